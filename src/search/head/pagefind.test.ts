import { describe, expect, test } from 'vitest';
import { type PageData, type Pagefind, pagefindIndex } from './pagefind.ts';

/** Fake Pagefind with one page per word of the answer; records each query and its options. */
function fake(
  answers: Readonly<Record<string, string>>,
  failing?: string,
): Pagefind & { readonly log: Array<string>; exact: () => boolean } {
  const log: Array<string> = [];
  let exact = false;
  return {
    log,
    exact: () => exact,
    async options({ exactDiacritics }) {
      exact = exactDiacritics === true;
      log.push(exact ? 'exact on' : 'exact off');
    },
    async init() {},
    async filters() {
      return {};
    },
    async search(query, options) {
      log.push(`${query}${options?.filters ? ` ${JSON.stringify(options.filters)}` : ''}`);
      if (`${exact ? '!' : ''}${query}` === failing) throw new Error('chunk not loaded');
      const ids = (answers[`${exact ? '!' : ''}${query}`] ?? '').split(' ').filter(Boolean);
      const data = (id: string): PageData => ({
        url: `/${id}/`,
        meta: id === 'untitled' ? {} : { title: `Trang ${id}` },
        filters: {},
        content: 'Nội dung.',
      });
      return {
        results: ids.map((id, at) => ({
          id,
          score: 10 - at,
          words: [at],
          data: async () => data(id),
        })),
      };
    },
  };
}

const ids = (hits: ReadonlyArray<{ readonly id: string }> | undefined) => hits?.map(({ id }) => id);

describe('phrases', () => {
  test('are looked up with exact diacritics off and on, and the results merged', async () => {
    const pagefind = fake({ '"đại đoàn"': 'a b', '!"đại đoàn"': 'c', '!"hộ nghèo"': 'd' });
    const found = await pagefindIndex(pagefind).phrases(['đại đoàn', 'hộ nghèo', 'không có']);
    expect(found.map(ids)).toEqual([['a', 'b', 'c'], ['d'], []]);
    expect(pagefind.exact()).toBe(false);
  });

  test.each([
    ['off', '"hộ nghèo"'],
    ['on', '!"hộ nghèo"'],
  ])(
    'a search that fails with exact diacritics %s leaves the option off for the next one',
    async (_case, failing) => {
      const pagefind = fake({ tết: 'a' }, failing);
      const index = pagefindIndex(pagefind);
      await expect(index.phrases(['đại đoàn', 'hộ nghèo'])).rejects.toThrow('chunk not loaded');
      expect(pagefind.exact()).toBe(false);
      expect(ids(await index.search('tết'))).toEqual(['a']);
    },
  );

  test('quotes inside a phrase do not end it', async () => {
    const pagefind = fake({});
    await pagefindIndex(pagefind).phrases(['vì "người" nghèo']);
    const asked = pagefind.log.filter((line) => line.includes('nghèo'));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((line) => !/^"[^"]*"$/.test(line))).toEqual([]);
  });
});

describe('words', () => {
  test('are looked up with diacritics folded', async () => {
    const pagefind = fake({ 'dai doan': 'a', '!dai doan': 'b' });
    expect(ids(await pagefindIndex(pagefind).search('dai doan'))).toEqual(['a']);
  });

  test('the same lookup is made once per mode', async () => {
    const pagefind = fake({ tết: 'a', '"lo tết"': 'a', '!"lo tết"': 'b' });
    const index = pagefindIndex(pagefind);
    await index.search('tết');
    await index.search('tết');
    await index.phrases(['lo tết', 'lo tết']);
    const again = await index.phrases(['lo tết']);
    expect(pagefind.log.filter((line) => !line.startsWith('exact'))).toEqual([
      'tết',
      '"lo tết"',
      '"lo tết"',
    ]);
    expect(again.map(ids)).toEqual([['a', 'b']]);
  });

  test('a hit provides its score and positions, and loads its title and text', async () => {
    const [first, second] = await pagefindIndex(fake({ tết: 'a untitled' })).search('tết');
    expect(first).toMatchObject({ id: 'a', score: 10, words: [0] });
    expect(await first?.text()).toBe('Trang a Nội dung.');
    expect((await second?.text())?.trim()).toBe('Nội dung.');
    expect((await first?.data())?.url).toBe('/a/');
  });
});

test('filters are sent with words and phrases; without filters the option is omitted', async () => {
  const chosen = fake({});
  const index = pagefindIndex(chosen, { 'Loại nội dung': ['Văn bản'] });
  await index.search('tết');
  await index.phrases(['lo tết']);
  const asked = chosen.log.filter((line) => !line.startsWith('exact'));
  expect(asked).toHaveLength(3);
  expect(asked.filter((line) => !line.endsWith('{"Loại nội dung":["Văn bản"]}'))).toEqual([]);

  const none = fake({});
  await pagefindIndex(none).search('tết');
  expect(none.log).toEqual(['tết']);
});
