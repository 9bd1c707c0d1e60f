import { expect, test } from 'vitest';
import { nameOf, sheetName, shortener } from './short-scopes.ts';

test('marks are named like the columns of a spreadsheet', () => {
  expect([0, 1, 25, 26, 27, 701, 702].map(nameOf)).toEqual([
    'a',
    'b',
    'z',
    'aa',
    'ab',
    'zz',
    'aaa',
  ]);
});

test('a page and its style sheet get the same short marks, and nothing else changes', () => {
  const css =
    '.a[data-astro-cid-k3v9x2aa]{color:red}.b[data-astro-cid-m1n2o3p4],.a[data-astro-cid-k3v9x2aa]{top:0}';
  const shorten = shortener(css);
  expect(shorten(css)).toBe('.a[data-c-a]{color:red}.b[data-c-b],.a[data-c-a]{top:0}');
  const page = '<p class="b" data-astro-cid-m1n2o3p4 data-act="in">data-astro</p>';
  expect(shorten(page)).toBe('<p class="b" data-c-b data-act="in">data-astro</p>');
});

test('a mark without styles stays as it is: it ties nothing', () => {
  expect(shortener('')('<p data-astro-cid-k3v9x2aa>')).toBe('<p data-astro-cid-k3v9x2aa>');
});

test('a style sheet with other bytes has another name', () => {
  expect(sheetName('a{top:0}')).toMatch(/^_astro\/style\.[0-9a-f]{8}\.css$/);
  expect(sheetName('a{top:0}')).not.toBe(sheetName('a{top:1px}'));
});
