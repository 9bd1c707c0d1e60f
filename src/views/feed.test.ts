import ICAL from 'ical.js';
import { describe, expect, test, vitest } from 'vitest';
import {
  aMilestone,
  anItem,
  anObservance,
  aPlan,
  tinyContent,
} from '../../tests/fixtures/tiny-content.ts';
import { eventUid, yearFeed } from './feed.ts';
import { buildSite } from './site.ts';
import type { Content } from './types.ts';

// When a file last changed comes from git; here it comes from a table.
vitest.mock('./history.ts', () => ({
  lastChange: (file: string) =>
    ({ 'content/milestones/2018.json': '2018-02-03T04:05:06+07:00' })[file] ?? null,
}));

const SITE = new URL('https://phong-trao.example/');
const feed = (given: Partial<Content> = {}, plan = aPlan()) =>
  yearFeed(buildSite(tinyContent(given), '2017-03-15'), plan, SITE);
/** The events as a calendar program reads them from the file's bytes. */
const events = (text: string) =>
  ICAL.Component.fromString(Buffer.from(text, 'utf8').toString('utf8'))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

const season = aMilestone('2017/cao-diem', {
  title: 'Tháng cao điểm “Vì người nghèo”',
  kind: 'high-season',
  when: { precision: 'range', start: '2017-10-17', end: '2017-11-18' },
});
const undated = aMilestone('2017/tet', { when: { precision: 'unknown', printed: 'Tết' } });
const newYearsEve = aMilestone('2017/cuoi-nam', {
  when: { precision: 'day', date: '2017-12-31' },
});
const dates = (text: string) =>
  events(text).map(({ startDate, endDate }) => [`${startDate}`, `${endDate}`]);

describe('events', () => {
  test('last all day and end, exclusively, on the day after their last', () => {
    const text = feed({ milestones: [season, newYearsEve], observances: [] });
    expect(dates(text)).toEqual([
      ['2017-10-17', '2017-11-19'],
      ['2017-12-31', '2018-01-01'],
    ]);
    expect(events(text).every(({ startDate }) => startDate.isDate)).toBe(true);
    expect(text).toContain('DTEND;VALUE=DATE:20171119\r\n');
  });

  test('are as many as the entries that have a day', () => {
    const observances = [
      anObservance('thuong-binh-liet-si', 7, 27, 1947),
      anObservance('truyen-thong-mttq', 11, 18, 1930),
      anObservance('tet', 1, 1, null, { calendar: 'lunar' }),
    ];
    const found = events(feed({ milestones: [season, undated, newYearsEve], observances }));
    expect(found).toHaveLength(5);
    expect(found.map(({ summary }) => summary)).not.toContain(undated.title);
  });

  test('of another year stay in that year’s calendar', () => {
    const next = aMilestone('2018/mot', { when: { precision: 'day', date: '2018-05-01' } });
    const plans = [aPlan(), aPlan(2018)];
    const content = { plans, milestones: [season, next], observances: [] };
    expect(dates(feed(content))).toEqual([['2017-10-17', '2017-11-19']]);
    expect(dates(feed(content, aPlan(2018)))).toEqual([['2018-05-01', '2018-05-02']]);
  });

  test('lead back to their place on the site, and name their clause', () => {
    const [event] = events(
      feed({
        guidance: [anItem('2017/i-1-2', 'x', { number: 'I.1.2' })],
        milestones: [newYearsEve],
        observances: [],
      }),
    );
    expect(event?.component.getFirstPropertyValue('url')).toBe(
      'https://phong-trao.example/lich/2017/#cuoi-nam',
    );
    expect(event?.description).toBe('Mục hướng dẫn: I.1.2');
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('bear the time their own file last changed; the year’s first day when that is unknown', () => {
    const next = aMilestone('2018/mot', { when: { precision: 'day', date: '2018-05-01' } });
    const content = { plans: [aPlan(), aPlan(2018)], milestones: [season, next], observances: [] };
    const stamp = (text: string) =>
      `${events(text)[0]?.component.getFirstPropertyValue('dtstamp')}`;
    expect(stamp(feed(content))).toBe('2017-01-01T00:00:00Z');
    expect(stamp(feed(content, aPlan(2018)))).toBe('2018-02-02T21:05:06Z');
  });
});

describe('the id of an event', () => {
  const uid = (milestone: typeof season) =>
    events(feed({ milestones: [milestone], observances: [] }))[0]?.uid;

  test('stays when its title and its day change', () => {
    const moved = {
      ...season,
      title: 'Tháng cao điểm',
      when: { precision: 'day', date: '2017-10-20' },
    } as const;
    expect(uid(season)).toMatch(/^[0-9a-f-]{36}$/);
    expect(uid(moved)).toBe(uid(season));
  });

  test('is the same in every build, for ever', () => {
    expect(eventUid('2017/thuong-binh-liet-si')).toBe('be3cc4f2-3430-5e81-a962-2366f778d079');
  });

  test('is a UUID of version 5, different for each entry', () => {
    const uids = ['2017/tet', '2018/tet', '2017/observance/tet'].map(eventUid);
    expect(new Set(uids).size).toBe(3);
    for (const id of uids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
