import { expect, test } from 'vitest';
import { anObservation, aTarget } from '../../../tests/fixtures/entries.ts';
import { reportEntries } from '../../../tests/fixtures/reports.ts';
import { anArea, aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { tableDetails } from './cell-details.ts';
import { fitsAsColumns, heatTable } from './heat-table.ts';
import { yearCsv } from './year-csv.ts';

const areas = [anArea('ba-be', 'Ba Bể'), anArea('na-ri', 'Na Rì'), anArea('pac-nam', 'Pác Nặm')];
const figures: Readonly<Record<string, number>> = { 'ba-be': 81.7, 'na-ri': 41.7 };

const site = siteOf(
  tinyContent({
    plans: [aPlan()],
    areas,
    targets: [
      {
        ...aTarget({ shortTitle: 'Khu dân cư' }),
        id: '2017/attp-khu-dan-cu',
        plan: '2017',
        file: 'content/targets/2017.json',
      },
    ],
    progress: Object.entries(figures).flatMap(([area, value]) =>
      reportEntries(area, [anObservation('2017-04-10', { value }, { final: true })]),
    ),
  }),
  '2018-06-01',
);
const { plan } = site;
const targets = site.of.targetsOfPlan(plan.id);
const table = heatTable(site, plan, targets, site.progressSnapshot(plan.id));

test('a cell says unit, status, figure and target, so that its name makes sense by itself', () => {
  expect(table.rows[0]?.cells.map(({ name }) => name)).toEqual([
    'Ba Bể: Hoàn thành, 81,7% – Khu dân cư',
    'Na Rì: Không đạt, 41,7% – Khu dân cư',
    'Pác Nặm: Không có báo cáo – Khu dân cư',
  ]);
});

test('a cell leads to the row of its unit on the page of the target', () => {
  expect(table.rows[0]?.cells[1]?.href).toBe('/tien-do/2017/attp-khu-dan-cu/#o-na-ri');
});

test('what was not reached and what was not reported is late; the last row counts what was reached', () => {
  expect(table.rows[0]?.cells.map(({ late }) => late)).toEqual([false, true, true]);
  expect(table.columns.map(({ code, done }) => [code, done])).toEqual([
    ['BB', 1],
    ['NR', 0],
    ['PN', 0],
  ]);
  expect([table.done, table.total, table.late]).toEqual([1, 3, 2]);
});

test('every cell has its details: the figure, why, and who said so', () => {
  const { 'attp-khu-dan-cu': row } = tableDetails(site, plan);
  expect(row?.['na-ri']).toMatchObject({
    figure: '41,7%',
    source: expect.stringContaining('Báo cáo minh họa'),
  });
  expect(row?.['na-ri']?.why.at(-1)).toMatch(/^Quy tắc \d+: đã quá hạn 10\/04\/2017/);
  expect(row?.['pac-nam']).toMatchObject({ figure: null, source: null });
  expect(row?.['']?.why.join(' ')).toContain('Chưa có số liệu dùng được: Pác Nặm');
});

test('the table as a file has a row for each cell, in the words of the page', () => {
  const lines = yearCsv(site, plan).trim().split('\r\n');
  expect(lines).toHaveLength(1 + 3);
  expect(lines[2]).toContain('"Na Rì","không đạt","41,7%","10/04/2017"');
});

test('twelve units have room as columns, thirteen do not', () => {
  expect(fitsAsColumns(Array.from({ length: 12 }))).toBe(true);
  expect(fitsAsColumns(Array.from({ length: 13 }))).toBe(false);
});
