import { addDays, daysBetween, formatDay, isRealDay, weekday } from '../../domain/dates.ts';
import { lunarDay } from '../../domain/lunar.ts';
import type { CalendarEntry } from '../../domain/year-calendar.ts';
import { homeText } from '../../strings/home.ts';
import { entryView, lunarShort } from '../calendar/calendar-entry.ts';
import { entriesOfYear } from '../calendar/calendar-years.ts';
import type { Site } from '../site/site.ts';
import type { Link, Plan } from '../site/types.ts';

/** The same day in the year of the plan, and what the plan had around it. */
export interface ThisDay {
  /** The day on which the page was built: on another day the section says nothing true. */
  readonly builtOn: string;
  /** "30/11/2017, thứ Năm, 13/10 âm lịch" */
  readonly title: string;
  readonly near: ReadonlyArray<{ readonly when: string; readonly entry: Link }>;
}

/** Days before and after within which an entry belongs to the season. */
const NEAR = 45;

/** 29 February is the 28th in a year without it. */
function sameDayIn(year: number, day: string): string {
  const [, month = '', date = ''] = day.split('-');
  return isRealDay(year, Number(month), Number(date))
    ? `${year}-${month}-${date}`
    : `${year}-02-28`;
}

const dated = (entry: CalendarEntry) =>
  entry.start === null || entry.end === null || entry.cancelled
    ? []
    : [{ entry, start: entry.start, end: entry.end }];

/** What a plan had on a day of its year: what was on, the last entry before, and the first after it. */
export function thisDay(site: Site, plan: Plan): ThisDay {
  const day = sameDayIn(plan.year, site.builtOn);
  const entries = entriesOfYear(site, plan.year).dated.flatMap(dated);
  const text = homeText.day;
  const on = entries.filter(({ start, end }) => start <= day && day <= end);
  const before = entries
    .filter(({ end }) => end < day && end >= addDays(day, -NEAR))
    .sort((a, b) => (a.end < b.end ? 1 : -1));
  const after = entries
    .filter(({ start }) => start > day && start <= addDays(day, NEAR))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const link = (entry: CalendarEntry): Link => {
    const { href, title } = entryView(site, entry);
    return { href, text: title };
  };
  return {
    builtOn: site.builtOn,
    title: `${formatDay(day)}, ${weekday(day)}, ${text.lunar(lunarShort(lunarDay(day)))}`,
    near: [
      ...on.map(({ entry, start, end }) => ({
        when: start === end ? text.on : text.during(formatDay(end)),
        entry: link(entry),
      })),
      ...before
        .filter(({ end }) => end === before[0]?.end)
        .map(({ entry, end }) => ({ when: text.ago(daysBetween(end, day)), entry: link(entry) })),
      ...after
        .filter(({ start }) => start === after[0]?.start)
        .map(({ entry, start }) => ({
          when: text.ahead(daysBetween(day, start)),
          entry: link(entry),
        })),
    ],
  };
}
