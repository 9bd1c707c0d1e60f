import { unitsOf } from '../../domain/levels.ts';
import { paths } from '../../domain/paths.ts';
import { taskText as say } from '../../strings/tasks.ts';
import { home, organizationLink } from '../site/entry-links.ts';
import { newerYear } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import type { Link, PageMeta, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { type TaskDoor, taskDoors } from './task-doors.ts';
import { dayOfPlan } from './task-line.ts';
import { organizationsWithTasks, unitTaskLinks } from './task-pages.ts';
import { levelsWithTasks, plansWithTasks, taskPlan } from './tasks.ts';

/** The page that leads to a year's lists. */
export interface TaskIndexPage {
  readonly meta: PageMeta;
  readonly plan: Plan;
  readonly intro: string;
  readonly closed: boolean;
  readonly levels: ReadonlyArray<TaskDoor & { readonly units: string }>;
  /** One group for each level whose units have lists of their own. */
  readonly units: ReadonlyArray<{ readonly title: string; readonly links: ReadonlyArray<Link> }>;
  readonly organizations: ReadonlyArray<Link>;
  readonly years: ReadonlyArray<Link & { readonly current: boolean }>;
}

/** The lists of one year. */
export function taskYearPage(site: Site, plan: Plan): TaskIndexPage {
  const levels = levelsWithTasks(site, plan);
  const plans = plansWithTasks(site);
  return {
    meta: {
      title: say.yearTitle(plan.year),
      short: say.yearShort(plan.year),
      description: say.indexDescription(plan.year),
      path: paths.tasksOfYear(plan.id),
      crumbs: [home(), { href: href.tasks(), text: say.indexTitle }],
      kind: say.kind,
      plan: plan.id,
      newer: newerYear(site, plan.id, (newest) =>
        plans.some(({ id }) => id === newest.id)
          ? [{ href: href.tasksOfYear(newest.id), text: say.yearTitle(newest.year) }]
          : [],
      ),
    },
    plan,
    intro: say.indexIntro(plan.year),
    closed: dayOfPlan(site, plan) === null,
    levels: taskDoors(site, plan).map((door, index) => ({
      ...door,
      units: levels[index] ? unitsOf(levels[index]) : '',
    })),
    units: levels.flatMap((level) => {
      const links = unitTaskLinks(site, plan, level);
      return links.length > 0 ? [{ title: unitsOf(level), links }] : [];
    }),
    organizations: organizationsWithTasks(site, plan).map((one) => ({
      href: href.tasksOfOrganization(plan.id, one.id),
      text: organizationLink(one).text,
    })),
    years: [],
  };
}

/** /viec/: the year in force, else the newest with tasks, and the way to the others; null without tasks. */
export function taskIndexPage(site: Site): TaskIndexPage | null {
  const plan = taskPlan(site);
  if (!plan) return null;
  const meta: PageMeta = {
    title: say.indexTitle,
    description: say.indexDescription(plan.year),
    path: paths.tasks(),
    crumbs: [home()],
    kind: null,
    plan: plan.id,
  };
  const page = taskYearPage(site, plan);
  const years = plansWithTasks(site)
    .toReversed()
    .map(({ id, year }) => ({
      href: href.tasksOfYear(id),
      text: say.yearShort(year),
      current: id === plan.id,
    }));
  return {
    ...page,
    meta: { ...meta, sameAs: page.meta.path },
    years: years.length > 1 ? years : [],
  };
}
