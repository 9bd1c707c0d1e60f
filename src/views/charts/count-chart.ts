import type { IsoDay } from '../../domain/dates.ts';
import { dayAxis, dayAxisHeight, valueAxis } from './axes.ts';
import { type Drawing, fixed, type Mark } from './drawing.ts';
import { textBox } from './labels.ts';
import type { Layout } from './line-chart.ts';
import { linear, rounded, ticks } from './scale.ts';
import { textWidth } from './typeface.ts';

/** How many of many units are there, at each day: a column that is as high as there are units. */

export interface CountColumn {
  readonly day: IsoDay;
  readonly met: number;
  readonly short: number;
  readonly silent: number;
  readonly text: string;
}

export interface CountData {
  readonly columns: ReadonlyArray<CountColumn>;
  readonly sample: boolean;
}

/** Draws the columns; the number of those that are there stands in or above its part. */
export function countChart(data: CountData, { width, height, size, ends }: Layout): Drawing {
  const total = Math.max(...data.columns.map(({ met, short, silent }) => met + short + silent));
  const steps = ticks(total, true);
  const left = Math.ceil(textWidth(String(steps.at(-1)), size) + 14);
  const [right, top, bottom] = [width - 8, Math.ceil(size * 1.2), height - dayAxisHeight(size)];
  const y = linear([0, steps.at(-1) ?? 1], [bottom, top]);
  const band = (right - left) / data.columns.length;
  const thick = rounded(Math.min(band * 0.7, ends ? 72 : 44));
  const middleOf = (index: number) => rounded(left + (index + 0.5) * band);
  const marks = data.columns.flatMap(({ met, short, silent, text }, index): Array<Mark> => {
    const middle = middleOf(index);
    const parts = [
      ['good', met],
      ['unit', short],
      ['missing', silent],
    ] as const;
    let from = 0;
    const rects = parts.flatMap(([role, count]): Array<Mark> => {
      if (count === 0) return [];
      const [low, high] = [y(from), y(from + count)];
      from += count;
      const box = { x: rounded(middle - thick / 2), y: high, width: thick };
      return [{ kind: 'rect', role, ...box, height: rounded(low - high) }];
    });
    const label: Mark = {
      ...{ kind: 'text', role: 'value', x: middle, text: String(met), anchor: 'middle' },
      y: rounded(y(met) - 5),
    };
    // A number wider than its column would stand on the next one.
    const fits =
      textBox({ x: 0, y: 0, text: String(met), anchor: 'start' }, size, 600).width <= band;
    return [
      ...rects,
      { kind: 'dot', role: 'good', x: middle, y: y(met), r: 0, text },
      ...(fits ? [label] : []),
    ];
  });
  const days = data.columns.map(({ day }) => day);
  return {
    width,
    height,
    size,
    layers: [
      valueAxis(
        steps.map((value) => ({ y: y(value), text: String(value) })),
        [left, right],
        size,
      ),
      fixed(
        ...dayAxis(days, (day) => middleOf(days.indexOf(day)), bottom, size, [left - 6, width]),
      ),
      fixed(...marks),
    ],
    sample: data.sample
      ? { x: rounded((left + right) / 2), y: rounded(bottom - size), size: ends ? 30 : 19 }
      : null,
  };
}
