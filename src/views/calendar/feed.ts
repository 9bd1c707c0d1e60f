import { isRealDay } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { type FeedUnit, unitUid } from '../../domain/unit-feed.ts';
import { yearOf } from '../../model/entity.ts';
import type { ObservanceData } from '../../model/observance.ts';
import { calendarText } from '../../strings/calendar.ts';
import { feedsText } from '../../strings/feeds.ts';
import { vi } from '../../strings/vi.ts';
import type { Site } from '../site/site.ts';
import { type DatedEntry, ledgeredEntry, ledgeredObservance } from './feed-entries.ts';
import { type FeedEvent, feedFile } from './feed-file.ts';
import {
  type Absolute,
  absoluteFrom,
  eventCategories,
  eventDescription,
  eventTitle,
} from './feed-text.ts';
import { type Feed, shareOf } from './feeds.ts';

/** How long before an event the reminders of the reminder feeds go off. */
export const REMIND_DAYS = 7;

/** An entry of the calendar as an event. */
export function entryEvent(site: Site, entry: DatedEntry, absolute: Absolute): FeedEvent {
  return {
    ...ledgeredEntry(site, entry),
    start: entry.start,
    end: entry.end,
    yearly: false,
    cancelled: entry.cancelled !== null,
    summary: eventTitle(entry),
    description: eventDescription(site, entry, absolute),
    url: absolute(paths.calendarEntry(yearOf(entry.id), entry.anchor)),
    categories: eventCategories(site, entry),
  };
}

/** An entry in the feed of one unit: with the unit's own id, and cancelled after the unit's end. */
function unitEvent(site: Site, unit: FeedUnit, entry: DatedEntry, event: FeedEvent): FeedEvent {
  const own = { ...event, uid: unitUid(entry.id, unit, site.identity.founded) ?? event.uid };
  if (unit.until === undefined || shareOf(site, unit, entry) !== 'cancelled') return own;
  const ended = `${unit.until}T00:00:00+07:00`;
  return {
    ...own,
    cancelled: true,
    // One update more than the entry itself has had.
    sequence: event.sequence + 1,
    changed: event.changed > ended ? event.changed : ended,
  };
}

/** A recurring solar day, as one event repeated every year; 29/02 in leap years only. */
function seriesEvent(site: Site, observance: ObservanceData, absolute: Absolute): FeedEvent {
  const { month, day, since, note } = observance;
  // The year in which the site started: permanent, so that no series ever moves.
  const { founded } = site.identity;
  let year = Math.max(founded, since ?? founded);
  while (!isRealDay(year, month, day)) year += 1;
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  return {
    ...ledgeredObservance(site, observance),
    start: date,
    end: date,
    yearly: true,
    cancelled: false,
    summary: observance.title,
    description: [
      calendarText.yearly.solar(day, month),
      ...(since === null ? [] : [feedsText.since(since)]),
      `${vi.facts.note}: ${note}`,
    ].join('\n'),
    url: absolute(paths.calendarIndex()),
    categories: [calendarText.kinds.anniversary],
  };
}

/** Every event of a feed. Periods without a day are left out: no date is invented for them. */
export const feedEvents = (site: Site, feed: Feed, absolute: Absolute): Array<FeedEvent> => [
  ...feed.series.map((observance) => seriesEvent(site, observance, absolute)),
  ...feed.entries.map((entry) => {
    const event = entryEvent(site, entry, absolute);
    return feed.unit ? unitEvent(site, feed.unit, entry, event) : event;
  }),
];

/**
 * A feed as an iCalendar file.
 *
 * @param address the public URL of the site, for links back
 * @param withReminders the variant whose events have an alarm seven days before
 */
export function feedText(site: Site, feed: Feed, address: URL, withReminders = false): string {
  const absolute = absoluteFrom(address);
  return feedFile({
    owner: site.names.owner,
    calendar: {
      name: withReminders ? feedsText.withReminders(feed.title) : feed.title,
      description: feed.description,
      page: absolute(feed.page),
      source: absolute(withReminders ? paths.feedReminding(feed.name) : paths.feed(feed.name)),
    },
    remind: withReminders ? REMIND_DAYS : null,
    events: feedEvents(site, feed, absolute),
  });
}

/** One entry as a separate file, to add to a calendar. */
export function entryFeedText(site: Site, entry: DatedEntry, address: URL): string {
  const event = entryEvent(site, entry, absoluteFrom(address));
  return feedFile({ owner: site.names.owner, calendar: null, remind: null, events: [event] });
}
