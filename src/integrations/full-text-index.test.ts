import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { FullTexts } from '../search/head/pagefind.ts';
import { fullTextIndex } from './full-text-index.ts';
import type { SearchablePage } from './searchable-page.ts';

const page = (text: string): SearchablePage => ({
  title: '',
  meta: new Map(),
  filters: new Map(),
  blocks: text === '' ? [] : [{ text, table: false, anchor: '' }],
  byTitle: false,
});

const folders: Array<string> = [];

afterEach(() => {
  vi.unstubAllGlobals();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The texts of pages as a browser reads them. */
async function textsOf(pages: ReadonlyMap<string, SearchablePage>): Promise<FullTexts> {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  folders.push(folder);
  for (const [path, bytes] of await fullTextIndex(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  vi.stubGlobal('fetch', async (url: string | URL) => {
    const file = new URL(url);
    return new Response(
      readFileSync(fileURLToPath(`${file.origin}${file.pathname}`.replace(/^null/, 'file://'))),
    );
  });
  return new FullTexts(`${pathToFileURL(folder)}/`);
}

test.each([1, 12, 1200])('the texts of %i pages are in the order of the pages', async (count) => {
  const numbers = Array.from({ length: count }, (_, at) => (at * 7919) % count);
  const texts = await textsOf(
    new Map(numbers.map((number) => [`/${number}/`, page(`Thôn số ${number} họp dân`)])),
  );
  for (const place of [0, 1, 2, 9, 10, 11, 99, 100, 999, 1000, count - 1].filter(
    (at) => at < count,
  )) {
    const text = await texts.text(place);
    expect(text?.content, String(place)).toContain(`Thôn số ${numbers[place]} họp dân`);
  }
  expect(await texts.text(count)).toBeNull();
});

test('a page without a text has no place among them', async () => {
  const texts = await textsOf(
    new Map([
      ['/a/', page('Thôn một')],
      ['/b/', page('')],
      ['/c/', page('Thôn ba')],
    ]),
  );
  expect([(await texts.text(0))?.url, (await texts.text(1))?.url]).toEqual(['/a/', '/c/']);
});
