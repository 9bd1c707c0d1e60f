import { describe, expect, test, vitest } from 'vitest';
import { ledgeredSite, ledgerFor, PUBLISHED } from '../../../tests/fixtures/ledgered-site.ts';
import { formFaults, readFeed } from '../../../tests/fixtures/read-feed.ts';
import {
  aMilestone,
  anItem,
  anObservance,
  aPlan,
  siteOf,
  tinyContent,
} from '../../../tests/fixtures/tiny-content.ts';
import type { Site } from '../site/site.ts';
import type { Content } from '../site/types.ts';
import { entryFeedText, feedText } from './feed.ts';
import { isDated } from './feed-entries.ts';
import { entryFeeds, feedsOf } from './feeds.ts';

const SITE = new URL('https://phong-trao.example/');
const named = (site: Site, name: string) => {
  const feed = feedsOf(site).find((one) => one.name === name);
  if (!feed) throw new Error(`no feed ${name}`);
  return feed;
};
const read = (given: Partial<Content>, name = '2017', now = '2017-03-15') => {
  const site = ledgeredSite(given, now);
  return readFeed(feedText(site, named(site, name), SITE));
};

const season = aMilestone('2017/cao-diem', {
  title: 'Tháng cao điểm “Vì người nghèo”',
  kind: 'high-season',
  when: { precision: 'range', start: '2017-10-17', end: '2017-11-18' },
});
const undated = aMilestone('2017/tet', { when: { precision: 'unknown', printed: 'Tết' } });
const newYearsEve = aMilestone('2017/cuoi-nam', {
  when: { precision: 'day', date: '2017-12-31' },
});

describe('events', () => {
  test('exist for every entry with a day, and for no period without one', () => {
    const observances = [
      anObservance('thuong-binh-liet-si', 7, 27, 1947),
      anObservance('truyen-thong-mttq', 11, 18, 1930),
      anObservance('tet', 1, 1, null, { calendar: 'lunar' }),
    ];
    const { events } = read({ milestones: [season, undated, newYearsEve], observances });
    expect(events.map(({ start, end }) => [start, end])).toEqual([
      ['2017-01-28', '2017-01-29'],
      ['2017-07-27', '2017-07-28'],
      ['2017-10-17', '2017-11-19'],
      ['2017-11-18', '2017-11-19'],
      ['2017-12-31', '2018-01-01'],
    ]);
  });

  test('are only in the calendar of their own year', () => {
    const next = aMilestone('2018/mot', { when: { precision: 'day', date: '2018-05-01' } });
    const content = { plans: [aPlan(), aPlan(2018)], milestones: [season, next], observances: [] };
    const days = (name: string) => read(content, name).events.map(({ start }) => start);
    expect(days('2017')).toEqual(['2017-10-17']);
    expect(days('2018')).toEqual(['2018-05-01']);
    expect(days('tat-ca')).toEqual(['2017-10-17', '2018-05-01']);
  });

  test('describe anniversary, clause with its title and URL, who leads, and the document', () => {
    const { events } = read({
      guidance: [anItem('2017/i-1-2', 'x', { number: 'I.1.2', title: 'Tri ân' })],
      milestones: [
        aMilestone('2017/ngay', {
          observance: 'thuong-binh-liet-si',
          owners: { lead: ['btt-mttq-tinh'] },
          levels: ['district', 'commune'],
          campaigns: ['thuong-binh-liet-si'],
          note: 'Năm theo kế hoạch',
        }),
      ],
    });
    expect(events[0]?.description.split('\n')).toEqual([
      'Kỷ niệm 70 năm (từ 1947)',
      'Mục I.1.2. Tri ân: https://phong-trao.example/huong-dan/2017/i-1-2/',
      'Chủ trì: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
      'Cấp thực hiện: huyện, thành phố; xã, phường, thị trấn',
      'Phong trào, cuộc vận động: 70 năm Ngày Thương binh – Liệt sĩ',
      'Theo văn bản: Hướng dẫn công tác phong trào năm 2017',
      'Ghi chú: Năm theo kế hoạch',
    ]);
    expect(events[0]?.get('categories')).toBe('Sự kiện|70 năm Ngày Thương binh – Liệt sĩ');
    expect(events[0]?.get('url')).toBe('https://phong-trao.example/lich/2017/#ngay');
  });

  test('stay in the feed when cancelled, with day and reason', () => {
    const cancelled = { reason: 'mưa lũ', on: '2017-10-01' };
    const [event] = read({ milestones: [{ ...season, cancelled }], observances: [] }).events;
    expect(event?.get('status')).toBe('CANCELLED');
    expect(event?.summary).toBe('Đã hủy: Tháng cao điểm “Vì người nghèo”');
    expect(event?.description).toContain('Đã hủy ngày 01/10/2017: mưa lũ');
  });

  test('of a report start with its deadline', () => {
    const report = aMilestone('2017/bao-cao', { title: 'Báo cáo quý I', kind: 'report' });
    expect(read({ milestones: [report], observances: [] }).events[0]?.summary).toBe(
      'Hạn: Báo cáo quý I',
    );
  });
});

describe('identity and last change', () => {
  const content = tinyContent({ milestones: [season, newYearsEve], observances: [] });
  const moved = {
    ...season,
    title: 'Cao điểm',
    when: { precision: 'day', date: '2017-10-20' } as const,
  };
  const before = ledgerFor(content);
  const later = { ...content, milestones: [moved, newYearsEve] };
  const after = ledgerFor(later, before, '2017-09-01T10:00:00+07:00');
  const eventsOf = (given: Content, ledger: typeof before) => {
    const site = siteOf(given, '2017-03-15', ledger);
    return readFeed(feedText(site, named(site, '2017'), SITE)).events.map(
      ({ uid, start, get }) => ({
        uid,
        start,
        sequence: get('sequence'),
        dtstamp: get('dtstamp'),
        changed: get('last-modified'),
      }),
    );
  };

  test('changing title and day keeps the UID and increments the sequence of that entry only', () => {
    const [first, second] = eventsOf(content, before);
    const published = {
      sequence: '0',
      dtstamp: '2017-01-05T01:00:00Z',
      changed: '2017-01-05T01:00:00Z',
    };
    expect(first).toMatchObject({ ...published, start: '2017-10-17' });
    expect(eventsOf(later, after)).toEqual([
      {
        uid: first?.uid,
        start: '2017-10-20',
        sequence: '1',
        dtstamp: '2017-09-01T03:00:00Z',
        changed: '2017-09-01T03:00:00Z',
      },
      second,
    ]);
  });

  test('a recurring day has a UID per year, and shares its last change between years', () => {
    const { events } = read({ milestones: [], plans: [aPlan()] }, 'tat-ca', '2018-01-01');
    expect(events.map(({ start }) => start)).toEqual(['2017-07-27', '2018-07-27', '2019-07-27']);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
    expect(new Set(events.map(({ get }) => get('dtstamp')))).toEqual(
      new Set(['2017-01-05T01:00:00Z']),
    );
  });

  test('an entry that is not in the ledger stops the build', () => {
    const site = siteOf(content, '2017-03-15', []);
    expect(() => feedText(site, named(site, '2017'), SITE)).toThrow('2017/cao-diem');
  });
});

describe('recurring days', () => {
  const observances = [
    anObservance('thuong-binh-liet-si', 7, 27, 1947),
    anObservance('ngay-nhuan', 2, 29, null),
    anObservance('moi', 5, 4, 2020),
    anObservance('tet', 1, 1, null, { calendar: 'lunar' }),
  ];
  const { events } = read({ observances }, 'ky-niem-hang-nam', '2018-03-15');
  const series = events.filter(({ get }) => get('rrule') !== null);

  test('are one series each, starting in the first year of this calendar', () => {
    expect(series.map(({ start, get }) => [start, get('rrule')])).toEqual([
      ['2017-07-27', 'FREQ=YEARLY'],
      ['2020-02-29', 'FREQ=YEARLY'],
      ['2020-05-04', 'FREQ=YEARLY'],
    ]);
    expect(series[0]?.description).toBe('27/7 hằng năm\nTừ năm 1947\nGhi chú: Theo văn bản gốc');
  });

  test('are one event per year for some years ahead, with stable UIDs, when they are lunar', () => {
    const lunar = events.filter(({ get }) => get('rrule') === null);
    expect(lunar.map(({ start }) => start)).toEqual([
      '2017-01-28',
      '2018-02-16',
      '2019-02-05',
      '2020-01-25',
      '2021-02-12',
      '2022-02-01',
      '2023-01-22',
    ]);
    const yearly = read({ observances, milestones: [] }, '2018', '2018-03-15').events;
    expect(yearly.map(({ uid }) => uid)).toContain(lunar[1]?.uid);
    expect(lunar[1]?.description).toContain('1/1 âm lịch hằng năm');
  });
});

describe('the file of one entry', () => {
  test('contains only that event, identical to the one in the year’s feed', () => {
    const site = ledgeredSite({ milestones: [season, undated, newYearsEve], observances: [] });
    const year = read({ milestones: [season, undated, newYearsEve], observances: [] }).events;
    const files = entryFeeds(site).map((entry) => entryFeedText(site, entry, SITE));
    expect(files.flatMap(formFaults)).toEqual([]);
    expect(
      files.map((file) => readFeed(file).events.map(({ component }) => `${component}`)),
    ).toEqual(year.map(({ component }) => [`${component}`]));
  });

  test('stops the build when two entries would have the same URL', () => {
    const observances = [anObservance('tet', 2, 1, null)];
    const site = ledgeredSite({ milestones: [aMilestone('2017/observance-tet')], observances });
    expect(() => entryFeeds(site)).toThrow('share an address');
  });
});

describe('a feed build', () => {
  test('does not read the clock, and gives the same bytes twice', () => {
    const render = () => {
      const site = ledgeredSite({ milestones: [season, undated] });
      return feedsOf(site).map((feed) => feedText(site, feed, SITE, true));
    };
    vitest.useFakeTimers({ now: new Date('2017-05-01T00:00:00Z') });
    const first = render();
    vitest.setSystemTime(new Date('2031-12-31T23:59:59Z'));
    expect(render()).toEqual(first);
    vitest.useRealTimers();
  });

  test('drops no entry: every entry with a day is in the feed “tat-ca”', () => {
    const site = ledgeredSite({ milestones: [season, undated, newYearsEve] });
    const dated = entryFeeds(site);
    expect(dated.every(isDated)).toBe(true);
    expect(readFeed(feedText(site, named(site, 'tat-ca'), SITE)).events).toHaveLength(dated.length);
    expect(PUBLISHED).toMatch(/\+07:00$/);
  });
});
