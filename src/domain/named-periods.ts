import { addDays, type IsoDay } from './dates.ts';

/** A stretch of time that a text or an id names: "quý III/2017", "6 tháng đầu năm", "2017-q3". */
export interface NamedPeriod {
  /** As written. */
  readonly words: string;
  /** Null when the text names none. */
  readonly year: number | null;
  /** First and last month, 1 to 12; the whole year for a year. */
  readonly months: readonly [number, number];
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const quarterOf = (text: string): number => ROMAN[text.toLowerCase()] ?? Number(text);
const monthsOfQuarter = (quarter: number): readonly [number, number] => [
  quarter * 3 - 2,
  quarter * 3,
];
const yearOf = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text);

const YEAR = '(?:\\s*[/–-]?\\s*(?:năm\\s*)?(20\\d\\d))?';
const QUARTER = '(?:IV|I{1,3}|[1-4])(?![\\p{L}\\d])';
const QUARTERS = new RegExp(
  `quý\\s*(${QUARTER}(?:\\s*(?:,|và|đến)\\s*(?:quý\\s*)?${QUARTER})*)${YEAR}`,
  'giu',
);
const MONTHS = /(?<!\d)(6|sáu|9|chín)\s*tháng\s*(đầu|cuối)?\s*năm(?:\s*(20\d\d))?/giu;
/** "báo cáo tháng 9/2017"; not the month of a day: "ngày 05 tháng 10". */
const MONTH =
  /(?:báo cáo|số liệu|kết quả)[^.;\d]*?tháng\s*(1[0-2]|0?[1-9])(?!\d)(?:\s*(?:\/|năm)?\s*(20\d\d))?/giu;
const WHOLE_YEAR =
  /(?:báo cáo|số liệu|kết quả)[^.;\d]*?năm\s*(20\d\d)(?!\s*(?:và|,|[–-])\s*20\d\d)/giu;

function monthsNamed(count: string, half: string | undefined): readonly [number, number] {
  if (count === '9' || count.toLowerCase() === 'chín') return [1, 9];
  return half?.toLowerCase() === 'cuối' ? [7, 12] : [1, 6];
}

/** The periods that the name of a document speaks of. */
export function periodsNamed(text: string): Array<NamedPeriod> {
  const found: Array<NamedPeriod> = [];
  for (const [words, list = '', year] of text.matchAll(QUARTERS)) {
    for (const [quarter] of list.matchAll(new RegExp(QUARTER, 'giu')))
      found.push({ words, year: yearOf(year), months: monthsOfQuarter(quarterOf(quarter)) });
  }
  for (const [words, count = '', half, year] of text.matchAll(MONTHS))
    found.push({ words, year: yearOf(year), months: monthsNamed(count, half) });
  for (const [words, month, year] of text.matchAll(MONTH))
    found.push({ words, year: yearOf(year), months: [Number(month), Number(month)] });
  if (found.length > 0) return found;
  for (const [words, year] of text.matchAll(WHOLE_YEAR))
    found.push({ words, year: yearOf(year), months: [1, 12] });
  return found;
}

const ID_QUARTER = /(?<=^|-)(?:(20\d\d)-)?q(?:uy-?)?([1-4])(?:-(20\d\d))?(?=-|$)/g;
const ID_DAY = /(?<=^|-)(20\d\d)-(0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=-|$)/g;

/** The periods that an id speaks of: "2017-q3", "2017-09-30" (its month). */
export function periodsOfId(id: string): Array<NamedPeriod> {
  const quarters = [...id.matchAll(ID_QUARTER)].map(([words, before, quarter, after]) => ({
    words,
    year: yearOf(before ?? after),
    months: monthsOfQuarter(Number(quarter)),
  }));
  const days = [...id.matchAll(ID_DAY)].map(([words, year, month]) => ({
    words,
    year: yearOf(year),
    months: [Number(month), Number(month)] as const,
  }));
  return [...quarters, ...days];
}

/**
 * True when a figure of this day can be what the period ended with. The whole year may end earlier: a report on
 * the year is often made in December.
 */
export function isWithin({ year, months: [first, last] }: NamedPeriod, asOf: IsoDay): boolean {
  const [own = '', month = ''] = asOf.split('-');
  return (year === null || year === Number(own)) && first <= Number(month) && Number(month) <= last;
}

/** The last day of the period, in its own year or that of a day. */
export function lastDayOfPeriod({ year, months: [, last] }: NamedPeriod, asOf: IsoDay): IsoDay {
  const own = year ?? Number(asOf.slice(0, 4));
  const [nextYear, nextMonth] = last === 12 ? [own + 1, 1] : [own, last + 1];
  return addDays(`${nextYear}-${String(nextMonth).padStart(2, '0')}-01`, -1);
}
