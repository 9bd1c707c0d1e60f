import { describe, expect, test } from 'vitest';
import { knowingTypes } from '../../../tests/fixtures/query-knowledge.ts';
import { type Knowledge, parseQuery } from '../query/query.ts';
import { excerptOf, textFragment } from './excerpt.ts';

const knowledge: Knowledge = {
  ...knowingTypes,
  acronyms: new Map([
    ['tbls', ['Thương binh - Liệt sĩ', 'Thương binh - Liệt sỹ']],
    ['mttq', ['Mặt trận Tổ quốc']],
  ]),
};
const excerpt = (content: string, query: string) =>
  excerptOf(content, parseQuery(query, knowledge));
const marks = (content: string, query: string) =>
  excerpt(content, query).flatMap(({ text, marked }) => (marked ? text : []));
const shown = (content: string, query: string) =>
  excerpt(content, query)
    .map(({ text }) => text)
    .join('');

describe('symbols, dates and acronyms are highlighted as the page spells them', () => {
  test.each([
    [
      'a space slipped in',
      'số 88/NQLT- CP-ĐCTUBTWMTTQVN ngày',
      '88/nqlt',
      ['88/NQLT- CP-ĐCTUBTWMTTQVN'],
    ],
    ['by type and number', 'Chỉ thị số 09-CT/TW', 'chi thi 9', ['09-CT/TW']],
    ['not another number', 'Chỉ thị số 10-CT/TW', 'chi thi 1', []],
    ['both ends of an anniversary', '(27/7/1947- 27/7/2017)', '27/7', ['27/7/1947', '27/7/2017']],
    ['only the year asked for', '(27/7/1947- 27/7/2017)', '27/7/2017', ['27/7/2017']],
    ['a date in words', 'ngày 22 tháng 01 năm 2017', '22/1/2017', ['22 tháng 01 năm 2017']],
    ['with a dash in it', 'Ngày Thương binh - Liệt sĩ', 'TBLS', ['Thương binh - Liệt sĩ']],
    ['its other spelling', 'Ngày Thương binh - Liệt sỹ', 'tbls', ['Thương binh - Liệt sỹ']],
    ['the short form itself', 'Ban Thường trực MTTQ tỉnh', 'mttq', ['MTTQ']],
    ['an everyday name of a plan', 'Kế hoạch 5 bước', 'kế hoạch 6', []],
  ])('%s: “%s” for “%s”', (_case, content, query, expected) => {
    expect(marks(content, query)).toEqual(expected);
  });

  test('function words are not highlighted, all others are', () => {
    expect(marks('chính sách của tỉnh', 'chính sách của tỉnh')).toEqual(['chính', 'sách', 'tỉnh']);
    expect(marks('cứu trợ thiên tai', 'cứu trợ thiên tai')).toEqual(['cứu', 'trợ', 'thiên', 'tai']);
  });
});

describe('the selected excerpt', () => {
  const filler = 'Nội dung khác của hướng dẫn. '.repeat(20);

  test('is where most parts of the query are, not at the first hit', () => {
    const content = `Quỹ đất. ${filler} Quỹ vì người nghèo của tỉnh. ${filler}`;
    expect(marks(content, 'quỹ vì người nghèo')).toEqual(['Quỹ', 'vì', 'người', 'nghèo']);
    expect(shown(content, 'quỹ vì người nghèo')).not.toContain('Quỹ đất');
  });

  test('prefers two different words to many occurrences of one', () => {
    const content = `${'nghèo '.repeat(30)}${filler} hộ nghèo ${filler}`;
    expect(shown(content, 'hộ nghèo')).toContain('hộ nghèo');
  });

  test('is the beginning when the text contains no match', () => {
    const content = `Mở đầu trang. ${filler}`;
    expect(shown(content, 'giao thông')).toMatch(/^Mở đầu trang\..* …$/);
  });

  test.each([
    ['without any space', 'x'.repeat(5000), 'nghèo'],
    ['with a word longer than the stretch', `nghèo ${'.'.repeat(5000)} hết`, 'nghèo'],
    ['with the words far behind', `${'.'.repeat(5000)} hộ nghèo ở đây`, 'nghèo'],
  ])('is short even in a text %s', (_case, content, query) => {
    const text = shown(content, query);
    expect(text.length).toBeLessThan(300);
    expect(text.replace(/[… ]/g, '')).not.toBe('');
    if (content.includes(query)) expect(text).toContain(query);
  });
});

describe('the text fragment that opens a page at the match', () => {
  const marked = (text: string) => ({ text, marked: true });
  const plain = (text: string) => ({ text, marked: false });

  test('is the longest phrase, with the words of its sentence on both sides', () => {
    const pieces = [
      plain('… Mở đầu. Quỹ của '),
      marked('hộ'),
      plain(' và của các '),
      marked('người'),
      plain(' '),
      marked('nghèo'),
      plain(' ở xã. Hết'),
    ];
    expect(decodeURIComponent(textFragment(pieces))).toBe(':~:text=và của các-,người nghèo,-ở');
  });

  test.each([
    ['signs that have a meaning there', [marked('SVHTT&DL, A-B')], 'text=SVHTT%26DL%2C%20A%2DB'],
    ['only a space between', [marked('hộ'), plain(' '), marked('a')], 'text=h%E1%BB%99%20a'],
    ['a comma between', [marked('bb'), plain(', '), marked('a')], 'text=bb'],
    ['a bracket before it', [plain('x ('), marked('a'), plain(' b')], 'text=a,-b'],
    ['the beginning of a sentence', [plain('x. '), marked('a'), plain(' b')], 'text=a,-b'],
  ])('%s', (_case, pieces, expected) => {
    expect(textFragment(pieces)).toBe(`:~:${expected}`);
  });

  test('is empty when nothing is highlighted', () => {
    expect(textFragment([plain('hộ nghèo')])).toBe('');
    expect(textFragment([])).toBe('');
  });
});
