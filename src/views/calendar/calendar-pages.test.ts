import { describe, expect, test, vitest } from 'vitest';
import {
  aMilestone,
  anObservance,
  aPlan,
  siteOf,
  tinyContent,
} from '../../../tests/fixtures/tiny-content.ts';
import type { Content } from '../site/types.ts';
import { listPages } from './calendar-lists.ts';
import { monthPages } from './calendar-month.ts';
import { calendarIndex, nextDates } from './calendar-next.ts';
import { calendarPage } from './calendar-pages.ts';

vitest.mock('../site/history.ts', () => ({ lastChange: () => null }));

const siteOn = (today: string, given: Partial<Content> = {}) => siteOf(tinyContent(given), today);
const pageOf = (given: Partial<Content>, year = 2017) =>
  calendarPage(siteOn('2017-03-15', given), year);
const anchors = (list: ReadonlyArray<{ readonly anchor: string }>) => list.map((e) => e.anchor);

describe('the page of a year', () => {
  test('an entry shows its guidance item, the targets of that item, and its campaign', () => {
    const page = pageOf({
      milestones: [
        aMilestone('2017/attp', {
          guidance: ['2017/i-2-4'],
          campaigns: ['thuong-binh-liet-si'],
          levels: ['commune'],
          owners: { lead: ['btt-mttq-tinh'] },
        }),
      ],
      observances: [],
    });
    const [entry] = page.months.flatMap(({ entries }) => entries);
    const links = entry?.facts.flatMap((fact) => fact.links ?? []).map(({ href }) => href);
    expect(links).toEqual([
      '/huong-dan/2017/i-2-4/',
      '/tien-do/2017/attp-khu-dan-cu/',
      '/chien-dich/thuong-binh-liet-si/',
      '/co-quan/btt-mttq-tinh/',
    ]);
    expect(entry?.filters).toEqual({
      loai: ['su-kien'],
      cap: ['xa'],
      'co-quan': ['btt-mttq-tinh'],
      'chien-dich': ['thuong-binh-liet-si'],
    });
    expect(entry).toMatchObject({
      weekday: 'Thứ Năm',
      lunar: 'âm lịch ngày 5 tháng 6 nhuận, năm Đinh Dậu',
    });
  });

  test('a year without a plan shows recurring days, has no filters and is not in the search index', () => {
    const page = pageOf({}, 2018);
    expect(page).toMatchObject({ planned: false, filters: [], undated: [], reporting: [] });
    expect(page.meta.kind).toBeNull();
    expect(anchors(page.months.flatMap(({ entries }) => entries))).toEqual([
      'ngay-thuong-binh-liet-si',
    ]);
  });

  test('a filter offers the values that occur in the year, with their number of entries', () => {
    const page = pageOf({
      milestones: [
        aMilestone('2017/a', { kind: 'event' }),
        aMilestone('2017/b', { kind: 'event' }),
        aMilestone('2017/c', { kind: 'review', when: { precision: 'unknown', printed: 'Tết' } }),
      ],
      observances: [],
    });
    const kinds = page.filters.find(({ name }) => name === 'loai');
    expect(kinds?.options).toEqual([
      { value: 'su-kien', text: 'Sự kiện (2)' },
      { value: 'tong-ket', text: 'Tổng kết, đánh giá (1)' },
    ]);
    // No entry names an organization, so the filter has no options.
    expect(page.filters.some(({ name }) => name === 'co-quan')).toBe(false);
  });

  test('reports show the first and last day of their periods, and a due day only where the plan states one', () => {
    const plan = {
      ...aPlan(),
      reporting: [
        { period: 'quarter' as const, due: null },
        { period: 'year' as const, due: 'trước 15/12', dueOn: { day: 15, month: 'last' as const } },
      ],
    };
    const page = pageOf({ plans: [plan], milestones: [], observances: [] });
    expect(page.reporting[0]?.due).toBe('không nêu trong văn bản gốc');
    expect(page.reporting[0]?.periods[1]).toEqual({
      name: 'quý II/2017',
      from: '01/04/2017',
      to: '30/06/2017',
      due: 'không nêu trong văn bản gốc',
    });
    expect(page.reporting[1]).toMatchObject({
      due: 'trước 15/12',
      periods: [{ due: '15/12/2017' }],
    });
    expect(page.months.map(({ name, entries }) => [name, anchors(entries)])).toEqual([
      ['Tháng 12/2017', ['bao-cao-nam-1']],
    ]);
  });

  test('a cancelled entry shows the reason and has no Google Calendar link', () => {
    const page = pageOf({
      milestones: [aMilestone('2017/a', { cancelled: { reason: 'Mưa lũ', on: '2017-07-20' } })],
      observances: [],
    });
    const [entry] = page.months.flatMap(({ entries }) => entries);
    expect(entry?.cancelled).toBe('Đã hủy (20/07/2017): Mưa lũ');
    expect(entry?.add?.google).toBeNull();
  });
});

describe('month pages', () => {
  const inMonth = aMilestone('2017/trong-thang', {
    when: { precision: 'month', month: '2017-12' },
  });
  const inQuarter = aMilestone('2017/trong-quy', {
    when: { precision: 'quarter', quarter: '2017-Q4' },
  });
  const pages = monthPages(siteOn('2017-03-15', { milestones: [inMonth, inQuarter] }));
  const month = (path: string) => pages.find(({ page }) => page.meta.path === path)?.page;

  test('exist for all years with a calendar, twelve each, linked to the next', () => {
    expect(pages).toHaveLength(24);
    expect(month('/lich/2017/12/')?.next?.href).toBe('/lich/2018/01/');
    expect(month('/lich/2017/01/')?.previous).toBeNull();
    expect(month('/lich/2018/12/')?.next).toBeNull();
  });

  test('show entries of the month without a day next to the days', () => {
    expect(anchors(month('/lich/2017/12/')?.undated ?? [])).toEqual(['trong-thang', 'trong-quy']);
    expect(anchors(month('/lich/2017/10/')?.undated ?? [])).toEqual(['trong-quy']);
    expect(anchors(month('/lich/2017/09/')?.undated ?? [])).toEqual([]);
  });

  test('say when the month has no entries', () => {
    expect(month('/lich/2017/07/')?.empty).toBe(false);
    expect(month('/lich/2017/08/')?.empty).toBe(true);
  });
});

describe('lists for readers without JavaScript', () => {
  const site = siteOn('2017-03-15', {
    milestones: [
      aMilestone('2017/xa', { levels: ['commune'] }),
      aMilestone('2017/moi-cap', { owners: { partners: ['btt-mttq-tinh'] } }),
      aMilestone('2017/huyen', { levels: ['district'] }),
    ],
    observances: [],
  });

  test('list by level the entries that name the level, and those that name none', () => {
    const pages = listPages(site)
      .filter(({ by }) => by === 'cap')
      .map(({ year, id, page }) => [year, id, anchors(page.dated)]);
    expect(pages).toEqual([
      [2017, 'huyen', ['moi-cap', 'huyen']],
      [2017, 'xa', ['xa', 'moi-cap']],
    ]);
  });

  test('list by organization the entries it leads or takes part in', () => {
    const pages = listPages(site)
      .filter(({ by }) => by === 'co-quan')
      .map(({ year, id, page }) => [year, id, anchors(page.dated)]);
    expect(pages).toEqual([[2017, 'btt-mttq-tinh', ['moi-cap']]]);
  });
});

describe('upcoming dates as of the build', () => {
  const observances = [
    anObservance('thuong-binh-liet-si', 7, 27, 1947),
    anObservance('quoc-khanh', 9, 2, 1945),
  ];
  const groupsOn = (today: string) =>
    calendarIndex(siteOn(today, { observances })).groups.map(({ id, entries }) => [
      id,
      entries.map(({ start }) => start),
    ]);

  test('include recurring days of this year and the next, years after the last plan', () => {
    expect(groupsOn('2026-07-27')).toEqual([
      ['now', ['2026-07-27']],
      ['next', ['2026-09-02']],
      ['later', ['2027-07-27', '2027-09-02']],
      ['past', ['2017-09-02', '2017-07-27']],
    ]);
  });

  test('cover the time until the end of the next year', () => {
    const next = nextDates(siteOn('2026-07-27', { observances }));
    expect(next).toMatchObject({ from: '2026-01-01', until: '2027-12-31' });
    expect(next.outdated).toContain('31/12/2027');
  });
});
