import { Temporal } from 'temporal-polyfill';
import type { PartialDate, ReportPeriod, When } from '../model/dates.ts';
import { vi } from '../strings/vi.ts';

/**
 * All date arithmetic and formatting of the site. Data holds ISO text, code compares ISO text or calculates
 * with Temporal.PlainDate, readers see dd/mm/yyyy. `Date` is never used: it shifts days between time zones.
 */
export type IsoDay = string;

const ZONE = 'Asia/Ho_Chi_Minh';

/** Today in Việt Nam, `YYYY-MM-DD`. `override` (the SITE_DATE setting) makes a build reproducible. */
export function today(override?: string): IsoDay {
  if (override) return Temporal.PlainDate.from(override).toString();
  return Temporal.Now.plainDateISO(ZONE).toString();
}

/** An instant in Việt Nam's local time, to the second: "2017-01-05T08:00:00+07:00". */
export const inVietnam = (instant: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(ZONE)
    .toString({ smallestUnit: 'second', timeZoneName: 'never' });

/**
 * The current instant, same format. Only for commands that people run: a build reads no clock but today().
 */
export const instantNow = (): string => inVietnam(Temporal.Now.instant().toString());

/**
 * The evaluation day: D = min(today, the plan's closing day), so that the targets of a closed year do not
 * appear years late.
 */
export function evaluationDate(now: IsoDay, closedOn: IsoDay | null): IsoDay {
  return closedOn !== null && closedOn < now ? closedOn : now;
}

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const dayNumbers = new Map<IsoDay, number>();

/** Days since 1970. Cached: a province uses few different days, but hundreds of thousands of times. */
function dayNumber(date: IsoDay): number {
  const known = dayNumbers.get(date);
  if (known !== undefined) return known;
  const { days } = EPOCH.until(Temporal.PlainDate.from(date), { largestUnit: 'day' });
  dayNumbers.set(date, days);
  return days;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: IsoDay, to: IsoDay): number => dayNumber(to) - dayNumber(from);

const sums = new Map<string, IsoDay>();

/** A date plus days and months, cached for the same reason. */
function plus(date: IsoDay, days: number, months: number): IsoDay {
  const key = `${date} ${days} ${months}`;
  const known = sums.get(key);
  if (known !== undefined) return known;
  const sum = Temporal.PlainDate.from(date).add({ days, months }).toString();
  sums.set(key, sum);
  return sum;
}

export const addDays = (date: IsoDay, days: number): IsoDay => plus(date, days, 0);

/** True when that day exists in the year: 29/02 only in leap years. */
export const isRealDay = (year: number, month: number, day: number): boolean =>
  day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;

const PERIOD_MONTHS: Record<ReportPeriod, number> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/**
 * The date a number of reporting periods later (31/03 + a quarter = 30/06: clamped to the end of the
 * month).
 */
export function addPeriod(date: IsoDay, period: ReportPeriod, times = 1): IsoDay {
  return plus(date, 0, PERIOD_MONTHS[period] * times);
}

/** The last day of the reporting period that contains a day: 2017-02-10 by quarter → 2017-03-31. */
export function periodEnd(date: IsoDay, period: ReportPeriod): IsoDay {
  const { year, month } = Temporal.PlainDate.from(date);
  const length = PERIOD_MONTHS[period];
  const last = Math.ceil(month / length) * length;
  return Temporal.PlainYearMonth.from({ year, month: last }).toPlainDate({ day: 31 }).toString();
}

/** The last days of all months from one day to another, both included: 31/01, 28/02 … */
export function monthEnds(from: IsoDay, to: IsoDay): Array<IsoDay> {
  const ends: Array<IsoDay> = [];
  for (let end = periodEnd(from, 'month'); end <= to; end = periodEnd(addDays(end, 1), 'month'))
    ends.push(end);
  return ends;
}

/** "2017-07-27" → "27/07/2017" */
export function formatDay(date: IsoDay): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** "2017-07" → "07/2017" */
function formatMonth(month: string): string {
  const [year, number] = month.split('-');
  return `${number}/${year}`;
}

/** "2017-07-27" → "Thứ Năm" */
export function weekday(date: IsoDay): string {
  const name = vi.dates.weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1];
  if (name === undefined) throw new RangeError(`no weekday for ${date}`);
  return name;
}

/** The date of a document in Vietnamese, with the precision that is known. */
export function formatPartial(date: PartialDate): string {
  switch (date.precision) {
    case 'day':
      return formatDay(date.date);
    case 'month':
      return vi.dates.month(formatMonth(date.month));
    case 'year':
      return vi.dates.year(date.year);
    case 'unknown':
      return vi.common.notStated;
  }
}

/** A sort key that orders dates by time and unknown ones last. */
export function partialSortKey(date: PartialDate): string {
  switch (date.precision) {
    case 'day':
      return date.date;
    case 'month':
      return date.month;
    case 'year':
      return String(date.year);
    case 'unknown':
      return '9999';
  }
}

/** When a milestone takes place, in Vietnamese. A day that the source does not give is never invented. */
export function formatWhen(when: When): string {
  switch (when.precision) {
    case 'day':
      return when.before
        ? vi.dates.before(formatDay(when.date), formatDay(addDays(when.date, -1)))
        : formatDay(when.date);
    case 'range':
      return `${formatDay(when.start)} – ${formatDay(when.end)}`;
    case 'month':
      return vi.dates.month(formatMonth(when.month));
    case 'quarter': {
      const [year = '', quarter = ''] = when.quarter.split('-Q');
      return vi.dates.quarter(quarter, year);
    }
    case 'year':
      return when.printed ?? vi.dates.year(when.year);
    case 'periodic':
    case 'after':
    case 'unknown':
      return when.printed;
  }
}
