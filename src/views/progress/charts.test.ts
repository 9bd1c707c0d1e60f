import { describe, expect, test } from 'vitest';
import { observationInput } from '../../../tests/fixtures/entries.ts';
import { aSite } from '../../../tests/fixtures/site.ts';
import { anArea, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { progress } from '../../model/progress.ts';
import { siteNames } from '../../strings/site.ts';
import type { Content } from '../site/types.ts';
import { barChart, historyChart, tileMap } from './charts.ts';
import { selectionOf } from './selection.ts';

const { value: _, ...figures } = observationInput;

const selection = (given: Partial<Content> = {}, now = '2017-03-15') => {
  const content = tinyContent(given);
  const [target] = content.targets;
  if (!target) throw new Error('the fixture has a target');
  return selectionOf(siteOf(content, now), target);
};

test('bars and the goal line are drawn on the same scale', () => {
  const { bars, goal, left } = barChart(selection());
  const [baBe] = bars;
  // 60 % against 80 %.
  expect((baBe?.width ?? 0) / ((goal?.x ?? 0) - left)).toBeCloseTo(60 / 80, 2);
  expect(baBe?.label).toContain('60%');
});

test('a district without a report has a label instead of a bar', () => {
  const [, naRi] = barChart(selection()).bars;
  expect(naRi?.width).toBe(0);
  expect(naRi?.label).toContain('chưa có số liệu');
});

describe('the tile map', () => {
  const areas = (second: { column: number; row: number } | undefined) => [
    anArea('ba-be', 'Huyện Ba Bể'),
    anArea('na-ri', 'Huyện Na Rì', { tile: second }),
  ];

  test('puts each district at its position', () => {
    const tiles = tileMap(selection({ areas: areas({ column: 3, row: 2 }) }))?.tiles ?? [];
    expect(tiles.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
      [2, 2],
      [242, 62],
    ]);
  });

  test('is left out when a district has no position', () => {
    expect(tileMap(selection({ areas: areas(undefined) }))).toBeNull();
  });
});

test('the history starts with the first report', () => {
  expect(historyChart(selection({ progress: [] }), siteNames(aSite(), []))).toBeNull();
  const chart = historyChart(selection(), siteNames(aSite(), []));
  expect(chart?.points.map(({ label }) => label)).toEqual(['60%']);
  expect(chart?.expected).not.toBeNull();
});

test('labels of the history never overlap dates: a figure near zero has its label above the point', () => {
  const report = (id: string, asOf: string, numerator: number) => ({
    ...figures,
    id,
    target: '2017/attp-khu-dan-cu',
    asOf,
    reportedOn: asOf,
    numerator,
    denominator: 100,
  });
  const observations = [report('a', '2017-03-31', 0), report('b', '2017-06-30', 60)];
  const file = progress.parse({ area: 'ba-be', plan: '2017', observations });
  const chart = historyChart(
    selection({ progress: [{ ...file, id: '2017/ba-be', file: 'x.json' }] }, '2017-07-15'),
    siteNames(aSite(), []),
  );
  const [zero, later] = chart?.points ?? [];
  expect(zero?.label).toBe('0%');
  expect(zero?.labelY).toBeLessThan(chart?.bottom ?? 0);
  expect(later?.labelY).toBeGreaterThan(later?.y ?? 0);
  expect(later?.labelY).toBeLessThan(chart?.bottom ?? 0);
});
