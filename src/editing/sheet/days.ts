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

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]0{1,2}:00(?::00(?:\.0+)?)?Z?)?$/;
const SLASHED = /^(?:ngày )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})$/iu;
const IN_WORDS = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})$/iu;
const SHORT = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{2})$/;

/** Day before month, as written in Việt Nam; the other order is only suggested. */
function dayFirst(day: number, month: number, year: number): Read<IsoDay> {
  const iso = isoOf(year, month, day);
  if (iso) return { value: iso };
  const swapped = isoOf(year, day, month);
  return refuse(swapped ? sheetText.date.swapped(formatDay(swapped)) : sheetText.date.notReal);
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

/**
 * Parses a day as people type it.
 *
 * @param plans years that the report may belong to, to interpret a two-digit year
 */
export function readDayText(text: string, plans: Plans): Read<IsoDay> {
  const iso = ISO.exec(text);
  if (iso) {
    const day = isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return day ? { value: day } : refuse(sheetText.date.notReal);
  }
  const slashed = SLASHED.exec(text);
  if (slashed) return dayFirst(Number(slashed[1]), Number(slashed[3]), Number(slashed[4]));
  const inWords = IN_WORDS.exec(text);
  if (inWords) return dayFirst(Number(inWords[1]), Number(inWords[2]), Number(inWords[3]));
  const short = SHORT.exec(text);
  if (short) return shortYear([short[1], short[3], short[4]].map(Number), plans, text);
  return refuse(sheetText.date.form);
}

/**
 * Parses a day from any cell. A bare number may be a date without its format: it is suggested, not
 * accepted.
 */
export function readDay(cell: Cell, plans: Plans): Read<IsoDay> {
  if (cell.kind === 'date') {
    const year = Number(cell.iso.slice(0, 4));
    return year >= 1900 && year <= 2200 ? { value: cell.iso } : refuse(sheetText.date.notReal);
  }
  if (cell.kind === 'text') return readDayText(cell.text, plans);
  if (cell.kind === 'number') {
    const day = dateOfSerial(cell.value);
    return refuse(day ? sheetText.date.serial(formatDay(day)) : sheetText.date.form);
  }
  return refuse(sheetText.date.form);
}
