import { Temporal } from 'temporal-polyfill';
import type { HolidaysData } from '../model/holiday.ts';
import { addDays, type IsoDay } from './dates.ts';

/** The public holidays of the years that editors have entered (content/holidays.json). */
export type Holidays = ReadonlyArray<Pick<HolidaysData, 'id' | 'off' | 'worked'>>;

/** A day or, where the holidays that decide it are not entered, the first year that lacks them. */
export type Reckoned =
  | { readonly day: IsoDay; readonly missing: null }
  | { readonly day: null; readonly missing: number };

/**
 * Whether offices work on a day: Monday to Friday without holidays, and weekend days worked in exchange.
 *
 * @returns null when the year's holidays are not entered: any day may be one, or be worked in exchange
 */
export function isWorkingDay(holidays: Holidays, day: IsoDay): boolean | null {
  const year = holidays.find(({ id }) => id === day.slice(0, 4));
  if (!year) return null;
  if (year.worked.includes(day)) return true;
  if (year.off.some(({ start, end }) => start <= day && day <= end)) return false;
  return Temporal.PlainDate.from(day).dayOfWeek <= 5;
}

/** The nearest working day on or after a day (`step` 1), or on or before it (-1). */
export function nearestWorkingDay(holidays: Holidays, from: IsoDay, step: 1 | -1): Reckoned {
  for (let day = from; ; day = addDays(day, step)) {
    const works = isWorkingDay(holidays, day);
    if (works === null) return { day: null, missing: Number(day.slice(0, 4)) };
    if (works) return { day, missing: null };
  }
}

/**
 * The day a number of working days after another one. That day itself does not count, whether it is worked or
 * not (Civil Code 2015, article 147.2).
 */
export function addWorkingDays(holidays: Holidays, from: IsoDay, days: number): Reckoned {
  let last: IsoDay = from;
  for (let counted = 0; counted < days; counted += 1) {
    const next = nearestWorkingDay(holidays, addDays(last, 1), 1);
    if (next.day === null) return next;
    last = next.day;
  }
  return { day: last, missing: null };
}
