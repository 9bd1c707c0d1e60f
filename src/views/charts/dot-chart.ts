import type { IsoDay } from '../../domain/dates.ts';
import { dayAxis, dayAxisHeight } from './axes.ts';
import { type Drawing, fixed, type Layer, type Mark, type Role } from './drawing.ts';
import { type Box, place } from './labels.ts';
import type { Layout } from './line-chart.ts';
import { rounded, timeScale } from './scale.ts';
import { fitted, textWidth } from './typeface.ts';

/** A row for each unit, a dot for each report: where figures do not grow along a line. */

export interface DotRow {
  readonly name: string;
  readonly dots: ReadonlyArray<{
    readonly day: IsoDay;
    /** Whether it reaches the goal: a full dot, or an empty one. */
    readonly role: Role;
    /** Beside the dot; empty where full or empty says all. */
    readonly short: string;
    readonly text: string;
  }>;
  /** In the place of dots. */
  readonly none: string;
}

export interface DotData {
  readonly rows: ReadonlyArray<DotRow>;
  readonly span: readonly [IsoDay, IsoDay];
  readonly days: ReadonlyArray<IsoDay>;
  readonly sample: boolean;
}

const NAMES = 0.34;

/** Draws the rows; the names are at the left, the days below. */
export function dotChart(data: DotData, { width, size, ends }: Layout): Drawing {
  const step = Math.round(size * (ends ? 2.3 : 2.5));
  const names = Math.min(
    width * NAMES,
    Math.max(...data.rows.map(({ name }) => textWidth(name, size) + 1)),
  );
  const [left, right, top] = [Math.ceil(names + 12), width - 8, 4];
  const bottom = top + data.rows.length * step;
  const r = ends ? 6 : 5.5;
  const x = timeScale(data.span, [left + r + 4, right - (ends ? 44 : 26)]);
  const rows = data.rows.flatMap(({ name, dots, none }, index): Array<Mark> => {
    const middle = rounded(top + (index + 0.5) * step);
    const base = rounded(middle + size * 0.34);
    const written: Mark = {
      ...{ kind: 'text', role: 'soft', x: left - 10, y: base, anchor: 'end' },
      text: fitted(name, size, names),
    };
    if (dots.length === 0) {
      const text: Mark = {
        kind: 'text',
        role: 'label',
        x: left + 10,
        y: base,
        text: none,
        anchor: 'start',
      };
      const band = { x: left, y: rounded(middle - step * 0.36), height: rounded(step * 0.72) };
      return [written, { kind: 'rect', role: 'missing', width: right - left, ...band }, text];
    }
    const spots = dots.map((dot) => ({ ...dot, x: x(dot.day) }));
    const row: Box = { x: left, y: middle - step / 2, width: right + 8 - left, height: step };
    const values = place(
      // The newest figure matters most.
      spots.toReversed().flatMap(({ x: at, short }) =>
        short === ''
          ? []
          : [
              {
                text: short,
                places: [
                  { x: at + r + 4, y: base, anchor: 'start' },
                  { x: at - r - 4, y: base, anchor: 'end' },
                ] as const,
              },
            ],
      ),
      size,
      600,
      row,
      spots.map(({ x: at }) => ({ x: at - r, y: middle - r, width: 2 * r, height: 2 * r })),
    );
    return [
      written,
      { kind: 'path', role: 'grid', d: `M${left} ${middle}H${right}` },
      ...spots.map(
        (dot): Mark => ({
          ...{ kind: 'dot', role: dot.role, x: dot.x, y: middle, r, text: dot.text },
        }),
      ),
      ...values.map(
        (value): Mark => ({
          ...{ kind: 'text', role: 'value', text: value.text, anchor: value.anchor },
          ...{ x: rounded(value.x), y: value.y },
        }),
      ),
    ];
  });
  const dates: Layer = fixed(
    { kind: 'path', role: 'base', d: `M${left} ${bottom}H${right}` },
    ...dayAxis(data.days, x, bottom, size, [left - 20, width]),
  );
  return {
    width,
    height: bottom + dayAxisHeight(size),
    size,
    layers: [fixed(...rows), dates],
    sample: data.sample
      ? { x: rounded((left + right) / 2), y: rounded(bottom - step * 0.25), size: ends ? 26 : 17 }
      : null,
  };
}
