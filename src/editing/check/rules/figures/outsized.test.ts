import { describe, expect, test } from 'vitest';
import { anObservation, aTarget } from '../../../../../tests/fixtures/entries.ts';
import { outsized } from './outsized.ts';

const TARGET = '2017/chi-tieu';
const count = aTarget({ kind: 'count', goal: null, unit: 'hộ' });

type Figure = Parameters<typeof anObservation>[1];
let next = 0;
const unit = (figure: Figure, given: Parameters<typeof anObservation>[2] = {}) => ({
  plan: '2017',
  counted: [anObservation('2017-03-31', figure, { target: TARGET, id: `a-${next++}`, ...given })],
});
const units = (...values: ReadonlyArray<number>) => values.map((value) => unit({ value }));
const found = (given: Parameters<typeof outsized>[0], target = count): Array<string> =>
  outsized(given, new Map([[TARGET, target]])).map(({ code, field }) => `${code} ${field}`);

describe('a number far beyond what others report', () => {
  test('is questioned, with the largest of the others', () => {
    const [finding] = outsized(units(120, 450, 300, 45_000), new Map([[TARGET, count]]));
    expect(finding?.text.message).toContain('45.000');
    expect(finding?.text.message).toContain('(450)');
    expect(finding?.text.fix).toContain('thừa chữ số');
  });

  test('the total of a share is', () => {
    const shares = [54, 60, 71].map((denominator) => unit({ numerator: 1, denominator }));
    const wild = unit({ numerator: 1, denominator: 54_000_000 });
    expect(found([...shares, wild], aTarget())).toEqual(['outsized denominator']);
  });

  test.each([
    ['ordinary growth', units(120, 450, 300, 9000)],
    ['small numbers', units(1, 2, 1, 999)],
    ['beside nothing but zeros', units(0, 0, 0, 5000)],
    ['beside two others', units(120, 450, 45_000)],
    ['with a note', [...units(120, 450, 300), unit({ value: 45_000 }, { note: 'Cả thành phố' })]],
  ])('is not: %s', (_what, given) => {
    expect(found(given)).toEqual([]);
  });

  test('not where the target itself speaks of such numbers', () => {
    expect(found(units(1, 2, 3, 45_000), { ...count, goal: 60_000 })).toEqual([]);
  });
});

describe('a number above a hundred million', () => {
  test.each([
    ['the only one', units(999_999_999_999)],
    ['beside another', units(120, 999_999_999_999)],
  ])('is questioned: %s', (_what, given) => {
    expect(found(given)).toEqual(['outsized value']);
  });

  test('also where two units slip', () => {
    expect(found(units(120, 999_999_999_999, 999_999_999_999))).toHaveLength(2);
  });

  test('not of money', () => {
    expect(found(units(250_000_000), { ...count, unit: 'đồng' })).toEqual([]);
  });

  test('not with a note', () => {
    expect(found([unit({ value: 999_999_999 }, { note: 'Đã kiểm tra' })])).toEqual([]);
  });
});
