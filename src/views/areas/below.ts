import { reportingLevels, unitsOf } from '../../domain/levels.ts';
import { above, dayOfYear } from '../../domain/lives.ts';
import { unitsText } from '../../strings/units.ts';
import { liesInOn, type SumRow, sumRows } from '../progress/place-sums.ts';
import { type Evaluation, evaluationOf, plansWithTargets } from '../progress/progress-pages.ts';
import { type UnitSheet, unitSheet } from '../progress/unit-sheet.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** What the units below a unit have reported together in a year. */
export interface SumsBelow {
  readonly title: string;
  readonly evaluation: Evaluation;
  readonly units: string;
  readonly rows: ReadonlyArray<SumRow>;
  /** The units themselves; null where there are levels in between. */
  readonly sheet: UnitSheet | null;
  readonly year: number;
  /** The page of all units. */
  readonly whole: Link;
}

function sumsBelow(site: Site, plan: Plan, area: Area): Array<SumsBelow> {
  const snapshot = site.progressSnapshot(plan.id);
  const day = dayOfYear(plan, snapshot.on);
  const below = site.reporters(plan.id).flatMap((unit) => {
    const chain = above(site.find.area, unit, day).map(({ id }) => id);
    return chain.includes(area.id) ? [{ unit, direct: chain[0] === area.id }] : [];
  });
  if (below.length === 0) return [];
  const areas = below.map(({ unit }) => unit);
  const units = reportingLevels(site.identity, areas).map(unitsOf).join(', ');
  const targets = site.of.targetsOfPlan(plan.id);
  const evaluation = evaluationOf(site, plan);
  return [
    {
      title: unitsText.belowHeading(areas.length, units, plan.year),
      evaluation,
      units,
      rows: sumRows(targets, snapshot, areas, [area.id], () => [area.id], liesInOn(site, day)),
      sheet: below.every(({ direct }) => direct)
        ? unitSheet(areas, targets, snapshot.judgement, units, null, evaluation.closed)
        : null,
      year: plan.year,
      whole: { href: href.progress(plan.id), text: unitsText.wholeYear(plan.year) },
    },
  ];
}

/** The sums of the units below a unit, for each year in which such units report. */
export const allSumsBelow = (site: Site, area: Area): Array<SumsBelow> =>
  plansWithTargets(site).flatMap((plan) => sumsBelow(site, plan, area));
