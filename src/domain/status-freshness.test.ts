import { describe, expect, test } from 'vitest';
import { anObservation, aTarget } from '../../tests/fixtures/entries.ts';
import { freshnessOf, judge } from './status.ts';

describe('how old a figure is', () => {
  // Figures as of 15 March. A month later is 15 April, two months later 15 May.
  test.each([
    ['month', '2017-03-15', 'fresh'],
    ['month', '2017-04-05', 'fresh'],
    ['month', '2017-04-06', 'due-soon'],
    ['month', '2017-04-25', 'due-soon'],
    ['month', '2017-04-26', 'stale'],
    ['month', '2017-05-25', 'stale'],
    ['month', '2017-05-26', 'overdue-report'],
    ['quarter', '2017-06-05', 'fresh'],
    ['quarter', '2017-06-06', 'due-soon'],
    ['quarter', '2017-06-25', 'due-soon'],
    ['quarter', '2017-06-26', 'stale'],
    ['quarter', '2017-09-25', 'stale'],
    ['quarter', '2017-09-26', 'overdue-report'],
    ['half-year', '2017-09-25', 'due-soon'],
    ['half-year', '2017-09-26', 'stale'],
    ['year', '2018-03-25', 'due-soon'],
    ['year', '2018-03-26', 'stale'],
    ['year', '2019-03-26', 'overdue-report'],
  ] as const)('reported every %s, seen on %s: %s', (every, on, freshness) => {
    expect(freshnessOf(every, '2017-03-15', on)).toBe(freshness);
  });
});

test('age and pace do not mix: an old figure keeps its pace', () => {
  const report = anObservation('2017-01-20', { numerator: 16, denominator: 100 });
  const judgement = judge(aTarget(), 'ba-be', [report], '2017-04-09');
  expect(judgement).toMatchObject({ pace: 'on-track', freshness: 'overdue-report' });
});

test('nothing reported has no age', () => {
  expect(judge(aTarget(), 'ba-be', [], '2017-04-09').freshness).toBeNull();
});
