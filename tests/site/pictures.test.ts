import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathOf, site } from './pages.ts';

const pictureOf = (page: (typeof site.pages)[number]) =>
  pathOf(site, page, page.$('meta[property="og:image"]').attr('content') ?? '').replace(
    /^https?:\/\/[^/]+/,
    '',
  );

test('every page names a picture that is there and weighs at most 60 kB', () => {
  const names = new Set(site.pages.map(pictureOf));
  expect([...names].filter((name) => !site.has(name))).toEqual([]);
  const heavy = [...names].filter((name) => statSync(join(site.folder, name)).size > 60_000);
  expect(heavy).toEqual([]);
});

test('every item, campaign and target has a picture of its own', () => {
  const own = site.pages.filter(({ path }) =>
    /^\/(?:huong-dan\/2017\/(?!so-tay)[^/]+|chien-dich\/[^/]+)\/$/.test(path),
  );
  expect(own.length).toBeGreaterThan(30);
  const shared = own.filter((page) => pictureOf(page) !== `/anh${page.path.slice(0, -1)}.png`);
  expect(shared.map(({ path }) => path)).toEqual([]);
  const targets = new Set(
    site.pages.map(pictureOf).filter((name) => name.startsWith('/anh/tien-do/')),
  );
  expect(targets.size).toBeGreaterThan(5);
});
