import { fold, toneApart } from '../../domain/fold.ts';
import type { QueryUnit } from '../query/query.ts';

/** A piece of a text that matches a unit of the query. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The index of the query unit that it matches. */
  readonly unit: number;
}

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly spelt: string;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** A syllable with its marks, whichever vowel its tone stands on: "hòa" and "hoà" are one spelling. */
const spelling = (word: string): string => toneApart(word.toLowerCase()).join('');

/** The words of a text, prepared once for all that is looked for in it. */
export const wordsOf = (text: string): Array<Word> =>
  [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]),
    spelt: spelling(match[0]),
  }));

/** Whether a word has a tone or a vowel's mark; "đ" alone may be what the search made of a "d". */
const isMarked = (text: string): boolean => /\p{M}/u.test(text.normalize('NFD'));

/** Whether a query is typed with marks: its words without any are then meant so, if the text has them. */
export const withMarks = (units: ReadonlyArray<QueryUnit>): boolean =>
  units.some(({ plain, forms }) => plain && forms.some(isMarked));

/** Where the words of a form are adjacent; for a single word, where it occurs. */
function runs(
  words: ReadonlyArray<Word>,
  form: string,
  by: 'folded' | 'spelt',
  unit: number,
): Array<Span> {
  const wanted = wordsOf(form).map((word) => word[by]);
  if (wanted.length === 0) return [];
  return words.flatMap(({ start }, index) => {
    const run = words.slice(index, index + wanted.length);
    const last = run.at(-1);
    const same = run.length === wanted.length && run.every((word, at) => word[by] === wanted[at]);
    return same && last ? [{ start, end: last.end, unit }] : [];
  });
}

/**
 * Where a form of a unit stands in a text. Typed with marks, it is only the same words: "người" is not "ngươi".
 * Typed without, it is every spelling, unless the rest of the query has marks and the text has the bare word too.
 */
export function wordSpans(
  words: ReadonlyArray<Word>,
  form: string,
  unit: number,
  marks: boolean,
): Array<Span> {
  if (isMarked(form)) return runs(words, form, 'spelt', unit);
  const bare = marks ? runs(words, form, 'spelt', unit) : [];
  return bare.length > 0 ? bare : runs(words, form, 'folded', unit);
}
