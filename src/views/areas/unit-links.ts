import { levelOfKind } from '../../domain/levels.ts';
import { calendarText } from '../../strings/calendar.ts';
import { cardText } from '../../strings/report-card.ts';
import { levelsIn } from '../calendar/calendar-lists.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { levelsWithTasks } from '../tasks/tasks.ts';

/** The year's calendar of a unit's level; that of all levels when the plan has no entries for the level. */
export function calendarOf(site: Site, { year }: Plan, { kind }: Area): Link {
  const own = levelOfKind(site.identity, kind);
  const found = levelsIn(site, year).find(({ level }) => level.id === own?.id);
  return found
    ? { href: found.link.href, text: calendarText.ofLevel(found.level.name) }
    : { href: href.calendar(year), text: calendarText.yearTitle(year) };
}

/** The unit's list of tasks of a year; null where its level has none. */
export function tasksOf(site: Site, plan: Plan, { id, kind }: Area): Link | null {
  const own = levelOfKind(site.identity, kind)?.id;
  const has = levelsWithTasks(site, plan).some((level) => level.id === own);
  return has ? { href: href.tasksOfUnit(plan.id, id), text: cardText.tasks } : null;
}
