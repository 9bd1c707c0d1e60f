import { expect, test } from 'vitest';
import { countBefore, lastFrom } from './sorted.ts';

test.each([
  [1, 0, -1],
  [2, 0, 0],
  [3, 1, 0],
  [5, 1, 1],
  [9, 3, 2],
])('in 2, 5, 7: before %i are %i, the last up to it is at %i', (value, before, last) => {
  expect([countBefore([2, 5, 7], value), lastFrom([2, 5, 7], value)]).toEqual([before, last]);
});

test('nothing is in an empty list', () => {
  expect([countBefore<string>([], 'a'), lastFrom<string>([], 'a')]).toEqual([0, -1]);
});
