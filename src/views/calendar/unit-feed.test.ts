import { expect, test } from 'vitest';
import { ledgeredSite, ledgerFor } from '../../../tests/fixtures/ledgered-site.ts';
import { readFeed } from '../../../tests/fixtures/read-feed.ts';
import { aMilestone, anArea, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { event } from '../../model/life.ts';
import type { Content } from '../site/types.ts';
import { feedText } from './feed.ts';
import { feedsOf } from './feeds.ts';

const SITE = new URL('https://phong-trao.example/');
const DAY = '2017-07-01';
const content = {
  areas: [
    anArea('cu', 'Huyện Cũ', { until: DAY }),
    anArea('moi', 'Huyện Mới', { from: DAY }),
    anArea('nguyen', 'Huyện Nguyên'),
  ],
  events: [
    {
      ...event.parse({
        id: 'nhap',
        day: DAY,
        type: 'merged',
        decision: '10-ct-tw-2016',
        from: [{ area: 'cu', part: 'whole' }],
        to: [{ area: 'moi' }],
      }),
      file: 'content/events.json',
    },
  ],
  milestones: [
    aMilestone('2017/truoc', { when: { precision: 'day', date: '2017-03-08' } }),
    aMilestone('2017/sau', { when: { precision: 'day', date: '2017-10-17' } }),
  ],
  observances: [],
} as Partial<Content>;

/** Summary → [status, sequence, uid, last change] of a unit's feed. */
function eventsOf(unit: string, now: string) {
  const site = ledgeredSite(content, now);
  const feed = feedsOf(site).find(({ name }) => name === `don-vi-${unit}`);
  if (!feed) throw new Error(`no feed of ${unit}`);
  return new Map(
    readFeed(feedText(site, feed, SITE)).events.map((one) => [
      one.get('summary'),
      ['status', 'sequence', 'uid', 'last-modified'].map((name) => String(one.get(name))),
    ]),
  );
}

test('F6: the feed of a unit that ended keeps its past and cancels what comes after, by an update', () => {
  const before = eventsOf('cu', '2017-06-30');
  const after = eventsOf('cu', DAY);
  expect(after.get('truoc')).toEqual(before.get('truoc'));
  expect(before.get('sau')?.slice(0, 2)).toEqual(['CONFIRMED', '0']);
  const [status, sequence, uid, changed] = after.get('sau') ?? [];
  expect([status, sequence]).toEqual(['CANCELLED', '1']);
  expect(uid).toBe(before.get('sau')?.[2]);
  expect((changed ?? '') > (before.get('sau')?.[3] ?? '')).toBe(true);
});

test('F6: the new unit’s feed begins with it and has ids of its own', () => {
  const old = eventsOf('cu', DAY);
  const made = eventsOf('moi', DAY);
  expect([...made.keys()]).toEqual(['sau']);
  expect(made.get('sau')?.slice(0, 2)).toEqual(['CONFIRMED', '0']);
  expect(made.get('sau')?.[2]).not.toBe(old.get('sau')?.[2]);
});

test('a unit that lives on has the same feed before and after', () => {
  expect(eventsOf('nguyen', DAY)).toEqual(eventsOf('nguyen', '2017-06-30'));
});

test('an entry of a later year never comes into the feed of an ended unit', () => {
  const all = tinyContent(content);
  const later = aMilestone('2017/moi-them', { when: { precision: 'day', date: '2017-11-18' } });
  const more = { ...all, milestones: [...all.milestones, later] };
  const ledger = ledgerFor(more, ledgerFor(all), '2017-08-01T08:00:00+07:00');
  const site = siteOf(more, '2017-08-02', ledger);
  const feed = feedsOf(site).find(({ name }) => name === 'don-vi-cu');
  expect(feed?.entries.map(({ id }) => id)).toEqual(['2017/truoc', '2017/sau']);
});
