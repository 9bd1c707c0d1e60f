/**
 * The only folding of Vietnamese text, shared by search, slugs and checks. Unicode decomposition removes
 * tones and vowel marks but not đ, which has no decomposition (nor have Ð/ð and Ɖ, look-alikes that some
 * keyboards and PDFs produce).
 */
const D_LETTERS = /[đĐðÐɖƉ]/gu;
const MARKS = /\p{M}/gu;

/** "Đại đoàn kết" → "dai doan ket". Input in any Unicode form; output is lower case ASCII for Vietnamese. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(D_LETTERS, 'd').toLowerCase();
}

/** The words of a text, folded: runs of letters and digits. */
export const foldedWords = (text: string): Array<string> =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A word's letters without its tone, decomposed, and the tone: it may stand on either vowel ("hòa", "hoà"). */
export function toneApart(word: string): readonly [letters: string, tone: string] {
  const apart = word.normalize('NFD');
  return [apart.replace(TONES, ''), (apart.match(TONES) ?? []).join('')];
}

/** One spelling of a syllable for i and y, which are one sound alone after these initials: "ky" → "ki". */
export const sameSound = (syllable: string): string => syllable.replace(/^([hklmst]|qu)y$/, '$1i');

/** Only the letters and digits of a text, folded: "Số đã đạt:" → "sodadat". Compares what people write in many ways. */
export const foldedKey = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, '');

/**
 * An ASCII slug: "88/NQLT-CP" → "88-nqlt-cp". Characters other than letters and digits separate words; &
 * joins them.
 */
export function slugify(text: string): string {
  return fold(text)
    .replaceAll('&', '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Collation of Vietnamese text; for `Array.prototype.sort`. */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);
