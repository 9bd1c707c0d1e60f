import { describe, expect, test } from 'vitest';
import { anObservation, aTarget } from '../../tests/fixtures/entries.ts';
import { addDays } from './dates.ts';
import { expectedShare, figureOf, judge, meets } from './status.ts';

// The target runs for exactly 100 days.
const day = (n: number) => addDays('2017-01-01', n - 1);
const value = (amount: number, n: number, given = {}) =>
  anObservation(day(n), { value: amount }, given);
const share = (numerator: number, denominator: number, n: number, given = {}) =>
  anObservation(day(n), { numerator, denominator }, given);
const paceOf = (
  target: ReturnType<typeof aTarget>,
  reports: Parameters<typeof judge>[2],
  on: number,
) => judge(target, 'na-ri', reports, day(on)).pace;

describe('percent: the last figure up to the due day counts', () => {
  test.each([
    [
      'reached, then lost before the due day',
      [share(85, 100, 40), share(70, 100, 90)],
      95,
      'on-track',
    ],
    ['lost only after the due day', [share(85, 100, 90), share(60, 100, 110)], 120, 'done-on-time'],
    ['reached only after the due day', [share(60, 100, 90), share(85, 100, 110)], 120, 'done-late'],
    ['reached late and lost again', [share(85, 100, 110), share(60, 100, 115)], 120, 'overdue'],
  ] as const)('%s', (_case, reports, on, pace) => {
    expect(paceOf(aTarget(), reports, on)).toBe(pace);
  });
});

describe('count: the first figure that meets the goal counts', () => {
  const target = aTarget({ kind: 'count', goal: 5 });
  test.each([
    ['on time, although fewer are left later', [value(5, 40), value(4, 60)], 70, 'done-on-time'],
    ['late', [value(4, 90), value(5, 101), value(6, 110)], 120, 'done-late'],
    ['more than the goal', [value(7, 40)], 50, 'done-on-time'],
    ['not yet', [value(4, 90)], 95, 'needs-push'],
  ] as const)('%s', (_case, reports, on, pace) => {
    expect(paceOf(target, reports, on)).toBe(pace);
  });
});

describe('quota', () => {
  test.each([
    { wanted: 'exactly 2', comparator: '=', chosen: 1, met: false },
    { wanted: 'exactly 2', comparator: '=', chosen: 2, met: true },
    { wanted: 'exactly 2', comparator: '=', chosen: 3, met: false },
    { wanted: 'at least 2', comparator: '>=', chosen: 1, met: false },
    { wanted: 'at least 2', comparator: '>=', chosen: 3, met: true },
  ] as const)('a quota of $wanted and $chosen chosen: met $met', ({ comparator, chosen, met }) => {
    const target = aTarget({ kind: 'quota', goal: 2, comparator });
    expect(meets(target, value(chosen, 40))).toBe(met);
    expect(paceOf(target, [value(chosen, 100)], 101)).toBe(met ? 'done-on-time' : 'overdue');
  });

  test.each([
    { communes: '2 of 2', figure: 100, report: share(2, 2, 40), pace: 'done-on-time' },
    { communes: '1 of 2', figure: 50, report: share(1, 2, 40), pace: 'on-track' },
    { communes: '0 of 2', figure: 0, report: share(0, 2, 40), pace: 'behind' },
    { communes: '0 of 0', figure: null, report: share(0, 0, 40), pace: 'no-basis' },
  ])('a quota for every commune is met by all of them: $communes', ({ figure, report, pace }) => {
    const target = aTarget({ kind: 'quota', per: 'unit', goal: 2 });
    expect(figureOf(target, report)).toBe(figure);
    expect(paceOf(target, [report], 60)).toBe(pace);
  });
});

describe('binary', () => {
  const target = aTarget({ kind: 'binary', comparator: '=', goal: 1 });
  test.each([
    ['done in time', [value(0, 40), value(1, 90)], 95, 'done-on-time'],
    ['done late', [value(0, 90), value(1, 103)], 110, 'done-late'],
    ['not done when the time was over', [value(0, 101)], 110, 'overdue'],
    ['given up', [value(0, 101, { final: true })], 110, 'failed'],
  ] as const)('%s', (_case, reports, on, pace) => {
    expect(paceOf(target, reports, on)).toBe(pace);
  });

  test('a task that is done or not is not “behind” while there is time: it has no pace', () => {
    expect(paceOf(target, [value(0, 50)], 60)).not.toBe('behind');
  });
});

test('the expected share grows day by day, both ends included, and stays inside the time', () => {
  const shares = [-5, 0, 1, 50, 100, 130].map((n) => expectedShare(aTarget(), day(n)));
  expect(shares).toEqual([0, 0, 0.01, 0.5, 1, 1]);
});

test('lower is better: half of the way down is half done', () => {
  const target = aTarget({
    kind: 'count',
    comparator: '<=',
    goal: 0,
    baseline: { value: 20, basis: 'Rà soát năm 2016' },
  });
  expect(paceOf(target, [value(10, 50)], 60)).toBe('on-track');
  expect(paceOf(target, [value(19, 50)], 60)).toBe('behind');
  expect(paceOf(target, [value(21, 50)], 60)).toBe('regressing');
  expect(paceOf(target, [value(0, 50)], 60)).toBe('done-on-time');
});
