const ROMAN: ReadonlyArray<readonly [number, string]> = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let left = value;
  let out = '';
  for (const [size, letters] of ROMAN) {
    while (left >= size) {
      out += letters;
      left -= size;
    }
  }
  return out;
}

/** a … z, aa, bb: programs repeat the letter. */
const letter = (value: number): string =>
  String.fromCodePoint(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

function words(value: number): string {
  if (value <= 10) return DIGITS[value] ?? String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens > 9) return String(value);
  const last = ones === 5 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : (DIGITS[ones] ?? '');
  return [tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`, ones === 0 ? '' : last].join(' ').trim();
}

/** *, †, ‡, §, then each twice. */
const chicago = (value: number): string =>
  (['*', '†', '‡', '§'][(value - 1) % 4] ?? '').repeat(Math.floor((value - 1) / 4) + 1);

const circled = (value: number): string =>
  value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerLetter: letter,
  ordinal: (value) => `${value}.`,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  chicago,
  vietnameseCounting: words,
  none: () => '',
};

/** Largest number that is written in letters or Roman numerals; a hostile file may start at any number. */
const MOST = 4000;

/** A number as a list prints it; null for a format that is not known here. @param format of WordprocessingML */
export function printNumber(value: number, format: string): string | null {
  const zeros = /^zeros-(\d)$/.exec(format);
  if (zeros) return String(value).padStart(Number(zeros[1]), '0');
  if (value < 1 || value > MOST) return format in FORMATS ? String(value) : null;
  return FORMATS[format]?.(value) ?? null;
}
