import { formatDay, type IsoDay, isRealDay } from '../../domain/dates.ts';
import type { ProblemText } from '../../strings/problem-text.ts';
import { sheetText } from '../../strings/sheet.ts';
import type { Cell } from './cells.ts';
import type { Read } from './read-number.ts';
import { dateOfSerial } from './serial.ts';

type Plans = ReadonlyArray<number>;

const refuse = (problem: ProblemText) => ({ problem });

/** An ISO day, or null when the day does not exist. */
function isoOf(year: number, month: number, day: number): IsoDay | null {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  if (!isRealDay(year, month, day)) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/;
const SLASHED = /^(?:ngày )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})$/iu;
const IN_WORDS = /^(\d{1,2})[ -](?:tháng|thg)[ .]?(\d{1,2}),?(?: năm)?[ -](\d{4}|\d{2})$/iu;
const SHORT = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{2})$/;
const ENGLISH_DAY_FIRST = /^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/i;
const ENGLISH_MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i;
const WEEKDAY = /^(?:thứ \p{L}+|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? /iu;
/** Midnight, which programs append to a day. */
const MIDNIGHT = / (?:0{1,2}:00(?::00(?:\.0+)?)?|12:00(?::00)? ?AM)$/i;
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

/** Which number of "05/10/2017" is the day; Vietnamese writes it first. */
export type DayOrder = 'day-first' | 'month-first';

/** A day in figures, "05/10/2017", as two numbers and a year; null for any other text. */
export function slashedDay(
  text: string,
): readonly [first: number, second: number, year: number] | null {
  const [, first, , second, year] = SLASHED.exec(text.replace(MIDNIGHT, '')) ?? [];
  return year === undefined ? null : [Number(first), Number(second), Number(year)];
}

/** The ISO day of a slashed date in an order; null when there is no such day. */
export const slashedIso = (
  [first, second, year]: readonly [number, number, number],
  order: DayOrder,
): IsoDay | null =>
  order === 'day-first' ? isoOf(year, second, first) : isoOf(year, first, second);

/** Reads day and month in the order of the table; the other order is only suggested. */
function inOrder(numbers: readonly [number, number, number], order: DayOrder): Read<IsoDay> {
  const iso = slashedIso(numbers, order);
  if (iso) return { value: iso };
  const swapped = slashedIso(numbers, order === 'day-first' ? 'month-first' : 'day-first');
  return refuse(swapped ? sheetText.date.swapped(formatDay(swapped)) : sheetText.date.notReal);
}

/** 9 for "Sep" or "september"; 0 for another word. */
function monthOf(word: string): number {
  const wanted = word.toLowerCase().replace(/^sept$/, 'sep');
  return MONTHS.findIndex((month) => month === wanted || month.slice(0, 3) === wanted) + 1;
}

/** A day whose month is a word. */
function wordedDay(day: number, month: number, typedYear: string, plans: Plans, typed: string) {
  const year = typedYear.length === 2 ? 2000 + Number(typedYear) : Number(typedYear);
  if (typedYear.length === 2 && !plans.some((plan) => plan === year || plan + 1 === year)) {
    return refuse(sheetText.date.shortYear);
  }
  const iso = isoOf(year, month, day);
  if (!iso) return refuse(sheetText.date.notReal);
  return typedYear.length === 2
    ? { value: iso, hint: sheetText.date.readAs(typed, formatDay(iso)) }
    : { value: iso };
}

/** A two-digit year is accepted only when exactly one reading falls in a plan's year or the next. */
function shortYear(numbers: ReadonlyArray<number>, plans: Plans, typed: string) {
  const [a = 0, b = 0, c = 0] = numbers;
  const readings = [isoOf(2000 + c, b, a), isoOf(2000 + a, b, c)].filter(
    (iso) => iso !== null && plans.some((p) => [p, p + 1].includes(Number(iso.slice(0, 4)))),
  );
  const [first, second] = [...new Set(readings)];
  if (!first) return refuse(sheetText.date.shortYear);
  return second
    ? refuse(sheetText.date.twoWays(typed, formatDay(first), formatDay(second)))
    : { value: first, hint: sheetText.date.readAs(typed, formatDay(first)) };
}

/** The parts of a day whose month is a word, in Vietnamese or English. */
function wordedParts(text: string): readonly [day: number, month: number, year: string] | null {
  const [, day, month, year] = IN_WORDS.exec(text) ?? [];
  if (year !== undefined) return [Number(day), Number(month), year];
  const [, englishDay, name = '', englishYear] = ENGLISH_DAY_FIRST.exec(text) ?? [];
  if (englishYear !== undefined) return [Number(englishDay), monthOf(name), englishYear];
  const [, first = '', second, lastYear] = ENGLISH_MONTH_FIRST.exec(text) ?? [];
  return lastYear === undefined ? null : [Number(second), monthOf(first), lastYear];
}

/**
 * Parses a day as people and spreadsheet programs write it.
 *
 * @param plans years that the report may belong to, to interpret a two-digit year
 * @param order of day and month in figures
 */
export function readDayText(
  typed: string,
  plans: Plans,
  order: DayOrder = 'day-first',
): Read<IsoDay> {
  const text = typed
    .replace(MIDNIGHT, '')
    .replace(WEEKDAY, '')
    .replace(/^ngày /iu, '');
  const iso = ISO.exec(text);
  if (iso) {
    const day = isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return day ? { value: day } : refuse(sheetText.date.notReal);
  }
  const slashed = slashedDay(text);
  if (slashed) return inOrder(slashed, order);
  const worded = wordedParts(text);
  if (worded) {
    const [day, month, year] = worded;
    return month === 0 ? refuse(sheetText.date.form) : wordedDay(day, month, year, plans, typed);
  }
  const short = SHORT.exec(text);
  if (short) return shortYear([short[1], short[3], short[4]].map(Number), plans, typed);
  return refuse(sheetText.date.form);
}

/**
 * Parses a day from any cell. A bare number may be a date without its format: it is suggested, not
 * accepted.
 */
export function readDay(cell: Cell, plans: Plans, order: DayOrder = 'day-first'): Read<IsoDay> {
  if (cell.kind === 'date') {
    const year = Number(cell.iso.slice(0, 4));
    return year >= 1900 && year <= 2200 ? { value: cell.iso } : refuse(sheetText.date.notReal);
  }
  if (cell.kind === 'text') return readDayText(cell.text, plans, order);
  if (cell.kind === 'number') {
    const day = dateOfSerial(cell.value);
    return refuse(day ? sheetText.date.serial(formatDay(day)) : sheetText.date.form);
  }
  return refuse(sheetText.date.form);
}
