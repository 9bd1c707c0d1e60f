import { describe, expect, test } from 'vitest';
import { anArea, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import type { Content } from '../site/types.ts';
import { barChart, historyChart, tileMap } from './charts.ts';
import { selectionOf } from './selection.ts';

const selection = (given: Partial<Content> = {}, now = '2017-03-15') => {
  const content = tinyContent(given);
  const [target] = content.targets;
  if (!target) throw new Error('the fixture has a target');
  return selectionOf(siteOf(content, now), target);
};

test('bars end where their figure is, the goal line where the goal is, on one scale', () => {
  const { bars, goal, left } = barChart(selection());
  const [baBe] = bars;
  // 60 % against 80 %.
  expect((baBe?.width ?? 0) / (goal.x - left)).toBeCloseTo(60 / 80, 2);
  expect(baBe?.label).toContain('60%');
});

test('a district that has not reported has no bar, and the word for it', () => {
  const [, naRi] = barChart(selection()).bars;
  expect(naRi?.width).toBe(0);
  expect(naRi?.label).toContain('chưa có số liệu');
});

describe('the tile map', () => {
  const areas = (second: { column: number; row: number } | undefined) => [
    anArea('ba-be', 'Huyện Ba Bể'),
    anArea('na-ri', 'Huyện Na Rì', { tile: second }),
  ];

  test('puts each district on its place', () => {
    const tiles = tileMap(selection({ areas: areas({ column: 3, row: 2 }) }))?.tiles ?? [];
    expect(tiles.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
      [2, 2],
      [242, 62],
    ]);
  });

  test('is left out where a district has no place', () => {
    expect(tileMap(selection({ areas: areas(undefined) }))).toBeNull();
  });
});

test('the history begins with the first report', () => {
  expect(historyChart(selection({ progress: [] }))).toBeNull();
  const chart = historyChart(selection());
  expect(chart?.points.map(({ label }) => label)).toEqual(['60%']);
  expect(chart?.expected).not.toBeNull();
});
