import type { ObservationData } from '../model/progress.ts';
import type { TargetData } from '../model/target.ts';
import {
  added,
  compareFractions,
  compareProducts,
  divided,
  type Fraction,
  fractionOf,
  multiplied,
  numberOf,
  quotient,
} from './decimals.ts';
import type { ExactGoal } from './targets/bind.ts';
import { rankOf } from './targets/goals.ts';

/** Figures in a target's own scale: the reported figure, the goal, and the share of the path covered. */
export type Measured = Pick<
  TargetData,
  'kind' | 'per' | 'goal' | 'comparator' | 'goalMax' | 'above' | 'grades' | 'max' | 'difference'
> &
  Partial<Pick<TargetData, 'baseline' | 'expectation'>> & {
    readonly exact?: ExactGoal;
    readonly down?: boolean;
  };
export type Figure = Pick<
  ObservationData,
  'value' | 'numerator' | 'denominator' | 'grade' | 'added'
>;

/** A figure as an exact fraction. */
interface Measure {
  readonly over: number;
  readonly under: number;
  /** Factor for over/under: 100 for a percentage. */
  readonly scale: number;
}

/** True when the target is measured as numerator of denominator and its goal is a percentage. */
export function isShare(target: Pick<TargetData, 'kind' | 'per'>): boolean {
  return target.kind === 'percent' || (target.kind === 'quota' && target.per === 'unit');
}

/**
 * The goal in the scale of `figureOf`, the low end of a range; null when there is none. A quota for every
 * unit is met when 100 % of the units reach it.
 */
export function goalOf(target: Measured): number | null {
  return target.kind === 'quota' && target.per === 'unit' ? 100 : (target.goal ?? null);
}

/** The comparator that belongs to `goalOf`. */
export const comparatorOf = (target: Measured): TargetData['comparator'] =>
  target.kind === 'grade' || (target.kind === 'quota' && isShare(target))
    ? '>='
    : target.comparator;

/**
 * False for an inconsistent figure: numerator above denominator, more than 100 % or the maximum, a binary
 * value other than 1 or 0, a grade that is not on the list. Such a figure is shown, but no conclusion is
 * drawn from it and it is not added to others.
 */
export function isUsable(target: Measured, figure: Figure): boolean {
  const { value, numerator, denominator, grade } = figure;
  if (target.kind === 'grade') return grade !== undefined && rankOf(target, grade) > 0;
  if (target.kind === 'binary') return value === 0 || value === 1;
  if (!isShare(target)) return target.max === undefined || (value ?? 0) <= target.max;
  if (value !== undefined) return value <= 100;
  if (numerator === undefined || denominator === undefined) return false;
  return denominator !== null && numerator <= denominator;
}

/** True for a share whose whole nobody knows: no percentage, and no verdict. */
export const lacksTotal = (target: Measured, { denominator }: Figure): boolean =>
  isShare(target) && denominator === null;

function measure(target: Measured, figure: Figure): Measure | null {
  if (!isUsable(target, figure)) return null;
  const { value, numerator, denominator, grade } = figure;
  if (target.kind === 'grade') return { over: rankOf(target, grade ?? ''), under: 1, scale: 1 };
  if (numerator !== undefined && typeof denominator === 'number') {
    if (!isShare(target)) return { over: numerator, under: 1, scale: 1 };
    return denominator === 0 ? null : { over: numerator, under: denominator, scale: 100 };
  }
  return value === undefined ? null : { over: value, under: 1, scale: 1 };
}

/** The figure in the target's scale (percent, count, 0/1, rank); null when it is undefined (0 of 0). */
export function figureOf(target: Measured, figure: Figure): number | null {
  const m = measure(target, figure);
  return m === null ? null : quotient([m.over, m.scale], m.under);
}

const exactly = (m: Measure): Fraction =>
  multiplied(divided(fractionOf(m.over), fractionOf(m.under)), fractionOf(m.scale));

/** The figure as an exact fraction; null when it is undefined. */
export function exactFigure(target: Measured, figure: Figure): Fraction | null {
  const m = measure(target, figure);
  return m === null ? null : exactly(m);
}

/** Compares a figure with one end of the goal, as exact fractions, never rounded: 79.6 % is not 80 %. */
function compareWith(m: Measure, goal: number, exact: ExactGoal['high'] | undefined): number {
  if (!exact) return compareProducts([m.over, m.scale], [goal, m.under]);
  return compareFractions(exactly(m), exact);
}

/** True when the way to the goal goes down: a decrease, or a start above the goal. */
export function descends(target: Measured): boolean {
  if (target.down !== undefined) return target.down;
  if (target.expectation === 'constant' || !target.baseline) return false;
  return target.baseline.value > (target.goalMax ?? goalOf(target) ?? 0);
}

/** How a figure stands to the goal: not there yet, met, or past it where past is not the same as met. */
export type Standing = 'short' | 'met' | 'beyond';

function standing(target: Measured, m: Measure): Standing | null {
  const goal = goalOf(target);
  if (goal === null) return null;
  const low = compareWith(m, goal, target.exact?.low);
  const isMet = (met: boolean): Standing => (met ? 'met' : 'short');
  switch (comparatorOf(target)) {
    case '>=':
      return isMet(low >= 0);
    case '>':
      return isMet(low > 0);
    case '<=':
      return isMet(low <= 0);
    case '<':
      return isMet(low < 0);
    default: {
      const high =
        target.goalMax === undefined ? low : compareWith(m, target.goalMax, target.exact?.high);
      if (low >= 0 && high <= 0) return 'met';
      // What is done or not cannot be overdone.
      if (target.kind === 'binary' || low < 0 !== descends(target)) return 'short';
      return target.above === 'met' ? 'met' : 'beyond';
    }
  }
}

/** The standing of a reported figure; null when it has none, or there is no goal. */
export function standingOf(target: Measured, figure: Figure): Standing | null {
  const m = measure(target, figure);
  return m === null ? null : standing(target, m);
}

/** The standing of a number on the target's scale: of a sum, or one end of a range. */
export const standingAt = (target: Measured, value: number): Standing | null =>
  standing(target, { over: value, under: 1, scale: 1 });

/**
 * What was added since the start: as reported, else computed from the start. Null where the target asks for
 * no addition.
 */
export function addedBy(target: Measured, figure: Figure): number | null {
  const { difference, baseline } = target;
  const value = figureOf(target, figure);
  if (difference === undefined || difference <= 0 || value === null) return null;
  const start = fractionOf(baseline?.value ?? 0);
  return figure.added ?? numberOf(added(fractionOf(value), start, -1));
}

/** Whether a figure meets the goal, and what had to be added has been. */
export function meets(target: Measured, figure: Figure): boolean {
  if (standingOf(target, figure) !== 'met') return false;
  const more = addedBy(target, figure);
  return more === null || more >= (target.difference ?? 0);
}

/**
 * The share of the path from the baseline to the goal that is done: p = (y − y0) / (yT − y0), whose sign
 * also handles "lower is better". Above 1 the goal is exceeded. The goal of a range is the end that is
 * reached first. Null when there is no goal, no baseline or no distance to measure.
 */
export function shareDone(
  target: Measured & Pick<TargetData, 'baseline' | 'expectation'>,
  figure: number,
): number | null {
  const goal = descends(target) ? (target.goalMax ?? goalOf(target)) : goalOf(target);
  const start = target.expectation === 'constant' ? 0 : target.baseline?.value;
  if (goal === null || start === undefined || start === goal) return null;
  const share = (figure - start) / (goal - start);
  // Treat a baseline-to-goal distance that underflows as zero.
  return Number.isFinite(share * 100) ? share : null;
}

/** By how much a goal is exceeded, as a share of the goal (0.12 is "vượt 12 %"), or null; none is past an exact one. */
export function surplusOf(
  target: Measured & Pick<TargetData, 'baseline' | 'expectation'>,
  figure: number,
): number | null {
  const share = shareDone(target, figure);
  const goal = goalOf(target);
  const exact = ['=', 'range'].includes(comparatorOf(target));
  if (share === null || goal === null || exact) return null;
  return share > 1 && goal > 0 ? Math.abs(figure - goal) / goal : null;
}
