import { formatDay, type IsoDay, isRealDay } from '../../domain/dates.ts';
import { lastDayOfPeriod, periodsNamed } from '../../domain/named-periods.ts';
import type { ProblemText } from '../../strings/problem-text.ts';
import { sheetText } from '../../strings/sheet.ts';
import type { Cell } from './cells.ts';
import type { Read } from './read-number.ts';
import { dateOfSerial } from './serial.ts';
import { wordedParts } from './worded-day.ts';

type Plans = ReadonlyArray<number>;

const refuse = (problem: ProblemText) => ({ problem });

/** An ISO day, or null when the day does not exist. */
function isoOf(year: number, month: number, day: number): IsoDay | null {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  if (!isRealDay(year, month, day)) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/;
const SLASHED = /^(\d{1,2}) ?([/.\\ -]) ?(\d{1,2}) ?\2 ?(\d{4})$/u;
const SHORT = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{2})$/;
const WEEKDAY =
  /^(?:thứ \p{L}+|chủ nhật|T[2-7]|CN|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun),? /iu;
/** A time of day, which programs append to a day. */
const TIME = /,? (?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?[AP]M)?$/i;
/** What stands around a day: "đến ngày 30/09/2017", "(30/09/2017)", "30/09/2017.". */
const AROUND = /^(?:(?:tính )?đến(?: hết)? |hết )?(?:ngày )?|[.,;]$/giu;
const IN_BRACKETS = /^\((.*)\)$/;

/** The day alone, without the words, brackets and time around it. */
const dayAlone = (typed: string): string =>
  typed.replace(IN_BRACKETS, '$1').replace(TIME, '').replace(WEEKDAY, '').replace(AROUND, '');

/** Which number of "05/10/2017" is the day; Vietnamese writes it first. */
export type DayOrder = 'day-first' | 'month-first';

/** A day in figures, "05/10/2017", as two numbers and a year; null for any other text. */
export function slashedDay(
  text: string,
): readonly [first: number, second: number, year: number] | null {
  const [, first, , second, year] = SLASHED.exec(dayAlone(text)) ?? [];
  return year === undefined ? null : [Number(first), Number(second), Number(year)];
}

/** The same where the year may have two figures: "9/30/17" tells the order of a table as well. */
export function shortSlashedDay(text: string): ReturnType<typeof slashedDay> {
  const [, first, , second, year] = SHORT.exec(dayAlone(text)) ?? [];
  return year === undefined
    ? slashedDay(text)
    : [Number(first), Number(second), 2000 + Number(year)];
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
  const swapped = isoOf(2000 + c, a, b);
  if (!first && b > 12 && swapped !== null)
    return refuse(sheetText.date.swapped(formatDay(swapped)));
  if (!first) return refuse(sheetText.date.shortYear);
  return second
    ? refuse(sheetText.date.twoWays(typed, formatDay(first), formatDay(second)))
    : { value: first, hint: sheetText.date.readAs(typed, formatDay(first)) };
}

/** What to write instead of a day without its year, or of a period: "30/9", "Quý III/2017", "hết tháng 9/2017". */
function formOf(text: string, plans: Plans): ProblemText {
  const [, day, month] = /^(\d{1,2})(?:[/.-]| (?:tháng|thg) )(\d{1,2})$/iu.exec(text) ?? [];
  const years = month === undefined ? [] : plans.toSorted((a, b) => a - b).slice(-2);
  const whole = years.flatMap((year) => isoOf(year, Number(month), Number(day)) ?? []);
  if (whole.length > 0) return sheetText.date.noYear(whole.map(formatDay));
  const [period] = periodsNamed(text);
  const [, onlyMonth, itsYear] =
    /^(?:tháng |thg |T)?(\d{1,2})[/ -](?:năm )?(20\d\d)$/iu.exec(text) ?? [];
  const months = [Number(onlyMonth), Number(onlyMonth)] as const;
  const named =
    period ??
    (Number(onlyMonth) >= 1 && Number(onlyMonth) <= 12
      ? { words: text, year: Number(itsYear), months }
      : undefined);
  if (!named || named.year === null) return sheetText.date.form;
  return sheetText.date.period(formatDay(lastDayOfPeriod(named, `${named.year}-01-01`)));
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
  const text = dayAlone(typed);
  const iso = ISO.exec(text);
  if (iso) {
    const day = isoOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
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
  if (short) {
    const [first, second] = order === 'day-first' ? [short[1], short[3]] : [short[3], short[1]];
    return shortYear([first, second, short[4]].map(Number), plans, typed);
  }
  return refuse(formOf(text, plans));
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
