import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, reports, target } from '../../tests/fixtures/arbitrary.ts';
import { aTarget } from '../../tests/fixtures/entries.ts';
import { district, type Figure, of } from '../../tests/fixtures/province.ts';
import { aggregate } from './aggregate.ts';
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
