import type { ObservationData } from '../model/progress.ts';
import type { TargetData } from '../model/target.ts';
import type { ProvinceResult } from './aggregate.ts';
import type { CarriedTarget } from './carried/carried.ts';
import type { IsoDay } from './dates.ts';
import { perObject } from './per-object.ts';
import type { Judgement } from './status.ts';
import { noFacts, type TargetFacts } from './targets/facts.ts';
import type { Reporter } from './targets/goals.ts';
import { judgeReporter } from './targets/judge-reporter.ts';
import { judgeWhole } from './targets/judge-whole.ts';

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
  /** How the target's figures went over when its units changed; null when none did. */
  readonly carried: (target: TargetData) => CarriedTarget | null;
}

/**
 * The snapshot of day D, from what had been reported by then. Pages of districts, targets and the province
 * share one snapshot, so that the province is aggregated once, however many pages there are.
 *
 * @param facts other targets (of earlier years, of several measures) and the days on which years were closed
 */
export function snapshotAt(
  areas: ReadonlyArray<Reporter>,
  reports: FindReports,
  on: IsoDay,
  facts: TargetFacts = noFacts,
): ProgressSnapshot {
  const judged = perObject(
    (target: TargetData) =>
      new Map(
        areas.map((area): [string, Judgement] => [
          area.id,
          judgeReporter(target, area, reports, on, facts),
        ]),
      ),
  );
  const judgement = (target: TargetData, area: string) =>
    judged(target).get(area) ?? judgeReporter(target, { id: area }, reports, on, facts);
  const province: ProgressSnapshot['province'] = perObject((target: TargetData) =>
    judgeWhole(target, areas, judgement, province, reports, on, facts),
  );
  const carried = (target: TargetData) => facts.carried?.(target, on, reports) ?? null;
  return { on, judgement, province, carried };
}
