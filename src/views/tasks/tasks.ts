import { reportingLevels } from '../../domain/levels.ts';
import { reportingPeriods } from '../../domain/reporting.ts';
import { type ReportTask, reportTasks } from '../../domain/tasks/report-tasks.ts';
import {
  type TaskGroup,
  type TaskTime,
  taskGroups,
  taskTime,
} from '../../domain/tasks/task-time.ts';
import type { SiteLevel } from '../../model/site.ts';
import type { Level } from '../../model/site-terms.ts';
import type { TaskData } from '../../model/task.ts';
import { resolve } from '../site/entry-links.ts';
import { perPlan } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { GuidanceItem, Organization, Plan } from '../site/types.ts';

/** One task of a year: a line that an editor wrote in a clause, or a regular report of the plan. */
export interface Task {
  /** Permanent: "2017/i-1-2/ky-niem", "2017/report/quarter-2". Readers' ticks and calendar events hang on it. */
  readonly id: string;
  /** The clause it comes from; null for reports of a plan that names no clause. */
  readonly item: GuidanceItem | null;
  readonly levels: ReadonlyArray<Level>;
  /** Who has to do it: the clause's lead of these levels, or whom the task names. */
  readonly doers: ReadonlyArray<Organization>;
  readonly partners: ReadonlyArray<Organization>;
  readonly time: TaskTime;
  /** What an editor wrote; null for a regular report. */
  readonly data: TaskData | null;
  readonly report: ReportTask | null;
}

const isAt = ({ level }: Organization, levels: ReadonlyArray<Level>): boolean =>
  level === 'all' || levels.includes(level);

function ofClause(site: Site, plan: Plan, item: GuidanceItem): Array<Task> {
  const facts = {
    year: plan.year,
    holidays: site.content.holidays,
    milestone: (id: string) => site.content.milestones.find((one) => one.id === id),
    observance: (id: string) => site.content.observances.find((one) => one.id === id),
  };
  return item.tasks.map((data) => {
    const named = resolve(data.organizations, site.find.organization);
    const ofNamed = site.identity.levels
      .map(({ id }) => id)
      .filter((id) => named.some(({ level }) => level === id));
    const levels =
      data.levels.length > 0 ? data.levels : ofNamed.length > 0 ? ofNamed : item.levels;
    const lead = resolve(item.owners.lead, site.find.organization);
    return {
      id: `${item.id}/${data.id}`,
      item,
      levels,
      doers: named.length > 0 ? named : lead.filter((one) => isAt(one, levels)),
      partners: resolve(data.with?.organizations ?? [], site.find.organization),
      time: taskTime(data.when, facts),
      data,
      report: null,
    };
  });
}

/** The reports of a plan that has been confirmed: copied rules are not duties yet. */
function ofReports(site: Site, plan: Plan): Array<Task> {
  const item = plan.reportingItem === undefined ? undefined : site.find.item(plan.reportingItem);
  if (plan.unconfirmed || item?.draft) return [];
  const periods = reportingPeriods(plan.year, plan.reporting, site.content.holidays);
  const ofUnits = reportingLevels(site.identity, site.allReporters(plan.id)).map(({ id }) => id);
  const levels = item && item.levels.length > 0 ? item.levels : ofUnits;
  const lead = resolve(item?.owners.lead ?? [], site.find.organization);
  return reportTasks(plan.year, periods).map((report) => ({
    id: `${plan.id}/${report.id}`,
    item: item ?? null,
    levels,
    doers: lead.filter((one) => isAt(one, levels)),
    partners: [],
    time: report.time,
    data: null,
    report,
  }));
}

/** All tasks of a year: those of the clauses in document order, then its regular reports. */
export const tasksOf = perPlan((site, plan: Plan): ReadonlyArray<Task> => {
  const written = site.content.guidance
    .filter((item) => item.plan === plan.id)
    .flatMap((item) => ofClause(site, plan, item));
  // A year in which nobody has written a task has no lists: reports alone would look like all there is to do.
  return written.length === 0 ? [] : [...written, ...ofReports(site, plan)];
});

/** The levels that a year gives tasks to, highest first. */
export const levelsWithTasks = (site: Site, plan: Plan): Array<SiteLevel> =>
  site.identity.levels.filter(({ id }) =>
    tasksOf(site, plan).some(({ levels }) => levels.includes(id)),
  );

/** The plans that have tasks, oldest first. */
export const plansWithTasks = (site: Site): Array<Plan> =>
  site.content.plans.filter((plan) => tasksOf(site, plan).length > 0);

/** The year whose tasks are shown first: the one in force, or the newest that has any. */
export function taskPlan(site: Site): Plan | undefined {
  const plans = plansWithTasks(site);
  return plans.find(({ id }) => id === site.plan.id) ?? plans.at(-1);
}

/** Tasks by their part of the year; those with a day come by day, the others in document order. */
export const grouped = (
  tasks: ReadonlyArray<Task>,
): ReadonlyArray<readonly [group: TaskGroup, tasks: ReadonlyArray<Task>]> =>
  taskGroups.flatMap((group) => {
    const own = tasks
      .filter(({ time }) => time.group === group)
      .sort((a, b) => (a.time.end ?? '9').localeCompare(b.time.end ?? '9'));
    return own.length === 0 ? [] : [[group, own] as const];
  });
