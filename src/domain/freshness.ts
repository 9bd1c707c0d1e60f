import type { ObservationData } from '../model/progress.ts';
import type { TargetData } from '../model/target.ts';
import { addDays, addPeriod, type IsoDay, periodEnd } from './dates.ts';
import { lastDayOf } from './targets/window.ts';
import { thresholds } from './thresholds.ts';

/** How old the newest figure is. A final figure does not age: no other one will follow. */
export const freshnessCodes = ['fresh', 'due-soon', 'stale', 'overdue-report', 'final'] as const;
export type Freshness = (typeof freshnessCodes)[number];

/** The last days on which a figure is fresh, soon due, and stale. */
type Limits = readonly [fresh: IsoDay, dueSoon: IsoDay, stale: IsoDay];

/** By period and day, each computed once: a province has few days, and hundreds of thousands of figures. */
const known = new Map<string, Map<IsoDay, Limits>>();

function limitsOf(every: TargetData['reportEvery'], asOf: IsoDay): Limits {
  const byDay = known.get(every) ?? new Map<IsoDay, Limits>();
  known.set(every, byDay);
  const before = byDay.get(asOf);
  if (before) return before;
  const next = addPeriod(asOf, every);
  const grace = thresholds.reportGraceDays;
  const limits: Limits = [
    addDays(next, -grace),
    addDays(next, grace),
    addDays(addPeriod(asOf, every, 2), grace),
  ];
  byDay.set(asOf, limits);
  return limits;
}

/** The freshness of a figure on a day, relative to the reporting period. */
export function freshnessOf(every: TargetData['reportEvery'], asOf: IsoDay, on: IsoDay): Freshness {
  const [fresh, dueSoon, stale] = limitsOf(every, asOf);
  if (on <= fresh) return 'fresh';
  if (on <= dueSoon) return 'due-soon';
  return on <= stale ? 'stale' : 'overdue-report';
}

/** The next report an area owes on a target. */
export interface NextReport {
  /** The date its figures refer to: the end of a period, or the due day. */
  readonly asOf: IsoDay;
  /** True when that day and the days of grace have passed. */
  readonly overdue: boolean;
}

/**
 * The next report an area owes: for the first period end after the newest figure, at the latest for the due
 * day. Null when the newest figure is final, or refers to the due day or later: what is missing then is a
 * decision, not a report.
 */
export function nextReport(
  target: Pick<TargetData, 'reportEvery' | 'window'>,
  latest: Pick<ObservationData, 'asOf' | 'final' | 'lifecycle'> | null,
  on: IsoDay,
): NextReport | null {
  if (latest?.final || latest?.lifecycle === 'stopped') return null;
  const { start } = target.window;
  const due = lastDayOf(target);
  if (latest && latest.asOf >= due) return null;
  const since = latest && latest.asOf >= start ? addDays(latest.asOf, 1) : start;
  const end = periodEnd(since, target.reportEvery);
  const asOf = end < due ? end : due;
  return { asOf, overdue: on > addDays(asOf, thresholds.reportGraceDays) };
}
