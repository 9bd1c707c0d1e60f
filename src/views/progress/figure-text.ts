import type { ProvinceResult, Range } from '../../domain/aggregate.ts';
import { formatDay } from '../../domain/dates.ts';
import type { Figure } from '../../domain/figures.ts';
import { comparatorOf, figureOf, goalOf, isShare, surplusOf } from '../../domain/figures.ts';
import { formatNumber, formatPercent } from '../../domain/numbers.ts';
import type { SiteNames } from '../../strings/site.ts';
import { vi } from '../../strings/vi.ts';
import type { Target } from '../site/types.ts';

/** Text of figures and goals: the same in tables, charts, explanations and prose. */

/** A percentage compared with the target's goal; it is never rounded across the goal. */
const percentOf = (target: Target, value: number): string =>
  formatPercent(value, goalOf(target), comparatorOf(target));

/** A figure on the target's scale: "79,6%", "2", "đã thực hiện". */
export function scaleText(target: Target, value: number): string {
  if (isShare(target)) return percentOf(target, value);
  if (target.kind === 'binary')
    return value >= 1 ? vi.progress.binaryDone : vi.progress.binaryNotDone;
  return formatNumber(value, goalOf(target), comparatorOf(target));
}

/** A figure as text: "79,6% (43/54)", "2 xã", "đã thực hiện". */
export function figureText(target: Target, observation: Figure): string {
  const { numerator, denominator, value } = observation;
  const counts =
    numerator === undefined || denominator === undefined
      ? formatNumber(value ?? 0)
      : `${formatNumber(numerator)}/${formatNumber(denominator)}`;
  const figure = figureOf(target, observation);
  if (figure === null) return counts;
  if (isShare(target)) {
    const percent = percentOf(target, figure);
    return denominator === undefined ? percent : `${percent} (${counts})`;
  }
  const text = scaleText(target, figure);
  return target.kind === 'binary' ? text : `${text} ${target.unit}`;
}

/** The goal as text: "từ 80% trở lên". */
export function goalText(target: Target): string {
  if (target.kind === 'binary') return vi.progress.binaryGoal;
  if (target.kind === 'percent' && target.goal === 100) return vi.progress.allGoal;
  if (target.comparator === '<=' && target.goal === 0) return vi.progress.noneGoal(target.unit);
  const amount =
    target.kind === 'percent'
      ? formatPercent(target.goal)
      : `${formatNumber(target.goal)} ${target.unit}`;
  return vi.progress.goal[target.comparator](amount);
}

export interface ProvinceView {
  /** Whom the figure covers: "Toàn tỉnh", or "6/8 đơn vị đã báo cáo" while some are missing. */
  readonly subject: string;
  readonly figure: string;
  readonly range: string | null;
  readonly verdict: string;
  readonly why: ReadonlyArray<string>;
}

function sumText(target: Target, { numerator, denominator, figure }: ProvinceResult): string {
  if (figure === null) return vi.progress.noFigure;
  if (denominator === null) return `${formatNumber(numerator)} ${target.unit}`;
  return `${percentOf(target, figure)} (${formatNumber(numerator)}/${formatNumber(denominator)})`;
}

const rangeWords = (target: Target, { low, high }: Range) =>
  [low, high].map((value) =>
    isShare(target) ? percentOf(target, value) : formatNumber(value),
  ) as [string, string];

/** True when the number of areas that meet the target counts, not the sum: quotas, limits, done or not. */
const byArea = (target: Target) => target.kind !== 'percent' && target.kind !== 'count';

/**
 * @param missing names of the areas without a usable figure
 * @param names the collective name of all areas
 */
export function provinceView(
  target: Target,
  result: ProvinceResult,
  missing: ReadonlyArray<string>,
  names: SiteNames,
): ProvinceView {
  const { reported, total, met, metRange, range, asOf } = result;
  const sum = sumText(target, result);
  const complete = reported === total;
  const verdict = result.reached === null ? 'unknown' : result.reached ? 'reached' : 'missed';
  const status = result.status && vi.status[result.status];
  const counted = [vi.progress.metBy(met, total)];
  if (target.kind !== 'binary') counted.push(vi.progress.metTotal(sum));
  const ends = range && !complete ? rangeWords(target, range) : null;
  return {
    subject: complete ? vi.progress.province(names) : vi.progress.coverage(reported, total),
    figure: reported === 0 ? vi.progress.noFigure : byArea(target) ? counted.join('; ') : sum,
    range:
      byArea(target) && !complete && reported > 0
        ? vi.progress.metRange(metRange.low, metRange.high)
        : ends && vi.progress.range(...ends, names),
    verdict: status ?? vi.progress.verdict[verdict](names),
    why: [
      ...(reported > 0 ? [vi.reasons.province.sum(sum)] : []),
      ...(asOf ? [vi.reasons.province.days(formatDay(asOf.oldest), formatDay(asOf.newest))] : []),
      ...(missing.length > 0 ? [vi.reasons.province.missing(missing.join(', '))] : []),
      ...(complete
        ? []
        : [ends ? vi.reasons.province.range(...ends) : vi.reasons.province.noRange]),
      ...(complete ? [] : [vi.reasons.province[verdict]]),
    ],
  };
}

/**
 * By how much a result exceeds its goal: percentage points for a percentage, so that readers can subtract
 * ("1,7 điểm phần trăm" for 81,7 % with a goal of 80 %), a share of the goal for counts ("20%"). Null when it
 * does not exceed it.
 */
export function surplusText(target: Target, figure: number): string | null {
  const surplus = surplusOf(target, figure);
  if (surplus === null) return null;
  if (!isShare(target)) return formatPercent(surplus * 100);
  const points = Math.round(surplus * goalOf(target) * 10) / 10;
  return points === 0 ? null : vi.reasons.points(formatNumber(points));
}
