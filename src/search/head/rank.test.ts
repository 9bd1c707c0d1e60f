import { expect, test } from 'vitest';
import { knowingTypes } from '../../../tests/fixtures/query-knowledge.ts';
import { page, smallSite } from '../../../tests/support/head-site.ts';
import { taskTerm } from '../answers/task-question.ts';
import { parseQuery } from '../query/query.ts';
import { monthTerm, symbolTerms, typeTerm } from '../query/terms.ts';
import { lookUp } from './look-up.ts';
import type { HeadPage } from './page-keys.ts';
import { keysOfPlan, planOf } from './plan.ts';
import { rank } from './rank.ts';

async function find(
  pages: ReadonlyArray<HeadPage>,
  query: string,
  weights?: (page: number) => number,
): Promise<Array<string>> {
  const { index } = smallSite(pages);
  const plan = planOf(parseQuery(query, knowingTypes), query);
  await index.load(keysOfPlan(plan));
  return rank(plan, index, weights).map((entry) => pages[entry.page]?.url ?? '');
}

const filler = Array.from({ length: 12 }, (_, at) =>
  page({ url: `/f${at}/`, texts: [`Đường thôn số ${at} được sửa. Hộ nghèo nhận quà.`] }),
);

test('the page to which a query leads comes first, those that say its words stay', async () => {
  const pages = [
    ...filler,
    page({ url: '/month/', title: 'Lịch', terms: new Map([[monthTerm(7, null), 3]]) }),
    page({ url: '/says/', texts: ['Việc của tháng 7 ở xã'] }),
  ];
  expect(await find(pages, 'tháng 7')).toEqual(['/month/', '/says/']);
});

test('a page with all of the query comes far before pages with half of it', async () => {
  const pages = [
    ...filler,
    page({ url: '/half/', texts: ['Hộ nghèo, hộ nghèo, hộ nghèo, hộ nghèo'] }),
    page({ url: '/all/', texts: ['Vốn vay cho hộ nghèo'] }),
  ];
  expect((await find(pages, 'vốn vay hộ nghèo'))[0]).toBe('/all/');
});

test('words side by side count more than the same words apart', async () => {
  const pages = [
    ...filler,
    page({ url: '/apart/', texts: ['Hội họp ngày nay, ngày mai. Hội thi, hội trại.'] }),
    page({ url: '/side/', texts: ['Thôn tổ chức ngày hội vào mùa thu, trẻ em vui chơi'] }),
  ];
  expect((await find(pages, 'ngày hội '))[0]).toBe('/side/');
});

test('without marks, with other places of marks and with i for y the same pages are found', async () => {
  const pages = [...filler, page({ url: '/x/', texts: ['Kỷ niệm ngày thương binh, văn hóa'] })];
  for (const query of ['ky niem', 'kỉ niệm', 'văn hoá', 'thuong binh']) {
    expect(await find(pages, query), query).toEqual(['/x/']);
  }
});

test('the title counts more than the abstract, and the abstract more than the text', async () => {
  const pages = [
    ...filler,
    page({ url: '/text/', title: 'Một', texts: ['Nước sạch về làng'] }),
    page({ url: '/abstract/', title: 'Hai', abstract: 'Nước sạch về làng', texts: ['x'] }),
    page({ url: '/title/', title: 'Nước sạch về làng', texts: ['x'] }),
  ];
  expect(await find(pages, 'nước sạch')).toEqual(['/title/', '/abstract/', '/text/']);
});

const symbol = { type: 'CT', number: 10, issuers: ['TW'] };
const document = page({
  url: '/document/',
  terms: new Map([...symbolTerms(symbol as never), typeTerm('ct', 10)].map((term) => [term, 3])),
});
const citing = page({
  url: '/citing/',
  title: 'Chỉ thị 10 của Đảng',
  terms: new Map(symbolTerms(symbol as never).map((term) => [term, 1])),
});

test('a document stands before the pages that cite it, however its symbol is typed', async () => {
  const pages = [...filler, citing, document];
  for (const query of ['10-CT/TW', '10 CT TW', 'chỉ thị 10', 'ct 10']) {
    expect((await find(pages, query))[0], query).toBe('/document/');
  }
});

test('a half-typed symbol is a beginning', async () => {
  expect((await find([...filler, citing, document], 'chỉ thị 1'))[0]).toBe('/document/');
});

test('pages of a year that comes later come later', async () => {
  const pages = [
    ...filler,
    page({ url: '/old/', title: 'Ngày hội', year: '2016' }),
    page({ url: '/new/', title: 'Ngày hội', year: '2017' }),
  ];
  const weights = (at: number) => (pages[at]?.year === '2016' ? 0.6 : 1);
  expect((await find(pages, 'ngày hội', weights)).slice(0, 2)).toEqual(['/new/', '/old/']);
});

test('the list that answers a question comes first, that of the longest name, and the others stay', async () => {
  const list = (url: string, name: string) =>
    page({ url, texts: ['Danh sách'], terms: new Map([[taskTerm(name), 3]]) });
  const pages = [
    ...filler,
    page({ url: '/said/', title: 'Xã phải làm gì' }),
    list('/commune/', 'xã'),
    list('/unit/', 'xã Đồng Phúc'),
  ];
  const { index } = smallSite(pages);
  const urls = async (query: string) => {
    const parsed = parseQuery(query, knowingTypes);
    const { ranked } = await lookUp(index, parsed, query, false);
    return ranked.map((entry) => pages[entry.page]?.url ?? '');
  };
  expect((await urls('xã phải làm gì')).slice(0, 2)).toEqual(['/commune/', '/said/']);
  expect((await urls('xã Đồng Phúc phải làm gì'))[0]).toBe('/unit/');
});
