/**
 * The one folding of Vietnamese text, shared by search, slugs and checks.
 * Unicode decomposition takes off tones and vowel marks but leaves đ, which has no decomposition
 * (so do Ð/ð and Ɖ, look-alikes that some keyboards and PDFs produce).
 */
const D_LETTERS = /[đĐðÐɖƉ]/gu;
const MARKS = /\p{M}/gu;

/** "Đại đoàn kết" → "dai doan ket". Input in any Unicode form; output is lower case ASCII for Vietnamese. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(D_LETTERS, 'd').toLowerCase();
}

/** The words of a text, folded: letters and digits; everything else separates. */
export const foldedWords = (text: string): Array<string> =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** An ASCII slug: "88/NQLT-CP" → "88-nqlt-cp". Characters that are neither letter nor digit separate words; & joins. */
export function slugify(text: string): string {
  return fold(text)
    .replaceAll('&', '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Sort order of Vietnamese text; for `Array.prototype.sort`. */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);
