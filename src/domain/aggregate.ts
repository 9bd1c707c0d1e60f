import type { AreaData } from '../model/area.ts';
import type { TargetData } from '../model/target.ts';
import type { IsoDay } from './dates.ts';
import { quotient } from './decimals.ts';
import { comparatorOf, goalOf, isShare, isUsable, meets } from './figures.ts';
import { type Judgement, type StatusCode, statusOfFigure } from './status.ts';

/** One area's contribution to the province figure. */
export interface AreaResult {
  readonly area: Pick<AreaData, 'id' | 'communes'>;
  readonly judgement: Judgement;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The province's result on one target. Missing areas count neither as zero nor as complete: where their
 * size is known, the figure is a range from "all missing at 0" to "all missing at full"; where it is not,
 * only the figure of the areas that reported is given.
 */
export interface ProvinceResult {
  readonly reported: number;
  readonly total: number;
  /** Number of areas whose latest figure meets the goal, and the range it can have once all have reported. */
  readonly met: number;
  readonly metRange: Range;
  /** Sum of what was reported; `denominator` is null for plain counts. */
  readonly numerator: number;
  readonly denominator: number | null;
  /** The province figure in the target's scale, over the areas that reported; null when none did. */
  readonly figure: number | null;
  /** Lowest and highest possible figure; null when it cannot be determined. */
  readonly range: Range | null;
  /** True or false only when no missing figure could change the verdict; otherwise null. */
  readonly reached: boolean | null;
  /** The days of the oldest and the newest figure included. */
  readonly asOf: { readonly oldest: IsoDay; readonly newest: IsoDay } | null;
  /** The status, only when it is the same at both ends of the range and of the days. */
  readonly status: StatusCode | null;
}

type ProvinceSums = Omit<ProvinceResult, 'reached' | 'status'>;

/**
 * The most that an area without a report can contribute: its known number of units, or 1 for binary
 * targets.
 */
function sizeOf(target: TargetData, area: Pick<AreaData, 'communes'>): number | null {
  if (isShare(target)) return target.scale === 'communes' ? (area.communes ?? null) : null;
  return target.kind === 'binary' ? 1 : null;
}

/** The range from "all missing at 0" to "all missing at full". */
function rangeOf(
  target: TargetData,
  missing: ReadonlyArray<AreaResult>,
  numerator: number,
  denominator: number | null,
): Range | null {
  const sizes = missing.map(({ area }) => sizeOf(target, area));
  if (sizes.includes(null)) return null;
  const extra = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  if (denominator === null) return { low: numerator, high: numerator + extra };
  const whole = denominator + extra;
  if (whole === 0) return null;
  return {
    low: quotient([numerator, 100], whole),
    high: quotient([numerator + extra, 100], whole),
  };
}

/** Whether the whole province has reached the goal; null while that is still open. */
function certainty(target: TargetData, result: ProvinceSums): boolean | null {
  if (target.kind === 'percent') {
    if (!result.range) return null;
    const goal = goalOf(target);
    const { range } = result;
    // Both ends miss an exact goal that lies between them: missing reports may still reach it.
    if (target.comparator === '=' && range.low < goal && goal < range.high) return null;
    const at = (value: number) => meets({ ...target, kind: 'count' }, { value });
    const [low, high] = [at(result.range.low), at(result.range.high)];
    return low === high ? low : null;
  }
  if (result.total === 0) return null;
  // Every area has to meet the goal: one that has not makes it false; true needs all of them.
  if (result.met < result.reported) return false;
  return result.reported === result.total ? true : null;
}

/**
 * The province's status while the target runs. The low end is judged on the newest day (when most is
 * expected), the high end on the oldest (when least is): if these two extremes agree, so does every figure
 * between them.
 */
function certainStatus(target: TargetData, result: ProvinceSums, on: IsoDay): StatusCode | null {
  const { range, asOf } = result;
  const running = on >= target.window.start && on < target.window.due;
  if (!running || !range || !asOf || target.kind !== 'percent') return null;
  const lowerIsBetter = comparatorOf(target) === '<=';
  const [worst, best] = lowerIsBetter ? [range.high, range.low] : [range.low, range.high];
  const one = statusOfFigure(target, worst, asOf.newest).status;
  const other = statusOfFigure(target, best, asOf.oldest).status;
  return one === other ? one : null;
}

/**
 * Adds up the areas that the target applies to: Σ numerator / Σ denominator, never a mean of
 * percentages. A figure that contradicts itself counts as not reported.
 *
 * @param on the evaluation day
 */
export function aggregate(
  target: TargetData,
  results: ReadonlyArray<AreaResult>,
  on: IsoDay,
): ProvinceResult {
  const share = isShare(target);
  let [total, reported, met, numerator, sum] = [0, 0, 0, 0, 0];
  let addable = true;
  let [oldest, newest] = ['', ''];
  const missing: Array<AreaResult> = [];
  for (const result of results) {
    const { latest, status } = result.judgement;
    if (status === 'not-applicable') continue;
    total += 1;
    if (!latest || !isUsable(target, latest)) {
      missing.push(result);
      continue;
    }
    reported += 1;
    if (meets(target, latest)) met += 1;
    numerator += latest.numerator ?? (share ? 0 : (latest.value ?? 0));
    sum += latest.denominator ?? 0;
    // A percentage reported without its numerator and denominator cannot be added to others.
    if (share && latest.denominator === undefined) addable = false;
    if (oldest === '' || latest.asOf < oldest) oldest = latest.asOf;
    if (latest.asOf > newest) newest = latest.asOf;
  }
  const denominator = share ? sum : null;
  const part =
    denominator === null
      ? numerator
      : denominator > 0
        ? quotient([numerator, 100], denominator)
        : null;
  const sums: ProvinceSums = {
    reported,
    total,
    met,
    metRange: { low: met, high: met + missing.length },
    numerator,
    denominator,
    figure: reported === 0 || !addable ? null : part,
    range: addable && total > 0 ? rangeOf(target, missing, numerator, denominator) : null,
    asOf: reported === 0 ? null : { oldest, newest },
  };
  return {
    ...sums,
    reached: certainty(target, sums),
    status: certainStatus(target, sums, on),
  };
}

/** The goal of the province figure: a count required of each area is multiplied by the number of areas. */
export function provinceGoal(target: TargetData, { total }: Pick<ProvinceResult, 'total'>): number {
  return isShare(target) || target.kind === 'limit' ? goalOf(target) : goalOf(target) * total;
}
