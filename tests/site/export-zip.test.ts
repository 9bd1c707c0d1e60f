import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { zipSite } from '../../scripts/zip-site.ts';
import { readBuild } from '../support/built-site.ts';
import { builtFolder } from '../support/sites.ts';
import { unzippedSite } from '../support/unzipped-site.ts';

describe.each([
  [builtFolder('province'), '/'],
  [builtFolder('two-years', '/mttq/'), '/mttq/'],
])('%s packed for a USB stick', (dist, base) => {
  const folder = join(process.cwd(), '.build', `goi${base === '/' ? '' : '-mttq'}`);
  beforeAll(async () => {
    await unzippedSite(dist, base, folder);
  });

  test('every link, image, style sheet and form names a file of the folder, and a place in it', () => {
    const { pages } = readBuild(join(folder, 'trang'), '/');
    const ids = new Map(
      pages.map(({ path, $ }) => [
        join(folder, 'trang', path, path.endsWith('/') ? 'index.html' : ''),
        new Set(
          $('[id]')
            .toArray()
            .map((element) => element.attribs.id),
        ),
      ]),
    );
    const broken = pages.flatMap(({ path, $ }) => {
      const own = pathToFileURL(
        join(folder, 'trang', path, path.endsWith('/') ? 'index.html' : ''),
      );
      return $('[href], [src], [action]')
        .not('link[rel="canonical"]')
        .toArray()
        .flatMap(({ attribs: { href, src, action } }) => [href ?? src ?? action ?? ''])
        .filter((address) => {
          const url = new URL(address, own);
          if (url.protocol !== 'file:') return false;
          const place = decodeURIComponent(url.hash.slice(1));
          [url.hash, url.search] = ['', ''];
          const file = fileURLToPath(url);
          return !existsSync(file) || (place !== '' && !ids.get(file)?.has(place));
        })
        .map((address) => `${path} → ${address}`);
    });
    expect(pages.length).toBeGreaterThan(50);
    expect(broken).toEqual([]);
  });

  test('no page has a module, which browsers refuse there; each says its day', () => {
    const { pages } = readBuild(join(folder, 'trang'), '/');
    expect(pages.filter(({ $ }) => $('script[type="module"]').length > 0)).toEqual([]);
    expect(pages.filter(({ html }) => !html.includes('Bản đóng gói ngày 23/11/2026'))).toEqual([]);
  });

  test('the search page names every page', () => {
    const packed = readBuild(join(folder, 'trang'), '/');
    const { $ } = packed.page('/tim-kiem/');
    expect($('main details a').length).toBe(packed.pages.length);
  });
});

test('the same site gives the same bytes', async () => {
  const zip = () =>
    zipSite(builtFolder('two-years', '/mttq/'), {
      base: '/mttq/',
      day: '23/11/2026',
      online: null,
    });
  const [one, two] = [await zip(), await zip()];
  expect(Buffer.compare(one.zip, two.zip)).toBe(0);
});
