import { reportingLevels, unitsOf } from '../../domain/levels.ts';
import { paths } from '../../domain/paths.ts';
import { entities } from '../../model/entities.ts';
import { matrixText } from '../../strings/matrix.ts';
import { methodText } from '../../strings/method.ts';
import { monthEndsText } from '../../strings/month-ends.ts';
import { progressText } from '../../strings/progress.ts';
import { missingText, registersText } from '../../strings/registers.ts';
import { type ChangeView, changesSince } from '../progress/changes.ts';
import {
  type Evaluation,
  evaluationOf,
  type Grid,
  gridOf,
  progressCrumbs,
} from '../progress/progress-pages.ts';
import { type YearParts, yearParts } from '../progress/year-parts.ts';
import { newerProgress } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import type { Link, PageMeta, Plan, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { type FilterGroup, filterGroups, filtersOf } from './filters.ts';
import { unitStandings } from './standing.ts';
import { headlineOf, worstOf } from './takeaway.ts';

/** Targets × units of a year, of all its targets or of those of one campaign or organization. */
export interface ProgressPage {
  readonly meta: PageMeta;
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  /** "Kết quả năm 2017: 55/80 chỉ tiêu hoàn thành" */
  readonly headline: string;
  /** Whose targets these are, on a page with some of them. */
  readonly of: string | null;
  /** Who misses most. */
  readonly lead: string;
  /** How many targets of how many units the table shows. */
  readonly scope: string;
  readonly grid: Grid;
  /** The file with the details of the table's cells, and the table as CSV. */
  readonly details: string;
  readonly csv: string;
  /** Set where other units report from a day within the year on. */
  readonly parts: YearParts | null;
  readonly filters: ReadonlyArray<FilterGroup>;
  /** Only on the page of all targets. */
  readonly changes: ChangeView | null;
  readonly registers: ReadonlyArray<Link & { readonly summary: string }>;
}

/** Who misses most; empty where the headline has said it all. */
export function leadOf(
  site: Site,
  plan: Plan,
  targets: ReadonlyArray<Target>,
  snapshot = site.progressSnapshot(plan.id),
): string {
  const units = unitStandings(site.reporters(plan.id, snapshot.on), targets, snapshot);
  return worstOf(units, snapshot.on === plan.closedOn) ?? '';
}

/** "10 chỉ tiêu giao cho 8 huyện, thành phố.": what the table counts. */
function scopeOf(site: Site, plan: Plan, targets: ReadonlyArray<Target>): string {
  const areas = site.reporters(plan.id);
  if (targets.length === 0 || areas.length === 0) return '';
  const names = reportingLevels(site.identity, areas).map(unitsOf).join(', ');
  return matrixText.scope(targets.length, `${areas.length} ${names}`);
}

/** "Kết quả năm 2017: 55/80 chỉ tiêu hoàn thành" */
export const headline = (site: Site, plan: Plan, targets: ReadonlyArray<Target>): string => {
  const snapshot = site.progressSnapshot(plan.id);
  const units = unitStandings(site.reporters(plan.id, snapshot.on), targets, snapshot);
  return headlineOf(plan.year, units, targets.length, snapshot.on === plan.closedOn);
};

/** What a page of all targets and one of some have in common. */
const pageOf = (site: Site, plan: Plan, targets: ReadonlyArray<Target>) => ({
  plan,
  evaluation: evaluationOf(site, plan),
  headline: headline(site, plan, targets),
  lead: leadOf(site, plan, targets),
  scope: scopeOf(site, plan, targets),
  grid: gridOf(site, plan, targets),
  details: href.progressDetails(plan.id),
  csv: href.progressCsv(plan.id),
  parts: yearParts(site, plan, targets),
});

/** Targets × units. */
export function progressPage(site: Site, plan: Plan): ProgressPage {
  const targets = site.of.targetsOfPlan(plan.id);
  const missing = missingText(site.evaluatedOn(plan.id) === plan.closedOn);
  return {
    meta: {
      title: progressText.yearTitle(plan.year),
      description: progressText.yearDescription(plan.year, site.namesOf(plan.id)),
      path: paths.progress(plan.id),
      crumbs: progressCrumbs(plan).slice(0, 2),
      kind: entities.progress.menu.text,
      byTitle: true,
      plan: plan.id,
      newer: newerProgress(site, plan.id),
    },
    ...pageOf(site, plan, targets),
    of: null,
    filters: filterGroups(plan, filtersOf(site, plan)),
    changes: changesSince(site, plan),
    registers: [
      // A year without a target has no registers.
      ...(targets.length === 0
        ? []
        : [
            { href: href.missingReports(plan.id), text: missing.title, summary: missing.summary },
            {
              href: href.monthEnds(plan.id),
              text: monthEndsText.title(plan.year),
              summary: monthEndsText.summary,
            },
            {
              href: href.corrections(plan.id),
              text: registersText.corrections.title,
              summary: registersText.corrections.summary,
            },
          ]),
      { href: href.method(), text: methodText.title, summary: methodText.description(site.names) },
    ],
  };
}

/** The same table for the targets of one campaign or one organization. */
export function filteredProgressPages(site: Site, plan: Plan) {
  const filters = filtersOf(site, plan);
  return filters.map((filter) => {
    const page = (): ProgressPage => ({
      meta: {
        title: progressText.filteredTitle(plan.year, filter.name),
        description: progressText.filteredDescription(
          filter.name,
          plan.year,
          site.namesOf(plan.id),
        ),
        path: paths.progressOf(plan.id, filter.by, filter.id),
        crumbs: progressCrumbs(plan),
        kind: null,
        plan: plan.id,
        newer: newerProgress(site, plan.id),
      },
      ...pageOf(site, plan, filter.targets),
      of: filter.name,
      filters: filterGroups(plan, filters, filter),
      changes: null,
      registers: [],
    });
    return { by: filter.by, id: filter.id, page };
  });
}
