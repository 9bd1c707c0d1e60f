import { expect, test } from 'vitest';
import { aTarget } from '../../../tests/fixtures/entries.ts';
import { cardFigure } from './card-figure.ts';

const shown = (given: Parameters<typeof aTarget>[0], figure: number) =>
  Object.values(cardFigure(aTarget(given), figure, 'số', 'mức') ?? {}).join(' ');

test.each([
  ['a share', {}, 11.1, '11,1% / 80%'],
  ['an amount', { kind: 'count', goal: 50, unit: 'nhà' }, 20, '20 / 50 nhà'],
  ['a quota', { kind: 'quota', per: 'area', comparator: '=', goal: 2, unit: 'xã' }, 1, '1 / 2 xã'],
  [
    'a quota of every unit',
    { kind: 'quota', per: 'unit', goal: 2, unit: 'thôn' },
    50,
    '50% / 100%',
  ],
  [
    'a limit',
    {
      kind: 'limit',
      comparator: '<=',
      goal: 0,
      unit: 'hộ',
      baseline: null,
      expectation: 'constant',
    },
    0,
    '0 hộ, cho phép 0',
  ],
  ['done or not', { kind: 'binary', comparator: '=', goal: 1 }, 1, 'đã thực hiện '],
] as const)('%s: the figure is big, the goal small', (_, given, figure, words) => {
  expect(shown(given, figure)).toBe(words);
});

test('a figure just short of its goal is not rounded up to it', () => {
  expect(shown({}, 79.97)).toBe('79,97% / 80%');
});

test('what is no single number is told in words; what nobody reported has no figure', () => {
  expect(cardFigure(aTarget(), null, 'từ 3 đến 6', 'mức')).toEqual({
    big: 'từ 3 đến 6',
    small: '',
  });
  expect(cardFigure(aTarget(), null, null, 'mức')).toBeNull();
});
