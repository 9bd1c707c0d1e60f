import { expect, test } from 'vitest';
import { compactFigure } from './compact-figure.ts';

test.each([
  ['a count', { value: 1250 }, '1.250'],
  ['a share', { numerator: 27, denominator: 54 }, '27/54'],
  ['a share of a total that nobody knows yet', { numerator: 27, denominator: null }, '27/?'],
  ['a share of nothing', { numerator: 0, denominator: 0 }, '0/0'],
  ['a grade', { grade: 'Xuất sắc' }, 'Xuất sắc'],
] as const)('%s', (_what, figure, text) => {
  expect(compactFigure(figure)).toBe(text);
});
