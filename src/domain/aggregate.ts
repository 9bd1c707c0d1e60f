import type { AreaData } from '../model/area.ts';
import type { TargetData } from '../model/target.ts';
import { isShare, type Judgement, meets } from './status.ts';

/** One area's part in the province figure. */
export interface AreaResult {
  readonly area: Pick<AreaData, 'id' | 'communes'>;
  readonly judgement: Judgement;
}

/**
 * What the province knows. Missing areas are neither zero nor full: where their size is known the
 * figure is a range from "all missing at 0" to "all missing at full"; where it is not, there is
 * only the figure of those that reported.
 */
export interface ProvinceResult {
  readonly reported: number;
  readonly total: number;
  /** Areas whose latest figure meets the goal. */
  readonly met: number;
  /** Σ of what was reported; `denominator` is null for plain counts. */
  readonly numerator: number;
  readonly denominator: number | null;
  /** Lowest and highest percentage possible, null when sizes are unknown or the target is no share. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** True or false only when no missing figure could change it. */
  readonly reached: boolean | null;
}

/** Known size of an area that has not reported, or null. */
function scaleOf(
  target: Pick<TargetData, 'scale'>,
  area: Pick<AreaData, 'communes'>,
): number | null {
  return target.scale === 'communes' ? area.communes : null;
}

function shareRange(
  target: TargetData,
  results: ReadonlyArray<AreaResult>,
  numerator: number,
  denominator: number,
): ProvinceResult['range'] {
  const missing = results
    .filter((r) => r.judgement.latest === null)
    .map((r) => scaleOf(target, r.area));
  if (missing.includes(null)) return null;
  const extra = missing.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  const whole = denominator + extra;
  if (whole === 0) return null;
  return { low: (numerator * 100) / whole, high: ((numerator + extra) * 100) / whole };
}

/** Whether the whole province has reached the goal, when that is already certain. */
function certainty(target: TargetData, result: Omit<ProvinceResult, 'reached'>): boolean | null {
  if (target.kind === 'percent') {
    if (!result.range) return null;
    const at = (value: number) => meets({ ...target, kind: 'count' }, { value });
    const [low, high] = [at(result.range.low), at(result.range.high)];
    return low === high ? low : null;
  }
  if (result.total === 0) return null;
  // Every area has to meet it: one that has not is enough to say no, all are needed to say yes.
  if (result.met < result.reported) return false;
  return result.reported === result.total ? true : null;
}

/** Adds up the areas that the target applies to: Σ numerator / Σ denominator, never a mean of percentages. */
export function aggregate(target: TargetData, results: ReadonlyArray<AreaResult>): ProvinceResult {
  const applicable = results.filter((r) => r.judgement.pace !== 'not-applicable');
  const latest = applicable.flatMap((r) => r.judgement.latest ?? []);
  const share = isShare(target);
  const sum = (pick: (o: (typeof latest)[number]) => number) =>
    latest.reduce((total, o) => total + pick(o), 0);
  const numerator = sum((o) => o.numerator ?? (share ? 0 : (o.value ?? 0)));
  const denominator = share ? sum((o) => o.denominator ?? 0) : null;
  const partial = {
    reported: latest.length,
    total: applicable.length,
    met: latest.filter((o) => meets(target, o)).length,
    numerator,
    denominator,
    // A percentage reported without its parts cannot be added to others.
    range:
      denominator === null || latest.some((o) => o.denominator === undefined)
        ? null
        : shareRange(target, applicable, numerator, denominator),
  };
  return { ...partial, reached: certainty(target, partial) };
}
