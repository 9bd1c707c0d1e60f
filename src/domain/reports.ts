import type { AreaData } from '../model/area.ts';
import type { ObservationData } from '../model/progress.ts';
import type { TargetData } from '../model/target.ts';
import { aggregate, type ProvinceResult } from './aggregate.ts';
import type { IsoDay } from './dates.ts';
import { type Judgement, judge } from './status.ts';

type Reports = ReadonlyArray<ObservationData>;

/** All reports, indexed by target and area. A target without reports in an area has an empty list. */
export type FindReports = (target: string, area: string) => Reports;

const none: Reports = [];

/** Indexes reports by target and area. */
export function reportsOf(
  files: ReadonlyArray<{ readonly area: string; readonly observations: Reports }>,
): FindReports {
  const byTarget = new Map<string, Map<string, Array<ObservationData>>>();
  for (const { area, observations } of files) {
    for (const observation of observations) {
      const areas = byTarget.get(observation.target) ?? new Map<string, Array<ObservationData>>();
      byTarget.set(observation.target, areas);
      const reports = areas.get(area);
      if (reports) reports.push(observation);
      else areas.set(area, [observation]);
    }
  }
  return (target, area) => byTarget.get(target)?.get(area) ?? none;
}

/** What was known on a day: every judgement and province figure, each computed once. */
export interface ProgressSnapshot {
  readonly on: IsoDay;
  readonly judgement: (target: TargetData, area: string) => Judgement;
  readonly province: (target: TargetData) => ProvinceResult;
}

/** Memoizes a function of one object. */
function once<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}

/**
 * The snapshot of day D, from what had been reported by then. Pages of districts, targets and the province
 * share one snapshot, so that the province is aggregated once, however many pages there are.
 */
export function snapshotAt(
  areas: ReadonlyArray<Pick<AreaData, 'id' | 'communes'>>,
  reports: FindReports,
  on: IsoDay,
): ProgressSnapshot {
  const judged = once(
    (target: TargetData) =>
      new Map(
        areas.map(({ id }): [string, Judgement] => [
          id,
          judge(target, id, reports(target.id, id), on),
        ]),
      ),
  );
  const judgement = (target: TargetData, area: string) =>
    judged(target).get(area) ?? judge(target, area, reports(target.id, area), on);
  return {
    on,
    judgement,
    province: once((target: TargetData) =>
      aggregate(
        target,
        areas.map((area) => ({ area, judgement: judgement(target, area.id) })),
        on,
      ),
    ),
  };
}
