import { type ProvinceResult, provinceGoal } from '../../domain/aggregate.ts';
import { goalOf, isShare } from '../../domain/figures.ts';
import { asReporter } from '../../domain/levels.ts';
import { provinceSeries, type SeriesPoint } from '../../domain/series.ts';
import { yearsOf } from '../../domain/targets/spans.ts';
import type { Site } from '../site/site.ts';
import type { Target } from '../site/types.ts';
import { type AreaStatus, areaStatus } from './target-status.ts';

/**
 * The data that a target page shows, selected once: chart, map, table and download all use it, so that their
 * numbers cannot differ.
 */
export interface Selection {
  readonly target: Target;
  /** The goal of every unit and that of the whole; null where there is none. */
  readonly goal: {
    readonly value: number | null;
    readonly province: number | null;
  };
  readonly statuses: ReadonlyArray<AreaStatus>;
  readonly province: ProvinceResult;
  readonly series: ReadonlyArray<SeriesPoint>;
  /** Upper bound of the units' scale: 100 % for shares, otherwise the goal or the largest value above it. */
  readonly top: number;
}

/** Where the earlier years of a span ended: the points before those of its own year. */
function earlierYears(site: Site, target: Target): Array<SeriesPoint> {
  if (target.span !== 'sum') return [];
  return yearsOf(target, site.targetFacts.find).flatMap((year) => {
    const plan = site.find.target(year.id)?.plan;
    if (plan === undefined || plan === target.plan) return [];
    const result = site.progressSnapshot(plan).province(year);
    return result.asOf ? [{ asOf: result.asOf.newest, result }] : [];
  });
}

export function selectionOf(site: Site, target: Target): Selection {
  const snapshot = site.progressSnapshot(target.plan);
  const province = snapshot.province(target);
  const areas = site.reporters(target.plan);
  const statuses = areas.map((area) => areaStatus(snapshot, target, area));
  const own = provinceSeries(
    target,
    site.allReporters(target.plan).map((area) => asReporter(site.identity, area)),
    site.observations,
    snapshot.on,
    site.targetFacts,
    (day) => site.reportersFor(target.plan, day),
  );
  const series = [...earlierYears(site, target), ...own];
  const goal = {
    // The goal of a change is another figure for every unit.
    value: target.change ? null : goalOf(target),
    province: provinceGoal(target, province),
  };
  const values = statuses.flatMap(({ judgement: { figure, bound } }) => [figure, goalOf(bound)]);
  const top = isShare(target)
    ? 100
    : Math.max(1, ...[goal.value, ...values].map((value) => value ?? 0));
  return { target, goal, statuses, province, series, top };
}
