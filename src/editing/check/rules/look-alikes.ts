import { lookAlikeIn } from '../../../domain/look-alikes.ts';
import { labelOf } from '../../../domain/schema-labels.ts';
import { checkText } from '../../../strings/check.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import type { CheckedFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { texts } from './escaped-characters.ts';

function message({ letter, latin }: { letter: string; latin: string }): ProblemText {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return checkText.lookAlike(letter, `U+${code}`, latin);
}

/**
 * Reports Cyrillic, Greek and styled letters that look like Latin ones: the first one of each field and of
 * the body.
 */
export function lookAlikeProblems({ file, parsed, schema, isList }: CheckedFile): Array<Problem> {
  const problems: Array<Problem> = [];
  for (const [text, path] of texts(parsed.data)) {
    const found = lookAlikeIn(text);
    if (!found) continue;
    // For a list file, the schema describes one entry.
    const label = labelOf(schema, isList ? path.slice(1) : path);
    const field = { path, label, found: printable(text) };
    problems.push(problemAt(file, parsed.offsetOf(path), 'look-alike', message(found), field));
  }
  const inBody = lookAlikeIn(parsed.body);
  if (inBody) {
    problems.push(problemAt(file, parsed.bodyOffset + inBody.at, 'look-alike', message(inBody)));
  }
  return problems;
}
