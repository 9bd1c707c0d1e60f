import type { ReportPeriod } from '../model/dates.ts';
import { addDays, type IsoDay, periodEnd } from './dates.ts';

/**
 * The last day up to which a unit that has ended owes a report: the end of the last whole period of its life
 * within the target's window; null when it had none. The report stays the old unit's, however late it comes.
 *
 * @param until the first day on which the unit no longer works
 */
export function lastReportDay(
  {
    window,
    reportEvery,
  }: {
    readonly window: { readonly start: string; readonly due: string };
    readonly reportEvery: ReportPeriod;
  },
  until: IsoDay,
): IsoDay | null {
  const lastDay = addDays(until, -1);
  const end = periodEnd(lastDay, reportEvery);
  let whole = end;
  for (let day = lastDay; whole > lastDay; ) {
    // The end of the period before: one day before the first of this one.
    day = addDays(`${day.slice(0, 7)}-01`, -1);
    whole = periodEnd(day, reportEvery);
  }
  return whole < window.start ? null : whole < window.due ? whole : window.due;
}
