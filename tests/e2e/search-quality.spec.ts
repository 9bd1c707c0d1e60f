import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { labelResolver, readQueries } from '../../bench/search/labels.ts';
import { ask, scores } from '../../bench/search/measure.ts';
import { ROOT } from '../../scripts/root.ts';
import { fixtureRoot } from '../support/sites.ts';

// The labelled queries of staff, on the real site. Rank counts guidance items and documents only.
const queries = readQueries(join(ROOT, 'bench/search/queries.json'));

test('what staff type finds what they mean', async ({ page }) => {
  await page.goto('/tim-kiem/');
  const rows = scores(await ask(page, queries, 'site'), labelResolver(fixtureRoot('province')));
  const all = rows.find((row) => row.class === 'all');
  expect(all?.queries).toBe(117);
  expect(all?.recall).toBeGreaterThanOrEqual(0.98);
  expect(all?.mrr).toBeGreaterThanOrEqual(0.95);
  for (const row of rows) expect(row.recall, `recall of ${row.class}`).toBeGreaterThanOrEqual(0.95);
});

const firsts: ReadonlyArray<readonly [query: string, address: string]> = [
  ['huong dan so 38', '/van-ban/38-hd-mttq-btt-2016/'],
  ['88/nqlt', '/van-ban/88-nqlt-cp-dctubtwmttqvn-2016/'],
  ['ky niem 27-7', '/huong-dan/2017/i-1-2/'],
  ['ngay thuong binh liet si', '/huong-dan/2017/i-1-2/'],
  ['ATTP', '/huong-dan/2017/i-2-4/'],
  ['quyx vif nguwowif ngheof', '/huong-dan/2017/i-1-6/'],
  ['nguoi co cong', '/huong-dan/2017/i-3-2/'],
  ['1.2', '/huong-dan/2017/i-1-2/'],
  ['mục I.1.2', '/huong-dan/2017/i-1-2/'],
  ['88/NQLT/CP-ĐCTUBTƯMTTQVN', '/van-ban/88-nqlt-cp-dctubtwmttqvn-2016/'],
];

test('well-known questions have the right clause or document first', async ({ page }) => {
  await page.goto('/tim-kiem/');
  const asked = firsts.map(([query]) => ({ id: query, query, class: 'first', expected: [] }));
  const answers = await ask(page, asked, 'site');
  expect(answers.map(({ query, ranked }) => [query.query, ranked[0]])).toEqual(firsts);
});

test('pages of every other kind are found under their own names', async ({ page }) => {
  await page.goto('/tim-kiem/');
  const first = (query: string) =>
    page.evaluate(async (text) => {
      await customElements.whenDefined('site-search');
      const search =
        document.querySelector<import('../../src/search/page/site-search.ts').SiteSearch>(
          'site-search',
        );
      const found = await search?.engine.find(text);
      return (await found?.entries(0, 1))?.[0]?.url;
    }, query);
  expect(await first('ba be')).toBe('/don-vi/ba-be/');
  expect(await first('ngay hoi dai doan ket')).toBe('/chien-dich/ngay-hoi-dai-doan-ket/');
  expect(await first('so ldtbxh')).toBe('/co-quan/so-ldtbxh/');
  expect(await first('đường')).not.toBeUndefined();
});

test('queries of any bytes answer or decline', async ({ page }) => {
  const errors: Array<string> = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/tim-kiem/');
  const hostile = [
    'a'.repeat(10_000),
    'đ '.repeat(5_000),
    '\u0301\u0300\u0323',
    '😀🏳️‍🌈',
    '(.*)+[a-z]{1,}\\b$^',
    '<img src=x onerror=alert(1)>',
    '\u0000\u0007',
    '\ud800',
    '"""',
    '"chưa đóng',
    '- / . ,',
  ];
  for (const query of hostile) {
    const count = await page.evaluate(async (text) => {
      await customElements.whenDefined('site-search');
      const search =
        document.querySelector<import('../../src/search/page/site-search.ts').SiteSearch>(
          'site-search',
        );
      return (await search?.engine.find(text))?.total;
    }, query);
    expect(count, JSON.stringify(query.slice(0, 20))).toBeGreaterThanOrEqual(0);
  }
  expect(errors).toEqual([]);
});
