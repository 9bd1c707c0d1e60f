import { describe, expect, test } from 'vitest';
import {
  carriedOf,
  carriedTo,
  reportOf,
  targetOf,
  withShares,
} from '../../../tests/fixtures/units/figures.ts';
import { realEvents, realUnits } from '../../../tests/fixtures/units/real.ts';
import { aliveOn } from '../lives.ts';
import { breaksOf, carriedFigure, carriedGroup, carriedWhole } from './carried.ts';

const houses = targetOf('count');
const DAY = '2025-07-01';
const choMoi = 'tn25-xa-cho-moi';
const [dongTam, nhuCo, quangChu] = [
  'bk-cho-moi-tt-dong-tam',
  'bk-cho-moi-xa-nhu-co',
  'bk-cho-moi-xa-quang-chu',
];
const communes = realUnits.filter(({ kind }) => ['xa', 'phuong', 'thi-tran'].includes(kind));

/** Every commune alive on 30 June 2025 reports its code mod 7. */
const byCode = Object.fromEntries(
  communes
    .filter((unit) => aliveOn(unit, '2025-06-30'))
    .map((unit) => {
      const code = unit.changes.reduce((known, change) => change.code ?? known, unit.code);
      return [unit.id, [reportOf(Number(code) % 7)]];
    }),
);

test('E1: three communes merge into one', () => {
  const reports = {
    [dongTam]: [reportOf(3)],
    [nhuCo]: [reportOf(2)],
    [quangChu]: [reportOf(4)],
  };
  const figure = carriedTo(carriedOf(houses, reports), choMoi);
  expect(figure.sum).toEqual({ numerator: 9, denominator: null, figure: 9 });
  expect(figure.from.map(({ sum }) => sum?.figure)).toEqual([3, 2, 4]);
  expect(figure.from.every(({ event }) => event.clause === 'Điều 1 khoản 74')).toBe(true);
  expect(figure).toMatchObject({ isBreak: true, missing: [], range: { low: 9, high: 9 } });
});

describe('E2, E3: all communes of both provinces', () => {
  const carried = carriedOf(houses, byCode);

  test('E2: 108 communes of one become 37 with the same sum', () => {
    const sums = {
      'tn25-xa-ba-be': 10,
      'tn25-xa-dong-phuc': 16,
      'tn25-xa-bang-thanh': 12,
      'tn25-xa-bach-thong': 7,
      'tn25-xa-van-lang-02143': 10,
      'tn25-xa-na-ri': 13,
      'tn25-xa-cho-moi': 4,
      'tn25-phuong-duc-xuan': 11,
      'tn25-phuong-bac-kan': 9,
    };
    for (const [unit, sum] of Object.entries(sums))
      expect([unit, carriedTo(carried, unit).sum?.figure]).toEqual([unit, sum]);
    const kept = 'bk-ngan-son-xa-thuong-quan';
    expect(carriedFigure(carried, kept)).toBeNull();
    const made = realEvents
      .filter(({ day, from }) => day === DAY && from.some(({ area }) => area?.startsWith('bk-')))
      .flatMap(({ to }) => to.flatMap(({ area }) => area ?? []))
      .filter((id) => id.startsWith('tn25-'));
    expect(new Set(made).size).toBe(36);
    const group = carriedGroup(carried, [...new Set(made), kept]);
    expect(carriedGroup(carried, [kept]).sum.reached).toBe(4);
    expect(group.sum.reached).toBe(314);
    expect(group.exact).toBe(true);
  });

  test('E3: the province prints 835 although five communes are ranges', () => {
    const whole = carriedWhole(carried);
    expect(whole.sum.reached).toBe(835);
    expect(whole).toMatchObject({ exact: true, range: { low: 835, high: 835 }, missing: [] });
    const ranges = communes
      .filter((unit) => aliveOn(unit, DAY))
      .flatMap((unit) => {
        const figure = carriedFigure(carried, unit.id);
        return figure && !figure.sum ? [[unit.id, figure.range] as const] : [];
      });
    expect(Object.fromEntries(ranges)).toEqual({
      'tn25-xa-phu-binh': { low: 3, high: 6 },
      'tn25-xa-diem-thuy': { low: 15, high: 18 },
      'tn25-phuong-phan-dinh-phung': { low: 24, high: 25 },
      'tn25-phuong-tich-luong': { low: 19, high: 19 },
      'tn25-phuong-gia-sang': { low: 12, high: 13 },
    });
    const sizes = communes
      .filter((unit) => aliveOn(unit, DAY))
      .map((unit) => {
        const exact = carriedGroup(carried, [unit.id]);
        return exact.range ?? { low: 0, high: 0 };
      });
    expect(sizes).toHaveLength(92);
    const low = sizes.reduce((sum, range) => sum + range.low, 0);
    const high = sizes.reduce((sum, range) => sum + range.high, 0);
    expect(low).toBeLessThan(835);
    expect(high).toBeGreaterThan(835);
  });
});

describe('E4, E5, E6: the printed figures of 2020', () => {
  const people = targetOf('count', 2020);
  const [cuongLoi, vanHoc, luongHa, vuLoan, vanVu] = [
    'bk-na-ri-xa-cuong-loi',
    'bk-na-ri-xa-van-hoc',
    'bk-na-ri-xa-luong-ha',
    'bk-na-ri-xa-vu-loan',
    'bk-na-ri-xa-van-vu',
  ];
  const then = (figure: number) => [reportOf(figure, { target: '2020/thu', asOf: '2020-01-31' })];
  const reports = { [cuongLoi]: then(1804), [vanHoc]: then(1011), [vuLoan]: then(1828) };
  const entry = (unit: string, value: number) => ({
    event: 'nq855-6',
    unit,
    value,
    target: '2020/thu',
    document: 'Wikipedia',
  });
  const events = withShares(realEvents, [entry(vanHoc, 159), entry(luongHa, 357)]);
  const on = '2020-02-01';

  test('E4: parts with a source are added, each with it', () => {
    const figure = carriedTo(carriedOf(people, reports, { events, on }), cuongLoi);
    expect(figure.sum?.figure).toBe(2320);
    expect(figure.from.map(({ unit, sum, document }) => [unit, sum?.figure, document])).toEqual([
      [vanHoc, 159, 'Wikipedia'],
      [luongHa, 357, 'Wikipedia'],
      [cuongLoi, 1804, null],
    ]);
  });

  test('E5: the rest of a divided commune is what the entry leaves; a range without it', () => {
    const known = carriedTo(carriedOf(people, reports, { events, on }), vanVu);
    expect(known.sum?.figure).toBe(2680);
    const unknown = carriedTo(carriedOf(people, reports, { on }), vanVu);
    expect(unknown.sum).toBeNull();
    expect(unknown.range).toEqual({ low: 1828, high: 2839 });
  });

  test('E6: areas are added as decimals; a later measurement is a report of its own', () => {
    const area = { [vuLoan]: then(79.63), [vanHoc]: then(14.5) };
    const parts = withShares(realEvents, [entry(vanHoc, 3.94)]);
    const before = carriedOf(people, area, { events: parts, on });
    expect(carriedTo(before, vanVu).sum?.figure).toBe(90.19);
    const measured = [
      reportOf(89.48, { target: '2020/thu', asOf: '2020-06-30', countedFrom: 'year' }),
    ];
    const after = carriedOf(
      people,
      { ...area, [vanVu]: measured },
      { events: parts, on: '2020-07-01' },
    );
    expect(carriedTo(after, vanVu).sum?.figure).toBe(89.48);
    expect(breaksOf(after, vanVu)).toMatchObject([{ day: '2020-02-01' }]);
  });

  test('E12: a commune that absorbed others keeps its id, and its series breaks', () => {
    const carried = carriedOf(people, reports, { events, on });
    expect(carriedTo(carried, cuongLoi).isBreak).toBe(true);
    expect(breaksOf(carried, cuongLoi)).toMatchObject([{ day: on, event: { id: 'nq855-6' } }]);
  });
});

test('E13: a commune that became a town goes on without a break', () => {
  const [xa, town] = ['bk-ngan-son-xa-van-tung', 'bk-ngan-son-tt-van-tung'];
  const reports = { [xa]: [reportOf(11, { target: '2023/thu', asOf: '2023-03-31' })] };
  const carried = carriedOf(targetOf('count', 2023), reports, { on: '2023-04-10' });
  expect(carriedTo(carried, town)).toMatchObject({ isBreak: false, sum: { figure: 11 } });
  expect(breaksOf(carried, town)).toEqual([]);
});

describe('missing, late and corrected reports', () => {
  const reports = { [dongTam]: [reportOf(3)], [quangChu]: [reportOf(4)] };

  test('E7: what is missing is named, and is not zero', () => {
    const figure = carriedTo(carriedOf(houses, reports), choMoi);
    expect(figure.sum).toBeNull();
    expect(figure.range).toBeNull();
    expect(figure.known?.figure).toBe(7);
    expect(figure.missing).toEqual([{ unit: nhuCo, why: 'no-report', size: null }]);
    expect(figure.from).toHaveLength(3);
    expect(figure.from[1]).toMatchObject({ unit: nhuCo, sum: null, range: null });
    expect(carriedTo(carriedOf(houses, {}), choMoi)).toMatchObject({ sum: null, known: null });
  });

  test('E8: a late report of an old commune counts from the day it came', () => {
    const late = reportOf(2, { asOf: '2025-06-30', reportedOn: '2025-07-15' });
    const all = { ...reports, [nhuCo]: [late] };
    const at = (on: string) => carriedTo(carriedOf(houses, all, { on }), choMoi).sum?.figure;
    expect(at('2025-07-14')).toBeUndefined();
    expect(at('2025-07-15')).toBe(9);
  });

  test('E9: a figure of a day after the end is not the old commune’s', () => {
    const all = { ...reports, [nhuCo]: [reportOf(2, { asOf: DAY })] };
    expect(carriedTo(carriedOf(houses, all, { on: '2025-08-01' }), choMoi).sum).toBeNull();
  });

  test('E10: a correction counts from its day; the older day still says 9', () => {
    const first = reportOf(2);
    const second = reportOf(1, {
      reportedOn: '2025-08-20',
      supersedes: first.id,
      reason: 'Đếm sai',
    });
    const all = { ...reports, [nhuCo]: [first, second] };
    const at = (on: string) => carriedTo(carriedOf(houses, all, { on }), choMoi).sum?.figure;
    expect(at('2025-07-31')).toBe(9);
    expect(at('2025-08-20')).toBe(8);
    const then = carriedOf(houses, all, { on: '2025-07-31', knownOn: '2025-08-20' });
    expect(carriedTo(then, choMoi).sum?.figure).toBe(8);
  });

  test('E11: the row says from when it counts; neither is assumed', () => {
    const old = { ...reports, [nhuCo]: [reportOf(2)] };
    const at = (countedFrom?: 'year' | 'change') => {
      const own = reportOf(12, { asOf: '2025-12-31', ...(countedFrom && { countedFrom }) });
      const all = { ...old, [choMoi]: [own] };
      return carriedTo(carriedOf(houses, all, { on: '2025-12-31' }), choMoi);
    };
    expect(at('year').sum?.figure).toBe(12);
    expect(at('change').sum?.figure).toBe(21);
    expect(at().sum).toBeNull();
    expect(at().missing).toEqual([{ unit: choMoi, why: 'counted-from', size: null }]);
  });
});
