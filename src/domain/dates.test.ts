import { describe, expect, test } from 'vitest';
import {
  addDays,
  addPeriod,
  daysBetween,
  evaluationDate,
  monthEnds,
  periodEnd,
  today,
} from './dates.ts';

describe('today', () => {
  test('the SITE_DATE setting overrides today', () => {
    expect(today('2017-07-27')).toBe('2017-07-27');
  });

  test('a SITE_DATE that does not exist stops the build instead of moving to March', () => {
    expect(() => today('2017-02-31')).toThrow(RangeError);
  });
});

describe('the day on which a plan is judged', () => {
  test.each([
    { case: 'an open year is judged today', now: '2017-07-27', closed: null, on: '2017-07-27' },
    {
      case: 'a year not closed yet is judged today',
      now: '2018-01-30',
      closed: '2018-01-31',
      on: '2018-01-30',
    },
    {
      case: 'on the closing day it is judged that day',
      now: '2018-01-31',
      closed: '2018-01-31',
      on: '2018-01-31',
    },
    {
      case: 'a closed year stays where it closed, nine years later',
      now: '2026-05-01',
      closed: '2018-01-31',
      on: '2018-01-31',
    },
  ])('$case', ({ now, closed, on }) => {
    expect(evaluationDate(now, closed)).toBe(on);
  });
});

describe('counting days', () => {
  test.each([
    ['2017-07-27', '2017-07-27', 0],
    ['2017-07-27', '2017-07-28', 1],
    ['2017-07-28', '2017-07-27', -1],
    ['2017-01-31', '2017-03-01', 29],
    ['2016-02-28', '2016-03-01', 2],
    ['2017-10-17', '2017-11-18', 32],
    ['2017-12-31', '2018-01-01', 1],
    ['2017-01-01', '2018-01-01', 365],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each([
    ['2017-11-18', 1, '2017-11-19'],
    ['2017-12-31', 1, '2018-01-01'],
    ['2016-02-28', 1, '2016-02-29'],
    ['2017-03-01', -1, '2017-02-28'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });
});

describe('one reporting period later', () => {
  test.each([
    ['2017-03-15', 'month', '2017-04-15'],
    ['2017-03-31', 'month', '2017-04-30'],
    ['2017-01-31', 'month', '2017-02-28'],
    ['2016-01-31', 'month', '2016-02-29'],
    ['2017-03-31', 'quarter', '2017-06-30'],
    ['2017-11-30', 'quarter', '2018-02-28'],
    ['2017-08-31', 'half-year', '2018-02-28'],
    ['2017-06-30', 'half-year', '2017-12-30'],
    ['2016-02-29', 'year', '2017-02-28'],
    ['2017-12-31', 'year', '2018-12-31'],
  ] as const)('%s and a %s: %s', (from, period, to) => {
    expect(addPeriod(from, period)).toBe(to);
  });
});

describe('periods', () => {
  test.each([
    ['month', '2017-02-10', '2017-02-28'],
    ['month', '2016-02-29', '2016-02-29'],
    ['quarter', '2017-01-01', '2017-03-31'],
    ['quarter', '2017-10-01', '2017-12-31'],
    ['half-year', '2017-06-30', '2017-06-30'],
    ['half-year', '2017-07-01', '2017-12-31'],
    ['year', '2017-02-10', '2017-12-31'],
  ] as const)('the %s of %s ends on %s', (period, date, end) => {
    expect(periodEnd(date, period)).toBe(end);
  });

  test('all month ends between two days are listed, both included', () => {
    expect(monthEnds('2017-11-30', '2018-01-31')).toEqual([
      '2017-11-30',
      '2017-12-31',
      '2018-01-31',
    ]);
    expect(monthEnds('2017-01-01', '2017-01-30')).toEqual([]);
  });
});
