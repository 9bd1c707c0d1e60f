import { formatDay, monthEnds } from '../../domain/dates.ts';
import { reportingLevels, unitsOf } from '../../domain/levels.ts';
import { dayOfYear } from '../../domain/lives.ts';
import { paths } from '../../domain/paths.ts';
import type { ProgressSnapshot } from '../../domain/reports.ts';
import { entities } from '../../model/entities.ts';
import type { SiteNames } from '../../strings/site.ts';
import { unitsText } from '../../strings/units.ts';
import { missingText, vi } from '../../strings/vi.ts';
import { home, listLink } from '../site/entry-links.ts';
import { newerProgress } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, PageMeta, Plan, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { type ChangeView, changesSince } from './changes.ts';
import { goalText, type ProvinceView, provinceView } from './figure-text.ts';
import { liesInOn, type SumRow, sumRows } from './place-sums.ts';
import { placingOf } from './placing.ts';
import { type AreaStatus, areaStatus, type StatusView } from './target-status.ts';
import { isMany, tallyOf } from './unit-needs.ts';
import { type UnitSheet, unitSheet } from './unit-sheet.ts';
import { type YearParts, yearParts } from './year-parts.ts';

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
  { href: href.progress(plan.id), text: vi.progress.yearTitle(plan.year) },
];

/** A status and its number of occurrences. */
export type Tally = ReadonlyArray<StatusView & { readonly count: number }>;

/** Targets × districts, as of a day. */
export interface Grid {
  readonly names: SiteNames;
  readonly year: number;
  /** Columns; none where there are many units, as no row has `statuses` then: `sheet` has them. */
  readonly areas: ReadonlyArray<Link>;
  readonly rows: ReadonlyArray<
    TargetRow & { readonly statuses: ReadonlyArray<AreaStatus>; readonly tally: Tally }
  >;
  /** Number of occurrences of each status, most frequent first. */
  readonly tally: Tally;
  /** Many units, each with a row of shapes. */
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
  const many = isMany(areas);
  const placing = many ? placingOf(site, plan, areas, snapshot.on) : null;
  const codes = (target: Target) => areas.map(({ id }) => snapshot.judgement(target, id).status);
  return {
    names: site.namesOf(plan.id),
    year: plan.year,
    areas: many ? [] : areas.map((area) => ({ href: href.area(area.id), text: area.shortName })),
    rows: targets.map((target) => ({
      ...targetRow(site, target, snapshot),
      statuses: many ? [] : areas.map((area) => areaStatus(snapshot, target, area)),
      tally: tallyOf(codes(target)),
    })),
    tally: tallyOf(targets.flatMap(codes)),
    sheet: many
      ? unitSheet(
          areas,
          targets,
          snapshot.judgement,
          unitsName(site, areas),
          placing,
          snapshot.on === plan.closedOn,
        )
      : null,
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

/** Links to the same table with fewer targets: of one campaign, of one organization. */
export interface FilterGroup {
  readonly name: string;
  readonly links: ReadonlyArray<Link & { readonly count: number; readonly current: boolean }>;
}

export interface ProgressPage {
  readonly meta: PageMeta;
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly grid: Grid;
  /** Set where other units report from a day within the year on. */
  readonly parts: YearParts | null;
  readonly filters: ReadonlyArray<FilterGroup>;
  /** Only on the page of all targets. */
  readonly changes: ChangeView | null;
  readonly monthEnds: ReadonlyArray<Link>;
  readonly registers: ReadonlyArray<Link & { readonly summary: string }>;
}

/** Month ends that have a snapshot page, to the evaluation day; a year without a target has none. */
export const snapshotDays = (site: Site, plan: Plan) =>
  site.of.targetsOfPlan(plan.id).length === 0
    ? []
    : monthEnds(`${plan.year}-01-01`, site.evaluatedOn(plan.id));

/** Years with at least one target: the others have no progress to show. */
export const plansWithTargets = (site: Site): Array<Plan> =>
  site.content.plans.filter(({ id }) => site.of.targetsOfPlan(id).length > 0);

interface Filter {
  readonly by: 'chien-dich' | 'co-quan';
  readonly id: string;
  readonly name: string;
  readonly targets: ReadonlyArray<Target>;
}

/** The targets that a campaign's editions name. */
const targetsOfCampaign = (site: Site, campaign: string) =>
  new Set(site.of.editionsOfCampaign(campaign).flatMap(({ targets }) => targets));

/** Campaigns that have targets, and organizations that lead or support a clause with a target. */
function filtersOf(site: Site, plan: Plan): Array<Filter> {
  const targets = site.of.targetsOfPlan(plan.id);
  const ownersOf = ({ item }: Target) => {
    const owners = site.find.item(item)?.owners;
    return [...(owners?.lead ?? []), ...(owners?.partners ?? [])];
  };
  const campaigns = site.content.campaigns.map(
    (c): Filter => ({
      by: 'chien-dich',
      id: c.id,
      name: c.title,
      targets: targets.filter((target) => targetsOfCampaign(site, c.id).has(target.id)),
    }),
  );
  const organizations = site.content.organizations.map(
    (o): Filter => ({
      by: 'co-quan',
      id: o.id,
      name: o.name,
      targets: targets.filter((target) => ownersOf(target).includes(o.id)),
    }),
  );
  return [...campaigns, ...organizations].filter((filter) => filter.targets.length > 0);
}

function filterGroups(plan: Plan, filters: ReadonlyArray<Filter>, current?: Filter) {
  return (['chien-dich', 'co-quan'] as const)
    .map((by) => ({
      name: vi.progress.filters[by],
      links: filters
        .filter((filter) => filter.by === by)
        .map((filter) => ({
          href: href.progressOf(plan.id, by, filter.id),
          text: filter.name,
          count: filter.targets.length,
          current: filter === current,
        })),
    }))
    .filter((group) => group.links.length > 0);
}

/** Targets × districts. */
export function progressPage(site: Site, plan: Plan): ProgressPage {
  const missing = missingText(site.evaluatedOn(plan.id) === plan.closedOn);
  return {
    meta: {
      title: vi.progress.yearTitle(plan.year),
      description: vi.progress.yearDescription(plan.year, site.namesOf(plan.id)),
      path: paths.progress(plan.id),
      crumbs: progressCrumbs(plan).slice(0, 2),
      kind: entities.progress.menu.text,
      plan: plan.id,
      newer: newerProgress(site, plan.id),
    },
    plan,
    evaluation: evaluationOf(site, plan),
    grid: gridOf(site, plan),
    parts: yearParts(site, plan, site.of.targetsOfPlan(plan.id)),
    filters: filterGroups(plan, filtersOf(site, plan)),
    changes: changesSince(site, plan),
    monthEnds: snapshotDays(site, plan).map((day) => ({
      href: href.progressAsOf(plan.id, day),
      text: formatDay(day),
    })),
    registers: [
      {
        href: href.missingReports(plan.id),
        text: missing.title,
        summary: missing.summary,
      },
      {
        href: href.corrections(plan.id),
        text: vi.corrections.title,
        summary: vi.corrections.summary,
      },
      { href: href.method(), text: vi.method.title, summary: vi.method.description(site.names) },
    ],
  };
}

/** The same table for the targets of one campaign or one organization. */
export function filteredProgressPages(site: Site, plan: Plan) {
  const filters = filtersOf(site, plan);
  return filters.map((filter) => {
    const title = vi.progress.filteredTitle(plan.year, filter.name);
    const page: ProgressPage = {
      meta: {
        title,
        description: vi.progress.filteredDescription(filter.name, plan.year, site.namesOf(plan.id)),
        path: paths.progressOf(plan.id, filter.by, filter.id),
        crumbs: progressCrumbs(plan),
        kind: null,
        plan: plan.id,
        newer: newerProgress(site, plan.id),
      },
      plan,
      evaluation: evaluationOf(site, plan),
      grid: gridOf(site, plan, filter.targets),
      parts: yearParts(site, plan, filter.targets),
      filters: filterGroups(plan, filters, filter),
      changes: null,
      monthEnds: [],
      registers: [],
    };
    return { by: filter.by, id: filter.id, page };
  });
}

export function progressIndex(site: Site): { meta: PageMeta; years: Array<Link> } {
  return {
    meta: {
      title: vi.progress.indexTitle,
      description: vi.progress.indexDescription,
      path: paths.progressIndex(),
      crumbs: [home()],
      kind: null,
    },
    years: [
      ...[...site.content.plans]
        .reverse()
        .map((plan) => ({ href: href.progress(plan.id), text: vi.progress.yearTitle(plan.year) })),
      { href: href.method(), text: vi.method.title },
    ],
  };
}
