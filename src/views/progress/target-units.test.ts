import { expect, test } from 'vitest';
import { aTarget, observationInput } from '../../../tests/fixtures/entries.ts';
import { reportEntries } from '../../../tests/fixtures/reports.ts';
import { anArea, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import type { Content } from '../site/types.ts';
import { selectionOf } from './selection.ts';
import { targetUnits } from './target-units.ts';

const { value: _, ...bare } = observationInput;

/** A site with this many units, each with a percentage or none. */
function unitsOf(figures: ReadonlyArray<number | null>, given: Parameters<typeof aTarget>[0] = {}) {
  const names = figures.map((_figure, index) => `xa-${index}`);
  const target: Content['targets'][number] = {
    ...aTarget(given),
    id: '2017/attp-khu-dan-cu',
    plan: '2017',
    file: 'content/targets/2017.json',
  };
  const content = tinyContent({
    areas: names.map((name) => anArea(name, name, { tile: undefined })),
    targets: [target],
    progress: names.flatMap((area, index) => {
      const value = figures[index];
      if (value === null || value === undefined) return [];
      return reportEntries(area, [{ ...bare, value }]);
    }),
  });
  return targetUnits(selectionOf(siteOf(content, '2017-03-15'), target));
}

test('up to 24 units are shown at once', () => {
  expect(unitsOf(Array.from({ length: 24 }, () => 50))).toBeNull();
  expect(unitsOf(Array.from({ length: 25 }, () => 50))).not.toBeNull();
});

const spread = [90, null, 5, 70, 10, ...Array.from({ length: 20 }, () => 85)];

test('the worst group comes first, and in it the worst figure', () => {
  const units = unitsOf(spread);
  const shown = units?.groups.map(({ title, rows }) => [title, rows.map(({ figure }) => figure)]);
  expect(shown?.slice(0, 2)).toEqual([
    ['Chậm, không đạt', ['5%', '10%']],
    ['Chưa có số liệu', ['chưa có số liệu']],
  ]);
  expect(units?.groups.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(25);
  expect(units?.tally.reduce((sum, { count }) => sum + count, 0)).toBe(25);
});

test('where less is better, the largest figure is the worst', () => {
  const units = unitsOf([9, 7, ...Array.from({ length: 23 }, () => 0)], {
    kind: 'limit',
    comparator: '<=',
    goal: 0,
  });
  expect(units?.groups[0]?.rows.map(({ figure }) => figure)).toEqual(['9', '7']);
});

test('bars and the goal have one scale; nothing is drawn where nothing was reported', () => {
  const units = unitsOf(spread);
  const bars = new Map(
    units?.groups.flatMap(({ rows }) => rows.map((row) => [row.figure, row.bar])),
  );
  const marks = units?.groups.flatMap(({ rows }) => rows.map(({ mark }) => mark));
  expect(new Set(marks)).toEqual(new Set([80]));
  expect(bars.get('5%')).toBe(5);
  expect(bars.get('chưa có số liệu')).toBeNull();
});
