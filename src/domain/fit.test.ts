import { expect, test } from 'vitest';
import { characters, fit, wordCount } from './fit.ts';

const pieces = [
  { text: 'Một.', rank: 0 },
  { text: 'Hai hai hai.', rank: 2 },
  { text: '', rank: 1 },
  { text: 'Ba ba.', rank: 1 },
  { text: 'Hết.', rank: 0 },
];

test.each([
  [100, 'Một. Hai hai hai. Ba ba. Hết.'],
  [6, 'Một. Ba ba. Hết.'],
  [4, 'Một. Ba ba. Hết.'],
  [3, 'Một. Hết.'],
  [1, 'Một. Hết.'],
])(
  'at most %i words: all mandatory pieces, then by rank those that fit, in the given order',
  (most, text) => {
    expect(fit(pieces, most, wordCount)).toBe(text);
  },
);

test('a long piece that does not fit leaves room for a later short one', () => {
  const some = [
    { text: 'a b c d', rank: 1 },
    { text: 'e', rank: 2 },
  ];
  expect(fit(some, 3, wordCount)).toBe('e');
});

test('counts characters as readers do: a letter with two diacritics is one', () => {
  expect(characters('Ễ')).toBe(1);
  expect(characters('Ễ'.normalize('NFD'))).toBe(1);
  expect(wordCount(' Ngày  hội\nlớn ')).toBe(3);
});
