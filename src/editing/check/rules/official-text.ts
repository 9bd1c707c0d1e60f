import { officialFaults } from '../../../domain/official-faults.ts';
import { guidanceCheckText } from '../../../strings/guidance-check.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/** Reports every place where Markdown would show another official text than the one that was typed. */
export function officialTextProblems({ file, parsed }: CheckedFile): Array<Problem> {
  const starts = [...parsed.body.matchAll(/^/gm)].map(({ index }) => index);
  return officialFaults(parsed.body).map(({ kind, line, typed, write }) => {
    const text = guidanceCheckText.official(kind, printable(typed, 40), printable(write, 60));
    return problemAt(file, parsed.bodyOffset + (starts[line] ?? 0), 'official-text', text);
  });
}
