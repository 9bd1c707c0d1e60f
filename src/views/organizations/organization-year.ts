import { formatWhen } from '../../domain/dates.ts';
import { spanOf } from '../../domain/deadlines.ts';
import { isRunning } from '../../domain/duties.ts';
import { organizationText as say } from '../../strings/organization.ts';
import { programText } from '../../strings/program.ts';
import { ownersIn } from '../calendar/calendar-lists.ts';
import {
  type Evaluation,
  evaluationOf,
  gridOf,
  type Tally,
  type TargetRow,
  targetRow,
} from '../progress/progress-pages.ts';
import { itemLink } from '../site/entry-links.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { GuidanceItem, Link, Milestone, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { organizationsWithTasks } from '../tasks/task-pages.ts';
import { roles, workOf } from './work.ts';

/** A clause that gives an organization work. */
export interface WorkRow extends Link {
  readonly summary: string | undefined;
  /** Dates of its milestones, or that the text states none. */
  readonly when: string | null;
  readonly targets: ReadonlyArray<TargetRow>;
}

export interface OrganizationYear {
  readonly id: string;
  readonly heading: string;
  /** "Năm 2017: chủ trì 5, phối hợp 3 mục hướng dẫn; 4 chỉ tiêu." */
  readonly verdict: string;
  readonly groups: ReadonlyArray<{
    readonly heading: string;
    readonly rows: ReadonlyArray<WorkRow>;
  }>;
  /** Its dates in the calendar of the year. */
  readonly dates: {
    readonly heading: string;
    readonly links: ReadonlyArray<Link & { readonly summary: string }>;
  } | null;
  readonly calendar: Link | null;
  /** Its list of tasks. */
  readonly tasks: Link | null;
  readonly results: {
    readonly heading: string;
    readonly counted: string;
    readonly tally: Tally;
    readonly evaluation: Evaluation;
    readonly matrix: Link;
  } | null;
}

/** Dates shown before a reader is sent to the calendar. */
const DATES = 6;

function rowOf(site: Site, item: GuidanceItem): WorkRow {
  const dates = site.of
    .milestonesOfItem(item.id)
    .map((milestone) => `${milestone.title}: ${formatWhen(milestone.when)}`);
  return {
    ...itemLink(item),
    summary: item.summary,
    when:
      dates.length > 0
        ? dates.join('; ')
        : item.notStated.includes('when')
          ? programText.noDay
          : null,
    targets: site.of.targetsOfItem(item.id).map((target) => targetRow(site, target)),
  };
}

const milestonesByOwner = perSite(({ content }) => {
  const found = new Map<string, Array<Milestone>>();
  for (const milestone of content.milestones) {
    for (const owner of new Set(roles.flatMap((role) => milestone.owners[role]))) {
      const key = `${milestone.plan} ${owner}`;
      found.set(key, [...(found.get(key) ?? []), milestone]);
    }
  }
  return found;
});

/** The ids of the organizations that have a calendar, by year. */
const withCalendar = perSite((site) => {
  const known = new Map<number, ReadonlySet<string>>();
  for (const { year } of site.content.plans)
    known.set(year, new Set(ownersIn(site, year).map(({ id }) => id)));
  return known;
});

/** The ids of the organizations that have a list of tasks, by plan. */
const withTasks = perSite(
  (site) =>
    new Map(
      site.content.plans.map((plan) => [
        plan.id,
        new Set(organizationsWithTasks(site, plan).map(({ id }) => id)),
      ]),
    ),
);

/** The dates of an organization: of a running year those still to come, of any other all, the undated last. */
function datesOf(site: Site, plan: Plan, id: string): OrganizationYear['dates'] {
  const runs = isRunning(plan, site.builtOn);
  const placed = (milestonesByOwner(site).get(`${plan.id} ${id}`) ?? [])
    .map((milestone) => ({ milestone, ...spanOf(milestone.when, site.content.holidays) }))
    .filter(({ end }) => !runs || end === null || end >= site.builtOn)
    .sort((a, b) => (a.start ?? '9999').localeCompare(b.start ?? '9999'));
  if (placed.length === 0) return null;
  return {
    heading: runs ? say.nextDates : say.dates(plan.year),
    links: placed.slice(0, DATES).map(({ milestone: { id: entry, title, when } }) => ({
      href: href.calendarEntry(plan.year, entry.split('/')[1] ?? ''),
      text: title,
      summary: formatWhen(when),
    })),
  };
}

function resultsOf(
  site: Site,
  plan: Plan,
  id: string,
  items: ReadonlyArray<GuidanceItem>,
): OrganizationYear['results'] {
  const own = new Set(items.map((item) => item.id));
  const targets = site.of.targetsOfPlan(plan.id).filter(({ item }) => own.has(item));
  if (targets.length === 0) return null;
  const { tally } = gridOf(site, plan, targets);
  const cells = tally.reduce((sum, { count }) => sum + count, 0);
  return {
    heading: programText.results(plan.year),
    counted: programText.counted(targets.length, cells),
    tally,
    evaluation: evaluationOf(site, plan),
    matrix: { href: href.progressOf(plan.id, 'co-quan', id), text: say.progress },
  };
}

function yearOf(site: Site, plan: Plan, id: string): OrganizationYear | null {
  const work = workOf(site, plan.id, id);
  const items = [...new Set([...work.lead, ...work.partners])];
  if (items.length === 0) return null;
  const targets = items.flatMap((item) => site.of.targetsOfItem(item.id));
  return {
    id: plan.id,
    heading: say.year(plan.year),
    verdict: say.verdict(plan.year, work.lead.length, work.partners.length, targets.length),
    groups: roles
      .map((role) => ({
        heading: say.roles[role],
        rows: work[role].map((item) => rowOf(site, item)),
      }))
      .filter(({ rows }) => rows.length > 0),
    dates: datesOf(site, plan, id),
    calendar: withCalendar(site).get(plan.year)?.has(id)
      ? { href: href.calendarOwner(plan.year, id), text: say.calendar(plan.year) }
      : null,
    tasks: withTasks(site).get(plan.id)?.has(id)
      ? { href: href.tasksOfOrganization(plan.id, id), text: say.tasks(plan.year) }
      : null,
    results: resultsOf(site, plan, id, items),
  };
}

/** The years that give an organization work, newest first. */
export const organizationYears = (site: Site, id: string): Array<OrganizationYear> =>
  site.content.plans.toReversed().flatMap((plan) => yearOf(site, plan, id) ?? []);
