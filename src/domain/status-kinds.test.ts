import { describe, expect, test } from 'vitest';
import { anObservation, aTarget } from '../../tests/fixtures/entries.ts';
import { addDays } from './dates.ts';
import { expectedShare } from './expectation.ts';
import { shareDone, surplusOf } from './figures.ts';
import { figureOf, judge, meets } from './status.ts';

// The target runs for exactly 100 days.
const day = (n: number) => addDays('2017-01-01', n - 1);
const value = (amount: number, n: number, given = {}) =>
  anObservation(day(n), { value: amount }, given);
const share = (numerator: number, denominator: number, n: number, given = {}) =>
  anObservation(day(n), { numerator, denominator }, given);
const statusOf = (
  target: ReturnType<typeof aTarget>,
  reports: Parameters<typeof judge>[2],
  on: number,
) => judge(target, 'na-ri', reports, day(on)).status;

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
    [
      'the final report decides, although another one for the same time follows',
      [share(85, 100, 90, { final: true }), share(70, 100, 95)],
      120,
      'done-on-time',
    ],
  ] as const)('%s', (_case, reports, on, status) => {
    expect(statusOf(aTarget(), reports, on)).toBe(status);
  });
});

test('a goal met in time and lost later keeps its verdict, with a note', () => {
  const notes = (...reports: Parameters<typeof judge>[2]) =>
    judge(aTarget(), 'na-ri', reports, day(120)).notes;
  expect(notes(share(85, 100, 90), share(60, 100, 110))).toEqual(['dropped-later']);
  expect(notes(share(85, 100, 90), share(90, 100, 110))).toEqual([]);
  expect(notes(share(60, 100, 90))).toEqual([]);
});

describe('a figure that contradicts itself', () => {
  test.each([
    ['more done than there is', share(101, 100, 50)],
    ['more than 100 %', value(100.5, 50)],
  ])('%s: the report is shown without a verdict', (_case, report) => {
    const judgement = judge(aTarget(), 'na-ri', [report], day(60));
    expect(judgement).toMatchObject({ status: 'no-basis', figure: null, latest: report });
  });
});

describe('checkpoints instead of a straight line', () => {
  const target = aTarget({
    checkpoints: [
      { date: day(50), expected: 0.2 },
      { date: day(80), expected: 0.8 },
    ],
  });
  test.each([
    [0, 0],
    [25, 0.1],
    [50, 0.2],
    [65, 0.5],
    [80, 0.8],
    [90, 0.9],
    [100, 1],
    [140, 1],
  ])('on day %i the share is %d', (n, share) => {
    expect(expectedShare(target, day(n))).toBeCloseTo(share, 12);
  });

  test('decide the status: half of the time has passed, but only a fifth of the work is expected', () => {
    expect(statusOf(target, [share(16, 100, 50)], 60)).toBe('on-track');
    expect(statusOf(aTarget(), [share(16, 100, 50)], 60)).toBe('behind');
  });
});

describe('the share of the path that is done', () => {
  const exactly2 = aTarget({ kind: 'quota', goal: 2, comparator: '=' });
  test.each([
    ['half', aTarget(), 40, 0.5, null],
    ['all', aTarget(), 80, 1, null],
    ['more than all', aTarget({ goal: 50 }), 56, 1.12, 0.12],
    [
      'more than all, not from nothing: the surplus is of the goal, not of the way',
      aTarget({ goal: 50, baseline: { value: 30, basis: '2016' } }),
      56,
      1.3,
      0.12,
    ],
    ['exactly two, three chosen: further than all, and no surplus', exactly2, 3, 1.5, null],
    ['baseline not known', aTarget({ baseline: null }), 40, null, null],
    ['baseline at the goal', aTarget({ baseline: { value: 80, basis: '2016' } }), 90, null, null],
  ] as const)('%s', (_case, target, figure, done, surplus) => {
    const close = (value: number | null) => value && Math.round(value * 1e9) / 1e9;
    expect(close(shareDone(target, figure))).toBe(done);
    expect(close(surplusOf(target, figure))).toBe(surplus);
  });
});

describe('count: the first figure that meets the goal counts', () => {
  const target = aTarget({ kind: 'count', goal: 5 });
  test.each([
    ['on time, although fewer are left later', [value(5, 40), value(4, 60)], 70, 'done-on-time'],
    ['late', [value(4, 90), value(5, 101), value(6, 110)], 120, 'done-late'],
    ['more than the goal', [value(7, 40)], 50, 'done-on-time'],
    ['not yet', [value(4, 90)], 95, 'needs-push'],
  ] as const)('%s', (_case, reports, on, status) => {
    expect(statusOf(target, reports, on)).toBe(status);
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
    const missed = chosen > 2 ? 'above-goal' : 'overdue';
    expect(statusOf(target, [value(chosen, 100)], 101)).toBe(met ? 'done-on-time' : missed);
  });

  test.each([
    { communes: '2 of 2', figure: 100, report: share(2, 2, 40), status: 'done-on-time' },
    { communes: '1 of 2', figure: 50, report: share(1, 2, 40), status: 'on-track' },
    { communes: '0 of 2', figure: 0, report: share(0, 2, 40), status: 'behind' },
    { communes: '0 of 0', figure: null, report: share(0, 0, 40), status: 'no-data' },
  ])('a quota for every commune is met by all of them: $communes', ({ figure, report, status }) => {
    const target = aTarget({ kind: 'quota', per: 'unit', goal: 2 });
    expect(figureOf(target, report)).toBe(figure);
    expect(statusOf(target, [report], 60)).toBe(status);
  });
});

describe('binary', () => {
  const target = aTarget({ kind: 'binary', comparator: '=', goal: 1 });
  test.each([
    ['done in time', [value(0, 40), value(1, 90)], 95, 'done-on-time'],
    ['done late', [value(0, 90), value(1, 103)], 110, 'done-late'],
    ['not done when the time was over', [value(0, 101)], 110, 'overdue'],
    ['given up', [value(0, 101, { final: true })], 110, 'failed'],
  ] as const)('%s', (_case, reports, on, status) => {
    expect(statusOf(target, reports, on)).toBe(status);
  });

  // Due on day 100; what counts is the time left on the evaluation day, not on the report's.
  test.each([
    [69, 'in-time', 31],
    [70, 'due-soon', 30],
    [92, 'due-soon', 8],
    [93, 'closing', 7],
    [99, 'closing', 1],
  ] as const)('not done, seen on day %i: %s, %i days left', (on, status, daysLeft) => {
    expect(judge(target, 'na-ri', [value(0, 50)], day(on)).reason).toEqual({ status, daysLeft });
  });

  test.each([
    [100, 'due-today'],
    [101, 'overdue'],
  ] as const)('not done, seen on day %i: %s', (on, status) => {
    expect(statusOf(target, [value(0, 50)], on)).toBe(status);
  });
});

test('the expected share never falls, includes both end days, and stays inside the window', () => {
  const shares = [-5, 0, 1, 50, 100, 130].map((n) => expectedShare(aTarget(), day(n)));
  expect(shares).toEqual([0, 0, 0.01, 0.5, 1, 1]);
});

test('lower is better: halfway down is half done', () => {
  const target = aTarget({
    kind: 'count',
    comparator: '<=',
    goal: 0,
    baseline: { value: 20, basis: 'Rà soát năm 2016' },
  });
  expect(statusOf(target, [value(10, 50)], 60)).toBe('on-track');
  expect(statusOf(target, [value(19, 50)], 60)).toBe('behind');
  expect(statusOf(target, [value(21, 50)], 60)).toBe('regressing');
  expect(statusOf(target, [value(0, 50)], 60)).toBe('done-on-time');
});
