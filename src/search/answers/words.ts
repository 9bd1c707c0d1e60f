import { fold, toneApart } from '../../domain/fold.ts';

/** A word as typed, in lower case, and folded. */
export interface Word {
  readonly typed: string;
  readonly folded: string;
  /** True in a text that is typed with marks: there "ma" is not "mà". */
  readonly exact?: boolean;
}

/** The words of a text: runs of letters and digits, "02" as "2". */
export const wordsOf = (text: string): Array<Word> =>
  (text.normalize('NFC').match(/(?!0+\d)[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => ({
    typed: word.toLowerCase(),
    folded: fold(word),
  }));

/** i and y are one at the end of a syllable: "quí" and "quý". */
const alike = (a: string, b: string): boolean => {
  const [[x, tone], [y, other]] = [toneApart(a), toneApart(b)];
  return tone === other && x.replace(/y$/, 'i') === y.replace(/y$/, 'i');
};

/** True for a word typed without any mark; the parser knows which may begin with đ. */
export const isBare = ({ typed, folded, exact = false }: Word): boolean =>
  !exact && typed.replaceAll('đ', 'd') === folded;

/** The words of a query; where most bear marks, those without are so on purpose. */
export function saidIn(query: string): Array<Word> {
  const words = wordsOf(query);
  const exact = words.filter((word) => !isBare(word)).length * 2 > words.length;
  return words.map((word) => ({ ...word, exact }));
}

/** True for the word itself, or one typed without any mark: "hạn" is not "hán". */
export const isWord = (own: Word, word: string): boolean =>
  own.typed === word || (isBare(own) ? own.folded === fold(word) : alike(own.typed, word));

/** Where a phrase stands among words; -1: nowhere. */
export function phraseAt(words: ReadonlyArray<Word>, phrase: string, from = 0): number {
  const parts = phrase.split(' ');
  for (let at = from; at + parts.length <= words.length; at += 1) {
    if (parts.every((part, index) => isWord(words[at + index] as Word, part))) return at;
  }
  return -1;
}

/** Tells whether a word is one of a list; a word typed without marks may be any that folds to it. */
export function listed(list: string): (word: Word) => boolean {
  const exact = new Set(list.split(/\s+/));
  const folded = new Set([...exact].map(fold));
  return (word) =>
    exact.has(word.typed) ||
    (folded.has(word.folded) && (isBare(word) || [...exact].some((one) => isWord(word, one))));
}
