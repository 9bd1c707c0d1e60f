import { taskText } from '../../strings/tasks.ts';
import type { Site } from '../site/site.ts';
import type { Link, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { levelsWithTasks, taskPlan, tasksOf } from './tasks.ts';

/** A door to the list of one level. */
export interface TaskDoor extends Link {
  readonly count: number;
}

/** The lists of a year's levels, for pages that lead to them; empty for a year without tasks. */
export const taskDoors = (site: Site, plan: Plan): Array<TaskDoor> =>
  levelsWithTasks(site, plan).map(({ id, slug, name }) => ({
    href: href.tasksOfLevel(plan.id, slug),
    text: taskText.door(name),
    count: tasksOf(site, plan).filter(({ levels }) => levels.includes(id)).length,
  }));

/** The way to the lists of one year, from other pages about it; null for a year without tasks. */
export const tasksOfYearLink = (site: Site, plan: Plan): Link | null =>
  tasksOf(site, plan).length > 0
    ? { href: href.tasksOfYear(plan.id), text: taskText.yearTitle(plan.year) }
    : null;

/** The way to the tasks, for the menus; null while no year has any. */
export const tasksLink = (site: Site): Link | null =>
  taskPlan(site) ? { href: href.tasks(), text: taskText.menu } : null;
