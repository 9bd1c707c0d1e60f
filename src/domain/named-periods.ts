import { addDays, type IsoDay, isRealDay } from './dates.ts';

/** A stretch of time that a text or an id names: "quý III/2017", "6 tháng đầu năm", "2017-q3". */
export interface NamedPeriod {
  /** As written. */
  readonly words: string;
  /** Null when the text names none. */
  readonly year: number | null;
  /** First and last month, 1 to 12; the whole year for a year. */
  readonly months: readonly [number, number];
}

const QUARTER_WORDS: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4 },
  ...{ một: 1, nhất: 1, hai: 2, nhì: 2, ba: 3, tư: 4, bốn: 4 },
};
const quarterOf = (text: string): number => QUARTER_WORDS[text.toLowerCase()] ?? Number(text);
const monthsOfQuarter = (quarter: number): readonly [number, number] => [
  quarter * 3 - 2,
  quarter * 3,
];
const yearOf = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text);

const YEAR = '(?:\\s*[/.–-]?\\s*(?:năm\\s*)?(20\\d\\d))?';
const QUARTER = '(?:IV|I{1,3}|[1-4]|một|nhất|hai|nhì|ba|tư|bốn)(?![\\p{L}\\d])';
/** "quý III/2017", "quí 2", "quý thứ hai", "Q2/2017"; "quy II" where marks are missing, only with Roman numerals. */
const QUARTERS = new RegExp(
  `(?<!\\p{L})(?:qu[ýí](?:\\s*thứ)?\\s*|quy\\s+(?=[IV])|Q\\.?\\s?(?=[IV1-4]))(${QUARTER}(?:\\s*(?:,|và|đến|\\+|[–-])\\s*(?:quý\\s*)?${QUARTER})*)${YEAR}`,
  'giu',
);
const COUNTS = '0?[369]|ba|sáu|chín';
/** "6 tháng đầu năm 2017", "sơ kết 6 tháng"; not "6 tháng thực hiện Cuộc vận động", "trong 3 tháng". */
const MONTHS = new RegExp(
  `(?<![\\d/])(?:(${COUNTS})\\s*tháng\\s*(đầu|cuối)?\\s*năm${YEAR}|(0?[69]|sáu|chín)\\s*tháng(?!\\s*(?:năm|thực hiện|triển khai|kể từ|qua|\\p{L}+ năm)))(?![\\p{L}\\d])`,
  'giu',
);
const REPORT = '(?:báo cáo|số liệu|kết quả|BC)';
/** "báo cáo tháng 9/2017", "BC T9/2017"; not the month of a day: "ngày 05 tháng 10". */
const MONTH = new RegExp(
  `${REPORT}[^.;\\d]*?(?<!\\p{L})(?:tháng\\s*|T)(1[0-2]|0?[1-9])(?!\\d)(?:\\s*(?:\\/|năm)?\\s*(20\\d\\d))?`,
  'giu',
);
const WHOLE_YEAR = new RegExp(
  `${REPORT}[^.;\\d]*?(?<!\\p{L})năm\\s*(20\\d\\d)(?!\\s*(?:và|,|[–-])\\s*20\\d\\d)`,
  'giu',
);
const HALF = new RegExp(`nửa\\s*(đầu|cuối)\\s*năm${YEAR}`, 'giu');
/** Made when the year is over, or almost: "báo cáo cả năm", "tổng kết năm 2017". */
const YEAR_END = new RegExp(
  `(?<!\\p{L})(?:tổng kết(?: công tác)?|cả|cuối|hết)\\s*năm(?!\\s*học)(?<!nửa cuối năm)(?<!tháng cuối năm)${YEAR}`,
  'giu',
);
/** What follows speaks of the time to come: "báo cáo quý II và phương hướng quý III". */
const AHEAD = /(?<!\p{L})(?:phương hướng|nhiệm vụ|kế hoạch|chương trình công tác)(?!\p{L}).*$/iu;

const FEW: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };

function monthsNamed(count: string, half: string | undefined): readonly [number, number] {
  const months = FEW[count.toLowerCase()] ?? Number(count);
  return half?.toLowerCase() === 'cuối' ? [13 - months, 12] : [1, months];
}

/** What a text reports on, without what it plans. */
const reported = (text: string): string => {
  const past = text.replace(AHEAD, '');
  return past.trim() === '' ? text : past;
};

/** The periods that the name of a document speaks of. */
export function periodsNamed(document: string): Array<NamedPeriod> {
  const text = reported(document);
  const found: Array<NamedPeriod> = [];
  for (const [words, list = '', year] of text.matchAll(QUARTERS)) {
    for (const [quarter] of list.matchAll(new RegExp(QUARTER, 'giu')))
      found.push({ words, year: yearOf(year), months: monthsOfQuarter(quarterOf(quarter)) });
  }
  for (const [words, count, half, year, bare] of text.matchAll(MONTHS))
    found.push({ words, year: yearOf(year), months: monthsNamed(count ?? bare ?? '', half) });
  for (const [words, half, year] of text.matchAll(HALF))
    found.push({ words, year: yearOf(year), months: monthsNamed('6', half) });
  for (const [words, month, year] of text.matchAll(MONTH))
    found.push({ words, year: yearOf(year), months: [Number(month), Number(month)] });
  if (found.length > 0) return found;
  for (const [words, year] of text.matchAll(YEAR_END))
    found.push({ words, year: yearOf(year), months: [10, 12] });
  if (found.length > 0) return found;
  for (const [words, year] of text.matchAll(WHOLE_YEAR))
    found.push({ words, year: yearOf(year), months: [1, 12] });
  return found;
}

const REPORT_OF_DAY =
  /^(?:báo cáo|BC)(?!\p{L}).*?(?:ngày\s*)?(?<![\d/.-])(0?[1-9]|[12]\d|3[01])(?:\s*[/.-]\s*|\s*tháng\s*)(0?[1-9]|1[0-2])(?:\s*[/.-]\s*|\s*năm\s*)(20\d\d)(?!\d)/iu;

/**
 * The day of a report that names its own day: "Báo cáo số 12/BC-MTTQ ngày 05/4/2017". Null for other documents: a
 * decision may be older than what was done by it.
 */
export function dayOfReport(
  document: string,
): { readonly words: string; readonly day: IsoDay } | null {
  const [, day, month, year] = REPORT_OF_DAY.exec(document) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  if (!isRealDay(Number(year), Number(month), Number(day))) return null;
  const two = (text: string) => text.padStart(2, '0');
  return { words: `${two(day)}/${two(month)}/${year}`, day: `${year}-${two(month)}-${two(day)}` };
}

const ID_QUARTER = /(?<=^|-)(?:(20\d\d)-?)?q(?:u[yi]-?)?(iv|i{1,3}|[1-4])(?:-(20\d\d))?(?=-|$)/g;
const ID_MONTHS = /(?<=^|-)([369])-thang(?:-(20\d\d))?(?=-|$)/g;
const ID_MONTH = /(?<=^|-)t(?:hang-?)?(1[0-2]|0?[1-9])(?:-(20\d\d))?(?=-|$)/g;
const ID_DAY = /(?<=^|-)(20\d\d)-?(0[1-9]|1[0-2])(?:-?(?:0[1-9]|[12]\d|3[01]))?(?=-|$)/g;
const ID_DAY_FIRST = /(?<=^|-)(?:0?[1-9]|[12]\d|3[01])-(0?[1-9]|1[0-2])-(20\d\d)(?=-|$)/g;

/** The periods that an id speaks of: "2017-q3", "9-thang-2017", "2017-09-30" (its month). */
export function periodsOfId(id: string): Array<NamedPeriod> {
  const month = (words: string, year: string | undefined, number: string | undefined) => ({
    words,
    year: yearOf(year),
    months: [Number(number), Number(number)] as const,
  });
  return [
    ...[...id.matchAll(ID_QUARTER)].map(([words, before, quarter = '', after]) => ({
      words,
      year: yearOf(before ?? after),
      months: monthsOfQuarter(quarterOf(quarter)),
    })),
    ...[...id.matchAll(ID_MONTHS)].map(([words, count, year]) => ({
      words,
      year: yearOf(year),
      months: [1, Number(count)] as const,
    })),
    ...[...id.matchAll(ID_MONTH)].map(([words, number, year]) => month(words, year, number)),
    ...[...id.matchAll(ID_DAY)].map(([words, year, number]) => month(words, year, number)),
    ...[...id.matchAll(ID_DAY_FIRST)].map(([words, number, year]) => month(words, year, number)),
  ];
}

/**
 * True when a figure of this day can be what the period ended with: in its last quarter. A document of a year may be
 * of any day in it.
 */
export function isWithin({ year, months: [from, last] }: NamedPeriod, asOf: IsoDay): boolean {
  const [own = '', month = ''] = asOf.split('-');
  const first = last - from === 11 ? from : Math.max(from, last - 2);
  return (year === null || year === Number(own)) && first <= Number(month) && Number(month) <= last;
}

/** The last day of the period, in its own year or that of a day. */
export function lastDayOfPeriod({ year, months: [, last] }: NamedPeriod, asOf: IsoDay): IsoDay {
  const own = year ?? Number(asOf.slice(0, 4));
  const [nextYear, nextMonth] = last === 12 ? [own + 1, 1] : [own, last + 1];
  return addDays(`${nextYear}-${String(nextMonth).padStart(2, '0')}-01`, -1);
}
