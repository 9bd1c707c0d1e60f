import { describe, expect, test } from 'vitest';
import { compareProducts, quotient, quotientOfSum } from './decimals.ts';

describe('products of decimals', () => {
  test.each([
    [[4.6, 100], [80, 5.75], 0],
    [[0.1, 3], [0.3, 1], 0],
    [[0.1, 0.2], [0.02, 1], 0],
    [[1e21, 1], [1e20, 10], 0],
    [[1e-7, 1], [0.0000001, 1], 0],
    [[-1.5, 2], [-3, 1], 0],
    [[4.59, 100], [80, 5.75], -1],
    [[4.61, 100], [80, 5.75], 1],
    [[9007199254740991, 3], [9007199254740990, 3], 1],
  ] as const)('%j against %j: %d', (left, right, sign) => {
    expect(compareProducts(left, right)).toBe(sign);
  });
});

// The fractions are whole hundredths, so the correct result follows from integer arithmetic.
test('products of hundredths compare as the integers do', () => {
  let tried = 0;
  for (let part = 1; part <= 240; part += 1) {
    for (let whole = part; whole < part + 250; whole += 1) {
      const sign = Math.sign(part * 100 - 80 * whole);
      const [numerator, denominator] = [part / 100, whole / 100];
      const found = compareProducts([numerator, 100], [80, denominator]);
      const share = quotient([numerator, 100], denominator);
      if (found !== sign || Math.sign(share - 80) !== sign) {
        throw new Error(`${numerator}/${denominator}: ${found}, ${share}`);
      }
      tried += 1;
    }
  }
  expect(tried).toBe(60_000);
});

test('a sum of products is divided without a hair of error', () => {
  const third = [
    [0, 2],
    [0.3, 1],
  ] as const;
  expect(quotientOfSum(third, 3)).toBe(0.1);
  expect(
    quotientOfSum(
      [
        [1.5, 2],
        [-3, 1],
      ],
      7,
    ),
  ).toBe(0);
});
