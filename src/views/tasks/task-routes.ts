import { levelOfKind } from '../../domain/levels.ts';
import type { Site } from '../site/site.ts';
import {
  levelPage,
  organizationsWithTasks,
  organizationTaskPage,
  type TaskPage,
  unitPage,
} from './task-pages.ts';
import { levelsWithTasks, plansWithTasks } from './tasks.ts';

/** The lists of all years: one for each level, unit and organization that has tasks. */
export const taskLevelRoutes = (site: Site) =>
  plansWithTasks(site).flatMap((plan) =>
    levelsWithTasks(site, plan).map((level) => ({
      plan,
      level,
      page: () => levelPage(site, plan, level),
    })),
  );

/** One list of a unit or an organization. */
interface TaskRoute {
  readonly plan: string;
  readonly by: 'don-vi' | 'co-quan';
  readonly id: string;
  readonly page: () => TaskPage;
}

/** A unit's list needs a level with tasks; one whose level has none has no list. */
export const taskRoutesBelow = (site: Site): Array<TaskRoute> =>
  plansWithTasks(site).flatMap((plan) => {
    const levels = levelsWithTasks(site, plan);
    const units = site.allReporters(plan.id).flatMap((area): Array<TaskRoute> => {
      const level = levels.find(({ id }) => id === levelOfKind(site.identity, area.kind)?.id);
      if (!level) return [];
      const page = () => unitPage(site, plan, area, level);
      return [{ plan: plan.id, by: 'don-vi', id: area.id, page }];
    });
    const organizations = organizationsWithTasks(site, plan).map(
      (one): TaskRoute => ({
        plan: plan.id,
        by: 'co-quan',
        id: one.id,
        page: () => organizationTaskPage(site, plan, one),
      }),
    );
    return [...units, ...organizations];
  });
