import { describe, expect, test } from 'vitest';
import { knowingTypes } from '../../../tests/fixtures/query-knowledge.ts';
import { type Knowledge, parseQuery } from '../query/query.ts';
import { excerptOf, textFragment } from './excerpt.ts';

const knowledge: Knowledge = {
  ...knowingTypes,
  acronyms: new Map([['attp', ['an toàn thực phẩm']]]),
};
const excerpt = (content: string, query: string) =>
  excerptOf(content, parseQuery(query, knowledge));
const marks = (content: string, query: string) =>
  excerpt(content, query).flatMap(({ text, marked }) => (marked ? text : []));
const joined = (content: string, query: string) =>
  excerpt(content, query)
    .map(({ text }) => text)
    .join('');

describe('matches are highlighted as they are written', () => {
  test.each([
    ['with marks', 'chăm lo người nghèo', 'người nghèo', ['người', 'nghèo']],
    ['without marks', 'chăm lo người nghèo', 'nguoi ngheo', ['người', 'nghèo']],
    ['with đ typed as d', 'Ngày hội Đại đoàn kết', 'dai', ['Đại']],
    ['in capitals', 'VÌ NGƯỜI NGHÈO', 'nghèo', ['NGHÈO']],
    ['with marks, only the same word', 'ngươi và người', 'người', ['người']],
    ['with the tone on the other vowel', 'xã hoà bình, hóa', 'hòa', ['hoà']],
    ['without marks, every spelling', 'ngươi và người', 'nguoi', ['ngươi', 'người']],
    [
      'without marks beside a word with them',
      'công an, công ăn',
      'công an',
      ['công', 'an', 'công'],
    ],
    ['half typed with marks', 'người nghèo', 'người ngheo', ['người', 'nghèo']],
    ['a short form', 'vận động an toàn thực phẩm', 'ATTP', ['an toàn thực phẩm']],
    ['a symbol', 'Chỉ thị số 10-CT/TW ngày 15/12/2016', '10 ct tw', ['10-CT/TW']],
    ['a day', 'kỷ niệm ngày 27/7/2017 tại xã', '27 tháng 7', ['27/7/2017']],
    ['not inside another word', 'tổ chức hội thảo', 'thả', []],
    ['nothing found', 'tổ chức hội thảo', 'giao thông', []],
  ])('%s', (_case, content, query, expected) => {
    expect(marks(content, query)).toEqual(expected);
  });
});

describe('an excerpt is text', () => {
  test.each([
    '<img src=x onerror="alert(1)"> nghèo',
    '<mark>nghèo</mark>',
    '<script>alert("nghèo")</script>',
    'SVHTT&amp;DL &lt;b&gt; nghèo',
    '<mark>chưa đóng nghèo',
  ])('hostile HTML is shown literally: %s', (content) => {
    expect(joined(content, 'nghèo')).toBe(content);
    expect(marks(content, 'nghèo')).toEqual(['nghèo']);
  });

  test('a short text is shown whole', () => {
    expect(joined('Quỹ “Vì người nghèo”.', 'quỹ')).toBe('Quỹ “Vì người nghèo”.');
    expect(excerpt('', 'quỹ')).toEqual([]);
  });

  test('a long text is cut around the match, at spaces, with ellipses', () => {
    const content = `${'mở đầu '.repeat(100)}người nghèo ${'kết thúc '.repeat(100)}`.trim();
    const text = joined(content, 'người nghèo');
    expect(text).toMatch(/^… (?:mở |đầu )+người nghèo (?:kết |thúc )+…$/);
    expect(text.length).toBeLessThan(300);
  });
});

describe('the text fragment that opens a page at the match', () => {
  const fragment = (content: string, query: string) => textFragment(excerpt(content, query));
  test.each([
    [
      'neighbours are one phrase',
      'người nghèo',
      'người nghèo',
      ':~:text=ng%C6%B0%E1%BB%9Di%20ngh%C3%A8o',
    ],
    ['a hyphen is encoded', 'số 10-CT/TW', '10-CT/TW', ':~:text=s%E1%BB%91-,10%2DCT%2FTW'],
    ['no words, no fragment', 'hội thảo', 'giao thông', ''],
  ])('%s', (_case, content, query, expected) => {
    expect(fragment(content, query)).toBe(expected);
  });
});
