import { formatDay, type IsoDay } from '../../domain/dates.ts';
import { fixed, type Layer, type Mark } from './drawing.ts';
import { type Box, LINE, spread, textBox } from './labels.ts';
import { rounded } from './scale.ts';
import { textWidth } from './typeface.ts';

/** The axes of a chart over time. */

/** How far a date may stand from its place on the axis. */
const MOST_SHIFT = 24;
/** Space between two dates. */
const GAP = 8;

interface DayLabel {
  readonly day: IsoDay;
  readonly x: number;
  /** "30/06" */
  readonly text: string;
  /** Below the first date, and below the first of another year. */
  readonly year: string | null;
}

const dayOf = (day: IsoDay) => formatDay(day).slice(0, 5);
const yearOf = (day: IsoDay) => day.slice(0, 4);

/**
 * The dates that are written below the axis: the last, the first, then as many of the others as fit, each near
 * its place.
 */
export function dayLabels(
  days: ReadonlyArray<IsoDay>,
  x: (day: IsoDay) => number,
  size: number,
  ends: readonly [number, number],
): Array<DayLabel> {
  const widthOf = (day: IsoDay) =>
    Math.max(textWidth(dayOf(day), size), textWidth('2000', size)) + GAP;
  const placed = (chosen: ReadonlyArray<IsoDay>) =>
    spread(
      chosen.map((day) => ({ wanted: x(day), size: widthOf(day) })),
      ends,
    );
  const fits = (chosen: ReadonlyArray<IsoDay>) =>
    chosen.reduce((sum, day) => sum + widthOf(day), 0) <= ends[1] - ends[0] &&
    placed(chosen).every(
      (middle, index) => Math.abs(middle - x(chosen[index] ?? '')) <= MOST_SHIFT,
    );
  const sorted = [...new Set(days)].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  let chosen = [...new Set([first, last])];
  for (const day of sorted.toReversed()) {
    const more = [...new Set([...chosen, day])].sort();
    if (more.length > chosen.length && fits(more)) chosen = more;
  }
  const middles = placed(chosen);
  return chosen.map((day, index) => {
    const before = chosen[index - 1];
    return {
      day,
      x: rounded(middles[index] ?? x(day)),
      text: dayOf(day),
      year: before !== undefined && yearOf(before) === yearOf(day) ? null : yearOf(day),
    };
  });
}

/** The dates below an axis, with a small line at the place of each. */
export function dayAxis(
  days: ReadonlyArray<IsoDay>,
  x: (day: IsoDay) => number,
  bottom: number,
  size: number,
  ends: readonly [number, number],
): Array<Mark> {
  const line = rounded(LINE * size);
  return dayLabels(days, x, size, ends).flatMap(({ day, x: middle, text, year }): Array<Mark> => {
    const below = { kind: 'text', role: 'tick', x: middle, anchor: 'middle' } as const;
    return [
      { kind: 'path', role: 'base', d: `M${x(day)} ${bottom}V${bottom + 4}` },
      { ...below, text, y: rounded(bottom + 6 + size) },
      ...(year === null ? [] : [{ ...below, text: year, y: rounded(bottom + 6 + size + line) }]),
    ];
  });
}

/** Room below an axis of days. */
export const dayAxisHeight = (size: number): number => Math.ceil(8 + size + 2 * LINE * size);

/** Round numbers at the left, with a line across at each. */
export function valueAxis(
  ticks: ReadonlyArray<{ readonly y: number; readonly text: string }>,
  [left, right]: readonly [number, number],
  size: number,
): Layer {
  return fixed(
    ...ticks.flatMap(
      ({ y, text }, index): Array<Mark> => [
        { kind: 'path', role: index === 0 ? 'base' : 'grid', d: `M${left} ${y}H${right}` },
        {
          kind: 'text',
          role: 'tick',
          x: left - 8,
          y: rounded(y + size * 0.34),
          text,
          anchor: 'end',
        },
      ],
    ),
  );
}

/** The goal across the chart: a line, or a band for a range. */
export function goalMarks(
  { low, high }: { readonly low: number; readonly high: number | null },
  y: (value: number) => number,
  [left, right]: readonly [number, number],
): Array<Mark> {
  const line = (value: number): Mark => ({
    kind: 'path',
    role: 'goal',
    d: `M${left} ${y(value)}H${right}`,
  });
  if (high === null) return [line(low)];
  const box = {
    x: left,
    y: y(high),
    width: rounded(right - left),
    height: rounded(y(low) - y(high)),
  };
  return [{ kind: 'rect', role: 'goal-band', ...box }, line(low), line(high)];
}

/** Where the words on the goal may stand: above or below its line, at the left or the right. */
export const goalPlaces = (y: number, [left, right]: readonly [number, number], size: number) => {
  const [above, below] = [rounded(y - 5), rounded(y + size + 2)];
  return [
    { x: left + 6, y: below, anchor: 'start' },
    { x: left + 6, y: above, anchor: 'start' },
    { x: right - 6, y: below, anchor: 'end' },
    { x: right - 6, y: above, anchor: 'end' },
  ] as const;
};

/** The boxes of all texts among marks. */
export const boxesOf = (marks: ReadonlyArray<Mark>, size: number): Array<Box> =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [textBox(mark, size, 600)] : []));
