import { expect, test } from 'vitest';
import { anObservation, aTarget } from '../../../tests/fixtures/entries.ts';
import { judge } from '../../domain/status.ts';
import { cardBar, expectedFigure, SPARK, sparkline } from './card-chart.ts';

/** 80 % by day 100 of the year. */
const target = aTarget();
const share = (asOf: string, numerator: number) =>
  anObservation(asOf, { numerator, denominator: 100 });
const bar = (reports: Array<ReturnType<typeof share>>, running = true, given = target) =>
  cardBar(given, judge(given, 'ba-be', reports, '2017-03-01'), running);

test('a bar has the figure, the goal, and in a running year what is due on the day of the figure', () => {
  expect(bar([share('2017-02-19', 30)])).toEqual({ value: 30, goal: 80, due: 40 });
  expect(bar([share('2017-02-19', 30)], false)).toEqual({ value: 30, goal: 80, due: null });
});

test('without a report there is no value, which is not the same as nothing', () => {
  expect(bar([])).toEqual({ value: null, goal: 80, due: null });
  expect(bar([share('2017-02-19', 0)])?.value).toBe(0);
});

test('an amount beyond its goal fills the bar, and the goal moves inwards', () => {
  const houses = aTarget({ kind: 'count', goal: 50, unit: 'nhà' });
  expect(bar([anObservation('2017-02-19', { value: 100 })], false, houses)).toMatchObject({
    value: 100,
    goal: 50,
  });
});

test.each([
  [
    'a limit',
    aTarget({ kind: 'limit', comparator: '<=', goal: 0, baseline: null, expectation: 'constant' }),
  ],
  ['done or not', aTarget({ kind: 'binary', comparator: '=', goal: 1 })],
])('%s has no length on the way to a goal', (_, given) => {
  expect(bar([anObservation('2017-02-19', { value: 0 })], true, given)).toBeNull();
});

test('what is due follows the path from the baseline to the goal', () => {
  expect(expectedFigure(target, '2017-02-19')).toBeCloseTo(40, 5);
  expect(expectedFigure(aTarget({ expectation: 'constant' }), '2017-02-19')).toBeNull();
});

test('a line is drawn from two observations on, in the order of their days, within its box', () => {
  expect(sparkline(target, [share('2017-02-19', 30)])).toBeNull();
  const line = sparkline(target, [share('2017-03-01', 60), share('2017-02-19', 30)]);
  const points = line?.points.split(' ').map((point) => point.split(',').map(Number)) ?? [];
  expect(points).toHaveLength(2);
  const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = points;
  expect(x2).toBeGreaterThan(x1);
  expect(y2).toBeLessThan(y1);
  for (const [x = -1, y = -1] of points) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(SPARK.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(SPARK.height);
  }
});
