import { describe, expect, test } from 'vitest';
import { nearest } from './edit-distance.ts';

const ids = ['ba-be', 'bach-thong', 'cho-don', 'cho-moi', 'na-ri', '2017/i-2-4'].map(
  (id) => [id] as const,
);

describe('nearest()', () => {
  test.each([
    ['the same with marks', 'Ba Bể', 'ba-be'],
    ['one letter left out', 'bach-thon', 'bach-thong'],
    ['two letters swapped', 'ba-eb', 'ba-be'],
    ['one letter wrong', 'cho-dom', 'cho-don'],
    ['the year forgotten', 'i-2-4', '2017/i-2-4'],
    ['too much', 'ba-be-bac-kan', 'ba-be'],
  ])('%s', (_case, typed, meant) => {
    expect(nearest(typed, ids)).toBe(meant);
  });

  test.each(['so-y-te', '', '–', 'x'])('nothing is close to “%s”', (typed) => {
    expect(nearest(typed, ids)).toBeNull();
  });

  test('prefers the candidate with the smaller distance', () => {
    expect(nearest('cho-mooi', ids)).toBe('cho-moi');
  });

  test('also matches the label of a value, and returns its id', () => {
    expect(
      nearest('Huyện', [
        ['province', 'tỉnh'],
        ['district', 'huyện'],
      ]),
    ).toBe('district');
  });

  test('a text of a million letters costs no more than a word', () => {
    expect(nearest('x'.repeat(1_000_000), ids)).toBeNull();
  });
});
