import { expect, test } from 'vitest';
import { anObservation, aTarget } from '../../../tests/fixtures/entries.ts';
import { anArea } from '../../../tests/fixtures/tiny-content.ts';
import type { ProgressSnapshot } from '../../domain/reports.ts';
import { snapshotAt } from '../../domain/reports.ts';
import type { ObservationData } from '../../model/progress.ts';
import type { Target } from '../site/types.ts';
import { sumRows } from './place-sums.ts';

const target = (given: Parameters<typeof aTarget>[0]): Target => ({
  ...aTarget(given),
  id: '2017/attp-khu-dan-cu',
  plan: '2017',
  file: 'content/targets/2017.json',
});
const areas = ['a', 'b', 'c'].map((id) => anArea(`xa-${id}`, `Xã ${id}`));
const places: Readonly<Record<string, string>> = { 'xa-a': 'h1', 'xa-b': 'h1', 'xa-c': 'h2' };

/** The sums of the districts, from what each commune reported. */
function sumsOf(given: Target, reports: Readonly<Record<string, ObservationData>>) {
  const snapshot: ProgressSnapshot = snapshotAt(
    areas,
    (_, area) => [reports[area] ?? []].flat(),
    '2017-04-05',
  );
  const placesOf = (area: string) => [places[area] ?? ''];
  return sumRows([given], snapshot, areas, ['h1', 'h2', 'h3'], placesOf, () => false)[0]?.sums;
}

test('shares are added numerator to numerator; a missing unit is named, not counted as zero', () => {
  const share = target({ scale: 'communes' });
  const report = (numerator: number, denominator: number) =>
    anObservation('2017-03-31', { numerator, denominator });
  expect(sumsOf(share, { 'xa-a': report(10, 10), 'xa-b': report(45, 90) })).toEqual([
    { figure: '55% (55/100)', coverage: null, range: null },
    { figure: 'chưa có số liệu', coverage: '0/1 nơi báo cáo', range: '0% – 100%' },
    { figure: 'không có đơn vị báo cáo', coverage: null, range: null },
  ]);
});

test('counts add up', () => {
  const count = target({ kind: 'count', goal: 4, unit: 'nhà', baseline: { value: 0, basis: 'x' } });
  const one = anObservation('2017-03-31', { value: 3 });
  expect(sumsOf(count, { 'xa-a': one, 'xa-b': one })?.[0]?.figure).toBe('6 nhà');
});

test('of what each unit has to do for itself, the units that did it are counted', () => {
  const binary = target({ kind: 'binary', comparator: '=', goal: 1 });
  const done = anObservation('2017-03-31', { value: 1 });
  expect(sumsOf(binary, { 'xa-a': done })?.[0]).toEqual({
    figure: '1/2 nơi đạt',
    coverage: '1/2 nơi báo cáo',
    range: 'có thể 1–2 nơi đạt',
  });
});
