import { expect, test } from 'vitest';
import { readerLook } from './reader-status.ts';
import { tallyParts } from './tally.ts';

const counted = (reader: Parameters<typeof readerLook>[0], count: number) => ({
  ...readerLook(reader),
  count,
});

test('segments follow one order, whatever the order of the counts', () => {
  const parts = tallyParts([counted('never', 12), counted('failed', 7), counted('done', 51)]);
  expect(parts.map(({ reader }) => reader)).toEqual(['done', 'failed', 'never']);
});

test('statuses with the same word share a segment', () => {
  expect(tallyParts([counted('done', 2), counted('done', 3)])).toMatchObject([
    { count: 5, x: 0, width: 100 },
  ]);
});

test('segments fill the bar, and one of a thousand can still be seen', () => {
  const parts = tallyParts([counted('done', 999), counted('behind', 1)]);
  const last = parts.at(-1);
  expect(last?.width).toBeGreaterThan(1);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(100, 0);
  expect(last?.room).toBeNull();
});

test('nothing counted is no segment', () => {
  expect(tallyParts([])).toEqual([]);
});
