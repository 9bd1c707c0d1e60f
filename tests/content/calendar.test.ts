import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paths } from '../../src/domain/paths.ts';
import { formFaults, readFeed } from '../fixtures/read-feed.ts';
import { plain } from '../support/built-site.ts';
import { content, site } from './site.ts';

/** First and last day of a milestone that has them. */
function daysOf(when: (typeof content.milestones)[number]['when']): [string, string] | null {
  if (when.precision === 'day') return [when.date, when.date];
  return when.precision === 'range' ? [when.start, when.end] : null;
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** What may go into calendars: nothing that still waits for confirmation. */
const confirmed = new Set(content.plans.flatMap(({ id, unconfirmed }) => (unconfirmed ? [] : id)));

describe.each(content.milestones.map((milestone) => [milestone.id, milestone] as const))(
  'the milestone %s',
  (id, { plan, title, when, unconfirmed }) => {
    const days = daysOf(when);
    const { $ } = site.page(paths.calendar(plan));

    test('stands on the page of its year, at an address of its own', () => {
      const entry = $(`main li[id="${id.split('/').at(-1)}"]`);
      expect(entry).toHaveLength(1);
      expect(plain(entry.find('h3').text())).toContain(plain(title));
      if (days) expect(entry.find('time').first().attr('datetime')).toBe(days[0]);
    });

    test('is in the calendar file of its year when it has a day, and in none when it has not', () => {
      const feed = paths.calendarFeed(plan);
      const events = site.has(feed) ? readFeed(site.text(feed)).events : [];
      const own = events.filter(({ get }) => get('url')?.endsWith(`#${id.split('/').at(-1)}`));
      const published = days && !unconfirmed && confirmed.has(plan);
      expect(own.map(({ start, end }) => [start, end])).toEqual(
        published ? [[days[0], dayAfter(days[1])]] : [],
      );
    });
  },
);

const feeds = globSync('lich/**/*.ics', { cwd: site.folder })
  .map((file) => `/${file.replaceAll('\\', '/')}`)
  .sort();

describe('every calendar file', () => {
  test('keeps to the form of RFC 5545: CR LF, 75 octets, whole characters', () => {
    const faults = feeds.flatMap((path) =>
      formFaults(site.text(path)).map((fault) => `${path}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('is read by a calendar library, and leads to places that exist', () => {
    for (const path of feeds) {
      const { events } = readFeed(site.text(path));
      expect(new Set(events.map(({ uid }) => uid)).size, path).toBe(events.length);
      for (const { get, isDate, start, end } of events) {
        expect(isDate && start < end, path).toBe(true);
        const url = new URL(get('url') ?? '');
        // Days of the lunar calendar are given for years that have no page yet.
        if (/^\/lich\/\d{4}\/$/.test(url.pathname) && !site.has(url.pathname)) continue;
        const { $ } = site.page(url.pathname);
        if (url.hash) expect($(`[id="${url.hash.slice(1)}"]`), url.href).toHaveLength(1);
      }
    }
  });
});
