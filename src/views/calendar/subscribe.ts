import { addDays } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { oneLine } from '../../domain/plain-text.ts';
import { publicAddress } from '../../domain/public-address.ts';
import type { CalendarEntry } from '../../domain/year-calendar.ts';
import { yearOf } from '../../model/entity.ts';
import { feedsText } from '../../strings/feeds.ts';
import { qrFile } from '../pictures/qr.ts';
import { isMany } from '../progress/unit-needs.ts';
import { home, listLink } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Alternate, Link, PageMeta } from '../site/types.ts';
import { href, withBase } from '../site/urls.ts';
import { isDated } from './feed-entries.ts';
import { absoluteFrom, eventTitle } from './feed-text.ts';
import { type Feed, type FeedGroup, feedGroups, feedsOf } from './feeds.ts';

/** URLs of one calendar file. */
interface Ways {
  /** Subscribes with the calendar program of the phone or computer. */
  readonly webcal: string;
  /** The URL to copy into any other program. */
  readonly address: string;
  readonly google: string;
  readonly outlook: string;
  /** The file itself, to download. */
  readonly file: string;
}

/** View model of a feed to subscribe to. */
export interface Subscription extends Ways {
  readonly name: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** Other feeds with the same days: subscribing to both shows each day twice. */
  readonly overlap: string;
  /** Number of events in it. */
  readonly count: number;
  /** QR code of its URL; null when the build has no public address. */
  readonly qr: string | null;
  readonly reminding: Ways;
}

function waysTo(path: string, name: string, site: URL): Ways {
  const address = absoluteFrom(site)(path);
  const webcal = address.replace(/^https?:/, 'webcal:');
  // Google accepts a subscription's URL in its webcal form only.
  const google = new URL('https://calendar.google.com/calendar/r');
  google.searchParams.set('cid', webcal);
  const outlook = new URL('https://outlook.live.com/calendar/0/addfromweb');
  outlook.searchParams.set('url', address);
  outlook.searchParams.set('name', oneLine(name));
  return { webcal, address, google: google.href, outlook: outlook.href, file: withBase(path) };
}

/** @param site the public URL of the site */
export function subscription(feed: Feed, site: URL): Subscription {
  const { group, name, label, title, description, entries, series } = feed;
  return {
    ...waysTo(paths.feed(name), title, site),
    name,
    label,
    title,
    description,
    overlap: group === 'all' ? feedsText.holdsAll : feedsText.partOfAll,
    count: entries.length + series.length,
    qr: publicAddress(href.feedCode(name), site) && href.feedCode(name),
    reminding: waysTo(paths.feedReminding(name), feedsText.withReminders(title), site),
  };
}

/**
 * The URL of a feed as a QR code. It is the https URL: phones open it without an extra program, while many do
 * not support webcal. Black on white in every theme, because cameras fail otherwise.
 */
export const qrSvg = (feed: Feed, site: URL): string =>
  qrFile(absoluteFrom(site)(paths.feed(feed.name)));

/** Ways to add one entry to a calendar. */
export interface EventLinks {
  /** A file that phones and computers open with their calendar program. */
  readonly ics: string;
  /** Google Calendar's prefilled form; null for a cancelled entry. */
  readonly google: string | null;
}

/** @returns null for an entry without a day: it cannot be put on a calendar */
export function eventLinks(entry: CalendarEntry, site: URL): EventLinks | null {
  if (!isDated(entry)) return null;
  const page = absoluteFrom(site)(paths.calendarEntry(yearOf(entry.id), entry.anchor));
  const days = [entry.start, addDays(entry.end, 1)].map((day) => day.replaceAll('-', ''));
  const google = new URL('https://calendar.google.com/calendar/render');
  google.searchParams.set('action', 'TEMPLATE');
  google.searchParams.set('text', oneLine(eventTitle(entry)));
  google.searchParams.set('dates', days.join('/'));
  google.searchParams.set('details', page);
  return { ics: href.entryFeed(entry.id), google: entry.cancelled ? null : google.href };
}

/** Feed links for the head of a page; on calendar pages also JSON and changes. */
export function alternatesOf(site: Site, path: string): Array<Alternate> {
  const feeds = feedsOf(site)
    .filter(({ page }) => page === path)
    .map(({ name, title }) => ({ type: 'text/calendar', href: href.feed(name), title }));
  if (!path.startsWith(paths.calendarIndex())) return feeds;
  return [
    ...feeds,
    { type: 'application/json', href: href.calendarData(), title: feedsText.json },
    {
      type: 'application/atom+xml',
      href: href.calendarChanges(),
      title: feedsText.changes.title(site.names),
    },
  ];
}

export interface SubscribePage {
  readonly meta: PageMeta;
  readonly groups: ReadonlyArray<{
    readonly id: FeedGroup;
    readonly name: string;
    readonly feeds: ReadonlyArray<Subscription>;
    /** In place of many feeds: the pages that each have their own. */
    readonly pages: ReadonlyArray<Link>;
  }>;
}

/** The page that lists every feed. */
export function subscribePage(data: Site, site: URL): SubscribePage {
  const feeds = feedsOf(data);
  return {
    meta: {
      title: feedsText.pageTitle,
      description: feedsText.pageDescription,
      path: paths.subscribe(),
      crumbs: [home(), listLink('milestones')],
      kind: null,
      alternates: alternatesOf(data, paths.subscribe()),
    },
    groups: feedGroups
      .map((id) => {
        const own = feeds.filter(({ group }) => group === id);
        const many = isMany(own);
        return {
          id,
          name: feedsText.groups[id],
          feeds: many ? [] : own.map((feed) => subscription(feed, site)),
          pages: many ? own.map(({ page, label }) => ({ href: withBase(page), text: label })) : [],
        };
      })
      .filter((group) => group.feeds.length + group.pages.length > 0),
  };
}
