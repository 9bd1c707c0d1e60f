import { describe, expect, test } from 'vitest';
import { anObservation, aTarget } from '../../tests/fixtures/entries.ts';
import { of, province, type Row } from '../../tests/fixtures/province.ts';
import type { TargetData } from '../model/target.ts';
import { aggregate, provinceGoal } from './aggregate.ts';
import { judge } from './status.ts';

describe('a goal for every district', () => {
  const quota = aTarget({ kind: 'quota', comparator: '=', goal: 2 });
  const limit = aTarget({ kind: 'limit', comparator: '<=', goal: 0, expectation: 'constant' });
  const binary = aTarget({ kind: 'binary', comparator: '=', goal: 1 });
  test.each([
    ['quota: all have', quota, [2, 2], 0, { met: 2, numerator: 4, reached: true }],
    ['quota: one chose three', quota, [2, 3], 0, { met: 1, numerator: 5, reached: false }],
    ['quota: one has not reported', quota, [2], 1, { met: 1, numerator: 2, reached: null }],
    ['quota: one short, one silent', quota, [1], 1, { met: 0, numerator: 1, reached: false }],
    ['limit: nobody over it', limit, [0, 0], 0, { met: 2, numerator: 0, reached: true }],
    ['limit: one over it', limit, [0, 3], 0, { met: 1, numerator: 3, reached: false }],
    ['limit: one silent', limit, [0], 1, { met: 1, numerator: 0, reached: null }],
    ['binary: all done', binary, [1, 1], 0, { met: 2, numerator: 2, reached: true }],
    ['binary: one not done', binary, [1, 0], 0, { met: 1, numerator: 1, reached: false }],
  ] as const)('%s', (_case, target, values, silent, expected) => {
    const rows = [
      ...values.map((value): Row => [16, { value }]),
      ...Array.from({ length: silent }, (): Row => [16, null]),
    ];
    expect(province(target, rows)).toMatchObject({
      ...expected,
      denominator: null,
      metRange: { low: expected.met, high: expected.met + silent },
    });
  });

  test('a quota that binds no district at all is not “reached”', () => {
    expect(province(quota, [])).toMatchObject({ reported: 0, total: 0, reached: null });
  });

  test('a quota for every commune adds communes, and one district short is enough to say no', () => {
    const target = aTarget({ kind: 'quota', per: 'unit', goal: 2 });
    const result = province(target, [
      [16, of(2, 2)],
      [22, of(1, 2)],
    ]);
    expect(result).toMatchObject({ met: 1, numerator: 3, denominator: 4, reached: false });
  });

  test.each([
    ['quota: nobody silent', quota, [2, 3], 0, { low: 5, high: 5 }],
    ['quota: a silent district may choose any number', quota, [2], 1, null],
    ['limit: a silent district may have any number', limit, [0], 1, null],
    ['binary: a silent district has done it or not', binary, [1, 0], 2, { low: 1, high: 3 }],
  ] as const)('range, %s', (_case, target, values, silent, range) => {
    const rows = [
      ...values.map((value): Row => [16, { value }]),
      ...Array.from({ length: silent }, (): Row => [16, null]),
    ];
    expect(province(target, rows).range).toEqual(range);
  });
});

test('0 of 0 does not complete the whole: it is still open, as without a report', () => {
  const target = aTarget();
  const rows: Array<Row> = [
    [16, of(50, 54)],
    [24, of(0, 0)],
  ];
  const result = province(target, rows);
  expect(result).toMatchObject({ reported: 1, total: 2, reached: null, range: null });
  expect(result).toEqual(
    province(target, [
      [16, of(50, 54)],
      [24, null],
    ]),
  );
});

describe('a figure that contradicts itself', () => {
  test('it counts as not reported', () => {
    const target = aTarget({ scale: 'communes' });
    const rows: Array<Row> = [
      [16, of(20, 16)],
      [24, of(12, 24)],
    ];
    expect(province(target, rows)).toMatchObject({
      reported: 1,
      total: 2,
      numerator: 12,
      denominator: 24,
      range: { low: 30, high: 70 },
    });
  });
});

describe('the province status while the target runs', () => {
  // 31 March is day 90 of 100: 72 % is expected of a goal of 80 %.
  const target = aTarget({ scale: 'communes' });
  const [done, silent]: [Row, Row] = [
    [100, of(80, 100)],
    [2, null],
  ];
  const cases: Array<{ name: string; rows: Array<Row>; status: string | null; of?: TargetData }> = [
    { name: 'all reported', rows: [[100, of(70, 100)]], status: 'on-track' },
    { name: 'both ends agree', rows: [done, silent], status: 'on-track' },
    {
      name: 'the ends differ',
      rows: [
        [60, of(50, 60)],
        [40, null],
      ],
      status: null,
    },
    {
      name: 'both ends are behind',
      rows: [
        [90, of(20, 90)],
        [10, null],
      ],
      status: 'behind',
    },
    { name: 'nobody reported', rows: [silent], status: null },
    { name: 'sizes are not known', rows: [done, silent], status: null, of: aTarget() },
  ];
  test.each(cases)('$name', ({ rows, status, of: given = target }) => {
    expect(province(given, rows).status).toBe(status);
  });

  test('the low end is judged on the newest day and the high end on the oldest', () => {
    // 19 of 40: 95 % of the path on day 50, 47,5 % on day 100.
    const result = (days: readonly [string, string]) =>
      aggregate(
        target,
        days.map((asOf) => ({
          area: { id: 'ba-be', communes: 40 },
          judgement: judge(target, 'ba-be', [anObservation(asOf, of(19, 50))], '2017-04-09'),
        })),
        '2017-04-09',
      );
    expect(result(['2017-02-19', '2017-02-19']).status).toBe('on-track');
    expect(result(['2017-02-19', '2017-04-09']).status).toBeNull();
    expect(result(['2017-02-19', '2017-04-09']).asOf).toEqual({
      oldest: '2017-02-19',
      newest: '2017-04-09',
    });
  });
});

test.each([
  ['a percentage', aTarget(), 80],
  ['a quota of each district', aTarget({ kind: 'quota', goal: 2 }), 16],
  ['a quota of each commune', aTarget({ kind: 'quota', per: 'unit', goal: 2 }), 100],
  ['done or not', aTarget({ kind: 'binary', comparator: '=', goal: 1 }), 8],
  ['a limit', aTarget({ kind: 'limit', comparator: '<=', goal: 0 }), 0],
])('the goal of eight districts together, %s', (_case, target, goal) => {
  expect(provinceGoal(target, { total: 8 })).toBe(goal);
});
