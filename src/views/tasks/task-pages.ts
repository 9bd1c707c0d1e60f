import { formatDay } from '../../domain/dates.ts';
import { levelOfKind, unitsOf } from '../../domain/levels.ts';
import { paths } from '../../domain/paths.ts';
import { quarterDays } from '../../domain/tasks/report-tasks.ts';
import type { TaskGroup } from '../../domain/tasks/task-time.ts';
import type { SiteLevel } from '../../model/site.ts';
import { capitalised } from '../../strings/site.ts';
import { taskText as say } from '../../strings/tasks.ts';
import { inSentence } from '../areas/unit-names.ts';
import { evaluationOf } from '../progress/progress-pages.ts';
import { areaStatus, type StatusView } from '../progress/target-status.ts';
import { levelNamesOf, taskFields } from '../search/task-fields.ts';
import { home, organizationLink } from '../site/entry-links.ts';
import { newerYear } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, Organization, PageMeta, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { isFiled } from './task-feed.ts';
import { dayOfPlan, overOn, proofTargets, type TaskLine, taskLine } from './task-line.ts';
import { grouped, levelsWithTasks, type Task, tasksOf } from './tasks.ts';

/** A figure of a unit that shows how far a task is. */
export interface ProofState {
  readonly target: Link;
  readonly status: StatusView;
  readonly figure: string | null;
}

export interface TaskRow extends TaskLine {
  /** On a unit's list: its own results; empty on others. */
  readonly results: ReadonlyArray<ProofState>;
}

export interface TaskGroupView {
  readonly group: TaskGroup;
  /** The anchor of its list. */
  readonly id: string;
  readonly title: string;
  /** Its days, or that the document states none. */
  readonly note: string;
  readonly rows: ReadonlyArray<TaskRow>;
  /** Unfolded at first on a narrow screen. */
  readonly open: boolean;
  readonly due: number;
}

/** Clauses that give work to another level only, and to which. */
export interface Elsewhere {
  readonly text: string;
  readonly links: ReadonlyArray<Link>;
}

export interface TaskPage {
  readonly meta: PageMeta;
  readonly plan: Plan;
  readonly intro: string;
  readonly closed: boolean;
  /** The day from which nothing of its year is due any more; null once it is over. */
  readonly overOn: string | null;
  readonly count: number;
  /** Where this device keeps the ticks: "2017/xa". */
  readonly store: string;
  /** The lists of the levels; each has a name that says more than its short text. */
  readonly switch: ReadonlyArray<Link & { readonly name: string; readonly current: boolean }>;
  readonly groups: ReadonlyArray<TaskGroupView>;
  readonly elsewhere: ReadonlyArray<Elsewhere>;
  /** Lists of its units, on the list of a level. */
  readonly units: { readonly title: string; readonly links: ReadonlyArray<Link> } | null;
  readonly feed: { readonly href: string; readonly label: string } | null;
  readonly paper: string;
  /** Set when results of sample figures are shown. */
  readonly sample: boolean;
}

/** More lines than this are folded on a narrow screen, unless something in them is due. */
const FEW = 6;

const numbers = { q1: 1, q2: 2, q3: 3, q4: 4 } as const;

function noteOf(group: TaskGroup, { year }: Plan, rows: ReadonlyArray<TaskLine>): string {
  if (group === 'occasion') return '';
  if (group === 'year') return rows.every(({ noDay }) => noDay) ? say.noDay : '';
  const { start, end } = quarterDays(year, numbers[group]);
  return say.groupDays(formatDay(start).slice(0, 5), formatDay(end).slice(0, 5));
}

/** @param on today in a running year; null once it is closed */
function groupsOf(
  plan: Plan,
  on: string | null,
  tasks: ReadonlyArray<Task>,
  row: (task: Task) => TaskRow,
): Array<TaskGroupView> {
  return grouped(tasks).map(([group, own]) => {
    const rows = own.map(row);
    const due = rows.filter(({ state }) => state === 'due').length;
    const current = on?.startsWith(`${plan.year}`) && group === quarterNow(on);
    return {
      group,
      id: say.groupIds[group],
      title: say.groups[group],
      note: noteOf(group, plan, rows),
      rows,
      open: on === null ? rows.length <= FEW : current || due > 0,
      due,
    };
  });
}

const quarterNow = (day: string): string => `q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** What every list of tasks has. */
function pageOf(
  site: Site,
  plan: Plan,
  given: {
    readonly title: string;
    readonly short: string;
    readonly who: string;
    readonly path: string;
    readonly store: string;
    readonly intro: string;
    readonly tasks: ReadonlyArray<Task>;
    readonly level?: SiteLevel | undefined;
    readonly row?: (task: Task, line: TaskLine) => TaskRow;
    readonly organization?: string;
    readonly kind: string | null;
    /** The names by which the tasks are asked for. */
    readonly names: ReadonlyArray<string>;
    readonly newer: (newest: Plan) => ReadonlyArray<Link>;
  },
): TaskPage {
  const on = dayOfPlan(site, plan);
  const { level, tasks } = given;
  const row = given.row ?? ((_task: Task, line: TaskLine) => ({ ...line, results: [] }));
  const issuer = site.find.organization(plan.document.issuer);
  return {
    meta: {
      title: given.title,
      short: given.short,
      description: say.description(given.who, plan.year),
      path: given.path,
      crumbs: [...yearCrumbs(plan)],
      kind: given.kind,
      byTitle: true,
      search: taskFields(plan.id, given.names, say.description(given.who, plan.year)),
      plan: plan.id,
      newer: newerYear(site, plan.id, given.newer),
    },
    plan,
    intro: given.intro,
    closed: on === null,
    overOn: on === null ? null : overOn(plan),
    count: tasks.length,
    store: given.store,
    switch: levelLinks(site, plan).map((link) => ({
      ...link,
      current: level !== undefined && link.href === href.tasksOfLevel(plan.id, level.slug),
    })),
    groups: groupsOf(plan, on, tasks, (task) =>
      row(task, taskLine(site, task, on, given.organization)),
    ),
    elsewhere: [],
    units: null,
    feed:
      level && tasks.some((task) => isFiled(site, task))
        ? {
            href: href.tasksFeed(plan.id, level.slug),
            label: say.feedLabel(say.level(level.name), plan.year),
          }
        : null,
    paper: say.paper(plan.title, issuer?.name ?? site.names.owner),
    sample: false,
  };
}

/** The way from home to a year's lists. */
const yearCrumbs = (plan: Plan): Array<Link> => [
  home(),
  { href: href.tasks(), text: say.indexTitle },
  { href: href.tasksOfYear(plan.id), text: say.yearShort(plan.year) },
];

/** The lists of the levels of a year. */
const levelLinks = (site: Site, plan: Plan): Array<Link & { readonly name: string }> =>
  levelsWithTasks(site, plan).map((level) => ({
    href: href.tasksOfLevel(plan.id, level.slug),
    text: capitalised(level.name),
    name: say.door(level.name),
  }));

const ofLevel = (site: Site, plan: Plan, { id }: SiteLevel): Array<Task> =>
  tasksOf(site, plan).filter(({ levels }) => levels.includes(id));

/** The clauses whose tasks are all for other levels: nobody should look for them here. */
function elsewhereOf(site: Site, plan: Plan, level: SiteLevel): Array<Elsewhere> {
  const mine = new Set(ofLevel(site, plan, level).map(({ item }) => item?.id));
  return levelsWithTasks(site, plan)
    .filter(({ id }) => id !== level.id)
    .flatMap((other) => {
      const items = new Map(
        ofLevel(site, plan, other).flatMap(({ item }) =>
          item && !mine.has(item.id) ? [[item.id, item] as const] : [],
        ),
      );
      if (items.size === 0) return [];
      return [
        {
          text: say.elsewhere(other.name),
          links: [...items.values()].map((item) => ({
            href: href.item(item.id),
            text: item.number ?? item.title,
          })),
        },
      ];
    });
}

/** The units of a level that report to a plan: each has a list with its own results. */
export const unitsOfLevel = (site: Site, plan: Plan, level: SiteLevel): Array<Area> =>
  site
    .allReporters(plan.id)
    .filter(({ kind }) => levelOfKind(site.identity, kind)?.id === level.id);

export const unitTaskLinks = (site: Site, plan: Plan, level: SiteLevel): Array<Link> =>
  unitsOfLevel(site, plan, level).map(({ id, name }) => ({
    href: href.tasksOfUnit(plan.id, id),
    text: name,
  }));

/** The list of a level. */
export function levelPage(site: Site, plan: Plan, level: SiteLevel): TaskPage {
  const who = say.level(level.name);
  const units = unitTaskLinks(site, plan, level);
  return {
    ...pageOf(site, plan, {
      title: say.title(who, plan.year),
      short: capitalised(who),
      who,
      path: paths.tasksOfLevel(plan.id, level.slug),
      store: `${plan.id}/${level.slug}`,
      intro: say.introLevel(unitsOf(level)),
      tasks: ofLevel(site, plan, level),
      level,
      kind: say.kind,
      names: levelNamesOf(level),
      newer: (newest) =>
        levelsWithTasks(site, newest)
          .filter(({ id }) => id === level.id)
          .map((one) => ({
            href: href.tasksOfLevel(newest.id, one.slug),
            text: say.title(who, newest.year),
          })),
    }),
    elsewhere: elsewhereOf(site, plan, level),
    units: units.length > 0 ? { title: say.toUnits(unitsOf(level)), links: units } : null,
  };
}

/** The list of a unit: that of its level, with its own results. */
export function unitPage(site: Site, plan: Plan, area: Area, level: SiteLevel): TaskPage {
  const snapshot = site.progressSnapshot(plan.id);
  const name = inSentence(site, area);
  const results = (task: Task): Array<ProofState> =>
    proofTargets(site, task).flatMap((target) => {
      const { status, figure } = areaStatus(snapshot, target, area);
      if (status.code === 'not-applicable') return [];
      return [
        {
          target: { href: href.target(target.id), text: target.shortTitle },
          status: { ...status, why: null },
          figure,
        },
      ];
    });
  return {
    ...pageOf(site, plan, {
      title: say.title(name, plan.year),
      short: area.name,
      who: name,
      path: paths.tasksOfUnit(plan.id, area.id),
      store: `${plan.id}/don-vi/${area.id}`,
      intro: say.introUnit(name, level.name),
      tasks: ofLevel(site, plan, level),
      level,
      row: (task, line) => ({ ...line, results: results(task) }),
      // Mostly the list of its level is wanted: the lines are the same.
      kind: null,
      names: [name, area.name, area.shortName, ...area.spellings],
      newer: () => [],
    }),
    elsewhere: elsewhereOf(site, plan, level),
    sample: evaluationOf(site, plan).sample,
  };
}

/** The organizations that a year's tasks name, as doers or as partners; sorted as the list of organizations. */
export function organizationsWithTasks(site: Site, plan: Plan): Array<Organization> {
  const named = new Set(
    tasksOf(site, plan).flatMap(({ doers, partners }) =>
      [...doers, ...partners].map(({ id }) => id),
    ),
  );
  return site.content.organizations.filter(({ id }) => named.has(id));
}

/** The list of an organization: what it leads, and where it takes part. */
export function organizationTaskPage(site: Site, plan: Plan, organization: Organization): TaskPage {
  const name = organizationLink(organization).text;
  return pageOf(site, plan, {
    title: say.title(name, plan.year),
    short: name,
    who: name,
    path: paths.tasksOfOrganization(plan.id, organization.id),
    store: `${plan.id}/co-quan/${organization.id}`,
    intro: say.introOrganization(organization.name),
    tasks: tasksOf(site, plan).filter(({ doers, partners }) =>
      [...doers, ...partners].some(({ id }) => id === organization.id),
    ),
    organization: organization.id,
    kind: null,
    names: [organization.name, organization.shortName ?? name, ...organization.aliases],
    newer: () => [],
  });
}
