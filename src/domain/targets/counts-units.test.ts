import { describe, expect, test } from 'vitest';
import { aTarget } from '../../../tests/fixtures/entries.ts';
import { countsUnits, wordsBelow } from './counts-units.ts';

const levels = [
  { id: 'upper', slug: 'vung', name: 'vùng' },
  { id: 'lower', slug: 'xa', name: 'xã', full: 'xã, phường' },
];
const areaKinds = [
  { id: 'upper', name: 'vùng', level: 'upper', abbreviations: [] },
  { id: 'commune', name: 'xã', level: 'lower', abbreviations: [] },
  { id: 'ward', name: 'phường', level: 'lower', abbreviations: [] },
];
const words = ['xã', 'phường'];

test('the units below are called as their level and its kinds', () => {
  expect(wordsBelow({ levels, areaKinds }, 'upper')).toEqual(words);
  expect(wordsBelow({ levels, areaKinds }, 'ward')).toEqual([]);
});

describe('a target counts the units below', () => {
  const count = aTarget({ kind: 'count', goal: 2 });
  const perUnit = aTarget({ kind: 'quota', goal: 2, per: 'unit', unit: 'thôn' });
  test.each([
    ['by its unit of counting', { ...count, unit: 'xã, phường' }, true],
    ['by one of them', { ...count, unit: 'Xã' }, true],
    ['not where something else is counted too', { ...count, unit: 'thôn, xã, phường' }, false],
    ['not where only the beginning is the same', { ...count, unit: 'xã viên' }, false],
    ['by its title', { ...perUnit, title: 'Mỗi xã, phường có 02 thôn', shortTitle: 'Đủ' }, true],
    ['by its short title', { ...perUnit, title: 'Có 02 thôn', shortTitle: 'Xã đủ thôn' }, true],
    ['not each village', { ...perUnit, title: 'Mỗi thôn có 02 tổ', shortTitle: 'Thôn đủ' }, false],
  ])('%s', (_how, target, expected) => {
    expect(countsUnits(target, words)).toBe(expected);
  });
});
