import { describe, expect, test } from 'vitest';
import type { When } from '../model/dates.ts';
import type { ReportingRule } from '../model/reporting.ts';
import { deadlineOf, lastDayInTime, reportDeadline, spanOf } from './deadlines.ts';
import type { Holidays } from './working-days.ts';

/** Made for tests, not a source. */
const holidays: Holidays = [
  {
    id: '2018',
    off: [{ name: 'Tết', start: '2018-02-14', end: '2018-02-20' }],
    worked: ['2018-11-10'],
  },
];

describe('lastDayInTime', () => {
  test('"đến ngày 15/11": that day is in time', () => {
    expect(lastDayInTime({ day: '2018-11-15' })).toBe('2018-11-15');
    expect(lastDayInTime({ day: '2018-11-15', before: false })).toBe('2018-11-15');
  });

  test('"trước ngày 15/11": the day before is the last one', () => {
    expect(lastDayInTime({ day: '2018-11-15', before: true })).toBe('2018-11-14');
  });

  test('before the first day of a month or year', () => {
    expect(lastDayInTime({ day: '2020-03-01', before: true })).toBe('2020-02-29');
    expect(lastDayInTime({ day: '2018-01-01', before: true })).toBe('2017-12-31');
  });
});

type Due = Partial<ReportingRule['dueOn']> & object;
const quarter = { start: '2018-07-01', end: '2018-09-30' };
const year = { start: '2018-01-01', end: '2018-12-31' };
const on = (period: typeof quarter, dueOn: ReportingRule['dueOn']) =>
  reportDeadline(period, { dueOn }, holidays);

describe('a report due on a day of the calendar', () => {
  test.each([
    ['đến ngày 20 tháng cuối quý', quarter, { day: 20, month: 'last' }, '2018-09-20'],
    [
      'trước ngày 20 tháng cuối quý',
      quarter,
      { day: 20, month: 'last', before: true },
      '2018-09-19',
    ],
    ['ngày 5 tháng đầu quý', quarter, { day: 5, month: 'first' }, '2018-07-05'],
    ['ngày 31 tháng thứ hai của quý', quarter, { day: 31, month: 'second' }, '2018-08-31'],
    ['trước ngày 5 tháng sau', quarter, { day: 5, month: 'next', before: true }, '2018-10-04'],
    ['trước ngày 1 tháng sau', quarter, { day: 1, month: 'next', before: true }, '2018-09-30'],
    ['ngày cuối tháng cuối quý', quarter, { day: 'last', month: 'last' }, '2018-09-30'],
    ['trước ngày 15/11', year, { day: 15, month: 11, before: true }, '2018-11-14'],
    ['chậm nhất ngày 15/11', year, { day: 15, month: 11 }, '2018-11-15'],
    [
      'trước ngày 15/01 năm sau',
      year,
      { day: 15, month: 1, nextYear: true, before: true },
      '2019-01-14',
    ],
    ['ngày cuối tháng 2 năm sau', year, { day: 'last', month: 2, nextYear: true }, '2019-02-28'],
  ] as const satisfies ReadonlyArray<readonly [string, typeof quarter, Due, string]>)(
    '“%s”',
    (_words, period, dueOn, day) => {
      expect(on(period, dueOn)).toMatchObject({ day, noDay: null });
    },
  );

  test('the trace says from which day "before" starts', () => {
    expect(on(year, { day: 15, month: 11, before: true })?.steps).toEqual([
      { step: 'before', named: '2018-11-15', day: '2018-11-14' },
    ]);
    expect(on(year, { day: 15, month: 11 })?.steps).toEqual([]);
  });

  test('a month without that day has no due day, and says so', () => {
    const february = { start: '2018-02-01', end: '2018-02-28' };
    expect(on(february, { day: 29, month: 'last' })).toEqual({
      day: null,
      steps: [],
      noDay: { why: 'no-such-day', day: 29, month: '2018-02' },
    });
    expect(on({ start: '2016-02-01', end: '2016-02-29' }, { day: 29, month: 'last' })?.day).toBe(
      '2016-02-29',
    );
    expect(on(quarter, { day: 31, month: 'last' })?.noDay?.why).toBe('no-such-day');
  });

  test('no day stated: no deadline', () => {
    expect(reportDeadline(quarter, {}, holidays)).toBeNull();
  });
});

describe('a last day that is a day off', () => {
  // 11/11/2018 is a Sunday; the Saturday before it is worked in exchange.
  test.each([
    [{ day: 11, month: 11 }, '2018-11-11', []],
    [{ day: 11, month: 11, dayOff: 'next' }, '2018-11-12', ['moved']],
    [{ day: 11, month: 11, dayOff: 'previous' }, '2018-11-10', ['moved']],
    [{ day: 12, month: 11, dayOff: 'next' }, '2018-11-12', []],
    [{ day: 12, month: 11, before: true, dayOff: 'next' }, '2018-11-12', ['before', 'moved']],
    [{ day: 15, month: 2, dayOff: 'next' }, '2018-02-21', ['moved']],
  ] as const)('%j: %s', (dueOn, day, steps) => {
    const deadline = on(year, dueOn);
    expect(deadline?.day).toBe(day);
    expect(deadline?.steps.map(({ step }) => step)).toEqual(steps);
  });

  test('is not known without the holidays of the year', () => {
    const dueOn = { day: 12, month: 1, nextYear: true, dayOff: 'next' } as const;
    expect(on(year, dueOn)).toMatchObject({ day: null, noDay: { why: 'no-holidays', year: 2019 } });
    const stays = { day: 12, month: 1, nextYear: true } as const;
    expect(on(year, stays)?.day).toBe('2019-01-12');
  });
});

describe('a report due so many days after another day', () => {
  const after = (dueAfter: ReportingRule['dueAfter']) =>
    reportDeadline(quarter, { dueAfter }, holidays);

  test.each([
    [{ days: 10, from: 'period-end' }, '2018-10-10'],
    [{ days: 5, working: true, from: 'period-end' }, '2018-10-05'],
    [{ days: 5, working: true, from: '2018-02-12' }, '2018-02-26'],
    [{ days: 5, from: '2018-02-12' }, '2018-02-17'],
    [{ days: 5, from: '2018-02-12', dayOff: 'next' }, '2018-02-21'],
  ] as const)('%j: %s', (dueAfter, day) => {
    expect(after(dueAfter)?.day).toBe(day);
  });

  test('the trace names the day counted from', () => {
    expect(after({ days: 5, working: true, from: 'period-end' })?.steps).toEqual([
      { step: 'counted', from: '2018-09-30', days: 5, working: true, day: '2018-10-05' },
    ]);
  });

  test('working days of a year without holidays are not counted', () => {
    const dueAfter = { days: 5, working: true, from: 'period-end' } as const;
    expect(
      reportDeadline({ start: '2019-01-01', end: '2019-03-31' }, { dueAfter }, holidays),
    ).toEqual({ day: null, steps: [], noDay: { why: 'no-holidays', year: 2019 } });
  });
});

describe('the time of a milestone', () => {
  test.each<[When, string | null]>([
    [{ precision: 'day', date: '2018-02-15' }, '2018-02-15'],
    [{ precision: 'day', date: '2018-02-15', before: true }, '2018-02-14'],
    [{ precision: 'after', days: 10, from: '2018-03-01', printed: 'trong 10 ngày' }, '2018-03-11'],
    [{ precision: 'after', days: 10, from: null, printed: 'sau 10 ngày' }, null],
    [{ precision: 'month', month: '2018-03' }, null],
  ])('%j: %s', (when, day) => {
    expect(spanOf(when, holidays)).toEqual({ start: day, end: day });
  });

  test('an event whose day is unknown gives no day and says why', () => {
    const when: When = {
      precision: 'after',
      days: 5,
      working: true,
      from: null,
      printed: 'sau 05 ngày',
    };
    expect(deadlineOf(when, holidays)?.noDay).toEqual({ why: 'no-event' });
  });

  test('a plain day is no deadline that needs explaining', () => {
    expect(deadlineOf({ precision: 'day', date: '2018-02-15' }, holidays)).toBeNull();
  });
});
