import { expect, test } from 'vitest';
import { anObservation, aTarget } from '../../tests/fixtures/entries.ts';
import { reportsOf } from './reports.ts';
import { provinceSeries } from './series.ts';

const target = { ...aTarget({ reportEvery: 'quarter' }), id: '2017/attp-khu-dan-cu' };
const areas = [
  { id: 'ba-be', communes: 16 },
  { id: 'na-ri', communes: 22 },
];
const report = (asOf: string, numerator: number, given = {}) =>
  anObservation(asOf, { numerator, denominator: 100 }, given);

const series = (on: string) =>
  provinceSeries(
    target,
    areas,
    reportsOf([
      {
        area: 'ba-be',
        observations: [
          report('2017-03-31', 40),
          report('2017-06-30', 90, { id: 'wrong' }),
          report('2017-06-30', 60, {
            reportedOn: '2017-08-01',
            supersedes: 'wrong',
            reason: 'Gõ nhầm',
          }),
          report('2017-07-20', 70),
        ],
      },
      { area: 'na-ri', observations: [report('2017-06-30', 20, { reportedOn: '2017-07-28' })] },
    ]),
    on,
  ).map(({ asOf, result }) => [asOf, result.figure, result.reported]);

test('the series has a point for each period end with a report, and for the newest report', () => {
  expect(series('2017-12-31')).toEqual([
    ['2017-03-31', 40, 1],
    ['2017-06-30', 40, 2],
    ['2017-07-20', 45, 2],
  ]);
});

test('the series ignores reports that came in after the evaluation day', () => {
  expect(series('2017-07-10')).toEqual([
    ['2017-03-31', 40, 1],
    ['2017-06-30', 90, 1],
  ]);
});
