import { describe, expect, test } from 'vitest';
import { NO_KNOWLEDGE, parseQuery } from '../query/query.ts';
import { noteSentences } from './notes.ts';

const plain = parseQuery('người có công', NO_KNOWLEDGE);

describe('the reader is told how a query was read', () => {
  test('a query that was taken as it stands says nothing', () => {
    expect(noteSentences(plain)).toEqual([]);
  });

  test.each([
    ['put right', { corrected: { query: 'người có công', parts: [] } }, 'Đã tìm: “người có công”.'],
    [
      'letters of a keyboard, acronyms',
      { understood: [{ typed: 'ATTP', as: 'an toàn thực phẩm' }] },
      'Hiểu “ATTP” là “an toàn thực phẩm”.',
    ],
    [
      'a quote that stands nowhere',
      { quoteDropped: true },
      'Không có cụm từ trong dấu nháy ở trang nào, nên đã tìm từng từ.',
    ],
    ['words that stand nowhere', { leftOut: ['bò', 'lợn'] }, 'Không có ở trang nào: “bò”, “lợn”.'],
  ])('%s', (_what, told, sentence) => {
    expect(noteSentences({ ...plain, corrected: null, leftOut: [], ...told })).toEqual([sentence]);
  });
});
