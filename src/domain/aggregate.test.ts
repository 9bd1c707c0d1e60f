import { describe, expect, test } from 'vitest';
import { aTarget } from '../../tests/fixtures/entries.ts';
import { district, of, province, type Row } from '../../tests/fixtures/province.ts';
import { aggregate } from './aggregate.ts';

describe('the province figure of a percentage', () => {
  test('it is the sum of the numerators over the sum of the denominators, not the mean of percentages', () => {
    // 100 % of 10 and 50 % of 90: 55 %, where the mean would say 75 %.
    const result = province(aTarget(), [
      [16, of(10, 10)],
      [22, of(45, 90)],
    ]);
    expect(result).toMatchObject({
      numerator: 55,
      denominator: 100,
      reported: 2,
      total: 2,
      met: 1,
    });
    expect(result.range).toEqual({ low: 55, high: 55 });
    expect(result.reached).toBe(false);
  });

  test.each([
    { done: 80, reached: true },
    { done: 79, reached: false },
  ])('with all reports in, $done of 100: reached $reached', ({ done, reached }) => {
    const rows: Array<Row> = [
      [16, of(done - 30, 60)],
      [22, of(30, 40)],
    ];
    expect(province(aTarget(), rows).reached).toBe(reached);
  });

  test('a percentage without its parts cannot be added to others', () => {
    const result = province(aTarget(), [
      [16, { value: 90 }],
      [22, of(50, 100)],
    ]);
    expect(result.range).toBeNull();
    expect(result.reached).toBeNull();
  });

  test('lower is better: 3 % against at most 5 % is reached', () => {
    const target = aTarget({
      comparator: '<=',
      goal: 5,
      baseline: { value: 10, basis: 'Năm 2016' },
    });
    expect(province(target, [[16, of(3, 100)]]).reached).toBe(true);
    expect(province(target, [[16, of(6, 100)]]).reached).toBe(false);
  });

  test('without any report there is no figure and no verdict', () => {
    expect(province(aTarget(), [[16, null]])).toMatchObject({
      reported: 0,
      total: 1,
      range: null,
      reached: null,
    });
  });
});

describe('districts that have not reported', () => {
  const byCommune = aTarget({ scale: 'communes' });

  test('when their size is known, the figure is a range from none of it to all of it', () => {
    const result = province(byCommune, [
      [16, of(12, 16)],
      [24, null],
      [10, of(8, 10)],
    ]);
    expect(result).toMatchObject({ reported: 2, total: 3, numerator: 20, denominator: 26 });
    expect(result.range).toEqual({ low: 40, high: 88 });
    expect(result.reached).toBeNull();
  });

  // 90 communes have reported, 10 have not; the goal is 80 %.
  test.each([
    { case: 'even none of theirs would do', done: 90, reached: true },
    { case: 'none of theirs would just do', done: 80, reached: true },
    { case: 'all of theirs would just do', done: 70, reached: null },
    { case: 'even all of theirs would not do', done: 69, reached: false },
  ])('leave a verdict only where it is certain: $case', ({ done, reached }) => {
    const rows: Array<Row> = [
      [90, of(done, 90)],
      [10, null],
    ];
    expect(province(byCommune, rows).reached).toBe(reached);
  });

  test('when their size is unknown, there is no range and no verdict', () => {
    const result = province(aTarget(), [
      [16, of(90, 100)],
      [22, null],
    ]);
    expect(result).toMatchObject({ numerator: 90, denominator: 100, range: null, reached: null });
  });

  test('districts to which the target does not apply are not counted', () => {
    const target = aTarget({ scale: 'communes', areas: ['na-ri'] });
    const results = [district(target, 16, null)];
    expect(aggregate(target, results, '2017-04-05')).toMatchObject({
      reported: 0,
      total: 0,
      reached: null,
    });
  });
});
