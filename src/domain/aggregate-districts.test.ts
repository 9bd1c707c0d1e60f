import { describe, expect, test } from 'vitest';
import { aTarget } from '../../tests/fixtures/entries.ts';
import { of, province, type Row } from '../../tests/fixtures/province.ts';

describe('what every district has to reach', () => {
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
    expect(province(target, rows)).toMatchObject({ ...expected, denominator: null, range: null });
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
});
