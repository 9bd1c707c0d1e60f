import { damageOf } from '../../domain/garbled.ts';
import { fromTcvn3 } from '../../domain/tcvn3.ts';

/** Encodings from before Unicode, in which letters depend on the font. */
export type Encoding = 'tcvn3' | 'vni';

/** VNI: the letter after a vowel shows its tone; in this order: sắc, huyền, hỏi, ngã, nặng. */
const TONES = 'ùøûõï';
const HATS: Readonly<Record<string, string>> = {
  â: '',
  á: '\u0301',
  à: '\u0300',
  å: '\u0309',
  ã: '\u0303',
  ä: '\u0323',
};
const BREVES: Readonly<Record<string, string>> = {
  ê: '',
  é: '\u0301',
  è: '\u0300',
  ú: '\u0309',
  ü: '\u0303',
  ë: '\u0323',
};
const TONE_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
};
const SINGLE: Readonly<Record<string, string>> = {
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  ô: 'ơ',
  ö: 'ư',
  î: 'ỵ',
  í: 'í',
  ì: 'ì',
};
const PAIR = new RegExp(`[aeouyôö][${TONES}]|[aeo][âáàåãä]|a[êéèúüë]|[ñæóòôöî]`, 'giu');

function vniLetter(pair: string): string {
  const isUpper = pair !== pair.toLowerCase();
  const [base = '', mark] = [...pair.toLowerCase()];
  const letter = SINGLE[base] ?? base;
  const composed =
    mark === undefined
      ? letter
      : TONE_MARKS[mark] !== undefined
        ? letter + TONE_MARKS[mark]
        : HATS[mark] !== undefined
          ? `${letter}\u0302${HATS[mark]}`
          : `${letter}\u0306${BREVES[mark] ?? ''}`;
  const nfc = composed.normalize('NFC');
  return isUpper ? nfc.toUpperCase() : nfc;
}

const fromVni = (text: string): string => text.normalize('NFC').replace(PAIR, vniLetter);

/** Letters that only Unicode has: a text with these was not typed in an old font, whatever font it names. */
const MODERN = /[\u1ea0-\u1ef9ăđơưĂĐƠƯ]/u;

/** The encoding that a font stands for: ".VnTime", "VNI-Times"; null for fonts of today. */
export const encodingOfFont = (font: string | null): Encoding | null =>
  font === null
    ? null
    : /^\.?vn[a-z]/i.test(font) && font.startsWith('.')
      ? 'tcvn3'
      : /^vni[- ]/i.test(font)
        ? 'vni'
        : null;

/** Fonts whose small letters look like capitals: ".VnTimeH". */
export const isCapitalFont = (font: string): boolean => /^\.vn[a-z ]*h$/i.test(font);

/** Text in the letters of Unicode. @returns the same text when it is already in these */
export function toUnicode(text: string, encoding: Encoding): string {
  if (MODERN.test(text)) return text;
  return encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text);
}

/** The encoding of a text whose font says nothing; null when it is sound or cannot be told. */
export function encodingOfText(text: string): Encoding | null {
  if (MODERN.test(text) || damageOf(text) !== 'font') return null;
  const readings = (['tcvn3', 'vni'] as const).map((encoding) => ({
    encoding,
    sound: (toUnicode(text, encoding).match(MODERN_ALL) ?? []).length,
    damage: damageOf(toUnicode(text, encoding)) !== null,
  }));
  const [best, other] = readings.filter((one) => !one.damage).sort((a, b) => b.sound - a.sound);
  return best && best.sound > (other?.sound ?? 0) ? best.encoding : null;
}

const MODERN_ALL = new RegExp(MODERN, 'gu');
