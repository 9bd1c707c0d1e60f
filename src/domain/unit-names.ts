import { foldedWords, toneApart } from './fold.ts';

/**
 * Spellings of names of units. One name is written in several ways: the tone on another vowel (“Thủy”, “Thuỷ”),
 * i for y (“Sĩ”, “Sỹ”), or without marks.
 */

/** y after a consonant at the end of a syllable sounds as i does; after a vowel it does not. */
const FINAL_Y = /^(qu|[^aeiouy]+)y$/;

const words = (text: string) => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);

/**
 * The name with its marks, whichever vowel carries the tone: “Liêm Thuỷ” and “Liêm Thủy” are the same. Spaces and
 * punctuation do not count.
 */
export const nameKey = (text: string): string =>
  words(text.normalize('NFD').toLowerCase())
    .map((word) => {
      const [letters, tone] = toneApart(word);
      return letters.replace(FINAL_Y, '$1i') + tone;
    })
    .join('');

/** The name without marks: “van lang” is Văn Lang and Văn Lăng. */
export const looseNameKey = (text: string): string =>
  foldedWords(text)
    .map((word) => word.replace(FINAL_Y, '$1i'))
    .join('');
