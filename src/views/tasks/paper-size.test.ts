import { expect, test } from 'vitest';
import { paperSize } from './paper-size.ts';

test.each([
  [1, 'roomy'],
  [24, 'roomy'],
  [25, 'plain'],
  [60, 'dense'],
  [63, 'long'],
])('a list of %i lines is printed %s', (count, size) => {
  expect(paperSize(count)).toBe(size);
});
