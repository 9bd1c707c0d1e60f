import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const indexes = async (value: string) => {
  vi.stubEnv('SEARCH_INDEXES', value);
  return (await import('./site.config.ts')).siteConfig.searchIndexes;
};

test.each([
  ['', []],
  ['/2018/pagefind/', ['/2018/pagefind/']],
  ['/2018/pagefind/  /bac-kan/2019/pagefind/', ['/2018/pagefind/', '/bac-kan/2019/pagefind/']],
])('indexes of other builds: «%s»', async (value, expected) => {
  expect(await indexes(value)).toEqual(expected);
});

test.each(['https://elsewhere.example/pagefind/', '//elsewhere.example/', '/2018/pagefind', 'x/'])(
  'an index that is not on this host is refused: «%s»',
  async (value) => {
    await expect(indexes(value)).rejects.toThrow(value);
  },
);
