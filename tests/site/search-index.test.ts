import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { foldedWords } from '../../src/domain/fold.ts';
import type { Core, RowBlock } from '../../src/search/head/format.ts';
import { site, underBase } from './province.ts';

const unpacked = (file: string) => gunzipSync(readFileSync(file));
const core: Core = JSON.parse(unpacked(join(site.folder, 'tim-kiem/chi-muc.bin')).toString());
const head = (name: string) => join(site.folder, `tim-kiem/dau/${name}.bin`);
const rows = core.rows.map(([, name]): RowBlock => JSON.parse(unpacked(head(name)).toString()));

/** URL → text in the full-text index. */
const texts = new Map(
  globSync(`${site.folder}/pagefind/fragment/*`).map((file) => {
    const { url, content } = JSON.parse(unpacked(file).toString().replace('pagefind_dcd', ''));
    return [url as string, content as string] as const;
  }),
);

test('a first search fetches little, whatever is asked', () => {
  const size = (name: string) => statSync(head(name)).size;
  const most = [core.parts, core.terms, core.rows].flatMap((files) =>
    files.map((file) => size(file[1])),
  );
  expect(Math.max(...most)).toBeLessThan(30_000);
  expect(statSync(join(site.folder, 'tim-kiem/chi-muc.bin')).size).toBeLessThan(16_000);
});

test('every page that is searched has a row, and its text is in the full-text index', () => {
  const urls = rows.flatMap((block) => block.urls);
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls).toContain('van-ban/10-ct-tw-2016/');
  const ids = new Set(
    globSync(`${site.folder}/pagefind/fragment/*`).map((file) =>
      file.replace(/^.*fragment\//, '').replace('.pf_fragment', ''),
    ),
  );
  for (const block of rows) {
    for (const [at, id] of block.texts.entries())
      if (id !== '') expect(ids, block.urls[at]).toContain(id);
  }
});

test('a site below a path has the same addresses in its index: its pages add the path', () => {
  const own: Core = JSON.parse(unpacked(join(underBase.folder, 'tim-kiem/chi-muc.bin')).toString());
  const [[, name = ''] = []] = own.rows;
  const block: RowBlock = JSON.parse(
    unpacked(join(underBase.folder, `tim-kiem/dau/${name}.bin`)).toString(),
  );
  expect(block.urls.filter((url) => url.startsWith('mttq/'))).toEqual([]);
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
