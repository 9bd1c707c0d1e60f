import { byMonth, type CalendarEntry, calendarYears, yearCalendar } from '../domain/calendar.ts';
import { daysBetween, formatDay, formatWhen, weekday } from '../domain/dates.ts';
import { paths } from '../domain/paths.ts';
import { vi } from '../strings/vi.ts';
import { campaignLink, home, itemLink, organizationLink, resolve } from './linking.ts';
import { href } from './links.ts';
import { calendarFields } from './search-fields.ts';
import type { Site } from './site.ts';
import type { Fact, Link, PageMeta, Plan } from './types.ts';

/** A calendar entry as shown. */
export interface EntryView {
  readonly anchor: string;
  readonly href: string;
  readonly title: string;
  readonly main: boolean;
  readonly kind: string;
  /** "27/07/2017", "17/10/2017 – 18/11/2017", "Cuối năm 2017" */
  readonly when: string;
  /** ISO day for <time>, null without one. */
  readonly datetime: string | null;
  readonly weekday: string | null;
  /** "kỷ niệm 70 năm (từ 1947)" */
  readonly anniversary: string | null;
  readonly facts: ReadonlyArray<Fact>;
  readonly note: string | null;
}

export interface CalendarPage {
  readonly meta: PageMeta;
  readonly year: number;
  readonly months: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly entries: ReadonlyArray<EntryView>;
  }>;
  readonly undated: ReadonlyArray<EntryView>;
  readonly reporting: ReadonlyArray<{ readonly period: string; readonly due: string }>;
  readonly reportingItem: Link | null;
  readonly feed: string;
}

/** The calendar of any year; a year without a plan has its recurring days only. */
export function entriesOfYear(site: Site, year: number) {
  const plan = site.content.plans.find((p) => p.year === year);
  const milestones = site.content.milestones.filter((m) => m.plan === plan?.id);
  return yearCalendar(year, milestones, site.content.observances, plan?.reporting);
}

export const entriesOf = (site: Site, plan: Plan) => entriesOfYear(site, plan.year);

/** The years that have calendar pages and feeds. */
export const yearsOf = (site: Site): Array<number> =>
  calendarYears(
    site.content.plans.map(({ year }) => year),
    site.builtOn,
  );

export function entryView(site: Site, year: number, entry: CalendarEntry): EntryView {
  const { milestone, observance } = entry;
  const owners = [...(milestone?.owners.lead ?? []), ...(milestone?.owners.partners ?? [])];
  const facts: Array<Fact> = milestone
    ? [
        { label: vi.facts.item, links: resolve(milestone.guidance, site.find.item).map(itemLink) },
        {
          label: vi.facts.campaigns,
          links: resolve(milestone.campaigns, site.find.campaign).map(campaignLink),
        },
        {
          label: vi.facts.owners,
          links: resolve(owners, site.find.organization).map(organizationLink),
        },
        {
          label: vi.facts.levels,
          text: milestone.levels.map((level) => vi.levels[level]).join(', '),
        },
      ]
    : [];
  return {
    anchor: entry.anchor,
    href: href.calendarEntry(year, entry.anchor),
    title: entry.title,
    main: entry.main,
    kind: vi.calendar.kinds[entry.kind],
    when: formatWhen(entry.when),
    datetime: entry.start,
    weekday: entry.start && entry.start === entry.end ? weekday(entry.start) : null,
    anniversary:
      entry.anniversary !== null && entry.since !== null
        ? vi.calendar.anniversary(entry.anniversary, entry.since)
        : null,
    facts: facts.filter((fact) => (fact.links?.length ?? 0) > 0 || fact.text),
    note: milestone?.note ?? (milestone ? null : (observance?.note ?? null)),
  };
}

export function calendarPage(site: Site, plan: Plan): CalendarPage {
  const { dated, undated } = entriesOf(site, plan);
  const item = site.find.item(plan.reportingItem ?? '');
  const view = (entry: CalendarEntry) => entryView(site, plan.year, entry);
  return {
    meta: {
      title: vi.calendar.yearTitle(plan.year),
      description: vi.calendar.yearDescription(plan.year),
      path: paths.calendar(plan.id),
      crumbs: [home(), { href: href.calendarIndex(), text: vi.nav.calendar }],
      kind: vi.kinds.calendar,
      search: calendarFields(
        [...dated, ...undated].map(({ when }) => when),
        plan.year,
      ),
      file: site.content.milestones.find((m) => m.plan === plan.id)?.file ?? plan.file,
    },
    year: plan.year,
    months: byMonth(dated).map(([month, entries]) => ({
      id: `thang-${month.slice(5)}`,
      name: vi.calendar.month(Number(month.slice(5)), plan.year),
      entries: entries.map(view),
    })),
    undated: undated.map(view),
    reporting: plan.reporting.map(({ period, due }) => ({
      period: vi.periods[period],
      due: due ?? vi.common.notStated,
    })),
    reportingItem: item ? itemLink(item) : null,
    feed: href.calendarFeed(plan.id),
  };
}

export interface NextEntry extends EntryView {
  /** "còn 12 ngày", "hôm nay", "đang diễn ra"; null for a past year. */
  readonly distance: string | null;
}

function distance(entry: CalendarEntry, on: string): string | null {
  if (entry.start === null || entry.end === null || entry.end < on) return null;
  if (entry.start <= on) return entry.start === entry.end ? vi.calendar.today : vi.calendar.running;
  return vi.calendar.daysLeft(daysBetween(on, entry.start));
}

/** What comes next as of the build day; for a year that is over, its main milestones. */
export function nextEntries(
  site: Site,
  plan: Plan,
): { upcoming: boolean; builtOn: string; entries: Array<NextEntry> } {
  const { dated } = entriesOf(site, plan);
  const on = site.builtOn;
  const ahead = dated.filter((entry) => entry.end !== null && entry.end >= on);
  const chosen = ahead.length > 0 ? ahead.slice(0, 3) : dated.filter((entry) => entry.main);
  return {
    upcoming: ahead.length > 0,
    builtOn: formatDay(on),
    entries: chosen.map((entry) => ({
      ...entryView(site, plan.year, entry),
      distance: distance(entry, on),
    })),
  };
}

export interface CalendarIndex {
  readonly meta: PageMeta;
  readonly years: ReadonlyArray<Link & { readonly feed: string; readonly year: number }>;
  readonly observances: ReadonlyArray<{
    readonly title: string;
    readonly when: string;
    readonly since: string;
    readonly note: string;
  }>;
}

export function calendarIndex(site: Site): CalendarIndex {
  return {
    meta: {
      title: vi.calendar.indexTitle,
      description: vi.calendar.indexDescription,
      path: paths.calendarIndex(),
      crumbs: [home()],
      kind: null,
    },
    years: [...site.content.plans].reverse().map((plan) => ({
      href: href.calendar(plan.id),
      text: vi.calendar.yearTitle(plan.year),
      feed: href.calendarFeed(plan.id),
      year: plan.year,
    })),
    observances: [...site.content.observances]
      .sort((a, b) => a.month - b.month || a.day - b.day)
      .map((o) => ({
        title: o.title,
        when: vi.calendar.yearly[o.calendar](o.day, o.month),
        since: o.since === null ? vi.common.notStated : String(o.since),
        note: o.note,
      })),
  };
}
