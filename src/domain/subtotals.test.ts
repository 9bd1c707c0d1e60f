import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, reports, target } from '../../tests/fixtures/arbitrary.ts';
import { aTarget } from '../../tests/fixtures/entries.ts';
import { planTarget } from '../../tests/fixtures/judged.ts';
import { district, type Figure, of } from '../../tests/fixtures/province.ts';
import { carriedOf, reportOf } from '../../tests/fixtures/units/figures.ts';
import { aggregate } from './aggregate.ts';
import { snapshotAt } from './reports.ts';
import { judge } from './status.ts';
import { subtotals } from './subtotals.ts';

const ON = '2017-04-05';
const goal = aTarget({ scale: 'communes' });

/** A commune and what it reported, if anything. */
const commune = (id: string, figure: Figure | null) => ({
  ...district(goal, 20, figure),
  area: { id, communes: 20 },
});

const parents: Readonly<Record<string, ReadonlyArray<string>>> = {
  'xa-a': ['huyen-1', 'tinh'],
  'xa-b': ['huyen-1', 'tinh'],
  'xa-c': ['huyen-2', 'tinh'],
};
const groupsOf = (id: string) => parents[id] ?? [];

test('a district has the sum of its communes, not the mean of their percentages', () => {
  // 100 % of 10 and 50 % of 90: 55 %, where the mean would say 75 %.
  const communes = [commune('xa-a', of(10, 10)), commune('xa-b', of(45, 90))];
  const sums = subtotals(goal, communes, groupsOf, ON);
  expect(sums.get('huyen-1')).toMatchObject({ numerator: 55, denominator: 100, figure: 55 });
  expect(sums.get('huyen-1')).not.toHaveProperty('reached');
});

test('a district with a silent commune has a range', () => {
  const communes = [commune('xa-a', of(10, 20)), commune('xa-b', null)];
  expect(subtotals(goal, communes, groupsOf, ON).get('huyen-1')).toMatchObject({
    reported: 1,
    total: 2,
    range: { low: 25, high: 75 },
  });
});

test('a unit counts in every group above it, and in none without a parent', () => {
  const communes = ['xa-a', 'xa-b', 'xa-c', 'phuong-d'].map((id) => commune(id, of(1, 20)));
  const sums = subtotals(goal, communes, groupsOf, ON);
  expect([...sums].map(([id, { total }]) => [id, total])).toEqual([
    ['huyen-1', 2],
    ['tinh', 3],
    ['huyen-2', 1],
  ]);
});

test('the sums of all districts are the sums of the province, whatever was reported', () => {
  const communes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), reports), { maxLength: 12 });
  fc.assert(
    fc.property(target, communes, day, (given, list, on) => {
      const results = list.map(([, own], index) => ({
        area: { id: String(index), communes: 5 },
        judgement: judge(given, String(index), own, on),
      }));
      const sums = [
        ...subtotals(given, results, (id) => [list[Number(id)]?.[0] ?? ''], on).values(),
      ];
      const whole = aggregate(given, results, on);
      for (const name of ['reported', 'total', 'met'] as const) {
        expect(sums.reduce((sum, part) => sum + part[name], 0)).toBe(whole[name]);
      }
      const total = sums.reduce((sum, { numerator }) => sum + numerator, 0);
      expect(total).toBeCloseTo(whole.numerator, 6);
    }),
  );
});

describe('units that were formed from divided ones', () => {
  const divided = 'tn-phu-binh-xa-thuong-dinh';
  const whole = ['tn-phu-binh-xa-bao-ly', 'tn-phu-binh-xa-nga-my'];
  const now = ['tn25-xa-phu-binh', 'tn25-xa-diem-thuy'];
  const reporters = [divided, ...whole, ...now];
  const given = Object.fromEntries([...whole, divided].map((id) => [id, [reportOf(20)]]));
  const stateOf = (goal: number) => {
    const target = planTarget('nha', { kind: 'count', goal, unit: 'nhà' }, 2025);
    const facts = {
      find: () => undefined,
      closedOn: () => null,
      carried: () => carriedOf(target, given, { reporters }),
    };
    const areas = now.map((id) => ({ id }));
    const snapshot = snapshotAt(areas, (_, area) => given[area] ?? [], '2025-07-01', facts);
    const results = areas.map((area) => ({ area, judgement: snapshot.judgement(target, area.id) }));
    const over = facts.carried();
    const sums = (groupsOf: (id: string) => ReadonlyArray<string>, keeps = () => false) =>
      subtotals(target, results, groupsOf, '2025-07-01', { over, keeps });
    return { sums, whole: snapshot.province(target) };
  };

  test('their sum is certain where all parts are in the group, and a range where they are not', () => {
    const { sums } = stateOf(30);
    expect(sums(() => ['tinh']).get('tinh')).toMatchObject({
      figure: 60,
      range: { low: 60, high: 60 },
    });
    expect(sums((id) => [id]).get(now[0] ?? '')).toMatchObject({ range: { low: 20, high: 40 } });
  });

  test('a range that reaches the goal at both ends counts as reached, one that misses it as missed', () => {
    expect(stateOf(20).whole).toMatchObject({ by: 'units', met: 2, reported: 2, reached: true });
    expect(stateOf(41).whole).toMatchObject({ met: 0, reported: 2, reached: false });
    expect(stateOf(30).whole).toMatchObject({ met: 0, reported: 0, reached: null });
  });
});
