import { describe, expect, test } from 'vitest';
import { NO_KNOWLEDGE, parseQuery } from '../query/query.ts';
import { noteSentences } from './notes.ts';

const parsed = parseQuery('người có công', NO_KNOWLEDGE);
const plain = { parsed, missing: [], total: 1 };

describe('the reader is told how a query was read', () => {
  test('a query that was taken as it stands says nothing', () => {
    expect(noteSentences('người có công', plain)).toEqual([]);
  });

  test.each([
    [
      'put right',
      { parsed: { ...parsed, corrected: { query: 'người có công', parts: [] } } },
      'Đã tìm: “người có công”.',
    ],
    [
      'letters of a keyboard, acronyms',
      { parsed: { ...parsed, understood: [{ typed: 'ATTP', as: 'an toàn thực phẩm' }] } },
      'Hiểu “ATTP” là “an toàn thực phẩm”.',
    ],
    [
      'several words read as others',
      {
        parsed: {
          ...parsed,
          understood: [
            { typed: 'AT', as: 'an toàn' },
            { typed: 'TP', as: 'thực phẩm' },
          ],
        },
      },
      'Đã tìm: “an toàn thực phẩm”.',
      'AT TP',
    ],
    [
      'a quote that stands nowhere',
      { parsed: { ...parsed, quoteDropped: true } },
      'Không có cụm từ trong dấu nháy ở trang nào, nên đã tìm từng từ.',
    ],
    [
      'words and symbols that stand nowhere',
      { parsed: { ...parsed, leftOut: ['bò', 'bò'] }, missing: ['chỉ thị 11'] },
      'Không có ở trang nào: “bò”, “chỉ thị 11”.',
    ],
  ])('%s', (_what, told, sentence, query = 'ATTP') => {
    expect(noteSentences(query, { ...plain, ...told })).toEqual([sentence]);
  });
});
