import { describe, expect, test } from 'vitest';
import { type NearTitle, nearTitles, oneSlip } from './near-titles.ts';

const titles: ReadonlyArray<NearTitle> = [
  ['I.1.2 – Người có công với cách mạng', '/nguoi-co-cong/'],
  ['Huyện Ba Bể', '/ba-be/'],
  ['Chỉ thị số 10-CT/TW', '/10/'],
  ['Chỉ thị số 10-CT/TW về xây dựng giao thông nông thôn', '/10-dai/'],
  ['Quyết định số 22-QĐ/TW', '/22/'],
];
const near = (query: string) => nearTitles(query, titles).map(([, href]) => href);

describe('suggestions for a query that found nothing', () => {
  test.each([
    ['a letter missing', 'nguoi co cog', ['/nguoi-co-cong/']],
    ['a letter too many', 'huyenn ba be', ['/ba-be/']],
    ['two letters that changed places', 'người cách mạgn', ['/nguoi-co-cong/']],
    ['a wrong letter', 'quyet dimh 22', ['/22/']],
    [
      'a number that does not exist: the same kind of document, the shorter title first',
      'chỉ thị 11',
      ['/10/', '/10-dai/'],
    ],
  ])('%s: %s', (_, query, expected) => {
    expect(near(query)).toEqual(expected);
  });

  test.each([[''], ['…'], ['xyz'], ['bóng đá'], ['\u0000'], ['('.repeat(10_000)]])(
    'suggests nothing for %j',
    (query) => {
      expect(near(query)).toEqual([]);
    },
  );

  test('returns at most five', () => {
    const many = Array.from({ length: 9 }, (_, i): NearTitle => [`Xã ${i}`, `/${i}/`]);
    expect(nearTitles('xã', many)).toHaveLength(5);
  });
});

test.each([
  ['cong', 'cong', true],
  ['cog', 'cong', true],
  ['congg', 'cong', true],
  ['cogn', 'cong', true],
  ['kong', 'cong', true],
  ['cgno', 'cong', false],
  ['ba', 'be', false],
  ['con', 'conga', false],
])('“%s” and “%s” differ by one typo: %s', (a, b, expected) => {
  expect(oneSlip(a, b)).toBe(expected);
  expect(oneSlip(b, a)).toBe(expected);
});
