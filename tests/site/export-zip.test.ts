import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { zipSite } from '../../scripts/zip-site.ts';
import { readBuild } from './pages.ts';
import { unzippedSite } from './unzipped-site.ts';

describe.each([
  ['dist', '/'],
  ['.build/mttq', '/mttq/'],
])('%s packed for a USB stick', (dist, base) => {
  const folder = join(process.cwd(), '.build', `goi${base === '/' ? '' : '-mttq'}`);
  let zip: Uint8Array;
  beforeAll(async () => {
    zip = await unzippedSite(dist, base, folder);
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
    expect(pages.length).toBeGreaterThan(100);
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

  test('the same site gives the same bytes', async () => {
    const again = await zipSite(dist, { base, day: '23/11/2026', online: null });
    expect(Buffer.compare(zip, again.zip)).toBe(0);
  });
});
