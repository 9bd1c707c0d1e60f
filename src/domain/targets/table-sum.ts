import type { TargetData } from '../../model/target.ts';
import { added, compareFractions, fractionOf, numberOf, sumOf } from '../decimals.ts';

/** What the goals of an allocation add up to, exactly. */
export interface TableSum {
  readonly units: number;
  /** The owner's own number; null when it has none. */
  readonly own: number | null;
  readonly sum: number;
  /** By how much the sum is above the goal of the whole; 0 when it fits, null without a goal of the whole. */
  readonly over: number | null;
}

const numbers = (goals: Readonly<Record<string, number | string>>) =>
  Object.values(goals).filter((goal) => typeof goal === 'number');

/** left − right as written decimals. */
export const difference = (left: number, right: number): number =>
  numberOf(added(fractionOf(left), fractionOf(right), -1));

/** True when two numbers are the same as written. */
export const sameNumber = (left: number, right: number): boolean =>
  compareFractions(fractionOf(left), fractionOf(right)) === 0;

/**
 * Adds up a table of goals for each unit. Null where nothing can be added: no table, or a share, whose goals
 * are not parts of a whole.
 */
export function tableSum({ kind, goals, change }: TargetData): TableSum | null {
  if (!goals?.units || change || (kind !== 'count' && kind !== 'quota')) return null;
  const units = sumOf(numbers(goals.units));
  const own = typeof goals.own === 'number' ? goals.own : null;
  const sum = sumOf([units, own ?? 0]);
  return { units, own, sum, over: goals.whole === undefined ? null : difference(sum, goals.whole) };
}
