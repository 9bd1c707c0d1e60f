import { describe, expect, test } from 'vitest';
import { anObservation, aTarget } from '../../tests/fixtures/entries.ts';
import { addDays } from './dates.ts';
import { expectedShare } from './expectation.ts';
import { judge } from './status.ts';

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

describe('a limit is within or over, without an expected path', () => {
  const target = aTarget({
    kind: 'limit',
    comparator: '<=',
    goal: 0,
    baseline: null,
    expectation: 'constant',
  });
  test.each([
    ['inside while it runs', [value(0, 40)], 60, 'within-limit'],
    ['outside while it runs', [value(1, 40)], 60, 'over-limit'],
    ['inside on the due day, which is not over yet', [value(0, 100)], 100, 'due-today'],
    ['inside on the due day, seen afterwards', [value(0, 100)], 101, 'done-on-time'],
    ['outside at the end', [value(1, 100, { final: true })], 101, 'failed'],
    ['outside at the end, not final', [value(1, 100)], 101, 'overdue'],
    ['back inside only afterwards', [value(1, 100), value(0, 110)], 120, 'done-late'],
    [
      'kept on the due day and in a later report',
      [value(0, 100), value(0, 110)],
      120,
      'done-on-time',
    ],
    [
      'kept in the final report, made before the due day',
      [value(0, 95, { final: true })],
      110,
      'done-on-time',
    ],
  ] as const)('%s', (_case, reports, on, status) => {
    expect(statusOf(target, reports, on)).toBe(status);
  });
});

describe('targets always to be at the goal (reports sent in every period)', () => {
  const target = aTarget({ goal: 100, expectation: 'constant', baseline: null });
  test.each([
    ['all sent so far: on track, not done', [share(3, 3, 40)], 60, 'on-track'],
    ['19 of 20 sent', [share(19, 20, 40)], 60, 'on-track'],
    ['2 of 3 sent', [share(2, 3, 40)], 60, 'needs-push'],
    ['1 of 3 sent', [share(1, 3, 40)], 60, 'behind'],
    ['none of the first one sent', [share(0, 1, 2)], 3, 'behind'],
    ['all sent, once the time is over', [share(12, 12, 100)], 101, 'done-on-time'],
    ['one not sent, once the time is over', [share(11, 12, 100, { final: true })], 101, 'failed'],
  ] as const)('%s', (_case, reports, on, status) => {
    expect(statusOf(target, reports, on)).toBe(status);
  });

  test('the whole goal is expected on every day', () => {
    expect([1, 50, 100].map((n) => expectedShare(target, day(n)))).toEqual([1, 1, 1]);
  });
});
