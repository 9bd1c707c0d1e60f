import { yearsText } from '../../strings/years.ts';
import type { Site } from './site.ts';
import type { Link, NewerYear, Plan } from './types.ts';
import { href } from './urls.ts';

/** The plan in force, when a page of the given plan is of an earlier year. */
export function newerPlan(site: Site, plan: string): Plan | undefined {
  const own = site.find.plan(plan);
  return own && own.year < site.plan.year ? site.plan : undefined;
}

/**
 * What a page of an older year says about the year in force. A newer year changes nothing else on the pages
 * of an older one.
 *
 * @param plan the year of the page
 * @param counterparts the links to what stands in its place in the newer plan; by default its document
 */
export function newerYear(
  site: Site,
  plan: string,
  counterparts: (newest: Plan) => ReadonlyArray<Link> = () => [],
): NewerYear | undefined {
  const newest = newerPlan(site, plan);
  if (!newest) return undefined;
  const links = counterparts(newest);
  const whole = { href: href.document(newest.id), text: yearsText.toDocument(newest.year) };
  return {
    ofYear: yearsText.ofYear(site.find.plan(plan)?.year ?? Number(plan)),
    text: yearsText.newer(newest.year),
    links: links.length > 0 ? links : [whole],
  };
}

/**
 * The entries of a year that follow an entry of an earlier one, directly or over the years between.
 *
 * @param followersOf the entries that name another as their forerunner
 */
export function followersIn<Entry extends { readonly id: string; readonly plan: string }>(
  entry: Entry,
  plan: string,
  followersOf: (id: string) => ReadonlyArray<Entry>,
): Array<Entry> {
  const found = new Map<string, Entry>();
  const visit = (id: string) => {
    for (const next of followersOf(id)) {
      if (next.plan === plan) found.set(next.id, next);
      else visit(next.id);
    }
  };
  visit(entry.id);
  return [...found.values()];
}

/** The same on a page about a year's progress: the way to the newest year's progress. */
export const newerProgress = (
  site: Site,
  plan: string,
  counterparts: (newest: Plan) => ReadonlyArray<Link> = () => [],
): NewerYear | undefined =>
  newerYear(site, plan, (newest) => {
    const links = counterparts(newest);
    const whole = { href: href.progress(newest.id), text: yearsText.toProgress(newest.year) };
    return links.length > 0 ? links : [whole];
  });

/** The same on a page of a year's calendar; none for a year without a plan. */
export const newerCalendar = (site: Site, year: number): NewerYear | undefined =>
  newerYear(site, String(year), (newest) => [
    { href: href.calendar(newest.year), text: yearsText.toCalendar(newest.year) },
  ]);
