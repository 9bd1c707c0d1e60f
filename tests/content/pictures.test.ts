import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paths } from '../../src/domain/paths.ts';
import { pathOf } from '../support/built-site.ts';
import { content, site } from './site.ts';

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

test('every clause of the year in force and every campaign has a picture of its own', () => {
  const year = content.plans
    .filter(({ unconfirmed }) => !unconfirmed)
    .map(({ id }) => id)
    .sort()
    .at(-1);
  const own = [
    ...content.guidance.flatMap(({ plan, id }) => (plan === year ? paths.item(id) : [])),
    ...content.campaigns.map(({ id }) => paths.campaign(id)),
  ];
  const shared = own.filter((path) => pictureOf(site.page(path)) !== paths.picture(path));
  expect(shared).toEqual([]);
});
