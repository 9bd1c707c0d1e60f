import {
  type CountdownGroup,
  countdown,
  groups,
  groupsOn,
  printed,
} from '../../domain/countdown.ts';
import { paths } from '../../domain/paths.ts';
import { calendarText } from '../../strings/calendar.ts';
import { vi } from '../../strings/vi.ts';
import { home } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Link, PageMeta } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { type EntryView, entryView } from './calendar-entry.ts';
import { type Offer, offerOf } from './calendar-subscription.ts';
import { datedEntries, entriesOfYear, planOfYear, yearsOf } from './calendar-years.ts';
import { alternatesOf } from './subscribe.ts';

export interface NextEntry extends EntryView {
  readonly isCancelled: boolean;
  /** "còn 12 ngày", "hôm nay", "đang diễn ra, còn 3 ngày", "đã qua", as of the build date. */
  readonly distance: string;
  readonly group: CountdownGroup;
  /** The recurring day it falls on. */
  readonly observance: string | null;
}

/**
 * All dated entries, grouped as of the build date; src/calendar/now.ts regroups them in the browser for the
 * reader's date.
 */
export interface NextDates {
  readonly builtOn: string;
  /** First and last day of the range that the calendar covers without gaps. */
  readonly from: string;
  readonly until: string;
  /** Said where no script keeps the distances up to date. */
  readonly asOf: string;
  readonly outdated: string;
  readonly entries: ReadonlyArray<NextEntry>;
}

export function nextDates(site: Site): NextDates {
  const on = site.builtOn;
  const from = `${on.slice(0, 4)}-01-01`;
  const until = `${yearsOf(site).at(-1)}-12-31`;
  const spans = datedEntries(site).flatMap((entry) => {
    if (entry.start === null || entry.end === null) return [];
    // Past years without a plan contain only recurring days, which are of no use to readers.
    if (entry.start < from && !planOfYear(site, Number(entry.start.slice(0, 4)))) return [];
    return { entry, start: entry.start, end: entry.end, cancelled: entry.cancelled !== null };
  });
  const found = groupsOn(spans, on, until);
  return {
    builtOn: on,
    from,
    until,
    asOf: calendarText.asOfBuild(printed(on)),
    outdated: calendarText.outdated(printed(on), printed(until)),
    entries: spans.map((span, index) => ({
      ...entryView(site, span.entry),
      isCancelled: span.cancelled,
      observance: span.entry.observance?.id ?? null,
      distance: countdown(span, on),
      group: found[index] ?? 'past',
    })),
  };
}

export interface CalendarIndex {
  readonly meta: PageMeta;
  readonly next: NextDates;
  readonly groups: ReadonlyArray<{
    readonly id: CountdownGroup;
    readonly name: string;
    readonly entries: ReadonlyArray<NextEntry>;
  }>;
  readonly years: ReadonlyArray<
    Link & {
      /** Null for a year without a dated entry. */ readonly feed: string | null;
      readonly year: number;
    }
  >;
  readonly offer: Offer;
  readonly observances: ReadonlyArray<{
    readonly title: string;
    readonly when: string;
    readonly since: string;
    readonly note: string;
  }>;
}

export function calendarIndex(site: Site): CalendarIndex {
  const next = nextDates(site);
  return {
    meta: {
      title: calendarText.indexTitle,
      description: calendarText.indexDescription,
      path: paths.calendarIndex(),
      crumbs: [home()],
      kind: null,
      alternates: alternatesOf(site, paths.calendarIndex()),
    },
    offer: offerOf(site, 'tat-ca'),
    next,
    groups: groups.map((id) => {
      const entries = next.entries.filter(({ group }) => group === id);
      // Past entries, latest first.
      return {
        id,
        name: calendarText.groups[id],
        entries: id === 'past' ? entries.reverse() : entries,
      };
    }),
    years: [...yearsOf(site)].reverse().map((year) => ({
      href: href.calendar(year),
      text: calendarText.yearTitle(year),
      feed: entriesOfYear(site, year).dated.length > 0 ? href.calendarFeed(year) : null,
      year,
    })),
    observances: [...site.content.observances]
      .sort((a, b) => a.month - b.month || a.day - b.day)
      .map((o) => ({
        title: o.title,
        when: calendarText.yearly[o.calendar](o.day, o.month),
        since: o.since === null ? vi.common.notStated : String(o.since),
        note: o.note,
      })),
  };
}
