import { daysBetween, type IsoDay } from '../../domain/dates.ts';
import { expectedShare } from '../../domain/expectation.ts';
import { figureOf, goalOf, isShare } from '../../domain/figures.ts';
import type { Judgement } from '../../domain/status.ts';
import { lastDayOf } from '../../domain/targets/window.ts';
import type { ObservationData } from '../../model/progress.ts';
import type { Goaled } from '../progress/goal-text.ts';

/** Bar and sparkline of a target card, drawn at build time. Both only repeat what the figures say. */

/** A bar to the goal; places on its scale, from 0 to 100. */
export interface CardBar {
  /** Null where nothing is known: hatched. */
  readonly value: number | null;
  readonly goal: number;
  /** What is due at the day of the figure; only while the year is running. */
  readonly due: number | null;
}

/** The width and height of a sparkline. */
export const SPARK = { width: 120, height: 32 } as const;
/** Room for the thickness of the line. */
const EDGE = 2;

export interface Sparkline {
  /** "2,30 60,12 118,4" */
  readonly points: string;
  /** The height of the line of the goal. */
  readonly goal: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Amounts that start at nothing and grow to a goal: only these are a length on the way to a mark. */
function isLength(target: Goaled): boolean {
  const goal = goalOf(target);
  const amount = target.kind === 'percent' || target.kind === 'count' || target.kind === 'quota';
  return amount && !target.change && goal !== null && goal > 0;
}

/** The figure that the plan expects on a day, on the scale of the figures; null where no path leads to the goal. */
export function expectedFigure(target: Goaled, on: IsoDay): number | null {
  const goal = goalOf(target);
  if (goal === null || !target.baseline || target.expectation === 'constant' || target.each)
    return null;
  const from = target.baseline.value;
  return from + expectedShare(target, on) * (goal - from);
}

/**
 * @param target as it binds the unit
 * @param running true while the year is not closed
 */
export function cardBar(
  target: Goaled,
  { figure, latest, status }: Judgement,
  running: boolean,
): CardBar | null {
  const goal = goalOf(target);
  if (goal === null || !isLength(target) || status === 'not-applicable') return null;
  // A figure that stands for nothing on this scale, such as a range, has no bar rather than an empty one.
  if (latest !== null && figure === null) return null;
  const top = isShare(target) ? 100 : Math.max(goal, figure ?? 0);
  const place = (value: number) => round((Math.min(Math.max(value, 0), top) / top) * 100);
  const due = running && latest ? expectedFigure(target, latest.asOf) : null;
  return {
    value: figure === null ? null : place(figure),
    goal: place(goal),
    due: due === null || due >= goal ? null : place(due),
  };
}

/** The figures of a unit over the time of the target; null below two of them. */
export function sparkline(
  target: Goaled,
  history: ReadonlyArray<ObservationData>,
): Sparkline | null {
  const goal = goalOf(target);
  if (goal === null || !(isLength(target) || target.kind === 'limit')) return null;
  const byDay = new Map(
    history.flatMap((one): Array<[IsoDay, number]> => {
      const figure = figureOf(target, one);
      return figure === null ? [] : [[one.asOf, figure]];
    }),
  );
  if (byDay.size < 2) return null;
  const days = [...byDay.keys()].sort();
  const { start } = target.window;
  const last = [lastDayOf(target), days.at(-1) ?? start].sort().at(-1) ?? start;
  const first = [start, days[0] ?? start].sort()[0] ?? start;
  const span = daysBetween(first, last) || 1;
  const top = Math.max(goal, ...byDay.values()) || 1;
  const x = (day: IsoDay) =>
    round(EDGE + (daysBetween(first, day) / span) * (SPARK.width - 2 * EDGE));
  const y = (value: number) =>
    round(SPARK.height - EDGE - (Math.max(value, 0) / top) * (SPARK.height - 2 * EDGE));
  return {
    points: days.map((day) => `${x(day)},${y(byDay.get(day) ?? 0)}`).join(' '),
    goal: y(goal),
  };
}
