import { type Drawing, fixed, type Mark, type Role } from './drawing.ts';
import { LINE } from './labels.ts';
import type { Layout } from './line-chart.ts';
import { linear, rounded } from './scale.ts';
import { fitted, textWidth } from './typeface.ts';

/** A bar for each unit, where there is one day only: no axis of time. */

export interface BarRow {
  readonly name: string;
  /** Null without a report: hatched, with words in the place of a figure. */
  readonly value: number | null;
  readonly short: string;
  readonly text: string;
  readonly role: Role;
  /** Its own goal; null where there is none. */
  readonly goal: number | null;
}

export interface BarData {
  readonly rows: ReadonlyArray<BarRow>;
  readonly top: number;
  /** Words above the marks of the goal, where it is the same for all. */
  readonly goal: { readonly value: number; readonly text: string } | null;
  readonly sample: boolean;
}

const NAMES = 0.34;

/** Draws the bars: names at the left, figures in a column at the right, so that no mark crosses them. */
export function barChart(data: BarData, { width, size, ends }: Layout): Drawing {
  const step = Math.round(size * (ends ? 2.3 : 2.5));
  const widest = (texts: ReadonlyArray<string>, weight: 400 | 600) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size, weight) + 1));
  const names = Math.min(
    width * NAMES,
    widest(
      data.rows.map(({ name }) => name),
      400,
    ),
  );
  const figures = Math.min(
    width * 0.3,
    widest(
      data.rows.flatMap(({ value, short }) => (value === null ? [] : [short])),
      600,
    ),
  );
  const [left, right] = [Math.ceil(names + 12), Math.floor(width - figures - 14)];
  const first = data.goal ? Math.ceil(LINE * size + 6) : 4;
  const x = linear([0, data.top || 1], [left, right - 4]);
  const marks = data.rows.flatMap(
    ({ name, value, short, text, role, goal }, index): Array<Mark> => {
      const middle = rounded(first + (index + 0.5) * step);
      const base = rounded(middle + size * 0.34);
      const band = { y: rounded(middle - step * 0.3), height: rounded(step * 0.6) };
      const written: Mark = {
        ...{ kind: 'text', role: 'soft', x: left - 10, y: base, anchor: 'end' },
        text: fitted(name, size, names),
      };
      if (value === null)
        return [
          written,
          { kind: 'rect', role: 'missing', x: left, width: width - left, ...band },
          {
            ...{ kind: 'text', role: 'label', x: left + 8, y: base, anchor: 'start' },
            text: fitted(short, size, width - left - 12, 600),
          },
        ];
      const length = Math.max(1, rounded(x(value) - left));
      return [
        written,
        { kind: 'rect', role, x: left, width: length, ...band },
        { kind: 'dot', role, x: rounded(left + length), y: middle, r: 0, text },
        ...(goal === null
          ? []
          : [
              {
                kind: 'path',
                role: 'mark',
                d: `M${x(goal)} ${band.y - 3}v${band.height + 6}`,
              } as const,
            ]),
        {
          ...{ kind: 'text', role: 'value', x: width - 2, y: base, anchor: 'end' },
          text: fitted(short, size, figures, 600),
        },
      ];
    },
  );
  const { goal } = data;
  const half = goal ? textWidth(goal.text, size, 600) / 2 : 0;
  const goalText: Array<Mark> = goal
    ? [
        {
          ...{ kind: 'text', role: 'label', y: rounded(size), text: goal.text, anchor: 'middle' },
          x: rounded(Math.max(half + 2, Math.min(width - half - 2, x(goal.value)))),
        },
      ]
    : [];
  return {
    width,
    height: first + data.rows.length * step + 6,
    size,
    layers: [fixed(...marks, ...goalText)],
    sample: data.sample
      ? {
          x: rounded((left + right) / 2),
          y: rounded(first + data.rows.length * step - step * 0.2),
          size: ends ? 26 : 17,
        }
      : null,
  };
}
