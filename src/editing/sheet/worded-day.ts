const VIETNAMESE_MONTHS = [
  ...['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  ...['mười một', 'mười hai'],
];
const MONTH = `(\\d{1,2}|${VIETNAMESE_MONTHS.toReversed().join('|')})`;
/** In “9 tháng năm 2017” “năm” is the year, in “9 tháng năm năm 2017” the fifth month. */
const IN_WORDS = new RegExp(
  `^(\\d{1,2}),?[ -](?:tháng|thg)[ .]?(?!năm \\d)${MONTH},?(?: năm)?[ -](\\d{4}|\\d{2})$`,
  'iu',
);
const IN_WORDS_MONTH_FIRST = new RegExp(
  `^(?:tháng|thg)[ .]?${MONTH},? (\\d{1,2}),? (\\d{4})$`,
  'iu',
);
const ENGLISH_DAY_FIRST = /^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/i;
const ENGLISH_MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i;
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** 9 for "Sep" or "september"; 0 for another word. */
function monthOf(word: string): number {
  const wanted = word.toLowerCase().replace(/^sept$/, 'sep');
  return MONTHS.findIndex((month) => month === wanted || month.slice(0, 3) === wanted) + 1;
}

/** 9 for "9" or "chín". */
const vietnameseMonth = (text = ''): number =>
  Number(text) || VIETNAMESE_MONTHS.indexOf(text.toLowerCase()) + 1;

/** The parts of a day whose month is a word, in Vietnamese or English; null for any other text. */
export function wordedParts(
  text: string,
): readonly [day: number, month: number, year: string] | null {
  const [, day, month, year] = IN_WORDS.exec(text) ?? [];
  if (year !== undefined) return [Number(day), vietnameseMonth(month), year];
  const [, monthBefore, dayAfter, yearAfter] = IN_WORDS_MONTH_FIRST.exec(text) ?? [];
  if (yearAfter !== undefined) return [Number(dayAfter), vietnameseMonth(monthBefore), yearAfter];
  const [, englishDay, name = '', englishYear] = ENGLISH_DAY_FIRST.exec(text) ?? [];
  if (englishYear !== undefined) return [Number(englishDay), monthOf(name), englishYear];
  const [, first = '', second, lastYear] = ENGLISH_MONTH_FIRST.exec(text) ?? [];
  return lastYear === undefined ? null : [Number(second), monthOf(first), lastYear];
}
