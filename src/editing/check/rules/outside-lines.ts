import type { SourceFile } from '../../../domain/source-file.ts';
import { splitSource } from '../../../domain/source-text.ts';
import { waitingText } from '../../../strings/waiting.ts';
import { offsetOfLine, printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** The lines of a source text that stand in no part and that nobody has looked at. */
export const openLines = ({ text }: SourceFile) =>
  splitSource(text).outside.filter(({ isOpen }) => isOpen);

/** Printed lines that stand in no part, as long as nobody has said where they belong. */
export const openLineProblems = (sources: ReadonlyArray<SourceFile>): Array<Problem> =>
  sources.flatMap((file) => {
    const open = openLines(file);
    const [first] = open;
    if (!first) return [];
    const text = waitingText.outside(open.length, printable(first.text));
    return problemAt(file, offsetOfLine(file.text, first.line), 'unconfirmed', text);
  });
