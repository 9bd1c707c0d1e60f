import { daysBetween, formatDay } from '../../domain/dates.ts';
import { comparatorOf, isShare } from '../../domain/figures.ts';
import { formatNumber, formatPercent } from '../../domain/numbers.ts';
import type { SiteNames } from '../../strings/site.ts';
import { vi } from '../../strings/vi.ts';
import type { Target } from '../site/types.ts';
import { scaleText } from './figure-text.ts';
import { goalEnds } from './goal-text.ts';
import type { Tone } from './reader-status.ts';
import type { Selection } from './selection.ts';

/**
 * Chart geometry for SVG, drawn at build time in units of about a pixel on a 360 px phone. Every chart has a
 * title, a description of its data, and labels on the marks.
 */
interface Chart {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 360;
const LABEL_ROOM = 38;
/** Width of a full date. */
const WHOLE_DAY = 68;
/** Distance from a point down to the bottom of its label. */
const LABEL_DROP = 18;

/** A linear scale from values to coordinates, both ranges given. */
const scale =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]) =>
  (value: number): number => {
    const place = start + ((value - from) / (to - from || 1)) * (end - start);
    return Math.round(place * 10) / 10;
  };

export interface BarChart extends Chart {
  /** The line of the goal; null where units have different goals or none. */
  readonly goal: {
    readonly x: number;
    readonly label: string;
    readonly anchor: 'start' | 'end';
  } | null;
  readonly left: number;
  readonly bars: ReadonlyArray<{
    readonly y: number;
    readonly name: string;
    /** Zero when nothing was reported: the label then says so. */
    readonly width: number;
    readonly label: string;
    readonly tone: Tone;
  }>;
}

/** A bar chart with one bar per area, and the goal as a line across them. */
export function barChart({ target, goal, statuses, top }: Selection): BarChart {
  const [left, right, rowHeight, first] = [106, 280, 28, 30];
  const x = scale([0, top.area], [left, right]);
  const described = statuses.filter((s) => s.judgement.figure !== null).length;
  return {
    title: vi.charts.barsTitle(target.title),
    description: vi.charts.barsDescription(described, statuses.length, goal.text),
    width: WIDTH,
    height: first + statuses.length * rowHeight + 4,
    left,
    goal:
      goal.value === null
        ? null
        : {
            x: x(goal.value),
            label: vi.charts.goal(goal.text),
            anchor: x(goal.value) >= (left + right) / 2 ? 'end' : 'start',
          },
    bars: statuses.map(({ area, judgement, status }, index) => {
      const { figure } = judgement;
      const own = { ...target, ...judgement.bound };
      const text = figure === null ? status.label : scaleText(own, figure);
      return {
        y: first + index * rowHeight,
        name: area.shortName,
        width: figure === null ? 0 : Math.max(1, x(figure) - left),
        label: text,
        tone: status.tone,
      };
    }),
  };
}

export interface TileMap extends Chart {
  readonly tiles: ReadonlyArray<{
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly name: string;
    readonly label: string;
    readonly tone: Tone;
  }>;
}

/** A tile map with one tile per area, roughly at its location. Null when an area has no position. */
export function tileMap({ target, statuses }: Selection): TileMap | null {
  const placed = statuses.flatMap((s) => (s.area.tile ? { ...s, tile: s.area.tile } : []));
  if (placed.length < statuses.length || placed.length === 0) return null;
  const columns = Math.max(...placed.map(({ tile }) => tile.column));
  const rows = Math.max(...placed.map(({ tile }) => tile.row));
  const [width, height, gap] = [WIDTH / columns, 60, 4];
  return {
    title: vi.charts.mapTitle(target.title),
    description: vi.charts.mapDescription,
    width: WIDTH,
    height: rows * height,
    tiles: placed.map(({ area, tile, judgement, status }) => ({
      x: (tile.column - 1) * width + gap / 2,
      y: (tile.row - 1) * height + gap / 2,
      width: width - gap,
      height: height - gap,
      name: area.shortName,
      label:
        judgement.figure === null
          ? vi.charts.none
          : scaleText({ ...target, ...judgement.bound }, judgement.figure),
      tone: status.tone,
    })),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface HistoryChart extends Chart {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly goal: { readonly y: number; readonly label: string } | null;
  /** "12,34 56,78 …"; null when no growth is expected. */
  readonly expected: string | null;
  readonly line: string;
  readonly points: ReadonlyArray<
    Point & {
      readonly label: string;
      /** Position of the label: below the point, or above it near the axis. */
      readonly labelY: number;
      /** "30/06"; with the year when it differs from the year in which the window starts. */
      readonly day: string;
      readonly dayX: number;
      readonly anchor: 'middle' | 'end';
      /** True when the next point is too near to label both; the table has both. */
      readonly crowded: boolean;
      readonly range: { readonly low: number; readonly high: number } | null;
    }
  >;
}

/** The expected value of the province, day by day; null for targets that do not grow towards a goal. */
function expectedPath(
  { target, goal, province }: Selection,
  x: (date: string) => number,
  y: (value: number) => number,
): string | null {
  const { baseline, expectation, window, checkpoints, kind } = target;
  if (expectation === 'constant' || kind === 'limit' || kind === 'binary' || !baseline) return null;
  const end = goal.province;
  if (end === null || target.change) return null;
  const ofWhole = isShare(target) || province.by === 'whole';
  const from = ofWhole ? baseline.value : baseline.value * province.total;
  const at = (share: number) => y(from + (end - from) * share);
  return [{ date: window.start, expected: 0 }, ...checkpoints, { date: window.due, expected: 1 }]
    .map(({ date, expected }) => `${x(date)},${at(expected)}`)
    .join(' ');
}

const provinceText = (target: Target, value: number): string =>
  isShare(target)
    ? formatPercent(value, goalEnds(target), comparatorOf(target))
    : formatNumber(value);

/** The province's history with its expected path. Null before the first report, and where figures do not add up. */
export function historyChart(selection: Selection, names: SiteNames): HistoryChart | null {
  const { target, goal, series, top } = selection;
  const drawn = series.filter(({ result }) => result.figure !== null);
  const last = drawn.at(-1);
  if (!last) return null;
  const [left, right, ceiling, bottom] = [26, 334, 26, 176];
  const { start, due } = target.window;
  const end = last.asOf > due ? last.asOf : due;
  const days = scale([0, daysBetween(start, end)], [left, right]);
  const x = (date: string) => days(daysBetween(start, date));
  const y = scale([0, top.province], [bottom, ceiling]);
  const isSameYear = (date: string) => date.slice(0, 4) === start.slice(0, 4);
  const points = drawn.flatMap(({ asOf, result }, index) => {
    if (result.figure === null) return [];
    const next = drawn[index + 1];
    const { range, reported, total } = result;
    const sameYear = isSameYear(asOf);
    return {
      x: x(asOf),
      y: y(result.figure),
      label: provinceText(target, result.figure),
      labelY:
        y(result.figure) + LABEL_DROP > bottom
          ? y(result.figure) - 8
          : y(result.figure) + LABEL_DROP,
      day: sameYear ? formatDay(asOf).slice(0, 5) : formatDay(asOf),
      dayX: sameYear ? x(asOf) : Math.min(x(asOf) + WHOLE_DAY / 2, WIDTH - 2),
      anchor: sameYear ? ('middle' as const) : ('end' as const),
      crowded:
        next !== undefined &&
        x(next.asOf) - x(asOf) < (isSameYear(next.asOf) ? LABEL_ROOM : WHOLE_DAY),
      range: range && reported < total ? { low: y(range.low), high: y(range.high) } : null,
    };
  });
  return {
    title: vi.charts.historyTitle(target.title, names),
    description: vi.charts.historyDescription(points.length, goal.text, names),
    width: WIDTH,
    height: 204,
    left,
    right,
    bottom,
    goal:
      goal.province === null
        ? null
        : { y: y(goal.province), label: vi.charts.goal(provinceText(target, goal.province)) },
    expected: expectedPath(selection, x, y),
    line: points.map((point) => `${point.x},${point.y}`).join(' '),
    points,
  };
}
