import type { When } from '../model/dates.ts';
import type { ReportingRule } from '../model/reporting.ts';
import { addDays, addPeriod, type IsoDay, isRealDay } from './dates.ts';
import { addWorkingDays, type Holidays, nearestWorkingDay } from './working-days.ts';

/** One step from what a text says to the last day in time. */
export type DeadlineStep =
  | { readonly step: 'before'; readonly named: IsoDay; readonly day: IsoDay }
  | {
      readonly step: 'counted';
      readonly from: IsoDay;
      readonly days: number;
      readonly working: boolean;
      readonly day: IsoDay;
    }
  | { readonly step: 'moved'; readonly from: IsoDay; readonly day: IsoDay };

/** Why a text that states a deadline gives no day. Nothing is guessed. */
export type NoDay =
  | { readonly why: 'no-such-day'; readonly day: number; readonly month: string }
  | { readonly why: 'no-holidays'; readonly year: number }
  | { readonly why: 'no-event' };

/** A deadline as the text states it, resolved as far as it can be. */
export interface Deadline {
  /** The last day in time; null when it is not known. */
  readonly day: IsoDay | null;
  /** How it follows from the text, in order; empty when the text names the day itself. */
  readonly steps: ReadonlyArray<DeadlineStep>;
  readonly noDay: NoDay | null;
}

type DayOff = 'next' | 'previous' | undefined;

/**
 * The last day on which something due is still in time. Texts say either "đến ngày 15/11" (also "chậm nhất",
 * "hết ngày"): that day itself is in time, or "trước ngày 15/11": the last day in time is 14/11.
 *
 * @param day the day that the text names
 * @param before true when the text says "trước ngày"
 */
export const lastDayInTime = ({
  day,
  before = false,
}: {
  readonly day: IsoDay;
  readonly before?: boolean | undefined;
}): IsoDay => (before ? addDays(day, -1) : day);

const unknown = (noDay: NoDay): Deadline => ({ day: null, steps: [], noDay });

/** Moves a last day that is a day off, where the text says so; otherwise the day stays. */
function offDay(
  day: IsoDay,
  steps: ReadonlyArray<DeadlineStep>,
  dayOff: DayOff,
  holidays: Holidays,
): Deadline {
  if (dayOff === undefined) return { day, steps, noDay: null };
  const moved = nearestWorkingDay(holidays, day, dayOff === 'next' ? 1 : -1);
  if (moved.day === null) return unknown({ why: 'no-holidays', year: moved.missing });
  const step = { step: 'moved', from: day, day: moved.day } as const;
  return { day: moved.day, steps: moved.day === day ? steps : [...steps, step], noDay: null };
}

/** "Trước ngày 15/11", "đến ngày 15/11". `dayOff` is about the last day in time, not the day named. */
function onDay(
  named: IsoDay,
  { before, dayOff }: { readonly before?: boolean | undefined; readonly dayOff?: DayOff },
  holidays: Holidays,
): Deadline {
  const day = lastDayInTime({ day: named, before });
  return offDay(day, before ? [{ step: 'before', named, day }] : [], dayOff, holidays);
}

/** "Trong 05 ngày làm việc kể từ ngày …": the day counted from does not count. */
function afterDay(
  from: IsoDay,
  {
    days,
    working = false,
    dayOff,
  }: {
    readonly days: number;
    readonly working?: boolean | undefined;
    readonly dayOff?: DayOff;
  },
  holidays: Holidays,
): Deadline {
  const sum = working
    ? addWorkingDays(holidays, from, days)
    : { day: addDays(from, days), missing: null };
  if (sum.day === null) return unknown({ why: 'no-holidays', year: sum.missing });
  const step = { step: 'counted', from, days, working, day: sum.day } as const;
  return offDay(sum.day, [step], dayOff, holidays);
}

/** "2018-11", 15 → "2018-11-15"; null when the month lacks that day. */
function dayOfMonth(month: string, day: number | 'last'): IsoDay | null {
  if (day === 'last') return addDays(addPeriod(`${month}-01`, 'month'), -1);
  const [year = 0, number = 0] = month.split('-').map(Number);
  return isRealDay(year, number, day) ? `${month}-${String(day).padStart(2, '0')}` : null;
}

/** The month that a rule means for the period from `start` to `end`: "2018-11". */
export function reportMonth(
  start: IsoDay,
  end: IsoDay,
  { month, nextYear }: NonNullable<ReportingRule['dueOn']>,
): string {
  if (typeof month === 'number') {
    const year = Number(start.slice(0, 4)) + (nextYear ? 1 : 0);
    return `${year}-${String(month).padStart(2, '0')}`;
  }
  if (month === 'last') return end.slice(0, 7);
  if (month === 'next') return addDays(end, 1).slice(0, 7);
  return addPeriod(start, 'month', month === 'first' ? 0 : 1).slice(0, 7);
}

/**
 * When the report on a period is due.
 *
 * @returns null when the document states no day, or only in words
 */
export function reportDeadline(
  { start, end }: { readonly start: IsoDay; readonly end: IsoDay },
  { dueOn, dueAfter }: Pick<ReportingRule, 'dueOn' | 'dueAfter'>,
  holidays: Holidays,
): Deadline | null {
  if (dueOn) {
    const month = reportMonth(start, end, dueOn);
    const named = dayOfMonth(month, dueOn.day);
    if (named === null) return unknown({ why: 'no-such-day', day: Number(dueOn.day), month });
    return onDay(named, dueOn, holidays);
  }
  if (!dueAfter) return null;
  const from = dueAfter.from === 'period-end' ? end : dueAfter.from;
  return afterDay(from, dueAfter, holidays);
}

/** The deadline in a time that states one with more than a plain day; null for all other times. */
export function deadlineOf(when: When, holidays: Holidays): Deadline | null {
  if (when.precision === 'day') {
    const isPlain = when.before === undefined && when.dayOff === undefined;
    return isPlain ? null : onDay(when.date, when, holidays);
  }
  if (when.precision !== 'after') return null;
  if (when.from === null) return unknown({ why: 'no-event' });
  return afterDay(when.from, when, holidays);
}

/** The first and last day of a time, where they are known; of a deadline, its last day in time. */
export function spanOf(
  when: When,
  holidays: Holidays,
): { readonly start: IsoDay | null; readonly end: IsoDay | null } {
  const deadline = deadlineOf(when, holidays);
  if (deadline) return { start: deadline.day, end: deadline.day };
  if (when.precision === 'day') return { start: when.date, end: when.date };
  if (when.precision === 'range') return { start: when.start, end: when.end };
  return { start: null, end: null };
}

/** True when a deadline can change with the list of holidays. */
export const needsHolidays = (
  rule: { readonly working?: boolean | undefined; readonly dayOff?: DayOff } | undefined,
): boolean => rule?.working === true || rule?.dayOff !== undefined;
