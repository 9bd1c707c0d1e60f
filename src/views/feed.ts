import { createHash } from 'node:crypto';
import ical, { type ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { addDays } from '../domain/dates.ts';
import { paths } from '../domain/paths.ts';
import { vi } from '../strings/vi.ts';
import { entriesOf } from './calendar.ts';
import { lastChange } from './history.ts';
import type { Site } from './site.ts';
import type { Plan } from './types.ts';

/** Namespace of this site's event ids; a constant of the project, never to change. */
const NAMESPACE = '5b0b7f0e-0d43-4c57-9a58-6f2a8a3c2017';

/**
 * A UUID version 5 (RFC 9562 §5.5) of an entry's permanent id. It depends on neither title nor
 * date, so an event that moves stays the same event in people's calendars.
 */
export function eventUid(id: string): string {
  const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(namespace).update(id).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** When the file last changed; without git, the year's first day: never the time of the build. */
const changed = (file: string, year: number) =>
  Temporal.Instant.from(lastChange(file) ?? `${year}-01-01T00:00:00Z`);

/**
 * A year's calendar as iCalendar (RFC 5545). Only entries with a day: a period without one is shown
 * on the page, not put on an invented day. All-day events end on the day after their last.
 *
 * @param site the address of the site, for links back
 */
export function yearFeed(data: Site, plan: Plan, site: URL): string {
  const url = (path: string) => new URL(path, site).href;
  const calendar: ICalCalendar = ical({
    name: vi.calendar.feedName(plan.year),
    description: vi.calendar.yearDescription(plan.year),
    prodId: { company: vi.site.organization, product: vi.site.name, language: 'VI' },
    url: url(paths.calendar(plan.id)),
  });
  const fileOf = new Map(data.content.milestones.map(({ id, file }) => [id, file]));
  for (const entry of entriesOf(data, plan).dated) {
    if (entry.start === null || entry.end === null) continue;
    const file = (entry.milestone ? fileOf.get(entry.id) : null) ?? 'content/observances.json';
    const items = (entry.milestone?.guidance ?? []).flatMap(
      (id) => data.find.item(id)?.number ?? [],
    );
    calendar.createEvent({
      id: eventUid(entry.id),
      start: Temporal.PlainDate.from(entry.start),
      end: Temporal.PlainDate.from(addDays(entry.end, 1)),
      allDay: true,
      stamp: changed(file, plan.year),
      lastModified: changed(file, plan.year),
      summary: entry.title,
      description: items.length > 0 ? vi.calendar.feedItems(items) : vi.calendar.kinds[entry.kind],
      url: url(paths.calendarEntry(plan.id, entry.anchor)),
      categories: [{ name: vi.calendar.kinds[entry.kind] }],
      status: ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The library leaves out the line end after the last line (RFC 5545 §3.1).
  return `${calendar.toString()}\r\n`;
}
