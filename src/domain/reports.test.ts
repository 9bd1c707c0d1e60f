import { expect, test } from 'vitest';
import { anObservation, aTarget } from '../../tests/fixtures/entries.ts';
import { reportsOf, snapshotAt } from './reports.ts';

const target = { ...aTarget(), id: '2017/attp-khu-dan-cu' };
const report = anObservation('2017-01-31', { numerator: 30, denominator: 100 });
const reports = reportsOf([
  { area: 'ba-be', observations: [report] },
  { area: 'na-ri', observations: [] },
]);
const areas = [
  { id: 'ba-be', communes: 16 },
  { id: 'na-ri', communes: 22 },
];

test('reports are found by target and area', () => {
  expect(reports(target.id, 'ba-be')).toEqual([report]);
  expect(reports(target.id, 'na-ri')).toEqual([]);
  expect(reports('2017/khac', 'ba-be')).toEqual([]);
});

test('a snapshot computes each result once, however many pages ask', () => {
  let asked = 0;
  const counting = (...args: Parameters<typeof reports>) => {
    asked += 1;
    return reports(...args);
  };
  const snapshot = snapshotAt(areas, counting, '2017-02-28');
  const first = snapshot.province(target);
  for (let page = 0; page < 20; page += 1) {
    expect(snapshot.province(target)).toBe(first);
    expect(snapshot.judgement(target, 'na-ri').status).toBe('no-data');
  }
  expect(asked).toBe(areas.length);
});

test('a snapshot of another day uses only what had been reported by then', () => {
  expect(snapshotAt(areas, reports, '2017-01-30').province(target).reported).toBe(0);
  expect(snapshotAt(areas, reports, '2017-01-31').province(target).reported).toBe(1);
});
