import { describe, expect, test } from 'vitest';
import { realEvents, realUnit, realUnits } from '../../tests/fixtures/units/real.ts';
import { landOf, lastBelow, nowOnLandOf, predecessorsOf, successorsOf } from './succession.ts';

const land = landOf(realUnits, realEvents);
const names = (list: ReadonlyArray<{ unit: { name: string } }>) =>
  list.map(({ unit }) => unit.name);
const area = (id: string) => ({ kind: 'area', id }) as const;
const ids = (list: ReadonlyArray<{ id: string }>) => list.map(({ id }) => id).sort();

test('C6, D6: a district that ended has no successor; five communes are on its land, all of each', () => {
  const district = realUnit('bk-ba-be');
  expect(successorsOf(land.events, area(district.id))).toEqual([]);
  const now = nowOnLandOf(land, district, '2026-01-01');
  expect(names(now).sort()).toEqual(
    ['Xã Ba Bể', 'Xã Chợ Rã', 'Xã Phúc Lộc', 'Xã Thượng Minh', 'Xã Đồng Phúc'].sort(),
  );
  expect(lastBelow(land, district, '2026-01-01')).toHaveLength(15);
  expect(new Set(now.flatMap(({ through }) => ids(through))).size).toBe(15);
});

test('D7: the 20 communes of Chợ Đồn lie in eight communes now', () => {
  const district = realUnit('bk-cho-don');
  expect(lastBelow(land, district, '2026-01-01')).toHaveLength(20);
  expect(nowOnLandOf(land, district, '2026-01-01')).toHaveLength(8);
});

test('D12: a commune that lives on is on the land of its former district', () => {
  const now = nowOnLandOf(land, realUnit('bk-ngan-son'), '2026-01-01');
  expect(names(now)).toContain('Xã Thượng Quan');
});

test('D1: a chain is followed to the unit that is alive', () => {
  const town = realUnit('bk-cho-moi-tt-cho-moi');
  expect(names(nowOnLandOf(land, town, '2021-01-01'))).toEqual(['Thị trấn Đồng Tâm']);
  expect(names(nowOnLandOf(land, town, '2026-01-01'))).toEqual(['Xã Chợ Mới']);
});

test('D8, D9, D13: a unit that was divided has every receiver as successor', () => {
  const of = (id: string) => ids(successorsOf(land.events, area(id)));
  expect(of('bk-na-ri-xa-van-hoc')).toEqual(['bk-na-ri-xa-cuong-loi', 'bk-na-ri-xa-van-vu']);
  expect(of('bk-na-ri-xa-luong-ha')).toEqual(['bk-na-ri-tt-yen-lac', 'bk-na-ri-xa-cuong-loi']);
  expect(of('tn-phu-binh-xa-thuong-dinh')).toEqual(['tn25-xa-diem-thuy', 'tn25-xa-phu-binh']);
});

test('D11: a commune that became a town is followed by it', () => {
  expect(ids(successorsOf(land.events, area('bk-ngan-son-xa-van-tung')))).toEqual([
    'bk-ngan-son-tt-van-tung',
  ]);
});

test('F3: a province that was merged whole has one successor', () => {
  const now = nowOnLandOf(land, realUnit('tinh-bac-kan'), '2026-01-01');
  expect(ids(now.map(({ unit }) => unit))).toEqual(['tinh-thai-nguyen']);
});

test('B3, B16: a unit formed from its namesake and others is another unit', () => {
  expect(ids(predecessorsOf(land.events, area('tn25-xa-bang-thanh')))).toEqual([
    'bk-pac-nam-xa-bang-thanh',
    'bk-pac-nam-xa-boc-bo',
    'bk-pac-nam-xa-giao-hieu',
    'bk-pac-nam-xa-nhan-mon',
  ]);
});

describe('events that cannot be right', () => {
  test('D15: a circle of events ends the search', () => {
    const [one, two] = [realUnit('bk-na-ri-xa-van-hoc'), realUnit('bk-na-ri-xa-luong-ha')];
    const merged = (id: string, from: string, to: string) => ({
      ...realEvents[0],
      id,
      from: [{ area: from, part: 'whole' as const }],
      to: [{ area: to }],
    });
    const round = landOf([one, two], [
      merged('a', one.id, two.id),
      merged('b', two.id, one.id),
    ] as never);
    expect(nowOnLandOf(round, one, '2026-01-01')).toEqual([]);
  });
});
