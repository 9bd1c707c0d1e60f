import type { ObservationData } from '../../model/progress.ts';
import type { TargetData } from '../../model/target.ts';
import { isCarriedEntry } from '../carried/carried-reports.ts';
import type { IsoDay } from '../dates.ts';
import { sumOf } from '../decimals.ts';
import { effectiveObservations } from '../status.ts';
import { lastDayOf } from './window.ts';

/** "Giai đoạn 2016–2020 ít nhất 25 xã": one goal, and the figures of the plans of all its years added up. */

type FindTarget = (id: string) => TargetData | undefined;

const yearOf = ({ id }: TargetData) => Number(id.slice(0, 4));

/** The same target in the plans of the earlier years of the span, the oldest first, then itself. */
export function yearsOf(target: TargetData, find: FindTarget): Array<TargetData> {
  const years = [target];
  const seen = new Set([target.id]);
  for (let at = target; at.forerunner !== undefined && !seen.has(at.forerunner); ) {
    const before = find(at.forerunner);
    if (before?.span !== 'sum' || before.window.due < target.window.start) break;
    seen.add(before.id);
    years.unshift(before);
    at = before;
  }
  return years;
}

/** Years of the span before the first one on the site. */
export function unstatedYears(target: TargetData, find: FindTarget): Array<string> {
  const first = Number(target.window.start.slice(0, 4));
  const known = yearOf(yearsOf(target, find)[0] ?? target);
  return Array.from({ length: Math.max(0, known - first) }, (_, at) => String(first + at));
}

/** The reports of one unit over the years of a span, each with what the years before it had done. */
export interface SpanHistory {
  readonly observations: ReadonlyArray<ObservationData>;
  /** Years that are over, or before the site, and have no figure. */
  readonly missing: ReadonlyArray<string>;
}

const later = (one: IsoDay, other: IsoDay): IsoDay => (one > other ? one : other);

/** What was taken over of a year stands behind all earlier years, however late one of them was corrected. */
const notBefore = (entry: ObservationData, last: ObservationData | undefined): ObservationData =>
  last
    ? {
        ...entry,
        asOf: later(entry.asOf, last.asOf),
        reportedOn: later(entry.reportedOn, last.reportedOn),
      }
    : entry;

/**
 * Adds up the years of a span up to the target's own plan. A year without a figure is named: the sum is then
 * a lower bound. A year's final figure is not the span's.
 *
 * @param reportsOf the unit's reports on a target
 * @param carried what was done before the first year on the site, as the target states it
 */
export function spanHistory(
  target: TargetData,
  reportsOf: (target: string) => ReadonlyArray<ObservationData>,
  carried: number | undefined,
  on: IsoDay,
  find: FindTarget,
): SpanHistory {
  const years = yearsOf(target, find);
  const observations: Array<ObservationData> = [];
  const missing = carried === undefined ? unstatedYears(target, find) : [];
  let sum = carried ?? 0;
  for (const one of years) {
    const history = effectiveObservations(reportsOf(one.id), on);
    const last = history.at(-1);
    const isOver = one !== target || on > `${yearOf(one)}-12-31`;
    // After a merger, an entry without a value stands for what is not certain.
    const isUncertain = last !== undefined && isCarriedEntry(last) && last.value === undefined;
    if (isUncertain || (!last && isOver)) missing.push(String(yearOf(one)));
    const before = sum;
    for (const o of history) {
      const { supersedes: _, ...rest } = o;
      const final = o.final && o.asOf.slice(0, 4) === lastDayOf(target).slice(0, 4);
      const entry = { ...rest, final, value: sumOf([before, o.value ?? 0]) };
      observations.push(isCarriedEntry(o) ? notBefore(entry, observations.at(-1)) : entry);
    }
    if (last) sum = sumOf([sum, last.value ?? 0]);
  }
  return { observations, missing };
}
