import { expect, test } from 'vitest';
import { page, smallSite } from '../../../tests/support/head-site.ts';
import { Finder } from './finder.ts';

const texts = [
  'Vận động hộ nghèo thi đua. Hồ Ba Bể',
  'Vận động hộ khá. Mỗi hộ nghèo một mái nhà',
  'Vận động hồ nghèo',
];

/** The site's search; without texts as in the packed copy. */
function search(withTexts = true) {
  const pages = texts.map((text, at) => page({ url: `${at}/`, texts: [text] }));
  return new Finder({
    open: async () => smallSite(pages).index,
    text: async (at) => (withTexts ? { url: `/${at}/`, content: texts[at] ?? '' } : null),
    address: (url) => url,
  });
}

async function found(query: string, engine = search()) {
  const { parsed, entries } = await engine.find(query);
  return {
    urls: (await entries(0, 10)).map(({ url }) => url),
    dropped: parsed.quoteDropped ?? false,
  };
}

test('a phrase in quotes is found where its words stand in a row, and nowhere else', async () => {
  expect(await found('“vận động hộ nghèo”')).toEqual({ urls: ['0/'], dropped: false });
  expect((await found('"van dong ho ngheo"')).urls.sort()).toEqual(['0/', '2/']);
});

test('a phrase of which only the pairs stand on a page is searched by its words, and that is said', async () => {
  const { urls, dropped } = await found('"vận động hộ nghèo một mái nhà"');
  expect(dropped).toBe(true);
  expect(urls[0]).toBe('1/');
});

test('where no text can be read, a page with all pairs of a phrase counts', async () => {
  expect((await found('"vận động hộ nghèo"', search(false))).urls.sort()).toEqual([
    '0/',
    '1/',
    '2/',
  ]);
});
