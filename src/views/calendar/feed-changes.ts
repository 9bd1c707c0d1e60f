import { Temporal } from 'temporal-polyfill';
import { observanceKey } from '../../domain/calendar-ledger.ts';
import { inVietnam } from '../../domain/dates.ts';
import { eventUid } from '../../domain/event-uid.ts';
import { type CalendarChange, changesOf } from '../../domain/ledger-changes.ts';
import { paths } from '../../domain/paths.ts';
import { oneLine } from '../../domain/plain-text.ts';
import { yearOf } from '../../model/entity.ts';
import { feedsText } from '../../strings/feeds.ts';
import type { Site } from '../site/site.ts';
import { allEntries } from './feed-entries.ts';
import { type Absolute, absoluteFrom } from './feed-text.ts';

/** Older changes stay in the ledger; feed readers have already fetched them. */
const MOST_CHANGES = 100;

/** Escapes text for XML 1.0, in elements and in attributes. */
export const xml = (text: string): string =>
  oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

interface Shown extends CalendarChange {
  readonly path: string;
}

/**
 * Changes to entries that this edition shows, newest first: the ledger also contains drafts and staff-only
 * entries.
 */
function shownChanges(site: Site): Array<Shown> {
  const milestones = allEntries(site)
    .filter(({ milestone }) => milestone !== null)
    .map((entry) => ({
      key: entry.id,
      path: paths.calendarEntry(yearOf(entry.id), entry.anchor),
    }));
  const observances = site.content.observances.map(({ id }) => ({
    key: observanceKey(id),
    path: paths.calendarIndex(),
  }));
  return [...milestones, ...observances]
    .flatMap(({ key, path }) => {
      const row = site.ledger(key);
      return row ? changesOf(row).map((change) => ({ ...change, path })) : [];
    })
    .sort(
      (a, b) =>
        Temporal.Instant.compare(b.at, a.at) || b.sequence - a.sequence || (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST_CHANGES);
}

function entry(change: Shown, absolute: Absolute): string {
  const { kind, title, from, to, fields } = change;
  const moved = kind === 'moved' && from !== null && to !== null;
  const facts = fields.map(
    (name) => feedsText.changes.facts[name as keyof typeof feedsText.changes.facts] ?? name,
  );
  const details = [
    ...(to === null || moved ? [] : [feedsText.changes.when(to)]),
    ...(moved ? [feedsText.changes.moved(from, to)] : []),
    ...(facts.length > 0 ? [feedsText.changes.fields(facts.join(', '))] : []),
  ];
  return `  <entry>
    <id>urn:uuid:${eventUid(`${change.uid}/${change.sequence}`)}</id>
    <title>${xml(feedsText.changes.kinds[kind](title))}</title>
    <updated>${inVietnam(change.at)}</updated>
    <link rel="alternate" type="text/html" href="${xml(absolute(change.path))}"/>
    <summary>${xml(details.join(' '))}</summary>
  </entry>`;
}

/**
 * Additions and changes to the calendars as an Atom feed (RFC 4287), newest first. It is generated from the
 * ledger alone, so it needs neither git nor a clock.
 */
export function changesFeed(site: Site, address: URL): string {
  const absolute = absoluteFrom(address);
  const changes = shownChanges(site);
  // RFC 4287 §4.1.1 requires `updated`; an empty feed uses the start of its year.
  const updated = changes[0]?.at ?? `${site.plan.year}-01-01T00:00:00+07:00`;
  const self = absolute(paths.calendarChanges());
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <id>urn:uuid:${eventUid('lich/thay-doi')}</id>
  <title>${xml(feedsText.changes.title(site.names))}</title>
  <subtitle>${xml(feedsText.changes.description)}</subtitle>
  <updated>${inVietnam(updated)}</updated>
  <author><name>${xml(site.names.owner)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>
  <link rel="alternate" type="text/html" href="${xml(absolute(paths.calendarIndex()))}"/>
${changes.map((change) => `${entry(change, absolute)}\n`).join('')}</feed>
`;
}
