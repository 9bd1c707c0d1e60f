import { daysBetween, type IsoDay } from '../../domain/dates.ts';

/** One decimal is enough for a screen, and keeps the page small. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A linear scale from values to coordinates, both ranges given. */
export const linear =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]) =>
  (value: number): number =>
    rounded(start + ((value - from) / (to - from || 1)) * (end - start));

/** A scale from days to coordinates. */
export function timeScale(
  [from, to]: readonly [IsoDay, IsoDay],
  range: readonly [number, number],
): (day: IsoDay) => number {
  const scale = linear([0, Math.max(1, daysBetween(from, to))], range);
  return (day) => scale(daysBetween(from, day));
}

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round numbers from zero to at least `top`, in about four steps; whole ones where only whole ones exist.
 *
 * @returns the numbers, the last of which is the end of the axis
 */
export function ticks(top: number, whole: boolean): Array<number> {
  const rough = Math.max(top, whole ? 1 : Number.MIN_VALUE) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const steps = STEPS.map((step) => step * power).filter(
    (step) => !whole || Number.isInteger(step),
  );
  const step = steps.find((one) => one >= rough - 1e-9) ?? Math.max(1, 10 * power);
  const count = Math.max(1, Math.ceil(top / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}
