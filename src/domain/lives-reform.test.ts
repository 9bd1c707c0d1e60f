import { describe, expect, test } from 'vitest';
import { aSite } from '../../tests/fixtures/site.ts';
import { realEvents, realKinds, realUnit, realUnits } from '../../tests/fixtures/units/real.ts';
import { day } from '../model/dates.ts';
import { aliveOn, asOf, reportersOf, reportersOn } from './lives.ts';

const site = aSite(realKinds);

/** The real reform: cases A and C of the reviewed list, and the counts that the resolutions print. */

const facts = (id: string, on: string) => {
  const then = asOf(realUnit(id), on);
  return aliveOn(realUnit(id), on) ? [then.kind, then.code, then.parent] : null;
};
const living = (on: string) => realUnits.filter((one) => aliveOn(one, on));
const kinds = (on: string, ...names: ReadonlyArray<string>) => {
  const then = living(on).map((one) => asOf(one, on));
  return names.map((kind) => then.filter((one) => one.kind === kind).length);
};
const bacKan = (on: string) =>
  reportersOn(
    {
      year: Number(on.slice(0, 4)),
      reporters: [{ from: on, levels: ['commune'], within: 'tinh-bac-kan' }],
    },
    realUnits,
    site,
    on,
  );
const byKind = (on: string) =>
  ['xa', 'phuong', 'thi-tran'].map((kind) => bacKan(on).filter((one) => one.kind === kind).length);

describe('a unit on a day', () => {
  test.each([
    ['bk-ba-be', '2017-01-01', ['huyen', '061', 'tinh-bac-kan']],
    ['bk-ba-be', '2025-06-30', ['huyen', '061', 'tinh-bac-kan']],
    ['bk-ba-be', '2025-07-01', null],
    ['bk-ba-be-xa-cao-tri', '2020-01-31', ['xa', '01903', 'bk-ba-be']],
    ['bk-ba-be-xa-cao-tri', '2020-02-01', null],
    ['bk-na-ri-xa-van-vu', '2020-01-31', null],
    ['bk-na-ri-xa-van-vu', '2020-02-01', ['xa', '02137', 'bk-na-ri']],
    ['bk-na-ri-tt-yen-lac', '2020-01-31', ['thi-tran', '02134', 'bk-na-ri']],
    ['bk-na-ri-tt-yen-lac', '2020-02-01', ['thi-tran', '02155', 'bk-na-ri']],
    ['bk-ngan-son-xa-van-tung', '2023-04-09', ['xa', '01954', 'bk-ngan-son']],
    ['bk-ngan-son-tt-van-tung', '2023-04-10', ['thi-tran', '01954', 'bk-ngan-son']],
    ['tn25-xa-ngan-son', '2025-06-16', null],
    ['tn25-xa-ngan-son', '2025-07-01', ['xa', '01954', 'tinh-thai-nguyen']],
    ['bk-ngan-son-xa-thuong-quan', '2025-06-30', ['xa', '01957', 'bk-ngan-son']],
    ['bk-ngan-son-xa-thuong-quan', '2025-07-01', ['xa', '01957', 'tinh-thai-nguyen']],
    ['tinh-thai-nguyen-cu', '2025-07-01', null],
    ['tinh-thai-nguyen', '2025-07-01', ['tinh', '19', undefined]],
  ])('%s on %s', (id, on, expected) => {
    expect(facts(id, on)).toEqual(expected);
  });

  test('29/02/2023 is no day', () => {
    expect(day.safeParse('2023-02-29').success).toBe(false);
  });
});

describe('how many units live', () => {
  test.each([
    ['2017-01-01', [110, 6, 6]],
    ['2020-01-31', [110, 6, 6]],
    ['2020-02-01', [96, 6, 6]],
    ['2023-04-09', [96, 6, 6]],
    ['2023-04-10', [95, 6, 7]],
    ['2025-06-30', [95, 6, 7]],
    ['2025-07-01', [0, 0, 0]],
  ])('communes, wards and townships of Bắc Kạn on %s', (on, expected) => {
    expect(byKind(on)).toEqual(expected);
  });

  test('both provinces before and after', () => {
    expect(kinds('2025-06-30', 'xa', 'phuong', 'thi-tran').reduce((a, b) => a + b)).toBe(280);
    expect(kinds('2025-07-01', 'xa', 'phuong', 'thi-tran')).toEqual([77, 15, 0]);
    expect(kinds('2025-06-30', 'huyen', 'thanh-pho')).toEqual([13, 4]);
    expect(kinds('2025-07-01', 'huyen', 'thanh-pho')).toEqual([0, 0]);
  });

  test('416 realUnits, 124 events', () => {
    expect([realUnits.length, realEvents.length]).toEqual([416, 124]);
  });
});

describe('who reports to a plan', () => {
  const within = 'tinh-bac-kan';

  test('2017: 8 districts, each with its communes', () => {
    const rule = { from: '2017-01-01', levels: ['district'], within };
    const districts = reportersOn({ year: 2017, reporters: [rule] }, realUnits, site, '2017-01-01');
    const communes = bacKan('2017-01-01');
    expect(
      Object.fromEntries(
        districts.map(({ id }) => [id, communes.filter(({ parent }) => parent === id).length]),
      ),
    ).toEqual({
      'bk-tp-bac-kan': 8,
      'bk-pac-nam': 10,
      'bk-ba-be': 16,
      'bk-ngan-son': 11,
      'bk-bach-thong': 17,
      'bk-cho-don': 22,
      'bk-cho-moi': 16,
      'bk-na-ri': 22,
    });
  });

  test('2020: 122 on the first day, 108 from 01/02', () => {
    expect(bacKan('2020-01-01')).toHaveLength(122);
    expect(bacKan('2020-02-01')).toHaveLength(108);
    const plan = { year: 2020, reporters: [{ from: '2020-01-01', levels: ['commune'], within }] };
    expect(reportersOf(plan, realUnits, site)).toHaveLength(122 + 11);
  });

  test('2025: districts to 30/06, communes of the new province from 01/07', () => {
    const plan = {
      year: 2025,
      reporters: [
        { from: '2025-01-01', levels: ['district'], within },
        { from: '2025-07-01', levels: ['commune'], within: 'tinh-thai-nguyen' },
      ],
    };
    expect(reportersOn(plan, realUnits, site, '2025-06-30')).toHaveLength(8);
    expect(reportersOn(plan, realUnits, site, '2025-07-01')).toHaveLength(92);
  });

  test('2026: the 92 communes and no district', () => {
    const rule = {
      from: '2026-01-01',
      levels: ['district', 'commune'],
      within: 'tinh-thai-nguyen',
    };
    const found = reportersOn({ year: 2026, reporters: [rule] }, realUnits, site, '2026-01-01');
    expect(found).toHaveLength(92);
    expect(found.every(({ kind }) => kind === 'xa' || kind === 'phuong')).toBe(true);
  });
});

describe('a name or a code does not identify', () => {
  const withCode = (code: string, on: string) =>
    living(on)
      .filter((one) => asOf(one, on).code === code)
      .map(({ id }) => id);

  test.each([
    ['01864', '2017-01-01', 'bk-pac-nam-xa-boc-bo'],
    ['01864', '2026-01-01', 'tn25-xa-bang-thanh'],
    ['02086', '2017-01-01', 'bk-cho-moi-tt-cho-moi'],
    ['02086', '2021-01-01', 'bk-cho-moi-tt-dong-tam'],
    ['02086', '2026-01-01', 'tn25-xa-cho-moi'],
    ['02155', '2017-01-01', 'bk-na-ri-xa-luong-ha'],
    ['02155', '2021-01-01', 'bk-na-ri-tt-yen-lac'],
    ['02155', '2026-01-01', 'tn25-xa-na-ri'],
    ['02143', '2021-01-01', 'bk-na-ri-xa-luong-thuong'],
    ['02143', '2026-01-01', 'tn25-xa-van-lang-02143'],
    ['19', '2017-01-01', 'tinh-thai-nguyen-cu'],
    ['19', '2026-01-01', 'tinh-thai-nguyen'],
  ])('code %s on %s', (code, on, expected) => {
    expect(withCode(code, on)).toEqual([expected]);
  });

  const communes = realUnits.filter(({ kind }) => ['xa', 'phuong', 'thi-tran'].includes(kind));

  test('98 codes of communes are carried by more than one unit', () => {
    const codes = communes.flatMap(({ code, changes }) => [
      code,
      ...changes.flatMap((change) => change.code ?? []),
    ]);
    const carriers = Map.groupBy(codes, (code) => code);
    expect([...carriers.values()].filter(({ length }) => length > 1)).toHaveLength(98);
  });

  test('66 of the 90 communes of 01/07/2025 have a name that existed before', () => {
    const made = communes.filter(({ from }) => from === '2025-07-01');
    const before = new Set(
      communes.filter(({ from }) => from !== '2025-07-01').map(({ shortName }) => shortName),
    );
    expect(made).toHaveLength(90);
    expect(made.filter((one) => before.has(one.shortName))).toHaveLength(66);
  });
});
