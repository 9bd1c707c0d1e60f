import { expect, test } from 'vitest';
import { realEvents, realKinds, realUnits } from '../../tests/fixtures/units/real.ts';
import { reportersOn } from './lives.ts';
import { chronicle } from './succession.ts';
import { formerParentsOf, parentsOf } from './unit-places.ts';

const byId = new Map(realUnits.map((unit) => [unit.id, unit]));
const find = (id: string) => byId.get(id);
const events = chronicle(realEvents);

/** The communes that report to a plan of a year, for one province. */
const communes = (year: number, within: string, day: string) =>
  reportersOn(
    { year, reporters: [{ from: `${year}-01-01`, levels: ['commune'], within }] },
    realUnits,
    realKinds,
    day,
  );
const names = (units: ReadonlyArray<{ shortName: string }>) => units.map((u) => u.shortName).sort();

test('in 2017 the communes of a province lie in its eight districts', () => {
  const units = communes(2017, 'tinh-bac-kan', '2017-01-01');
  const parents = parentsOf(units, find, '2017-01-01');
  const counts = Map.groupBy(parents?.values() ?? [], ({ id }) => id);
  expect(units).toHaveLength(122);
  expect(Object.fromEntries([...counts].map(([id, list]) => [id, list.length]))).toMatchObject({
    'bk-ba-be': 16,
    'bk-cho-don': 22,
  });
  expect(counts.size).toBe(8);
});

test('in 2026 no district is left, and each commune has its former ones', () => {
  const units = communes(2026, 'tinh-thai-nguyen', '2026-01-01');
  expect(units).toHaveLength(92);
  expect(parentsOf(units, find, '2026-01-01')).toBeNull();
  const former = formerParentsOf(units, find, events, '2026-01-01');
  expect(names(former?.get('tn25-xa-dong-phuc') ?? [])).toEqual(['Ba Bể', 'Chợ Đồn']);
});

test('units with one parent are not divided', () => {
  const units = communes(2017, 'bk-ba-be', '2017-01-01');
  expect(units).toHaveLength(16);
  expect(parentsOf(units, find, '2017-01-01')).toBeNull();
});
