import type { ReportPeriod } from '../../model/dates.ts';
import type { ObservationData } from '../../model/progress.ts';
import type { TargetData } from '../../model/target.ts';
import { addDays, type IsoDay, periodEnd } from '../dates.ts';
import { type Measured, meets } from '../figures.ts';
import { lastDayOf } from './window.ts';

/** One period of "mỗi quý 01 cuộc", judged by itself. */
export interface PeriodResult {
  readonly each: ReportPeriod;
  readonly start: IsoDay;
  readonly end: IsoDay;
  /** Missed: over and not reached. Unreported: over, without a report. Open: not over yet. */
  readonly state: 'met' | 'missed' | 'unreported' | 'open';
  readonly asOf: IsoDay | null;
}

type Given = Measured & Pick<TargetData, 'each' | 'window'>;

/**
 * The periods of a target whose goal is for each period; none for other targets. The figure of a period is
 * that of the newest report as of a day in it; figures of periods are never added up.
 *
 * @param history the reports that count, oldest first
 */
export function periodResults(
  target: Given,
  history: ReadonlyArray<ObservationData>,
  on: IsoDay,
): Array<PeriodResult> {
  const { each, window } = target;
  if (!each) return [];
  const last = lastDayOf(target);
  const periods: Array<PeriodResult> = [];
  for (let { start } = window; start <= last; ) {
    const whole = periodEnd(start, each);
    const end = whole < last ? whole : last;
    const from = start;
    const report = history.findLast((o) => o.asOf >= from && o.asOf <= end);
    const met = report !== undefined && meets(target, report);
    const state = met ? 'met' : on <= end ? 'open' : report ? 'missed' : 'unreported';
    periods.push({ each, start, end, state, asOf: report?.asOf ?? null });
    start = addDays(end, 1);
  }
  return periods;
}
