import { expect, test } from 'vitest';
import { aTarget } from '../../../tests/fixtures/entries.ts';
import { reportEntries } from '../../../tests/fixtures/reports.ts';
import { aSite } from '../../../tests/fixtures/site.ts';
import { aPlan, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { reportOf } from '../../../tests/fixtures/units/figures.ts';
import { realEvents, realKinds, realUnits } from '../../../tests/fixtures/units/real.ts';
import type { Content } from '../site/types.ts';
import { carriedLands, carriedLandsOf, carriedRows } from './carried-figures.ts';
import { selectionOf } from './selection.ts';
import { partsChange, yearParts } from './year-parts.ts';

const file = 'content/x.json';
const within = 'tinh-bac-kan';

function yearOf(year: number, reporters: Content['plans'][number]['reporters'], now: string) {
  const plan = { ...aPlan(year, null), reporters };
  const id = `${year}/nha`;
  const target = { ...aTarget({ kind: 'count', goal: 2, unit: 'nhà' }), id, plan: `${year}`, file };
  const observations = [
    reportOf(3, { target: id, asOf: `${year}-06-30`, reportedOn: `${year}-07-05` }),
  ];
  const area = 'bk-ba-be';
  const site = siteOf(
    tinyContent({
      plans: [plan],
      areas: realUnits.map((unit) => ({ ...unit, file })),
      events: realEvents.map((one) => ({ ...one, file })),
      targets: [target],
      progress: reportEntries(area, observations, { plan: `${year}` }),
      milestones: [],
      observances: [],
    } as Partial<Content>),
    now,
    [],
    aSite(realKinds),
  );
  return { site, plan, target };
}

const tree2025 = [
  { from: '2025-01-01', levels: ['district'], within },
  { from: '2025-07-01', levels: ['commune'], within: 'tinh-thai-nguyen' },
];

test('C4: communes that merge within the year: both numbers; 28 that ended are too many for a table', () => {
  const { site, plan, target } = yearOf(
    2020,
    [{ from: '2020-01-01', levels: ['commune'], within }],
    '2020-12-01',
  );
  expect(partsChange(site, plan)).toMatch(/đầu năm 122 .*; từ ngày 01\/02\/2020: 108 /);
  expect(yearParts(site, plan, [target])?.ended).toEqual([]);
});

test('C5: two trees: the old units with their last figures, also when they came later', () => {
  const { site, plan, target } = yearOf(2025, tree2025, '2025-12-01');
  const parts = yearParts(site, plan, [target]);
  expect(parts?.sentence).toMatch(/đầu năm 8 .*; từ ngày 01\/07\/2025: 92 /);
  expect(parts?.now).toMatch(/^Từ ngày 01\/07\/2025: 92 /);
  const [ended] = parts?.ended ?? [];
  expect(ended?.heading).toMatch(/^Đến hết ngày 30\/06\/2025: 8 /);
  const at = ended?.areas.findIndex(({ href }) => href.endsWith('/bk-ba-be/')) ?? -1;
  expect(ended?.rows[0]?.figures[at]).toBe('3 nhà (ngày 30/06/2025)');
  expect(new Set(ended?.rows[0]?.figures.toSpliced(at, 1))).toEqual(new Set(['không có báo cáo']));
});

test('a year before the change, or with the same units, has no parts', () => {
  const early = yearOf(2025, tree2025, '2025-06-30');
  expect(yearParts(early.site, early.plan, [early.target])).toBeNull();
  const same = yearOf(2017, [{ from: '2017-01-01', levels: ['district'], within }], '2017-12-01');
  expect(partsChange(same.site, same.plan)).toBeNull();
});

test('the figure of an ended district is said once, not as a range of each commune on its land', () => {
  const { site, plan, target } = yearOf(2025, tree2025, '2025-12-01');
  expect(carriedRows(site, target)).toEqual([]);
  const lands = carriedLands(site, target);
  expect(lands).toHaveLength(8);
  expect(lands.find(({ unit }) => unit.text === 'Huyện Ba Bể')).toMatchObject({
    text: '3 nhà; chưa chia cho 5 đơn vị nay trên địa bàn, chỉ tính trong tổng chung',
    since: '01/07/2025',
  });
  expect(carriedLandsOf(site, plan, 'tn25-xa-ba-be')).toMatchObject([
    { text: '3 nhà; chưa chia cho từng đơn vị trên địa bàn, chỉ tính trong tổng chung' },
  ]);
  const { statuses } = selectionOf(site, target);
  expect(statuses.find(({ area }) => area.id === 'tn25-xa-ba-be')?.figure).toBeNull();
});
