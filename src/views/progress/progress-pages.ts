import { formatDay, monthEnds } from '../../domain/dates.ts';
import { reportingLevels, unitsOf } from '../../domain/levels.ts';
import { dayOfYear } from '../../domain/lives.ts';
import type { ProgressSnapshot } from '../../domain/reports.ts';
import { progressText } from '../../strings/progress.ts';
import type { SiteNames } from '../../strings/site.ts';
import { unitsText } from '../../strings/units.ts';
import { fitsAsColumns, type HeatTable, heatTable } from '../matrix/heat-table.ts';
import { home, listLink } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, Plan, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { goalText, type ProvinceView, provinceView } from './figure-text.ts';
import { liesInOn, type SumRow, sumRows } from './place-sums.ts';
import { placingOf } from './placing.ts';
import type { StatusView } from './target-status.ts';
import { isMany, tallyOf } from './unit-needs.ts';
import { type UnitSheet, unitSheet } from './unit-sheet.ts';

/** Number of missing units that are named where there are many. */
const NAMED = 12;

/** A target with the province's figure. */
export interface TargetRow {
  readonly target: Target;
  readonly href: string;
  readonly goal: string;
  readonly province: ProvinceView;
  readonly sample: boolean;
}

/** The province's row for a target, with the link to its page; as of now, or of another day. */
export function targetRow(
  site: Site,
  target: Target,
  snapshot: ProgressSnapshot = site.progressSnapshot(target.plan),
): TargetRow {
  const missing = site
    .reporters(target.plan, snapshot.on)
    .filter((area) => {
      const { latest, status, figure } = snapshot.judgement(target, area.id);
      return (
        target.kind !== 'all' && status !== 'not-applicable' && (latest === null || figure === null)
      );
    })
    .map(({ shortName }) => shortName);
  return {
    target,
    href: href.target(target.id),
    goal: goalText(target),
    province: provinceView(
      target,
      snapshot.province(target),
      isMany(missing)
        ? [...missing.slice(0, NAMED), unitsText.others(missing.length - NAMED)]
        : missing,
      site.namesOf(target.plan),
    ),
    sample: site.hasSample(target.plan),
  };
}

/** How the statuses of a plan were evaluated, shown next to them. */
export interface Evaluation {
  readonly on: string;
  readonly closed: boolean;
  readonly sample: boolean;
  /** Set while the year is running: a page built long ago may be out of date. */
  readonly builtOn: string | null;
  /** The plan's year while it is an unconfirmed copy of another one; otherwise null. */
  readonly unconfirmed: number | null;
}

export function evaluationOf(site: Site, plan: Plan): Evaluation {
  const on = site.evaluatedOn(plan.id);
  const closed = on === plan.closedOn;
  return {
    on: formatDay(on),
    closed,
    sample: site.hasSample(plan.id),
    builtOn: closed ? null : formatDay(site.builtOn),
    unconfirmed: plan.unconfirmed ? plan.year : null,
  };
}

export const progressCrumbs = (plan: Plan): Array<Link> => [
  home(),
  listLink('progress'),
  { href: href.progress(plan.id), text: progressText.yearTitle(plan.year) },
];

/** A status and its number of occurrences. */
export type Tally = ReadonlyArray<StatusView & { readonly count: number }>;

/** Targets × units, as of a day. */
export interface Grid {
  readonly names: SiteNames;
  readonly year: number;
  readonly rows: ReadonlyArray<TargetRow & { readonly tally: Tally }>;
  /** Number of occurrences of each status, most frequent first. */
  readonly tally: Tally;
  /** Units as columns, where they have room as such; else they are rows of `sheet`. */
  readonly heat: HeatTable | null;
  readonly sheet: UnitSheet | null;
  /** The sums of the places in which many units lie. */
  readonly sums: {
    readonly places: ReadonlyArray<Link>;
    readonly rows: ReadonlyArray<SumRow>;
  } | null;
}

/** "xã, phường": what units are called together. Another year's units may have other names. */
const unitsName = (site: Site, areas: ReadonlyArray<Area>): string =>
  reportingLevels(site.identity, areas).map(unitsOf).join(', ');

export function gridOf(
  site: Site,
  plan: Plan,
  targets: ReadonlyArray<Target> = site.of.targetsOfPlan(plan.id),
  snapshot: ProgressSnapshot = site.progressSnapshot(plan.id),
): Grid {
  const areas = site.reporters(plan.id, snapshot.on);
  const placing = isMany(areas) ? placingOf(site, plan, areas, snapshot.on) : null;
  const codes = (target: Target) => areas.map(({ id }) => snapshot.judgement(target, id).status);
  const heat = fitsAsColumns(areas) ? heatTable(site, plan, targets, snapshot) : null;
  return {
    names: site.namesOf(plan.id),
    year: plan.year,
    rows: targets.map((target) => ({
      ...targetRow(site, target, snapshot),
      tally: tallyOf(codes(target)),
    })),
    tally: tallyOf(targets.flatMap(codes)),
    heat,
    sheet: heat
      ? null
      : unitSheet(
          areas,
          targets,
          snapshot.judgement,
          unitsName(site, areas),
          placing,
          snapshot.on === plan.closedOn,
        ),
    sums: placing?.current
      ? {
          places: placing.places,
          rows: sumRows(
            targets,
            snapshot,
            areas,
            placing.places.map(({ id }) => id),
            (area) => placing.of(area).map(({ id }) => id),
            liesInOn(site, dayOfYear(plan, snapshot.on)),
          ),
        }
      : null,
  };
}

/** Month ends that have a snapshot page, to the evaluation day; a year without a target has none. */
export const snapshotDays = (site: Site, plan: Plan) =>
  site.of.targetsOfPlan(plan.id).length === 0
    ? []
    : monthEnds(`${plan.year}-01-01`, site.evaluatedOn(plan.id));

/** Years with at least one target: the others have no progress to show. */
export const plansWithTargets = (site: Site): Array<Plan> =>
  site.content.plans.filter(({ id }) => site.of.targetsOfPlan(id).length > 0);
