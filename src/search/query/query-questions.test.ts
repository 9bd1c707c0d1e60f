import { describe, expect, test } from 'vitest';
import { NO_KNOWLEDGE, parseQuery } from './query.ts';

const knowledge = NO_KNOWLEDGE;
const searchedWords = (query: string): string =>
  parseQuery(query, knowledge)
    .units.flatMap(({ plain, forms }) => (plain ? (forms[0] ?? []) : []))
    .join(' ');
const quoted = (query: string) => parseQuery(query, knowledge).quoted;

describe('questions', () => {
  test.each([
    ['gửi báo cáo quý về đâu', 'gửi báo cáo quý'],
    ['gui bao cao quy ve dau', 'gui bao cao quy'],
    ['làm sao giúp hộ nghèo thoát nghèo', 'giúp hộ nghèo thoát nghèo'],
    ['hộ nghèo được hỗ trợ như thế nào?', 'hộ nghèo được hỗ trợ'],
    ['gửi về đâu', 'gửi'],
    ['Bao giờ tổ chức ngày hội', 'tổ chức ngày hội'],
    ['khi nào và ở đâu tổ chức ngày hội', 'và tổ chức ngày hội'],
  ])('“%s” asks for “%s”', (query, expected) => {
    expect(searchedWords(query)).toBe(expected);
  });

  test.each([
    ['a short query may be nothing but question words', 'ở đâu'],
    ['a long one too', 'là gì ở đâu'],
    ['a word that only ends alike', 'ngăn mưa dầm dề đâu đó'],
  ])('%s: “%s”', (_case, query) => {
    expect(searchedWords(query)).toBe(query);
  });

  test.each(['công tác về đấu tranh phòng chống tội phạm', 'quy định về đầu tư công'])(
    'words with other diacritics are not a question: “%s”',
    (query) => {
      expect(searchedWords(query)).toBe(query);
    },
  );
});

describe('phrases in quotes', () => {
  test.each([
    ['straight', '"vì người nghèo"', ['vì người nghèo']],
    ['curly', '“Vì người nghèo”', ['Vì người nghèo']],
    ['opened curly, closed straight, as in the source', '“Vì người nghèo"', ['Vì người nghèo']],
    ['angular', '“đại đoàn kết”', ['đại đoàn kết']],
    ['two', '"thiên tai" và "hỏa hoạn"', ['thiên tai', 'hỏa hoạn']],
    ['not closed', '"thiên tai', []],
    ['empty', '"" "  "', []],
    ['with spaces inside', '" thiên tai "', ['thiên tai']],
    ['marks as separate characters', '"tội phạm"'.normalize('NFD'), ['tội phạm']],
    ['an apostrophe is none', "'thiên tai'", []],
    ['none', 'thiên tai', []],
  ])('%s: %s', (_case, query, expected) => {
    expect(quoted(query)).toEqual(expected);
  });

  test('the words inside quotes are searched as well', () => {
    expect(searchedWords('"vì người nghèo" 2017')).toBe('vì người nghèo 2017');
  });

  test.each(['"…" an toàn', '"?!" an toàn', '" - " an toàn'])(
    'quotes without a word inside are ignored: %s',
    (query) => {
      expect(quoted(query)).toEqual([]);
    },
  );
});
