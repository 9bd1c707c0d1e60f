import { Temporal } from 'temporal-polyfill';
import type { PartialDate, ReportPeriod, When } from '../model/dates.ts';
import { vi } from '../strings/vi.ts';

/**
 * Every date of the site passes here. Data holds ISO text, code compares ISO text or counts with
 * Temporal.PlainDate, readers see dd/mm/yyyy. `Date` is never used: it shifts days between zones.
 */
export type IsoDay = string;

const ZONE = 'Asia/Ho_Chi_Minh';

/** Today in Việt Nam, `YYYY-MM-DD`. `override` (the SITE_DATE setting) makes a build repeatable. */
export function today(override?: string): IsoDay {
  if (override) return Temporal.PlainDate.from(override).toString();
  return Temporal.Now.plainDateISO(ZONE).toString();
}

/** An instant as clocks in Việt Nam show it, to the second: "2017-01-05T08:00:00+07:00". */
export const inVietnam = (instant: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(ZONE)
    .toString({ smallestUnit: 'second', timeZoneName: 'never' });

/** This instant, the same way. Only for commands that people run: a build reads no clock but today(). */
export const instantNow = (): string => inVietnam(Temporal.Now.instant().toString());

/**
 * The day on which statuses are judged: D = min(today, the plan's closing day), so that a closed
 * year is not "years late".
 */
export function evaluationDate(now: IsoDay, closedOn: IsoDay | null): IsoDay {
  return closedOn !== null && closedOn < now ? closedOn : now;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' })
    .days;
}

export function addDays(date: IsoDay, days: number): IsoDay {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** True when a year has that day: 29/02 only in leap years. */
export const isRealDay = (year: number, month: number, day: number): boolean =>
  day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;

const PERIOD_MONTHS: Record<ReportPeriod, number> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** The same day some reporting periods later (31/03 + a quarter = 30/06: ends of months stay inside). */
export function addPeriod(date: IsoDay, period: ReportPeriod, times = 1): IsoDay {
  const months = PERIOD_MONTHS[period] * times;
  return Temporal.PlainDate.from(date).add({ months }).toString();
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

/** The date of a document in words, as exactly as it is known. */
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

/** A key that sorts known dates by time and unknown ones last. */
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

/** When a milestone falls, in words. A day that the source does not give is never made up. */
export function formatWhen(when: When): string {
  switch (when.precision) {
    case 'day':
      return formatDay(when.date);
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
    case 'unknown':
      return when.printed;
  }
}
