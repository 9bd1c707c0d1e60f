import { foreignWordsIn, type LookAlike, lookAlikesIn } from '../../../domain/look-alikes.ts';
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

const faultsIn = (text: string): Array<{ at: number; text: ProblemText }> => [
  ...lookAlikesIn(text).map((found) => ({ at: found.at, text: message(found) })),
  ...foreignWordsIn(text).map(({ at, word }) => ({
    at,
    text: checkText.otherAlphabet(printable(word)),
  })),
];

/**
 * Reports words of other alphabets, and words with Cyrillic, Greek and styled letters that look like Latin ones, once in each field and in
 * the body.
 */
export function lookAlikeProblems(read: ReadFile): Array<Problem> {
  const { file, parsed } = read;
  const inFields = [...texts(parsed.data)].flatMap(([text, path]) =>
    faultsIn(text).map((fault) => {
      const field = { path, label: fileLabelOf(read, path), found: printable(text) };
      return problemAt(file, parsed.offsetOf(path), 'look-alike', fault.text, field);
    }),
  );
  const inBody = faultsIn(parsed.body).map(({ at, text }) =>
    problemAt(file, parsed.bodyOffset + at, 'look-alike', text),
  );
  return [...inFields, ...inBody];
}
