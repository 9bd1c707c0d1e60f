import { expect, test } from 'vitest';
import { anObservation, aTarget } from '../../../tests/fixtures/entries.ts';
import { reportEntries } from '../../../tests/fixtures/reports.ts';
import { anArea, aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { progressPage } from '../matrix/year-page.ts';
import type { Content } from '../site/types.ts';
import { allSumsBelow } from './below.ts';

const communes = Array.from({ length: 26 }, (_, index) =>
  anArea(`xa-${index}`, `Xã ${index}`, { kind: 'xa', parent: index < 20 ? 'h-1' : 'h-2' }),
);
const districts = [
  anArea('h-1', 'Huyện Một', { parent: 'tinh' }),
  anArea('h-2', 'Huyện Hai', { parent: 'tinh' }),
];

/** Communes in two districts of a province; each but the last reports that all of its 10 areas are done. */
const content: Content = tinyContent({
  plans: [{ ...aPlan(), reporters: [{ from: '2017-01-01', levels: ['commune'] }] }],
  areas: [anArea('tinh', 'Tỉnh Minh Giang'), ...districts, ...communes],
  targets: [
    { ...aTarget(), id: '2017/attp-khu-dan-cu', plan: '2017', file: 'content/targets/2017.json' },
  ],
  progress: communes
    .slice(0, -1)
    .flatMap(({ id }) =>
      reportEntries(id, [anObservation('2017-02-19', { numerator: 10, denominator: 10 })]),
    ),
});
const site = siteOf(content, '2017-03-15');
const below = (id: string) => {
  const area = site.find.area(id);
  if (!area) throw new Error(`no unit ${id}`);
  return allSumsBelow(site, area);
};

test('a district has the sums of its communes, and lists them', () => {
  const [sums] = below('h-2');
  expect(sums?.title).toBe('Cộng từ 6 xã, phường, thị trấn, năm 2017');
  expect(sums?.rows[0]?.sums).toEqual([
    { figure: '100% (50/50)', coverage: '5/6 nơi báo cáo', range: null },
  ]);
  expect(sums?.sheet?.groups.flatMap(({ rows }) => rows)).toHaveLength(6);
});

test('the province has the sums of all communes, and does not list them again', () => {
  const [sums] = below('tinh');
  expect(sums?.rows[0]?.sums[0]?.figure).toBe('100% (250/250)');
  expect(sums?.sheet).toBeNull();
});

test('a commune has nothing below it', () => {
  expect(below('xa-1')).toEqual([]);
});

test('the page of the year groups the communes by district, the one with a silent commune first', () => {
  const { grid } = progressPage(site, site.plan);
  const groups = grid.sheet?.groups.map(({ title, note, rows }) => [title, rows.length, note]);
  expect(groups).toEqual([
    ['Huyện Hai', 6, '1 nơi có chỉ tiêu chậm hoặc thiếu số liệu'],
    ['Huyện Một', 20, 'không nơi nào chậm hoặc thiếu số liệu'],
  ]);
  expect(grid.sums?.rows[0]?.sums.map(({ figure }) => figure)).toEqual([
    '100% (200/200)',
    '100% (50/50)',
  ]);
  expect(grid.sheet?.choices.places?.options.map(({ text }) => text)).toEqual([
    'Huyện Một (20)',
    'Huyện Hai (6)',
  ]);
  expect(grid.heat).toBeNull();
});
