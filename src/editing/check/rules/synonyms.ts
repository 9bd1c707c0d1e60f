import { fold, foldedWords } from '../../../domain/fold.ts';
import { perObject } from '../../../domain/per-object.ts';
import type { CollectionName } from '../../../model/collection-names.ts';
import type { SynonymData } from '../../../model/synonym.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import { synonymCheckText as say } from '../../../strings/synonyms.ts';
import { type CheckedFile, fileLabelOf } from '../entries.ts';
import { printable, problemAt } from '../place.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/**
 * Common sayings against the texts of the site: what people say must not stand there yet, or search finds it without
 * help, and what it means must, or search finds nothing.
 */

/** Collections that hold no text of their own, or only such lists. */
const NO_TEXT: ReadonlySet<CollectionName> = new Set(['synonyms', 'acronyms', 'progress']);

/** Words with single spaces around each, so that a phrase is found at word boundaries. */
const spaced = (words: ReadonlyArray<string>): string => ` ${words.join(' ')} `;
const lowerWords = (text: string): Array<string> =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

interface Texts {
  /** With diacritics, in lower case. */
  readonly lower: string;
  readonly folded: string;
}

const isDraft = (data: unknown): boolean => (data as { draft?: boolean } | null)?.draft === true;

/** All words that a file shows to readers. What an invalid entry says is unknown: its file stands for it. */
const textsOf = perObject(({ file, entries, parsed }: CheckedFile): Texts => {
  const pieces: Array<string> = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && !/^[a-z0-9/._-]*$/.test(value)) pieces.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  for (const { data } of entries) {
    if (data === null) pieces.push(file.text);
    else if (!isDraft(data)) visit(data);
  }
  if (pieces.length > 0) pieces.push(parsed.body);
  return {
    lower: pieces.map((piece) => spaced(lowerWords(piece))).join('|'),
    folded: pieces.map((piece) => spaced(foldedWords(piece))).join('|'),
  };
});

/** The files of the site's texts. */
const textFiles = (files: ReadonlyArray<CheckedFile>) =>
  files.filter(({ collection }) => !NO_TEXT.has(collection));

/** Where a saying stands: with the same diacritics, where it has any. */
function standsIn(said: string, files: ReadonlyArray<CheckedFile>): CheckedFile | undefined {
  const hasMarks = fold(said) !== said.toLowerCase();
  const phrase = spaced(hasMarks ? lowerWords(said) : foldedWords(said));
  return files.find((file) => textsOf(file)[hasMarks ? 'lower' : 'folded'].includes(phrase));
}

interface Side {
  readonly id: string;
  readonly text: string;
  readonly key: string;
  readonly file: CheckedFile;
  readonly path: ReadonlyArray<PropertyKey>;
}

const sidesOf = (file: CheckedFile, field: 'said' | 'meant'): Array<Side> =>
  file.entries.flatMap(({ id, path, data }) =>
    (isDraft(data) ? [] : ((data as SynonymData | null)?.[field] ?? [])).map((text, at) => ({
      id,
      text,
      key: foldedWords(text).join(' '),
      file,
      path: [...path, field, at],
    })),
  );

/** The folded short forms of acronyms, which search reads already. */
const acronyms = (files: ReadonlyArray<CheckedFile>): ReadonlySet<string> =>
  new Set(
    files
      .filter(({ collection }) => collection === 'acronyms')
      .flatMap(({ entries }) =>
        entries.flatMap(({ data }) => (data ? fold((data as { short: string }).short) : [])),
      ),
  );

/**
 * Problems of all common sayings.
 *
 * @param isComplete false when a file cannot be read: it may hold what seems to stand nowhere
 */
export function synonymProblems(
  files: ReadonlyArray<CheckedFile>,
  isComplete: boolean,
): Array<Problem> {
  const own = files.filter(({ collection }) => collection === 'synonyms');
  if (own.length === 0) return [];
  const problems: Array<Problem> = [];
  const report = (code: ProblemCode, { file, path, text: found }: Side, text: ProblemText) => {
    const field = { path, label: fileLabelOf(file, path), found: printable(found) };
    problems.push(problemAt(file.file, file.parsed.offsetOf(path), code, text, field));
  };
  const [left, right] = [
    own.flatMap((file) => sidesOf(file, 'said')),
    own.flatMap((file) => sidesOf(file, 'meant')),
  ];
  const texts = textFiles(files);
  const known = acronyms(files);
  const meant = new Map(right.map((side) => [side.key, side]));
  const before = new Map<string, Side>();
  for (const side of left) {
    const shown = printable(side.text);
    const twice = before.get(side.key);
    const circle = meant.get(side.key);
    if (side.key === '') report('synonym', side, say.noLetter(shown));
    else if (twice) report('synonym', side, say.twice(shown, printable(twice.id)));
    else if (circle) report('synonym', side, say.circle(shown, printable(circle.id)));
    else if (known.has(side.key)) report('synonym', side, say.acronym(shown));
    else {
      const place = standsIn(side.text, texts);
      if (place) report('synonym-stands', side, say.stands(shown, place.file.path));
    }
    before.set(side.key, twice ?? side);
  }
  for (const side of right) {
    const shown = printable(side.text);
    if (side.key === '') report('synonym', side, say.noLetter(shown));
    else if (isComplete && !texts.some((file) => textsOf(file).folded.includes(` ${side.key} `))) {
      report('synonym', side, say.nowhere(shown));
    }
  }
  return problems;
}
