import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isNeverCached } from '../../src/domain/offline-policy.ts';
import { unbundleFiles } from '../../src/offline/bundle.ts';
import { BUNDLE, FALLBACK, WORKER } from '../../src/offline/offline-names.ts';
import type { Build } from '../support/built-site.ts';
import { site, underBase } from './province.ts';

/** What the offline cache may cost a reader on a weak connection, once, in bytes. */
const BUDGET = 1_500_000;

const bytesOf = ({ folder }: Build, file: string) => readFileSync(join(folder, file));

/** The files that the worker stores, as its text lists them. */
function listed(build: Build): Array<{ url: string; revision: string }> {
  return [
    ...bytesOf(build, WORKER)
      .toString('utf8')
      .matchAll(/["']?url["']?:\s*["'`]([^"'`]+)["'`],\s*["']?revision["']?:\s*["'`]([^"'`]+)/g),
  ].map(([, url = '', revision = '']) => ({ url, revision }));
}

describe.each([site, underBase])('the offline cache of the site under $base', (build) => {
  const files = listed(build);
  const inside = unbundleFiles(Uint8Array.from(gunzipSync(bytesOf(build, BUNDLE))));

  test(`is at most ${BUDGET} bytes, search included`, () => {
    const sizes = files.map(({ url }) => ({ url, bytes: bytesOf(build, url).length }));
    const sum = sizes.reduce((total, { bytes }) => total + bytes, 0);
    process.stdout.write(`offline cache of ${build.base}: ${sizes.length} files, ${sum} bytes\n`);
    expect(sizes.length).toBeGreaterThan(5);
    expect(sum).toBeLessThanOrEqual(BUDGET);
  });

  test('names each file by what it holds, so that what changes is fetched, and nothing else', () => {
    const wrong = files.filter(({ url, revision }) => {
      const hash = createHash('sha256').update(bytesOf(build, url)).digest('hex');
      return !hash.startsWith(revision);
    });
    expect(wrong).toEqual([]);
  });

  test('holds every page but forms, the one for wrong addresses, and months without a plan, as it was built', () => {
    const planned = new Set(
      build.pages.flatMap(({ path }) => /^\/huong-dan\/(\d{4})\/$/.exec(path)?.[1] ?? []),
    );
    const isUnplanned = (path: string) => {
      const year = /^lich\/(\d{4})\/./.exec(path)?.[1];
      return year !== undefined && !planned.has(year);
    };
    const pages = build.pages
      .map(({ path, html }) => [path.slice(1), html] as const)
      .filter(([path]) => !isNeverCached(path) && !isUnplanned(path));
    const different = pages.filter(
      ([path, html]) => new TextDecoder().decode(inside.get(path) ?? new Uint8Array()) !== html,
    );
    expect(different.map(([path]) => path)).toEqual([]);
    expect(inside.has(FALLBACK)).toBe(true);
  });

  test('holds scripts, style sheets, fonts and search, but no feed and no download', () => {
    const names = [...files.map(({ url }) => url), ...inside.keys()];
    for (const part of [
      /^_astro\/.*\.css$/,
      /^_astro\/site-search.*\.js$/,
      /^_astro\/.*\.woff2$/,
      /^pagefind\/pagefind\.js$/,
      /^pagefind\/wasm\./,
      /^pagefind\/index\//,
      /^pagefind\/fragment\//,
      /^tim-kiem\/tu-vung\.json$/,
      /^tim-kiem\/chi-muc\.json$/,
      /^tim-kiem\/dau\/[0-9a-f]{8}-\w+\.bin$/,
    ]) {
      expect(
        names.filter((name) => part.test(name)),
        `${part}`,
      ).not.toEqual([]);
    }
    expect(names.filter((name) => /\.(?:ics|xml|csv)$|^du-lieu\/.*\.json$/.test(name))).toEqual([]);
  });

  test('can be installed: name, colours, start and icons that are there', () => {
    const manifest = JSON.parse(build.text('/manifest.webmanifest'));
    expect(manifest).toMatchObject({ start_url: build.base, scope: build.base, lang: 'vi' });
    for (const { src, sizes } of manifest.icons) {
      const png = bytesOf(build, src.slice(build.base.length));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
    }
    for (const { $, path } of build.pages) {
      const address = $('link[rel="manifest"]').attr('href');
      if (path !== '/404.html') expect(address, path).toBe(`${build.base}manifest.webmanifest`);
    }
  });
});
