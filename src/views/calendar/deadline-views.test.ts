import { describe, expect, test } from 'vitest';
import { ledgeredSite } from '../../../tests/fixtures/ledgered-site.ts';
import { aMilestone, aPlan, type tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { plan as planSchema } from '../../model/plan.ts';
import type { ReportingRule } from '../../model/reporting.ts';
import { dueReports } from '../areas/due-reports.ts';
import { entryView } from './calendar-entry.ts';
import { calendarPage } from './calendar-pages.ts';
import { entriesOfYear } from './calendar-years.ts';
import { feedEvents } from './feed.ts';
import { feedsOf } from './feeds.ts';

const rules = (list: ReadonlyArray<unknown>): ReadonlyArray<ReportingRule> =>
  planSchema.shape.reporting.parse(list);

/** Made for this test, not a source. */
const holidays = [
  {
    id: '2017',
    off: [{ name: 'Quốc khánh', start: '2017-09-02', end: '2017-09-04' }],
    worked: [],
    source: 'Thử',
    draft: false,
    audience: 'public' as const,
    file: 'content/holidays.json',
  },
];
const before = {
  period: 'year',
  due: 'trước ngày 15/11',
  dueOn: { day: 15, month: 11, before: true },
};
const working = {
  period: 'quarter',
  due: 'sau 05 ngày làm việc kể từ khi hết quý',
  dueAfter: { days: 5, working: true, from: 'period-end' },
};
const site = (list: ReadonlyArray<unknown>, given: Partial<ReturnType<typeof tinyContent>> = {}) =>
  ledgeredSite({
    plans: [{ ...aPlan(), reporting: [...rules(list)] }],
    milestones: [],
    observances: [],
    holidays,
    ...given,
  });
const entries = (one: ReturnType<typeof site>) => {
  const { dated, undated } = entriesOfYear(one, 2017);
  return [...dated, ...undated].map((entry) => entryView(one, entry));
};

describe('a report due before a day', () => {
  test('is on the calendar on the last day in time, and says both days and the words', () => {
    const [entry] = entries(site([before]));
    expect(entry).toMatchObject({
      start: '2017-11-14',
      end: '2017-11-14',
      when: 'trước ngày 15/11/2017 (chậm nhất 14/11/2017)',
    });
    expect(entry?.facts).toContainEqual({
      label: 'Hạn gửi',
      text: 'trước ngày 15/11: chậm nhất ngày 14/11/2017',
    });
  });

  test('is in the table of reports and in feeds with the same day', () => {
    const one = site([before]);
    const [group] = calendarPage(one, 2017).reporting;
    expect(group?.periods[0]?.due).toBe('14/11/2017 (trước ngày 15/11/2017)');
    const [feed] = feedsOf(one);
    const events = feed ? feedEvents(one, feed, (path) => path) : [];
    const event = events.find(({ summary }) => summary.includes('báo cáo năm 2017'));
    expect(event).toMatchObject({ start: '2017-11-14', end: '2017-11-14' });
    expect(event?.description).toContain('Hạn: trước ngày 15/11: chậm nhất ngày 14/11/2017');
  });
});

describe('a report due after working days', () => {
  test('has its days where the holidays are entered, and says which are not', () => {
    const views = entries(site([working]));
    expect(views.map(({ start, when }) => start ?? when)).toEqual([
      '2017-04-07',
      '2017-07-07',
      '2017-10-06',
      'sau 05 ngày làm việc kể từ khi hết quý',
    ]);
    expect(views[0]?.when).toBe('07/04/2017');
    expect(views[0]?.facts[0]?.text).toBe(
      `${working.due}: chậm nhất ngày 07/04/2017 (5 ngày làm việc kể từ ngày 31/03/2017, không tính ngày đó)`,
    );
    expect(views[3]?.facts[0]?.text).toContain('chưa rõ ngày: trang chưa có danh sách ngày nghỉ');
    expect(views[3]?.facts[0]?.text).toContain('năm 2018');
  });

  test('changes in the ledger when the holidays do', () => {
    const without = site([working], { holidays: [] });
    const [row] = ['2017/report/quarter'].map((id) => [
      site([working]).ledger(id),
      without.ledger(id),
    ]);
    expect(row?.map((found) => found?.facts.days)).toEqual([
      ['2017-04-07', '2017-07-07', '2017-10-06', null],
      [null, null, null, null],
    ]);
  });
});

describe('rules for some periods of a year', () => {
  const first = {
    period: 'quarter',
    only: [1],
    due: 'trước ngày 15/3',
    dueOn: { day: 15, month: 3, before: true },
  };
  const third = {
    period: 'quarter',
    only: [3],
    due: 'trước ngày 15/9',
    dueOn: { day: 15, month: 9, before: true },
  };

  test('give entries for these periods only, under one row of the ledger', () => {
    const one = site([first, third]);
    expect(entriesOfYear(one, 2017).dated.map(({ id, start }) => [id, start])).toEqual([
      ['2017/report/quarter-1', '2017-03-14'],
      ['2017/report/quarter-3', '2017-09-14'],
    ]);
    expect(calendarPage(one, 2017).reporting.map(({ name }) => name)).toEqual([
      'quý I/2017',
      'quý III/2017',
    ]);
    expect(one.ledger('2017/report/quarter')?.facts.rules).toHaveLength(2);
  });

  test('name a period once', () => {
    expect(() => rules([first, first])).toThrow('mỗi kỳ báo cáo chỉ ghi một lần');
  });
});

describe('a milestone', () => {
  test.each([
    [
      { precision: 'day', date: '2017-02-15', before: true },
      '2017-02-14',
      'trước ngày 15/02/2017 (chậm nhất 14/02/2017)',
    ],
    [
      {
        precision: 'after',
        days: 2,
        working: true,
        from: '2017-09-01',
        printed: 'sau 02 ngày làm việc',
      },
      '2017-09-06',
      '06/09/2017',
    ],
    [
      { precision: 'after', days: 2, from: null, printed: 'sau 02 ngày kể từ khi có kế hoạch' },
      null,
      'sau 02 ngày kể từ khi có kế hoạch',
    ],
  ] as const)('%j is on the calendar on %s', (when, start, text) => {
    const milestones = [aMilestone('2017/moc', { when, kind: 'report' })];
    const [view] = entries(site([], { milestones }));
    expect(view).toMatchObject({ start, when: text });
    expect(view?.facts.map(({ label }) => label)).toContain('Hạn');
  });
});

test('the next reports of a unit say until when to send them', () => {
  const due = {
    period: 'month',
    due: 'chậm nhất ngày 05 tháng sau',
    dueOn: { day: 5, month: 'next' },
  };
  const one = site([due]);
  const [plan] = one.content.plans;
  const [area] = one.content.areas;
  const sends = plan && area ? dueReports(one, plan, area).map(({ send }) => send) : [];
  expect(sends).toContain('gửi chậm nhất ngày 05/03/2017: chậm nhất ngày 05 tháng sau');
});
