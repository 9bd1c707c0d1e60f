import { describe, expect, test } from 'vitest';
import type { PageData, Pagefind, PagefindHit } from './pagefind.ts';
import { asOne, shardOptions } from './shards.ts';

type Scores = Readonly<Record<string, number>>;

/**
 * Indexes as Pagefind merges them: each answers a query with its pages and scores, and multiplies these
 * by its weight. Like Pagefind, an index that does not know a word answers with what `part` says.
 */
function merged(...indexes: ReadonlyArray<Readonly<Record<string, Scores>>>): Pagefind {
  const search = (query: string): Array<PagefindHit> =>
    indexes.flatMap((index, number) =>
      Object.entries(index[query] ?? {}).map(([id, score]) => ({
        id,
        score: score * shardOptions(number).indexWeight,
        words: [],
        data: async () => ({ url: `/${id}/` }) as PageData,
      })),
    );
  return {
    async options() {},
    async init() {},
    async mergeIndex() {},
    filters: async () => ({}),
    search: async (query) => ({ results: search(query) }),
  };
}

/** Pages `${name}1` … `${name}${count}`, all with one score. */
const pages = (name: string, count: number, score = 1): Scores =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name}${at + 1}`, score]));

const found = async (index: Pagefind, query: string) => (await index.search(query)).results;

describe('several indexes as one', () => {
  test('a word weighs the same in all, however rare it is in one of them', async () => {
    // On one page of a hundred in the first year, on ninety of a hundred in the second: the same page
    // scores ten times as much where the word is rare.
    const first = { tết: { a: 4.2 }, '"tết"': { a: 1 } };
    const second = { tết: pages('b', 90, 0.11), '"tết"': pages('b', 90) };
    const results = await found(asOne(merged(first, second), [100, 100]), 'tết');
    const [scoreOfA, scoreOfB] = ['a', 'b1'].map(
      (id) => results.find((hit) => hit.id === id)?.score,
    );
    // ln(1 + 99.5 / 1.5) = 4.21 and ln(1 + 10.5 / 90.5) = 0.11 are what each index holds the word for.
    expect(scoreOfA).toBeCloseTo(scoreOfB ?? 0, 1);
  });

  test('the best page comes first, whichever index has it', async () => {
    const first = { quỹ: { a: 1, b: 3 }, '"quỹ"': { a: 1, b: 1 } };
    const second = { quỹ: { c: 2 }, '"quỹ"': { c: 1 } };
    const results = await found(asOne(merged(first, second), [10, 5]), 'quỹ');
    expect(results.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  test('an index that knows only the beginning of a word says nothing where another knows the word', async () => {
    const first = { xóa: { a: 2 }, '"xóa"': { a: 1 }, xóazzzz: { a: 1 } };
    // "xóa" is not there: Pagefind takes "xo", and takes it for anything that begins so.
    const second = { xóa: pages('b', 30), xóazzzz: pages('b', 30) };
    const index = asOne(merged(first, second), [40, 40]);
    expect((await found(index, 'xóa')).map(({ id }) => id)).toEqual(['a']);
  });

  test('a longer word that begins with what was typed is no such part', async () => {
    const first = { chươ: { a: 2 }, chươzzzz: { z: 1 } };
    const second = { chươ: { b: 2 }, chươzzzz: { z: 1 } };
    const index = asOne(merged(first, second), [10, 10]);
    expect((await found(index, 'chươ')).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('a word that no index knows is taken for its beginning in all of them', async () => {
    const part = { cogn: { a: 1 }, cognzzzz: { a: 1 } };
    const other = { cogn: { b: 1 }, cognzzzz: { b: 1 } };
    const index = asOne(merged(part, other), [10, 10]);
    expect((await found(index, 'cogn')).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('an index without one of the words gives nothing, signs between words are none', async () => {
    const word = { binh: { a: 1 }, '"binh"': { a: 1 }, sĩ: { a: 1 }, '"sĩ"': { a: 1 } };
    const first = { ...word, 'binh - sĩ': { a: 2 } };
    const second = { 'binh - sĩ': { b: 9 }, binh: { b: 1 }, '"binh"': { b: 1 } };
    const index = asOne(merged(first, second), [10, 10]);
    expect((await found(index, 'binh - sĩ')).map(({ id }) => id)).toEqual(['a']);
  });

  test('phrases keep what they score', async () => {
    const index = asOne(merged({ '"hộ nghèo"': { a: 1 } }, { '"hộ nghèo"': { b: 3 } }), [10, 10]);
    const results = await found(index, '"hộ nghèo"');
    expect(results.map(({ id, score }) => [id, Number(score.toFixed(6))])).toEqual([
      ['b', 3],
      ['a', 1],
    ]);
  });

  test('the smallest score of a later index is not taken for one of an earlier', async () => {
    const many = { và: pages('b', 3, 1e-6), '"và"': pages('b', 3) };
    const index = asOne(merged({ và: { a: 5 }, '"và"': { a: 1 } }, {}, many), [3, 3, 3]);
    const results = await found(index, 'và');
    expect(results.map(({ id }) => id)).toEqual(['a', 'b1', 'b2', 'b3']);
    expect(results[1]?.score).toBeLessThan(1e-4);
  });
});
