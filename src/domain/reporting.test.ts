import { describe, expect, test } from 'vitest';
import type { ReportingRule } from '../model/reporting.ts';
import { reportingPeriods } from './reporting.ts';
import { yearCalendar } from './year-calendar.ts';

const rule = (period: ReportingRule['period'], given: Partial<ReportingRule> = {}) => ({
  period,
  due: null,
  ...given,
});
const dues = (rules: ReadonlyArray<ReportingRule>) =>
  reportingPeriods(2017, rules).map(({ due }) => due);

test.each([
  ['month' as const, 12, '2017-01-01', '2017-01-31', '2017-12-01'],
  ['quarter' as const, 4, '2017-01-01', '2017-03-31', '2017-10-01'],
  ['half-year' as const, 2, '2017-01-01', '2017-06-30', '2017-07-01'],
  ['year' as const, 1, '2017-01-01', '2017-12-31', '2017-01-01'],
])(
  '%s: %i periods with their first and last days, and no invented due day',
  (period, count, start, end, last) => {
    const periods = reportingPeriods(2017, [rule(period)]);
    expect(periods).toHaveLength(count);
    expect(periods[0]).toMatchObject({ number: 1, start, end, due: null });
    expect(periods.at(-1)).toMatchObject({ number: count, start: last, end: '2017-12-31' });
  },
);

test('February ends on its last day, in leap years too', () => {
  expect(reportingPeriods(2016, [rule('month')])[1]?.end).toBe('2016-02-29');
  expect(reportingPeriods(2017, [rule('month')])[1]?.end).toBe('2017-02-28');
});

describe('a due day stated by the plan', () => {
  const on = (day: number | 'last', month: 'last' | 'next') => ({
    due: 'trước ngày đã nêu',
    dueOn: { day, month },
  });

  test('may be a day of the last month of the period', () => {
    const days = dues([rule('quarter', on(20, 'last'))]);
    expect(days).toEqual(['2017-03-20', '2017-06-20', '2017-09-20', '2017-12-20']);
  });
  test('may be the last day of that month', () => {
    expect(dues([rule('month', on('last', 'last'))]).slice(0, 2)).toEqual([
      '2017-01-31',
      '2017-02-28',
    ]);
  });
  test('may be in the month after; for December in the next year', () => {
    expect(dues([rule('half-year', on(5, 'next'))])).toEqual(['2017-07-05', '2018-01-05']);
  });

  test('is on the calendar once per period, with a stable id', () => {
    const { dated, undated } = yearCalendar(2017, [], [], [rule('quarter', on(20, 'last'))]);
    expect(undated).toEqual([]);
    expect(dated.map(({ id, start }) => [id, start])).toEqual([
      ['2017/report/quarter-1', '2017-03-20'],
      ['2017/report/quarter-2', '2017-06-20'],
      ['2017/report/quarter-3', '2017-09-20'],
      ['2017/report/quarter-4', '2017-12-20'],
    ]);
    expect(dated[2]).toMatchObject({
      kind: 'report',
      anchor: 'bao-cao-quy-3',
      title: 'Hạn gửi báo cáo quý III/2017',
    });
  });

  test('without a stated due day the calendar has no entry', () => {
    expect(yearCalendar(2017, [], [], [rule('month'), rule('year')])).toEqual({
      dated: [],
      undated: [],
    });
  });
});
