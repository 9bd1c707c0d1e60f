import { expect, test } from 'vitest';
import { aTarget } from '../../../tests/fixtures/entries.ts';
import { shortGoal, shortRange } from './short-text.ts';

test.each([
  [{}, 'từ 80%'],
  [{ goal: 100 }, '100%'],
  [{ kind: 'count', comparator: '=', goal: 2, unit: 'xã' }, 'đúng 2'],
  [{ kind: 'count', goal: 1200, unit: 'nhà' }, 'từ 1.200'],
  [{ kind: 'limit', comparator: '<=', goal: 0, unit: 'hộ' }, 'không có'],
  [{ kind: 'limit', comparator: '<=', goal: 3, unit: 'vụ' }, 'tối đa 3'],
  [{ kind: 'count', comparator: 'range', goal: 3, goalMax: 5, unit: 'mô hình' }, '3–5'],
  [{ kind: 'quota', goal: 2, unit: 'thôn', per: 'unit' }, '100%'],
  [{ kind: 'count', goal: 1, unit: 'cuộc', each: 'quarter' }, 'mỗi quý từ 1'],
] as const)('the goal %o is “%s” beside the name of its target', (given, text) => {
  expect(shortGoal(aTarget(given))).toBe(text);
});

test('both ends of a range have one sign of per cent, and never cross the goal by rounding', () => {
  expect(shortRange(aTarget(), 79.97, 98.4)).toBe('79,97–98,4%');
  expect(shortRange(aTarget(), 80, 80)).toBe('80%');
});
