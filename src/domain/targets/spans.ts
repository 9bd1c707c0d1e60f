import type { ObservationData } from '../../model/progress.ts';
import type { TargetData } from '../../model/target.ts';
import type { IsoDay } from '../dates.ts';
import { sumOf } from '../decimals.ts';
import { effectiveObservations } from '../status.ts';
import { lastDayOf } from './window.ts';

/** "Giai đoạn 2016–2020 ít nhất 25 xã": one goal, and the figures of the plans of all its years added up. */

type FindTarget = (id: string) => TargetData | undefined;

const yearOf = ({ id }: TargetData) => Number(id.slice(0, 4));

/** The same target in the plans of the earlier years of the span, the oldest first, then itself. */
function yearsOf(target: TargetData, find: FindTarget): Array<TargetData> {
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

/** The reports of one unit over the years of a span, each with what the years before it had done. */
export interface SpanHistory {
  readonly observations: ReadonlyArray<ObservationData>;
  /** Years that are over, or before the site, and have no figure. */
  readonly missing: ReadonlyArray<string>;
}

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
  const missing: Array<string> = [];
  const first = Number(target.window.start.slice(0, 4));
  let sum = carried ?? 0;
  for (let year = first; carried === undefined && year < yearOf(years[0] ?? target); year += 1)
    missing.push(String(year));
  for (const one of years) {
    const history = effectiveObservations(reportsOf(one.id), on);
    const last = history.at(-1);
    const isOver = one !== target || on > `${yearOf(one)}-12-31`;
    if (!last && isOver) missing.push(String(yearOf(one)));
    const before = sum;
    for (const o of history) {
      const { supersedes: _, ...rest } = o;
      const final = o.final && o.asOf.slice(0, 4) === lastDayOf(target).slice(0, 4);
      observations.push({ ...rest, final, value: sumOf([before, o.value ?? 0]) });
    }
    if (last) sum = sumOf([sum, last.value ?? 0]);
  }
  return { observations, missing };
}
