import { fold, sameSound, toneApart } from '../../domain/fold.ts';
import { ACRONYM_SHAPE } from './vocabulary.ts';

/** A word of the query, with its place in the text. */
export interface Word {
  /** As typed. */
  readonly typed: string;
  readonly lower: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** False when something else than white space or an apostrophe stands before it: a comma, a symbol. */
  readonly joined: boolean;
  /** True for the last word of a text that goes on: it may be half typed. */
  readonly open: boolean;
  /** True between quotation marks: it is searched as it stands. */
  readonly quoted: boolean;
}

/** The words of a text: runs of letters and digits. */
export function wordsIn(text: string): Array<Word> {
  let end = 0;
  let quotes = 0;
  const closed = Math.floor((text.split('"').length - 1) / 2) * 2;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => {
    const typed = match[0];
    const between = text.slice(end, match.index);
    const joined = end > 0 && /^\s+$/.test(between);
    quotes += between.split('"').length - 1;
    end = match.index + typed.length;
    const lower = typed.toLowerCase();
    return {
      typed,
      lower,
      folded: fold(lower),
      start: match.index,
      end,
      joined,
      open: end === text.length,
      quoted: quotes % 2 === 1 && quotes < closed,
    };
  });
}

/** A syllable with its marks, however they are written: "hoá" is "hóa", "kỉ" is "kỷ". */
export function spelling(lower: string): string {
  if (!/\P{ASCII}/u.test(lower)) return lower;
  const [letters, tone] = toneApart(lower);
  return sameSound(letters) + tone;
}

/** Capitals that are meant as an acronym: not where the whole query is in capitals. */
export const isAcronym = (word: Word, all: ReadonlyArray<Word>): boolean =>
  ACRONYM_SHAPE.test(word.typed) &&
  (all.length === 1 || all.some(({ typed }) => /\p{Ll}/u.test(typed)));
