import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { foldedWords } from '../../src/domain/fold.ts';
import { CORE, type Core, FOLDER, fileOf, type RowBlock } from '../../src/search/head/format.ts';
import { HeadIndex } from '../../src/search/head/head-index.ts';
import { site, underBase } from './province.ts';

const unpacked = (file: string) => gunzipSync(readFileSync(file));

/** The core of a built site's head index, and its blocks of rows. */
function headOf(folder: string) {
  const core: Core = JSON.parse(readFileSync(join(folder, CORE), 'utf8'));
  const first = core.parts.length + core.terms.length;
  const others = core.rows.map((_, at): RowBlock => {
    const path = fileOf(core.hash, first + at, 'json');
    return JSON.parse(readFileSync(join(folder, path), 'utf8'));
  });
  const rows = [core.firstRows, ...others];
  return { core, rows };
}

const { core, rows } = headOf(site.folder);

/** URL → text in the full-text index. */
const texts = new Map(
  globSync(`${site.folder}/pagefind/fragment/*`).map((file) => {
    const { url, content } = JSON.parse(unpacked(file).toString().replace('pagefind_dcd', ''));
    return [url as string, content as string] as const;
  }),
);

test('a first search fetches little, whatever is asked', () => {
  // As a server sends them.
  const sizeOf = (file: string) => {
    const bytes = readFileSync(file);
    return file.endsWith('.bin') ? bytes.length : gzipSync(bytes).length;
  };
  const sizes = globSync(`${site.folder}/${FOLDER}*`).map(sizeOf);
  expect(Math.max(...sizes)).toBeLessThan(30_000);
  expect(sizeOf(join(site.folder, CORE))).toBeLessThan(24_000);
});

test('every page that is searched has a row', () => {
  const urls = rows.flatMap((block) => block.urls);
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls).toContain('van-ban/10-ct-tw-2016/');
});

test('the index knows which pages have a text in the full-text index', () => {
  const index = new HeadIndex(core, () => Promise.reject());
  const urls = rows.flatMap((block) => block.urls);
  const withText = urls.filter((_, page) => index.textPlace(page) >= 0);
  expect(withText.map((url) => `/${url}`).sort()).toEqual([...texts.keys()].sort());
});

test('a site below a path has the same addresses in its index: its pages add the path', () => {
  const urls = headOf(underBase.folder).rows.flatMap((block) => block.urls);
  expect(urls.filter((url) => url.startsWith('mttq/'))).toEqual([]);
});

test('cells of a table never run together', () => {
  let cells = 0;
  for (const [url, text] of texts) {
    const words = new Set(foldedWords(text));
    const { $ } = site.page(url);
    const whole = new Set(
      $('main *')
        .contents()
        .toArray()
        .flatMap((node) => (node.type === 'text' ? foldedWords(node.data) : [])),
    );
    for (const row of $('main tr').toArray()) {
      const own = $(row)
        .children('td, th')
        .toArray()
        .map((cell) => foldedWords($(cell).text()));
      for (const [at, cell] of own.entries()) {
        const glued = `${cell.at(-1) ?? ''}${own[at + 1]?.[0] ?? ''}`;
        if (!cell.at(-1) || !own[at + 1]?.[0] || whole.has(glued)) continue;
        cells += 1;
        expect(words.has(glued), `${url}: ${glued}`).toBe(false);
      }
    }
  }
  expect(cells).toBeGreaterThan(100);
});

test('navigation is no text of a page', () => {
  for (const [url, text] of texts) expect(text, url).not.toMatch(/Mục lục|Bỏ qua đến nội dung/);
});

test('the whole document of a year is found by its title: its clauses hold the text', () => {
  expect([...texts.keys()].filter((url) => /^\/huong-dan\/\d+\/$/.test(url))).toEqual([]);
  expect(rows.flatMap(({ urls }) => urls).some((url) => /^huong-dan\/\d+\/$/.test(url))).toBe(true);
});

test.each([
  ['the subscription', 'lich/dang-ky/'],
  ['open data', 'du-lieu/'],
  ['the editors’ pages', 'bien-tap/'],
  ['the form for a fault', 'bao-sai/'],
  ['what this site is', 'gioi-thieu/'],
  ['the offline copy', 'ngoai-tuyen/'],
])('%s can be found', (_, url) => {
  expect(rows.flatMap(({ urls }) => urls)).toContain(url);
});

test('the tasks of a year, and of each level and unit, can be found', () => {
  const urls = rows.flatMap((block) => block.urls);
  for (const of of [/^viec\/\d+\/$/, /^viec\/\d+\/[^/]+\/$/, /^viec\/\d+\/don-vi\/[^/]+\/$/])
    expect(urls.filter((url) => of.test(url))).not.toEqual([]);
});

test('neither the search itself nor the page for wrong addresses is found', () => {
  const urls = rows.flatMap((block) => block.urls);
  expect(urls.filter((url) => /^(?:tim-kiem\/|404|$)/.test(url))).toEqual([]);
});
