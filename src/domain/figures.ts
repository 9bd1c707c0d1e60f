import type { ObservationData } from '../model/progress.ts';
import type { TargetData } from '../model/target.ts';
import { compareProducts, quotient } from './decimals.ts';

/** Figures in a target's own scale: the reported figure, the goal, and the share of the path covered. */
export type Measured = Pick<TargetData, 'kind' | 'per' | 'goal' | 'comparator'>;
export type Figure = Pick<ObservationData, 'value' | 'numerator' | 'denominator'>;

/** A figure as an exact fraction, together with the goal in the same scale. */
interface Measure {
  readonly over: number;
  readonly under: number;
  /** Factor for over/under: 100 for a percentage. */
  readonly scale: number;
  readonly goal: number;
}

/** True when the target is measured as numerator of denominator and its goal is a percentage. */
export function isShare(target: Pick<TargetData, 'kind' | 'per'>): boolean {
  return target.kind === 'percent' || (target.kind === 'quota' && target.per === 'unit');
}

/** The goal in the scale of `figureOf`: a quota for every unit is met when 100 % of the units reach it. */
export function goalOf(target: Measured): number {
  return target.kind === 'quota' && target.per === 'unit' ? 100 : target.goal;
}

/** The comparator that belongs to `goalOf`. */
export const comparatorOf = (target: Measured): TargetData['comparator'] =>
  target.kind === 'quota' && isShare(target) ? '>=' : target.comparator;

/**
 * False for an inconsistent figure: numerator above denominator, more than 100 %, or a binary value other
 * than 1 or 0. Such a figure is shown, but no conclusion is drawn from it and it is not added to others.
 */
export function isUsable(target: Measured, { value, numerator, denominator }: Figure): boolean {
  if (target.kind === 'binary') return value === 0 || value === 1;
  if (!isShare(target)) return true;
  if (value !== undefined) return value <= 100;
  return numerator !== undefined && denominator !== undefined && numerator <= denominator;
}

function measure(target: Measured, observation: Figure): Measure | null {
  if (!isUsable(target, observation)) return null;
  const { value, numerator, denominator } = observation;
  const goal = goalOf(target);
  if (numerator !== undefined && denominator !== undefined) {
    if (!isShare(target)) return { over: numerator, under: 1, scale: 1, goal };
    return denominator === 0 ? null : { over: numerator, under: denominator, scale: 100, goal };
  }
  return value === undefined ? null : { over: value, under: 1, scale: 1, goal };
}

/** The figure in the target's scale (percent, count, 0/1); null when it is undefined (0 of 0). */
export function figureOf(target: Measured, observation: Figure): number | null {
  const m = measure(target, observation);
  return m === null ? null : quotient([m.over, m.scale], m.under);
}

/** Whether a figure meets the goal. Compared as exact fractions, never rounded: 79.6 % is not 80 %. */
export function meets(target: Measured, observation: Figure): boolean {
  const m = measure(target, observation);
  if (m === null) return false;
  const side = compareProducts([m.over, m.scale], [m.goal, m.under]);
  const comparator = comparatorOf(target);
  if (comparator === '>=') return side >= 0;
  if (comparator === '<=') return side <= 0;
  return side === 0;
}

/**
 * The share of the path from the baseline to the goal that is done: p = (y − y0) / (yT − y0), whose sign
 * also handles "lower is better". Above 1 the goal is exceeded; an exact goal ("=") is missed on either
 * side, so overshooting counts like an equal shortfall. Null when there is no baseline or no distance to
 * measure.
 */
export function shareDone(
  target: Measured & Pick<TargetData, 'baseline' | 'expectation'>,
  figure: number,
): number | null {
  const goal = goalOf(target);
  const start = target.expectation === 'constant' ? 0 : target.baseline?.value;
  if (start === undefined || start === goal) return null;
  const share = (figure - start) / (goal - start);
  // Treat a baseline-to-goal distance that underflows as zero.
  if (!Number.isFinite(share * 100)) return null;
  return comparatorOf(target) === '=' && share > 1 ? 2 - share : share;
}

/** By how much a goal is exceeded, as a share of the goal (0.12 is "vượt 12 %"), or null. */
export function surplusOf(
  target: Measured & Pick<TargetData, 'baseline' | 'expectation'>,
  figure: number,
): number | null {
  const share = shareDone(target, figure);
  const goal = goalOf(target);
  return share !== null && share > 1 && goal > 0 ? Math.abs(figure - goal) / goal : null;
}
