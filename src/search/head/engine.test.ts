import { describe, expect, test } from 'vitest';
import { type Knowledge, NO_KNOWLEDGE, parseQuery } from '../query/query.ts';
import { rank } from './engine.ts';
import { limits } from './limits.ts';
import type { SearchIndex, TextHit } from './search-index.ts';

/**
 * A small in-memory index that behaves like Pagefind: diacritics are folded but đ is not; every word is a
 * prefix; pages contain all words, except that words found on no page are ignored.
 */
function indexOf(pages: Readonly<Record<string, string>>): SearchIndex<TextHit> {
  const wordsOf = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const entries = Object.entries(pages).map(([id, text]) => ({ id, text, words: wordsOf(text) }));
  const has = (words: ReadonlyArray<string>, part: string) =>
    words.some((word) => word.startsWith(part));
  const hit = (page: (typeof entries)[number], words: Array<number>): TextHit => ({
    id: page.id,
    score: words.length,
    words,
    text: async () => page.text,
  });
  return {
    search: async (query) => {
      const asked = wordsOf(query).filter((part) => entries.some(({ words }) => has(words, part)));
      if (asked.length === 0) return [];
      return entries
        .filter(({ words }) => asked.every((part) => has(words, part)))
        .map((page) =>
          hit(
            page,
            page.words.flatMap((word, at) =>
              asked.some((part) => word.startsWith(part)) ? at : [],
            ),
          ),
        );
    },
    phrases: async (phrases) =>
      phrases.map((phrase) =>
        entries
          .filter(({ words }) => ` ${words.join(' ')} `.includes(` ${wordsOf(phrase).join(' ')} `))
          .map((page) => hit(page, [])),
      ),
  };
}

const knowledge: Knowledge = {
  ...NO_KNOWLEDGE,
  acronyms: new Map([
    ['ubnd', ['Ủy ban nhân dân']],
    ['attp', ['an toàn thực phẩm']],
  ]),
  initialD: new Map([
    ['dai', ['đai', 'dai']],
    ['doan', ['đoan']],
  ]),
};
const find = async (query: string, pages: Readonly<Record<string, string>>) =>
  rank(parseQuery(query, knowledge), indexOf(pages));
const ids = async (query: string, pages: Readonly<Record<string, string>>) =>
  (await find(query, pages)).map(({ hit }) => hit.id);

describe('pages are found in whichever way the words are typed', () => {
  test.each([
    ['with marks', 'đại đoàn kết'],
    ['without marks', 'dai doan ket'],
    ['in raw keys', 'ddaij ddoanf keets'],
    ['with a slip', 'đại ddoanf kết'],
    ['begun only', 'đại đoàn k'],
  ])('%s: “%s”', async (_case, query) => {
    const pages = { 'le-hoi': 'Lễ hội xuân', 'ngay-hoi': 'Ngày hội Đại đoàn kết toàn dân tộc' };
    expect(await ids(query, pages)).toEqual(['ngay-hoi']);
  });

  test('an acronym finds the page that spells it out', async () => {
    const pages = { khac: 'Thực hành an toàn', attp: 'Vận động an toàn thực phẩm' };
    expect((await ids('ATTP', pages))[0]).toBe('attp');
  });

  test('the full words find a page that prints only the acronym', async () => {
    expect(await ids('ủy ban nhân dân', { tinh: 'Báo cáo của UBND tỉnh' })).toContain('tinh');
  });

  test('a five-year plan is found although there is no plan number five', async () => {
    const pages = { khac: 'Chỉ thị', ke: 'Kế hoạch 5 bước' };
    expect(await ids('kế hoạch 5', pages)).toEqual(['ke']);
  });

  test('an empty query finds nothing', async () => {
    expect(await ids('', { a: 'Tết' })).toEqual([]);
    expect(await ids('giao thông', { a: 'Tết' })).toEqual([]);
  });
});

describe('which page comes first', () => {
  test.each([
    ['few pages', 0],
    ['too many hits, of which only positions are looked at', limits.tooManyHits],
  ])('adjacent words rank above more words far apart: %s', async (_case, others) => {
    const far =
      'Quỹ đất ở vùng cao. Vì sao còn nghèo? Tết cho người già. Quỹ ở xa, vì sao còn nghèo?';
    const manyHits = Array.from({ length: others }, (_, at) => [
      `khac-${at}`,
      'Quỹ ít vì còn người ở xa, nghèo',
    ]);
    const pages = { far, phrase: 'Quỹ vì người nghèo', ...Object.fromEntries(manyHits) };
    expect((await ids('quỹ vì người nghèo', pages))[0]).toBe('phrase');
    expect((await ids('quy vi nguoi ngheo', pages))[0]).toBe('phrase');
  });

  test('a page without the function words of the query still ranks near the top', async () => {
    const pages = { khac: 'Hướng dẫn', without: 'Hướng dẫn tỉnh', all: 'Hướng dẫn của tỉnh' };
    const [first, second] = await find('hướng dẫn của tỉnh', pages);
    expect(first?.hit.id).toBe('all');
    expect(second).toMatchObject({ hit: { id: 'without' }, folded: false });
  });

  test('a page with only parts of the query is found, ranked lower', async () => {
    const pages = { part: 'Cứu trợ thiên tai', whole: 'Cứu trợ thiên tai lũ quét', khac: 'Tết' };
    expect(await ids('cứu trợ thiên tai lũ quét', pages)).toEqual(['whole', 'part']);
  });

  test('the ranking does not depend on the order of the index', async () => {
    const pages = {
      c: 'Hộ nghèo và hộ cận nghèo',
      a: 'Giúp hộ nghèo',
      d: 'Người nghèo, hộ gia đình',
      b: 'Giúp hộ nghèo',
    };
    const there = await find('hộ nghèo', pages);
    const back = await find('hộ nghèo', Object.fromEntries(Object.entries(pages).reverse()));
    const seen = (found: typeof there) => found.map(({ hit, score }) => [hit.id, score]);
    expect(there).toHaveLength(4);
    expect(seen(back)).toEqual(seen(there));
    expect(await ids('giúp hộ nghèo', pages)).toEqual(expect.arrayContaining(['a', 'b']));
  });
});

describe('a phrase in quotes keeps only the pages that hold it', () => {
  const pages = {
    exact: 'Phong trào “Cả nước chung tay vì người nghèo”',
    apart: 'Vì Tết của người già và trẻ em nghèo',
    broken: 'Chăm lo vì\n  người, nghèo',
  };

  test.each([
    ['with marks', '"vì người nghèo"', ['broken', 'exact']],
    ['with curly quotes', '“Vì người nghèo”', ['broken', 'exact']],
    ['without marks', '"vi nguoi ngheo"', ['broken', 'exact']],
    ['in capitals', '"VI NGUOI NGHEO"', ['broken', 'exact']],
    ['two phrases', '"chung tay" "người nghèo"', ['exact']],
    ['one that no page holds', '"nghèo người vì"', []],
  ])('%s: %s', async (_case, query, expected) => {
    expect((await ids(query, pages)).sort()).toEqual(expected);
  });

  test('words outside the quotes affect the ranking, not the selection', async () => {
    expect(await ids('"vì người nghèo" phong trào', pages)).toEqual(['exact', 'broken']);
  });
});

test('pages with less weight come after equal ones', async () => {
  const pages = { old: 'Quỹ Vì người nghèo', now: 'Quỹ Vì người nghèo' };
  const ranked = async (later: string) =>
    (
      await rank(
        parseQuery('quỹ vì người nghèo', knowledge),
        indexOf(pages),
        new Map([[later, 0.6]]),
      )
    ).map(({ hit }) => hit.id);
  expect(await ranked('old')).toEqual(['now', 'old']);
  expect(await ranked('now')).toEqual(['old', 'now']);
});
