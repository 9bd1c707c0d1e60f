import { describe, expect, test } from 'vitest';
import { type AreaData, area } from '../model/area.ts';
import {
  above,
  aliveOn,
  asOf,
  dayOfYear,
  everReporting,
  reportersOf,
  reportersOn,
} from './lives.ts';

const identity = {
  levels: ['province', 'district', 'commune'].map((id) => ({ id, slug: id, name: id })),
  areaKinds: [
    { id: 'tinh', name: 'tỉnh', level: 'province', abbreviations: [] },
    { id: 'huyen', name: 'huyện', level: 'district', abbreviations: [] },
    { id: 'xa', name: 'xã', level: 'commune', abbreviations: [] },
    { id: 'thi-tran', name: 'thị trấn', level: 'commune', abbreviations: [] },
  ],
};
const unit = (id: string, kind: string, given: object = {}): AreaData =>
  area.parse({ id, name: id, shortName: id, kind, note: 'Thử', ...given });

const province = unit('tinh-a', 'tinh');
const district = unit('huyen-a', 'huyen', { parent: 'tinh-a', until: '2025-07-01' });
const old = unit('xa-cu', 'xa', { parent: 'huyen-a', until: '2025-07-01' });
const kept = unit('xa-giu', 'xa', {
  parent: 'huyen-a',
  changes: [
    { from: '2023-04-10', name: 'Thị trấn Giữ', shortName: 'Giữ', kind: 'thi-tran' },
    { from: '2025-07-01', parent: 'tinh-a' },
  ],
});
const made = unit('xa-moi', 'xa', { parent: 'tinh-a', from: '2025-07-01' });
const units = [province, district, old, kept, made];
const ids = (list: ReadonlyArray<AreaData>) => list.map(({ id }) => id);

test('a unit is alive from its first day to the day before its end', () => {
  expect(aliveOn(made, '2025-06-30')).toBe(false);
  expect(aliveOn(made, '2025-07-01')).toBe(true);
  expect(aliveOn(district, '2025-06-30')).toBe(true);
  expect(aliveOn(district, '2025-07-01')).toBe(false);
});

test('a unit has the name, kind and parent of the day asked about', () => {
  expect(asOf(kept, '2023-04-09')).toMatchObject({ name: 'xa-giu', kind: 'xa' });
  expect(asOf(kept, '2023-04-10')).toMatchObject({ name: 'Thị trấn Giữ', kind: 'thi-tran' });
  const find = (id: string) => units.find((one) => one.id === id);
  expect(ids(above(find, kept, '2025-06-30'))).toEqual(['huyen-a', 'tinh-a']);
  expect(ids(above(find, kept, '2025-07-01'))).toEqual(['tinh-a']);
});

test('a circle of parents ends the search', () => {
  const a = unit('a', 'xa', { parent: 'b' });
  const b = unit('b', 'xa', { parent: 'a' });
  expect(ids(above((id) => [a, b].find((one) => one.id === id), a, '2020-01-01'))).toEqual(['b']);
});

describe('who reports', () => {
  const plan = {
    year: 2025,
    reporters: [
      { from: '2025-01-01', levels: ['district'] },
      { from: '2025-07-01', levels: ['commune'], within: 'tinh-a' },
    ],
  };

  test('the rule of the day decides, and only units alive on it report', () => {
    expect(ids(reportersOn(plan, units, identity, '2025-06-30'))).toEqual(['huyen-a']);
    expect(ids(reportersOn(plan, units, identity, '2025-07-01'))).toEqual(['xa-giu', 'xa-moi']);
  });

  test('days outside the year count as its first or last day', () => {
    expect(dayOfYear(plan, '2026-01-31')).toBe('2025-12-31');
    expect(ids(reportersOn(plan, units, identity, '2026-01-31'))).toEqual(['xa-giu', 'xa-moi']);
    expect(ids(reportersOn(plan, units, identity, '2024-05-01'))).toEqual(['huyen-a']);
  });

  test('a list names its units; those that have ended are left out', () => {
    const listed = { year: 2026, reporters: [{ from: '2026-01-01', areas: ['xa-moi', 'xa-cu'] }] };
    expect(ids(reportersOn(listed, units, identity, '2026-03-01'))).toEqual(['xa-moi']);
  });

  test('all reporters of a year are those of any of its days', () => {
    expect(ids(reportersOf(plan, units, identity))).toEqual(['huyen-a', 'xa-giu', 'xa-moi']);
  });

  test('a unit of a later year changes nothing in an earlier one', () => {
    const before = { year: 2024, reporters: [{ from: '2024-01-01', levels: ['commune'] }] };
    const without = units.filter((one) => one !== made);
    expect(reportersOf(before, units, identity)).toEqual(reportersOf(before, without, identity));
  });
});

describe('names and facts of a year', () => {
  const renamed = unit('xa-doi-ten', 'xa', {
    name: 'Xã Cũ',
    changes: [{ from: '2027-01-01', name: 'Xã Khác', shortName: 'Khác' }],
  });
  const plan = (year: number) => ({
    year,
    reporters: [{ from: `${year}-01-01`, levels: ['commune'] }],
  });
  const namesIn = (year: number, list: ReadonlyArray<AreaData>) =>
    reportersOf(plan(year), list, identity).map(({ name }) => name);

  test('G3: a unit renamed from 2027 keeps its old name in 2026', () => {
    expect(namesIn(2026, [renamed])).toEqual(['Xã Cũ']);
    expect(namesIn(2027, [renamed])).toEqual(['Xã Khác']);
  });

  test('G4: a name that was mistyped is corrected in every year', () => {
    const corrected = { ...renamed, name: 'Xã Củ' };
    expect(namesIn(2017, [corrected])).toEqual(['Xã Củ']);
    expect(namesIn(2026, [corrected])).toEqual(['Xã Củ']);
  });

  test('the latest plan gives the name of a unit that ever reports', () => {
    const plans = [plan(2027), plan(2026)];
    expect(everReporting(plans, [renamed], identity).map(({ name }) => name)).toEqual(['Xã Khác']);
  });
});
