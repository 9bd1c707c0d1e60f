import { describe, expect, test } from 'vitest';
import { formatNumber, formatPercent } from './numbers.ts';

test.each([
  [0, '0'],
  [122, '122'],
  [3120, '3.120'],
  [1234567, '1.234.567'],
  [79.5, '79,5'],
  [0.256, '0,26'],
])('%d is written %s', (value, written) => {
  expect(formatNumber(value)).toBe(written);
});

describe('a percentage never crosses its goal by rounding', () => {
  test.each([
    { value: 79.63, goal: 80, written: '79,6%' },
    { value: 79.97, goal: 80, written: '79,97%' },
    { value: 79.999, goal: 80, written: '79,999%' },
    { value: 49.956, goal: 50, written: '49,96%' },
    { value: 99.99, goal: 100, written: '99,99%' },
    { value: 79.9999999, goal: 80, written: '79,999999%' },
    { value: 80, goal: 80, written: '80%' },
    { value: 80.04, goal: 80, written: '80%' },
    { value: 80.26, goal: 80, written: '80,3%' },
    { value: 33.34, goal: 33.33, written: '33,34%' },
    { value: 0, goal: 80, written: '0%' },
    { value: 112, goal: 80, written: '112%' },
  ])('$value against $goal is shown as $written', ({ value, goal, written }) => {
    expect(formatPercent(value, goal)).toBe(written);
  });

  test.each([
    [79.97, '80%'],
    [100 / 3, '33,3%'],
    [12.5, '12,5%'],
  ])('without a goal %d is just rounded: %s', (value, written) => {
    expect(formatPercent(value)).toBe(written);
    expect(formatPercent(value, null)).toBe(written);
  });

  test('of all fractions of up to 200 units, none below 80 % is shown as 80 % or more', () => {
    const wrong: Array<string> = [];
    for (let whole = 1; whole <= 200; whole += 1) {
      for (let part = 0; part <= whole; part += 1) {
        const shown = formatPercent((part * 100) / whole, 80)
          .replace('%', '')
          .replace(',', '.');
        if (Number(shown) >= 80 !== part * 100 >= 80 * whole) wrong.push(`${part}/${whole}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

test.each([
  [80.04, '=', 80, '80,04%'],
  [79.98, '=', 80, '79,98%'],
  [80, '=', 80, '80%'],
  [5.04, '<=', 5, '5,04%'],
  [95.01, '>', 95, '95,01%'],
  [95, '>', 95, '95%'],
  [94.96, '>', 95, '94,96%'],
  [1.2, '<', 1.2, '1,2%'],
  [1.19, '<', 1.2, '1,19%'],
  [5, '<=', 5, '5%'],
  [4.97, '<=', 5, '5%'],
] as const)('%d %s %d is shown as %s', (value, comparator, goal, written) => {
  expect(formatPercent(value, goal, comparator)).toBe(written);
});

test('a figure near one end of a range stays on its side of it', () => {
  expect(formatPercent(80.04, [60, 80], 'range')).toBe('80,04%');
  expect(formatPercent(59.98, [60, 80], 'range')).toBe('59,98%');
  expect(formatPercent(70.04, [60, 80], 'range')).toBe('70%');
});

test('a plain number does not cross its goal by rounding either', () => {
  expect(formatNumber(1.999, 2)).toBe('1,999');
  expect(formatNumber(0.004, 0, '<=')).toBe('0,004');
  expect(formatNumber(1.999)).toBe('2');
});
