import type { TargetData } from '../../model/target.ts';
import { added, divided, type Fraction, fractionOf, multiplied, numberOf } from '../decimals.ts';
import { ownGoal, type Reporter } from './goals.ts';

/** What a growth or decrease is measured from: exact, and a range where it is only known within bounds. */
export interface Base {
  readonly low: Fraction;
  readonly high: Fraction;
}

/**
 * Why there is nothing to compare with: last year's figure is missing, or a share of 0 has no per cent; or the
 * unit's own figure after a merger is a range, or lacks the figure of an old unit.
 */
export type NoBase = 'no-base' | 'zero-base' | 'base-range' | 'carried-range' | 'carried-missing';

/** The bounds that a figure is compared with, exact where they are not written decimals. */
export interface ExactGoal {
  readonly low: Fraction;
  readonly high: Fraction | null;
}

type Comparator = TargetData['comparator'];

/**
 * A target as it binds one reporter, or the whole: its own goal on the scale of the figures. Growth and
 * decrease have become a goal for the figure itself.
 */
export type Bound = Omit<TargetData, 'goal'> & {
  /** Null when it has no goal: a figure, never a verdict. */
  readonly goal: number | null;
  /** False when it has no part in the target. */
  readonly assigned: boolean;
  readonly exact?: ExactGoal;
  readonly noBase?: NoBase;
  /** The base as a number, for texts. */
  readonly base?: number;
  /** True when less is further on the way: a decrease. */
  readonly down?: boolean;
};

const mirrored: Readonly<Record<Comparator, Comparator>> = {
  '>=': '<=',
  '>': '<',
  '<=': '>=',
  '<': '>',
  '=': '=',
  range: 'range',
};

const HUNDRED = fractionOf(100);

/** The figure that a change of `amount` leads to. */
function changed({ direction, in: unit }: NonNullable<TargetData['change']>, base: Fraction) {
  const sign = direction === 'increase' ? 1 : -1;
  return (amount: number): Fraction => {
    const by = fractionOf(amount);
    const step = unit === 'points' ? by : multiplied(base, divided(by, HUNDRED));
    return added(base, step, sign);
  };
}

/** Replaces the change by the figure it leads to. */
function fromBase(bound: Bound, end: 'low' | 'high', base: Base | NoBase): Bound {
  const { change, goal, goalMax, comparator } = bound;
  if (!change || goal === null) return bound;
  if (typeof base === 'string') return { ...bound, noBase: base };
  const from = base[end];
  if (change.in === 'percent' && from.over === 0n) return { ...bound, noBase: 'zero-base' };
  const down = change.direction === 'decrease';
  const to = changed(change, from);
  const ends = goalMax === undefined ? [to(goal)] : [to(goal), to(goalMax)];
  const [low = to(goal), high = null] = down ? ends.toReversed() : ends;
  const { goalMax: _, ...rest } = bound;
  return {
    ...rest,
    comparator: down ? mirrored[comparator] : comparator,
    goal: numberOf(low),
    ...(high && { goalMax: numberOf(high) }),
    exact: { low, high },
    base: numberOf(from),
    down,
    // The way of a decrease starts at the base; of a growth at what the target states: a sum starts at 0.
    baseline: down ? (bound.baseline ?? { value: numberOf(from), basis: '' }) : bound.baseline,
  };
}

const pairOf = (
  bound: Bound,
  base: Base | NoBase,
): { readonly low: Bound; readonly high: Bound } => {
  const low = fromBase(bound, 'low', base);
  const same =
    typeof base === 'string' || base.low.over * base.high.under === base.high.over * base.low.under;
  return { low, high: same ? low : fromBase(bound, 'high', base) };
};

/**
 * The target as it binds one reporter, at both ends of the base (the same where the base is known exactly).
 *
 * @param base what a growth or decrease is measured from; ignored by other targets
 */
export function bindTo(target: TargetData, reporter: Reporter, base: Base | NoBase = 'no-base') {
  const goal = ownGoal(target, reporter);
  const { goalMax, ...rest } = target;
  // A table has one number each, and so has the owner.
  const max = goal === target.goal && goalMax !== undefined ? { goalMax } : {};
  return pairOf(
    { ...rest, ...max, goal: typeof goal === 'number' ? goal : null, assigned: goal !== 'none' },
    base,
  );
}

/** True when the goal of each unit holds for all together as well: a share, or a change. */
const holdsForAll = ({ kind, change }: TargetData): boolean =>
  kind === 'percent' || change !== undefined;

/** The target as it binds the whole; `goal` is null when the document gives the whole no goal. */
export function bindWhole(target: TargetData, base: Base | NoBase = 'no-base') {
  const { goals, goalMax, ...rest } = target;
  const goal = goals?.whole ?? (holdsForAll(target) ? target.goal : null) ?? null;
  const max = goals?.whole === undefined ? goalMax : goals.wholeMax;
  return pairOf(
    { ...rest, goal, ...(max !== undefined && { goalMax: max }), assigned: true },
    base,
  );
}
