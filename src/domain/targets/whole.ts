import type { IsoDay } from '../dates.ts';
import { comparatorOf, goalOf, type Standing, standingAt } from '../figures.ts';
import { type StatusCode, statusOfFigure } from '../status.ts';
import type { Bound } from './bind.ts';
import { lastDayOf } from './window.ts';

/** The verdict on the whole, from its own goal. */

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What is known of the figure of the whole. */
export interface WholeFigure {
  readonly figure: number | null;
  /** Lowest and highest possible figure; null when it cannot be determined. */
  readonly range: Range | null;
  readonly complete: boolean;
  readonly asOf: { readonly oldest: IsoDay; readonly newest: IsoDay } | null;
}

/**
 * How the whole stands to its goal whatever is still missing; null while a missing figure could change it.
 * A sum without bound can only grow: it may be past its goal already.
 */
export function wholeStanding(
  bound: Bound,
  { figure, range, complete }: WholeFigure,
): Standing | null {
  if (goalOf(bound) === null || bound.noBase) return null;
  const low = range?.low ?? figure;
  if (low === null) return null;
  const first = standingAt(bound, low);
  if (complete) return first;
  if (range) return standingAt(bound, range.high) === first ? first : null;
  if (bound.kind === 'percent') return null;
  const grows = ['>=', '>'].includes(comparatorOf(bound));
  if (grows) return first === 'met' ? 'met' : null;
  // Over a limit, or past an exact goal: more cannot bring it back.
  const over = ['<=', '<'].includes(comparatorOf(bound)) ? 'short' : 'beyond';
  return first === over ? first : null;
}

/** What is said of the whole. */
export type WholeState = 'reached' | 'missed' | 'running' | 'unknown' | 'above' | 'none';

/** Before the last day, what is not reached is under way: only a limit can be broken earlier. */
export function wholeState(bound: Bound, standing: Standing | null, on: IsoDay): WholeState {
  if (standing === 'met') return 'reached';
  if (standing === 'beyond') return bound.above === 'not-met' ? 'missed' : 'above';
  if (bound.kind === 'limit' && standing === 'short') return 'missed';
  if (on <= lastDayOf(bound)) return 'running';
  return standing === null ? 'unknown' : 'missed';
}

/**
 * The status of the whole while the target runs. The low end is judged on the newest day (when most is
 * expected), the high end on the oldest (when least is): if these two extremes agree, so does every figure
 * between them.
 */
export function certainStatus(bound: Bound, known: WholeFigure, on: IsoDay): StatusCode | null {
  const { range, asOf } = known;
  const running = on >= bound.window.start && on < lastDayOf(bound);
  if (!running || !range || !asOf || goalOf(bound) === null) return null;
  const lowerIsBetter = ['<=', '<'].includes(comparatorOf(bound));
  const [worst, best] = lowerIsBetter ? [range.high, range.low] : [range.low, range.high];
  const one = statusOfFigure(bound, worst, asOf.newest).status;
  const other = statusOfFigure(bound, best, asOf.oldest).status;
  return one === other ? one : null;
}
