import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type BuiltPage, pathOf, site } from './pages.ts';

/** HTML and CSS of an item page, compressed as a server sends them. */
const BUDGET = 14_000;

const compressed = (text: string) => brotliCompressSync(text).length;

function weight(page: BuiltPage): number {
  const sheets = page
    .$('link[rel="stylesheet"]')
    .toArray()
    .map((link) => site.text(pathOf(site, page, page.$(link).attr('href') ?? '')));
  return [page.html, ...sheets].reduce((sum, text) => sum + compressed(text), 0);
}

test(`HTML and CSS of every item page are at most ${BUDGET} bytes with Brotli`, () => {
  const pages = site.pages
    .filter((page) => /^\/huong-dan\/2017\/(?!so-tay)[^/]+\/$/.test(page.path))
    .map((page) => ({ path: page.path, bytes: weight(page) }))
    .toSorted((a, b) => b.bytes - a.bytes);
  const [heaviest] = pages;
  process.stdout.write(`heaviest item page: ${heaviest?.path}, ${heaviest?.bytes} bytes\n`);
  expect(pages).not.toEqual([]);
  expect(pages.filter(({ bytes }) => bytes > BUDGET)).toEqual([]);
});
