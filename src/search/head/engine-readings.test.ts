import { describe, expect, test } from 'vitest';
import type { QueryUnit } from '../query/query.ts';
import { longestRunRatio } from './phrase-proximity.ts';
import { readings } from './readings.ts';

const unit = (...forms: ReadonlyArray<string>): QueryUnit => ({ forms, plain: true, light: false });

describe('spellings are combined, the likeliest first', () => {
  test.each([
    ['one each', [['đại'], ['đoàn']], ['đại đoàn']],
    ['two of one', [['đai', 'dai'], ['hội']], ['đai hội', 'dai hội']],
    [
      'two of both',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      ['a c', 'a d', 'b c', 'b d'],
    ],
    ['nothing', [], []],
  ])('%s', (_case, forms, expected) => {
    const result = readings(forms.map((spellings) => unit(...spellings)));
    expect(result[0]).toBe(expected[0]);
    expect([...result].sort()).toEqual([...expected].sort());
  });

  test('returns at most the requested number, those with few unlikely spellings first', () => {
    const result = readings(
      Array.from({ length: 16 }, () => unit('đa', 'da')),
      5,
    );
    const unlikely = result.map((query) => query.match(/\bda\b/g)?.length ?? 0);
    expect(unlikely).toEqual([0, 1, 1, 1, 1]);
  });
});

describe('the longest run of adjacent words, as a share of the query', () => {
  test.each([
    ['all in a row', [4, 5, 6], 3, 1],
    ['two of three', [4, 5, 19], 3, 0.5],
    ['a dash between them', [4, 6, 7], 3, 1],
    ['all apart', [4, 19, 40], 3, 0],
    ['the longer of two runs', [1, 2, 9, 10, 11], 5, 0.5],
    ['one place found twice', [4, 4, 5], 2, 1],
    ['the phrase and more', [1, 2, 3, 4, 5, 6], 3, 1],
    ['a single word has no neighbours', [1, 2], 1, 0],
    ['found only in metadata', [], 3, 0],
  ])('%s', (_case, positions, length, share) => {
    expect(longestRunRatio(positions, length)).toBe(share);
  });
});
