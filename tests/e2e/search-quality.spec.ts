import { expect, test } from '@playwright/test';
import { places } from '../../bench/search/look.ts';
import { LABELLED, staffQueries } from '../../bench/search/queries.ts';
import { openReader } from '../../bench/search/reader.ts';
import { type Judged, scores } from '../../bench/search/scores.ts';
import { ROOT } from '../../scripts/root.ts';
import { fixtureRoot } from '../support/sites.ts';

// What a reader sees on the search page: the rows as drawn, whatever ranks them.
const queries = staffQueries(ROOT, fixtureRoot('province'));

test('what staff type finds what they mean', async ({ page }) => {
  const ask = await openReader(page, '/tim-kiem/', places.page);
  const judged: Array<Judged> = [];
  for (const query of queries) judged.push({ ...query, rows: (await ask(query.query)).rows });
  const rows = scores(judged, 'every');
  const all = rows.at(-1);
  expect(all?.queries).toBe(117);
  expect(all?.recall).toBeGreaterThanOrEqual(0.99);
  expect(all?.mrr).toBeGreaterThanOrEqual(0.98);
  for (const { group, recall } of rows) {
    expect(recall, `recall of ${group}`).toBeGreaterThanOrEqual(0.95);
  }
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

test('well-known questions have the right clause or document before others', async ({ page }) => {
  const ask = await openReader(page, '/tim-kiem/', places.page);
  const seen: Array<[string, string | undefined]> = [];
  for (const [query] of firsts) {
    const { rows } = await ask(query);
    seen.push([query, rows.find((row) => LABELLED.test(row))]);
  }
  expect(seen).toEqual(firsts);
});

test('pages of every other kind are found under their own names', async ({ page }) => {
  const ask = await openReader(page, '/tim-kiem/', places.page);
  const first = async (query: string) => (await ask(query)).rows[0];
  expect(await first('ba be')).toBe('/don-vi/ba-be/');
  expect(await first('so ldtbxh')).toBe('/co-quan/so-ldtbxh/');
  expect(await first('lich thang 10')).toBe('/lich/2017/10/');
  expect(await first('huyen ba be phai lam gi')).toBe('/viec/2017/don-vi/ba-be/');
  // The clause and the page of the campaign tell of the same.
  expect(['/huong-dan/2017/i-1-5/', '/chien-dich/ngay-hoi-dai-doan-ket/']).toContain(
    await first('ngay hoi dai doan ket'),
  );
  expect(await first('đường')).not.toBeUndefined();
});

test('queries of any bytes answer or decline', async ({ page }) => {
  const errors: Array<string> = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const ask = await openReader(page, '/tim-kiem/', places.page);
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
  for (const query of hostile) await ask(query);
  // The search still works after each of them.
  expect((await ask('an toan thuc pham')).rows).not.toEqual([]);
  expect(errors).toEqual([]);
});
