import { changedAt, sequenceOf, taskKey } from '../../domain/calendar-ledger.ts';
import { paths } from '../../domain/paths.ts';
import type { SiteLevel } from '../../model/site.ts';
import { taskText as say } from '../../strings/tasks.ts';
import { entriesOfYear } from '../calendar/calendar-years.ts';
import { entryEvent } from '../calendar/feed.ts';
import { isDated } from '../calendar/feed-entries.ts';
import { type FeedEvent, feedFile } from '../calendar/feed-file.ts';
import { type Absolute, absoluteFrom } from '../calendar/feed-text.ts';
import type { Site } from '../site/site.ts';
import type { Plan } from '../site/types.ts';
import { taskLine } from './task-line.ts';
import { type Task, tasksOf } from './tasks.ts';

/**
 * The tasks with a day as a calendar file. A task on the day of a milestone, a recurring day or a report is that
 * entry of the calendar, with its id: whoever has subscribed to the calendar does not get the day twice. A task with
 * a day of its own is an event of its own, whose row in the ledger the checker asks for.
 */

/** True when a task's day is written with the task. */
const hasOwnDay = ({ data, time }: Task): boolean =>
  time.end !== null &&
  (data?.when?.precision === 'day' ||
    data?.when?.precision === 'range' ||
    data?.when?.precision === 'after');

/** True when a task has its place in the calendar file. */
export const isFiled = (site: Site, task: Task): boolean =>
  hasOwnDay(task) || entryOf(site, task) !== undefined;

/** The entry of the calendar on whose day a task is. */
function entryOf(site: Site, { id, data, report }: Task) {
  const year = Number(id.slice(0, 4));
  const dated = entriesOfYear(site, year).dated.filter(isDated);
  const first = report?.periods[0];
  if (first)
    return dated.find(
      (entry) => entry.report?.period === first.period && entry.report.number === first.number,
    );
  const when = data?.when;
  if (when?.precision === 'milestone') return dated.find((entry) => entry.id === when.milestone);
  if (when?.precision === 'observance')
    return dated.find((entry) => entry.observance?.id === when.observance);
  return undefined;
}

function ownEvent(site: Site, plan: Plan, level: SiteLevel, task: Task, absolute: Absolute) {
  const { start, end } = task.time;
  const row = site.ledger(taskKey(task.id));
  if (!row || start === null || end === null)
    throw new Error(`${task.id} is not in the ledger of calendar events`);
  const line = taskLine(site, task, null);
  return {
    uid: row.uid,
    sequence: sequenceOf(row),
    changed: changedAt(row),
    start,
    end,
    yearly: false,
    cancelled: false,
    summary: say.due([line.verb, line.object].filter(Boolean).join(' ')),
    description: [
      `${say.facts.when}: ${line.when}`,
      ...(line.with ? [`${say.facts.with}: ${line.with}`] : []),
      ...(line.basis && task.item
        ? [`${say.facts.basis}: ${line.basis.name}: ${absolute(paths.item(task.item.id))}`]
        : []),
    ].join('\n'),
    url: `${absolute(paths.tasksOfLevel(plan.id, level.slug))}#${line.anchor}`,
    categories: [say.kind],
  } satisfies FeedEvent;
}

/** The file of a level's tasks with a day; null when none has one. */
export function taskFeed(site: Site, plan: Plan, level: SiteLevel, address: URL): string | null {
  const absolute = absoluteFrom(address);
  const tasks = tasksOf(site, plan).filter(({ levels }) => levels.includes(level.id));
  const entries = new Map(
    tasks.flatMap((task) => {
      const entry = entryOf(site, task);
      return entry ? [[entry.id, entry] as const] : [];
    }),
  );
  const events = [
    ...[...entries.values()].map((entry) => entryEvent(site, entry, absolute)),
    ...tasks.filter(hasOwnDay).map((task) => ownEvent(site, plan, level, task, absolute)),
  ].sort((a, b) => a.start.localeCompare(b.start) || a.uid.localeCompare(b.uid));
  if (events.length === 0) return null;
  const who = say.level(level.name);
  return feedFile({
    owner: site.names.owner,
    calendar: {
      name: say.feedName(who, plan.year),
      description: say.feedDescription,
      page: absolute(paths.tasksOfLevel(plan.id, level.slug)),
      source: absolute(paths.tasksFeed(plan.id, level.slug)),
    },
    remind: null,
    events,
  });
}
