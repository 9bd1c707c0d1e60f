import { type CalendarEntry, calendarYears, yearCalendar } from '../../domain/year-calendar.ts';
import { home, listLink } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Link, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** Shared base of all calendar pages and feeds: the years and their entries. */

/** The calendar of any year; a year without a plan contains recurring days only. */
export function entriesOfYear(site: Site, year: number) {
  const plan = planOfYear(site, year);
  const milestones = site.content.milestones.filter((m) => m.plan === plan?.id);
  // Copied due days are not deadlines until they are confirmed.
  const reporting = plan?.unconfirmed ? [] : plan?.reporting;
  const levels = site.identity.levels.map(({ id }) => id);
  const { observances, holidays } = site.content;
  return yearCalendar(year, milestones, observances, reporting, levels, holidays);
}

export const planOfYear = (site: Site, year: number): Plan | undefined =>
  site.content.plans.find((plan) => plan.year === year);

/** The years that have calendar pages and feeds. */
export const yearsOf = (site: Site): Array<number> =>
  calendarYears(
    site.content.plans.map(({ year }) => year),
    site.builtOn,
  );

/** The dated entries of all years, by day. */
export const datedEntries = (site: Site): Array<CalendarEntry> =>
  yearsOf(site).flatMap((year) => entriesOfYear(site, year).dated);

export const yearCrumbs = (year: number): Array<Link> => [
  home(),
  listLink('milestones'),
  { href: href.calendar(year), text: String(year) },
];

/** "2017-07" → 2017 and 7 */
export const monthOf = (month: string): { year: number; number: number } => ({
  year: Number(month.slice(0, 4)),
  number: Number(month.slice(5)),
});
