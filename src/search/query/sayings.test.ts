import { describe, expect, test } from 'vitest';
import { knowing } from '../../../tests/fixtures/query-knowledge.ts';
import { parseQuery } from './query.ts';

const knowledge = knowing({
  texts: ['Ứng phó thiên tai, hỏa hoạn; nguồn kinh phí; chạy bộ vì sức khỏe; chữ ký.'],
  synonyms: [
    [['cháy', 'cháy rừng'], ['hỏa hoạn']],
    [['lấy tiền ở đâu'], ['nguồn kinh phí']],
    [['văn hoá đọc'], ['chữ ký']],
  ],
});
const understood = (query: string) =>
  parseQuery(query, knowledge).understood.map(({ typed, as }) => `${typed} = ${as}`);

describe('what people say is searched as the site says it', () => {
  test.each([
    ['a word', 'nhà bị cháy', ['cháy = hỏa hoạn']],
    ['the longer of two', 'Cháy rừng', ['Cháy rừng = hỏa hoạn']],
    ['without marks', 'chay rung', ['chay rung = hỏa hoạn']],
    ['words of a question', 'lấy tiền ở đâu', ['lấy tiền ở đâu = nguồn kinh phí']],
    ['either place of the tone', 'văn hóa đọc', ['văn hóa đọc = chữ ký']],
  ])('%s: “%s”', (_case, query, expected) => {
    expect(understood(query)).toEqual(expected);
  });

  test.each([
    ['a lone word without marks that is another word of the site', 'chay bo'],
    ['other marks', 'chạy rừng'],
    ['a part of a saying', 'lấy tiền'],
    ['a phrase in quotes', '"cháy rừng"'],
    ['words parted by a comma', 'cháy, rừng'],
  ])('not %s: “%s”', (_case, query) => {
    expect(understood(query).filter((one) => !one.startsWith('cháy ='))).toEqual([]);
  });

  test('its words are no slips and stand nowhere without being left out', () => {
    const { corrected, leftOut, nowhere } = parseQuery('cháy rừng', knowledge);
    expect({ corrected, leftOut, nowhere }).toEqual({
      corrected: null,
      leftOut: [],
      nowhere: false,
    });
  });

  test('a literal search takes them as they stand', () => {
    expect(parseQuery('cháy rừng', knowledge, true).understood).toEqual([]);
  });
});
