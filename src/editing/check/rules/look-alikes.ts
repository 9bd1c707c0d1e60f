import { type LookAlike, lookAlikesIn } from '../../../domain/look-alikes.ts';
import { checkText } from '../../../strings/check.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import { fileLabelOf, type ReadFile } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { texts } from './escaped-characters.ts';

function message({ letter, latin, word, meant }: LookAlike): ProblemText {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return checkText.lookAlike(letter, `U+${code}`, latin, printable(word), printable(meant));
}

/**
 * Reports words with Cyrillic, Greek and styled letters that look like Latin ones, once in each field and in
 * the body.
 */
export function lookAlikeProblems(read: ReadFile): Array<Problem> {
  const { file, parsed } = read;
  const inFields = [...texts(parsed.data)].flatMap(([text, path]) =>
    lookAlikesIn(text).map((found) => {
      const field = { path, label: fileLabelOf(read, path), found: printable(text) };
      return problemAt(file, parsed.offsetOf(path), 'look-alike', message(found), field);
    }),
  );
  const inBody = lookAlikesIn(parsed.body).map((found) =>
    problemAt(file, parsed.bodyOffset + found.at, 'look-alike', message(found)),
  );
  return [...inFields, ...inBody];
}
