import { expect, test } from 'vitest';
import { headingIds, withHeadingIds } from './heading-ids.ts';

test('headings with the same text get unique ids, also when one ends in a number', () => {
  const ids = ['Nội dung', 'Nội dung', 'Nội dung 2', 'Noi dung', '…'].map(headingIds());
  expect(ids).toEqual([
    'muc_noi-dung',
    'muc_noi-dung-2',
    'muc_noi-dung-2-2',
    'muc_noi-dung-3',
    'muc_dau-muc',
  ]);
});

test('texts on one page get ids with their own prefix', () => {
  expect(headingIds('i-1')('Nội dung')).toBe('i-1_noi-dung');
});

test('headings of MDX get the same ids, at every level', () => {
  const html =
    '<h2 id="nội-dung">A</h2><h3 id="nội-dung-1">B</h3><h3 id="noi-dung">C</h3><h2>D</h2>';
  expect(withHeadingIds(html)).toBe(
    '<h2 id="muc_noi-dung">A</h2><h3 id="muc_noi-dung-1">B</h3><h3 id="muc_noi-dung-2">C</h3><h2>D</h2>',
  );
});
