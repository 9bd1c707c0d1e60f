import { describe, expect, test } from 'vitest';
import { planTarget } from '../../../tests/fixtures/judged.ts';
import {
  carriedOf,
  carriedTo,
  reportOf,
  targetOf,
  withShares,
} from '../../../tests/fixtures/units/figures.ts';
import { realEvents } from '../../../tests/fixtures/units/real.ts';
import { judgeReporter } from '../targets/judge-reporter.ts';
import { baseRange, overRange } from './base-range.ts';
import { carriedGroup, carriedWhole } from './carried.ts';

const count = targetOf('count');
const thuongDinh = 'tn-phu-binh-xa-thuong-dinh';
const [phuBinh, diemThuy] = ['tn25-xa-phu-binh', 'tn25-xa-diem-thuy'];
const toPhuBinh = [
  'tn-phu-binh-tt-huong-son',
  'tn-phu-binh-xa-bao-ly',
  'tn-phu-binh-xa-nha-long',
  'tn-phu-binh-xa-xuan-phuong',
  'tn-phu-binh-xa-uc-ky',
];
const toDiemThuy = ['tn-phu-binh-xa-diem-thuy', 'tn-phu-binh-xa-nga-my', 'tn-phu-binh-xa-ha-chau'];
const reports = Object.fromEntries([
  ...[...toPhuBinh, ...toDiemThuy].map((id) => [id, [reportOf(20)]]),
  [thuongDinh, [reportOf(24)]],
]);
const reporters = [thuongDinh, ...toPhuBinh, ...toDiemThuy, phuBinh, diemThuy];
const split = (first: number, second: number) =>
  withShares(realEvents, [
    { event: 'nq1683-37', unit: thuongDinh, value: first },
    { event: 'nq1683-39', unit: thuongDinh, value: second },
  ]);

test('E40: a divided commune is never shared out by itself', () => {
  const carried = carriedOf(count, reports, { reporters });
  const figure = carriedTo(carried, phuBinh);
  expect(figure.sum).toBeNull();
  expect(figure.range).toEqual({ low: 100, high: 124 });
  expect(figure.from.find(({ unit }) => unit === thuongDinh)).toMatchObject({
    part: 'part',
    sum: null,
    range: { low: 0, high: 24 },
    event: { clause: 'Điều 1 khoản 37' },
    others: [diemThuy],
  });
  expect(carriedTo(carried, diemThuy).range).toEqual({ low: 60, high: 84 });
  expect(carriedGroup(carried, [phuBinh, diemThuy])).toMatchObject({
    exact: true,
    sum: { reached: 184 },
  });
});

test('E41: a split with a source makes both exact', () => {
  const carried = carriedOf(count, reports, { reporters, events: split(10, 14) });
  expect(carriedTo(carried, phuBinh).sum?.figure).toBe(110);
  expect(carriedTo(carried, diemThuy).sum?.figure).toBe(74);
  expect(carriedTo(carried, phuBinh).from.find(({ unit }) => unit === thuongDinh)?.document).toBe(
    'Biên bản bàn giao',
  );
  expect(carriedWhole(carried).sum.reached).toBe(184);
});

test('E42: a split that does not add up is not used', () => {
  const carried = carriedOf(count, reports, { reporters, events: split(10, 15) });
  expect(carriedTo(carried, phuBinh)).toMatchObject({ sum: null, range: { low: 100, high: 124 } });
  expect(carriedTo(carried, phuBinh).from.some(({ conflict }) => conflict)).toBe(true);
  expect(carriedWhole(carried)).toMatchObject({ exact: true, sum: { reached: 184 } });
});

test('a split entered later does not change what was known before', () => {
  const later = withShares(realEvents, [
    { event: 'nq1683-37', unit: thuongDinh, value: 10, reportedOn: '2025-09-01' },
  ]);
  const at = (on: string) =>
    carriedTo(carriedOf(count, reports, { reporters, events: later, on }), phuBinh);
  expect(at('2025-08-31').sum).toBeNull();
  expect(at('2025-09-01').sum?.figure).toBe(110);
});

test('E43: two splits side by side; a new ward is not its namesake', () => {
  const [camGia, oldGiaSang] = [
    'tn-tp-thai-nguyen-phuong-cam-gia',
    'tn-tp-thai-nguyen-phuong-gia-sang',
  ];
  const [giaSang, tichLuong, phanDinhPhung] = [
    'tn25-phuong-gia-sang',
    'tn25-phuong-tich-luong',
    'tn25-phuong-phan-dinh-phung',
  ];
  const others = realEvents
    .filter(({ to }) =>
      to.some(({ area }) => [giaSang, tichLuong, phanDinhPhung].includes(area ?? '')),
    )
    .flatMap(({ from }) => from.flatMap(({ area }) => area ?? []));
  const all = Object.fromEntries([
    ...others.map((id) => [id, [reportOf(0)]]),
    [camGia, [reportOf(5)]],
    [oldGiaSang, [reportOf(7)]],
  ]);
  const reporters = [...others, giaSang, tichLuong, phanDinhPhung];
  const carried = carriedOf(count, all, { reporters });
  expect(carriedTo(carried, giaSang).range).toEqual({ low: 0, high: 12 });
  expect(carriedTo(carried, tichLuong).range).toEqual({ low: 0, high: 5 });
  expect(carriedTo(carried, phanDinhPhung).range).toEqual({ low: 0, high: 7 });
  expect(carriedGroup(carried, [giaSang, tichLuong]).range).toEqual({ low: 5, high: 12 });
  expect(carriedWhole(carried)).toMatchObject({ exact: true, sum: { reached: 12 } });
  expect(carriedTo(carried, giaSang).from.map(({ unit }) => unit)).toContain(oldGiaSang);
});

test('E44: growth on a base that is a range', () => {
  const base = baseRange(carriedOf(count, reports, { reporters, on: '2026-12-31' }), phuBinh);
  expect(base).toEqual({ low: 100, high: 124 });
  const grown = (figure: number) =>
    overRange(base ?? { low: 0, high: 0 }, (from) => figure * 100 >= from * 105);
  expect(grown(131)).toBe(true);
  expect(grown(120)).toBeNull();
  expect(grown(104)).toBe(false);
});

test('E44: a unit that grew is judged at both ends of its base', () => {
  const target = planTarget('quy', {
    goal: 5,
    change: { direction: 'increase', in: 'percent' },
    forerunner: '2025/thu',
  });
  const before = planTarget('thu', { goal: null }, 2025);
  const carried = carriedOf(count, reports, { reporters, on: '2026-12-31' });
  const judged = (figure: number) =>
    judgeReporter(
      target,
      { id: phuBinh },
      (id) => (id === target.id ? [reportOf(figure, { target: id, asOf: '2026-12-31' })] : []),
      '2027-01-01',
      {
        find: (id) => (id === before.id ? before : undefined),
        closedOn: () => null,
        carried: ({ id }) => (id === before.id ? carried : null),
      },
    ).reason;
  expect(judged(131).status).toBe('done-on-time');
  expect(judged(120)).toMatchObject({ status: 'no-base', why: 'base-range' });
  expect(judged(104).status).toBe('overdue');
});

describe('E45: a part of unknown size', () => {
  const target = targetOf('count', 2020);
  const [phongHuan, yenNhuan, yenPhong] = [
    'bk-cho-don-xa-phong-huan',
    'bk-cho-don-xa-yen-nhuan',
    'bk-cho-don-xa-yen-phong',
  ];
  const then = (figure: number) => [reportOf(figure, { target: '2020/thu', asOf: '2020-01-31' })];
  const carried = carriedOf(
    target,
    { [phongHuan]: then(30), [yenNhuan]: then(12) },
    { reporters: [phongHuan, yenNhuan, yenPhong], on: '2020-02-01' },
  );

  test('the receiver has a range, the rest is nobody’s, and the district’s sum holds', () => {
    const figure = carriedTo(carried, yenPhong);
    expect(figure.range).toEqual({ low: 12, high: 42 });
    expect(figure.from.find(({ unit }) => unit === phongHuan)).toMatchObject({
      part: 'unknown',
      others: [null],
    });
    expect(carriedGroup(carried, [yenPhong]).exact).toBe(false);
    const district = carriedGroup(carried, [yenPhong], (unit) => unit === phongHuan);
    expect(district).toMatchObject({ exact: true, sum: { reached: 42 } });
    expect(carriedWhole(carried)).toMatchObject({ exact: true, sum: { reached: 42 } });
  });
});

test('C5: what districts reported stays in the whole when communes report after them', () => {
  const districts = ['bk-ba-be', 'bk-cho-moi'];
  const communes = ['tn25-xa-ba-be', 'tn25-xa-cho-moi', 'bk-ngan-son-xa-thuong-quan'];
  const all = {
    'bk-ba-be': [reportOf(40)],
    'bk-cho-moi': [reportOf(60)],
    'tn25-xa-ba-be': [reportOf(3, { asOf: '2025-09-30', countedFrom: 'change' })],
    'tn25-xa-cho-moi': [reportOf(2, { asOf: '2025-09-30', countedFrom: 'change' })],
    'bk-ngan-son-xa-thuong-quan': [reportOf(1, { asOf: '2025-09-30' })],
  };
  const carried = carriedOf(count, all, {
    reporters: [...districts, ...communes],
    on: '2025-09-30',
  });
  expect(carriedWhole(carried)).toMatchObject({ exact: true, sum: { reached: 106 } });
  expect(carriedTo(carried, 'tn25-xa-ba-be')).toMatchObject({
    sum: null,
    range: { low: 3, high: 43 },
  });
});
