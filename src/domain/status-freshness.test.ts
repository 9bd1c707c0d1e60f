import { describe, expect, test } from 'vitest';
import { anObservation, aTarget } from '../../tests/fixtures/entries.ts';
import { freshnessOf, nextReport } from './freshness.ts';
import { judge } from './status.ts';

describe('freshness of a figure', () => {
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

test('age and status do not mix: an old figure keeps its status', () => {
  const report = anObservation('2017-01-20', { numerator: 16, denominator: 100 });
  const judgement = judge(aTarget(), 'ba-be', [report], '2017-04-09');
  expect(judgement).toMatchObject({ status: 'on-track', freshness: 'overdue-report' });
});

test('without a report there is no freshness', () => {
  expect(judge(aTarget(), 'ba-be', [], '2017-04-09').freshness).toBeNull();
});

test('a final figure does not age, because no other will follow', () => {
  const report = anObservation('2017-01-20', { numerator: 16, denominator: 100 }, { final: true });
  expect(judge(aTarget(), 'ba-be', [report], '2017-12-09').freshness).toBe('final');
});

describe('the next report', () => {
  // From 1 January to 10 April, reported every month.
  const target = aTarget();
  const figure = { numerator: 16, denominator: 100 };
  test.each([
    ['nothing yet', null, '2017-01-20', { asOf: '2017-01-31', overdue: false }],
    [
      'nothing yet, in the days of grace',
      null,
      '2017-02-10',
      { asOf: '2017-01-31', overdue: false },
    ],
    ['nothing yet, after them', null, '2017-02-11', { asOf: '2017-01-31', overdue: true }],
    [
      'in the middle of a month',
      '2017-01-20',
      '2017-01-25',
      { asOf: '2017-01-31', overdue: false },
    ],
    ['at its end', '2017-01-31', '2017-02-02', { asOf: '2017-02-28', overdue: false }],
    [
      'the last one is for the due day',
      '2017-03-31',
      '2017-04-02',
      { asOf: '2017-04-10', overdue: false },
    ],
    ['from the due day', '2017-04-10', '2017-04-12', null],
    ['before the work began', '2016-12-20', '2017-01-02', { asOf: '2017-01-31', overdue: false }],
  ] as const)('%s', (_case, asOf, on, expected) => {
    const latest = asOf && anObservation(asOf, figure);
    expect(nextReport(target, latest, on)).toEqual(expected);
  });

  test.each([{ final: true }, { lifecycle: 'stopped' }] as const)(
    'there is none after %o',
    (given) => {
      expect(
        nextReport(target, anObservation('2017-01-31', figure, given), '2017-02-20'),
      ).toBeNull();
    },
  );
});
