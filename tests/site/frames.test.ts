import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { pagePolicy } from '../../src/domain/serving/policy.ts';
import { headersOf } from '../../src/domain/serving/rules.ts';
import { plain } from '../support/built-site.ts';
import { targets } from './inventory.ts';
import { site } from './province.ts';

/** What can be taken away from a target's page: its chart in a frame, as a picture, and its figures. */

const pages = Object.keys(targets).map((id) => `/tien-do/2017/${id}/`);

test('every target with figures has a frame, which is valid and closed to search engines', async () => {
  expect(site.frames.map(({ path }) => path).toSorted()).toEqual(
    pages.map((path) => `${path}nhung/`).toSorted(),
  );
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  for (const { path, html, $ } of site.frames) {
    const { results } = await validator.validateString(html, path);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect($('meta[name="robots"]').attr('content'), path).toBe('noindex');
    expect($('link[rel="canonical"]').attr('href'), path).toContain(path.replace('nhung/', ''));
    expect($('main h1'), path).toHaveLength(1);
    expect($('style, [style], script:not([src])'), path).toHaveLength(0);
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe(pagePolicy);
  }
});

test('a frame names source, day and licence, and says that figures are samples', () => {
  for (const { path, $ } of site.frames) {
    const text = plain($('main').text());
    for (const words of ['Nguồn: báo cáo của', 'Số liệu chốt ngày 31/01/2018', 'CC BY 4.0'])
      expect(text, path).toContain(words);
    expect(text, path).toContain('SỐ LIỆU GIẢ ĐỊNH');
  }
});

test('other sites may frame the charts, and nothing else', () => {
  const policy = (path: string) => headersOf(path)['Content-Security-Policy'];
  expect(policy('/tien-do/2017/mo-hinh-xa/nhung/')).toContain('frame-ancestors *');
  for (const path of ['/', '/tien-do/2017/mo-hinh-xa/', '/tien-do/2017/'])
    expect(policy(path)).toContain("frame-ancestors 'none'");
});

test('frames are neither in the sitemap nor among the pages to read offline', () => {
  expect(site.text('/sitemap-0.xml')).not.toContain('/nhung/');
  const bundles = gunzipSync(readFileSync(join(site.folder, 'ngoai-tuyen/trang.bin'))).toString();
  expect(bundles).not.toMatch(/tien-do\/\d+\/[^/]+\/nhung\/\W*<!doctype/);
});

test.each(pages)('%s has its chart as SVG and PNG, and its reports as CSV', async (path) => {
  const svg = site.text(`${path}bieu-do.svg`);
  // Letters are outlines: the file needs no typeface.
  expect(svg).not.toMatch(/<text|font-family|<image|url\(http/);
  const title = plain(site.page(path).$('figcaption :is(h1, h2)').text());
  expect(plain(svg)).toContain(`<title>${title}</title>`);
  expect(svg).toContain('CC BY 4.0');
  expect(svg).toContain('số liệu giả định');
  const png = await sharp(join(site.folder, `${path}bieu-do.png`)).metadata();
  expect(png.format).toBe('png');
  expect(png.width).toBeGreaterThan(1600);
  expect(statSync(join(site.folder, `${path}bieu-do.png`)).size).toBeLessThan(200_000);
  const csv = site.text(`/du-lieu/chi-tieu${path.replace('/tien-do', '').slice(0, -1)}.csv`);
  expect(csv).toContain('"asOf"');
});
