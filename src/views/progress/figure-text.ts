import { canAdd, type ProvinceResult, type Range } from '../../domain/aggregate.ts';
import { formatDay } from '../../domain/dates.ts';
import {
  comparatorOf,
  type Figure,
  figureOf,
  goalOf,
  isShare,
  type Measured,
  surplusOf,
} from '../../domain/figures.ts';
import { formatNumber, formatPercent } from '../../domain/numbers.ts';
import { progressText } from '../../strings/progress.ts';
import { reasonText } from '../../strings/reasons.ts';
import type { SiteNames } from '../../strings/site.ts';
import { statusText } from '../../strings/status.ts';
import type { Target } from '../site/types.ts';
import { type Goaled, goalEnds } from './goal-text.ts';

export { goalText } from './goal-text.ts';

/** Text of figures: the same in tables, charts, explanations and prose. */

/** A percentage compared with the target's goal; it is never rounded across the goal. */
const percentOf = (target: Goaled, value: number): string =>
  formatPercent(value, goalEnds(target), comparatorOf(target));

/** A figure on the target's scale: "79,6%", "2", "đã thực hiện", "Khá". */
export function scaleText(target: Goaled, value: number): string {
  if (isShare(target)) return percentOf(target, value);
  if (target.kind === 'grade') return target.grades?.at(-value) ?? formatNumber(value);
  if (target.kind === 'binary')
    return value >= 1 ? progressText.binaryDone : progressText.binaryNotDone;
  return formatNumber(value, goalEnds(target), comparatorOf(target));
}

/** A figure of several units together: a share on the target's scale, a sum as a bare number, whatever its kind. */
export const wholeText = (target: Goaled, value: number): string =>
  isShare(target) ? percentOf(target, value) : formatNumber(value);

/**
 * "tăng 0,5 điểm phần trăm": how a figure differs from last year's; null where nothing is compared.
 *
 * @param target as it binds the unit, on the scale of the figures
 * @param stated as the document gives it: the change itself
 */
export function changeText(
  target: Goaled & { readonly base?: number },
  figure: number,
  stated?: Measured,
): string | null {
  const { change, base, unit } = target;
  if (!change || base === undefined) return null;
  const step = figure - base;
  if (step === 0) return progressText.goal.changed.same;
  const by = Math.abs(step);
  // A sum that grows over the year is not "25% less" while the year runs.
  if (change.in === 'percent' && change.direction === 'increase' && step < 0 && !isShare(target))
    return progressText.goal.ofBase(formatPercent((figure / base) * 100));
  // 4.95 % is not printed as the 5 % that it falls short of.
  const asked = stated ? goalEnds(stated) : null;
  const amount =
    change.in === 'percent'
      ? formatPercent((by / base) * 100, asked, stated?.comparator)
      : isShare(target)
        ? progressText.goal.points(formatNumber(by))
        : `${formatNumber(by)} ${unit}`;
  return progressText.goal.changed[step > 0 ? 'up' : 'down'](amount);
}

/** A figure as text: "79,6% (43/54)", "2 xã", "đã thực hiện". */
export function figureText(target: Goaled, observation: Figure): string {
  const { numerator, denominator, value, grade } = observation;
  if (grade !== undefined) return grade;
  const counts =
    numerator === undefined || denominator === undefined
      ? formatNumber(value ?? 0)
      : `${formatNumber(numerator)}/${denominator === null ? '?' : formatNumber(denominator)}`;
  const figure = figureOf(target, observation);
  if (figure === null) return counts;
  if (isShare(target)) {
    const percent = percentOf(target, figure);
    return denominator === undefined ? percent : `${percent} (${counts})`;
  }
  const text = scaleText(target, figure);
  return target.kind === 'binary' ? text : `${text} ${target.unit}`;
}

export interface ProvinceView {
  /** Whom the figure covers: "Toàn tỉnh", or "6/8 đơn vị đã báo cáo" while some are missing. */
  readonly subject: string;
  readonly figure: string;
  readonly range: string | null;
  readonly verdict: string;
  readonly why: ReadonlyArray<string>;
}

/** "3.550 triệu đồng (88,8% mức)": a sum, and how far it is on the way to the goal of the whole. */
function sumText(target: Target, { numerator, denominator, figure, by, bound }: ProvinceResult) {
  if (figure === null) return progressText.noFigure;
  if (denominator === null) {
    const [goal, compare] = [goalOf(bound), comparatorOf(bound)];
    const whole = by === 'whole' && goal !== null;
    const sum = `${formatNumber(numerator, whole ? goalEnds(bound) : null, compare)} ${target.unit}`;
    const grows = compare === '>=' || compare === '>';
    if (!whole || !grows || goal === 0 || bound.change) return sum;
    const share = formatPercent((numerator / goal) * 100, 100, compare);
    return `${sum} (${progressText.goal.shareOfGoal(share)})`;
  }
  return `${percentOf(target, figure)} (${formatNumber(numerator)}/${formatNumber(denominator)})`;
}

const rangeWords = (target: Target, { low, high }: Range) =>
  [low, high].map((value) => wholeText(target, value)) as [string, string];

/**
 * True when the number of areas that meet the target counts, not the sum: quotas, limits, done or not, and
 * every target whose units have goals of their own while the whole has none.
 */
export const isCountOfUnits = (target: Target, { by }: ProvinceResult): boolean =>
  by === 'units'
    ? target.kind !== 'percent' && (target.kind !== 'count' || target.goals !== undefined)
    : by === 'parts';

/** "880/900 triệu đồng (bằng 97,8% mức)": a sum beside its goal; null where the goal is no such number. */
export function shareOfOwnGoal(bound: Goaled, figure: number): string | null {
  const [goal, compare] = [goalOf(bound), comparatorOf(bound)];
  const grows = compare === '>=' || compare === '>';
  if (!goal || !grows || bound.change || bound.each || !isAmount(bound)) return null;
  return progressText.goal.shareOfGoal(formatPercent((figure / goal) * 100, 100, compare));
}

const isAmount = (target: Goaled): boolean =>
  target.kind === 'count' || (target.kind === 'quota' && target.per === 'area');

/** What the owner itself handed in, beside the units; null when it has no part. */
function ownText(target: Target, { own }: ProvinceResult, { level }: SiteNames): string | null {
  if (!own) return null;
  const { latest, figure, bound } = own.judgement;
  const given: Goaled = { ...target, ...bound };
  const share = figure === null ? null : shareOfOwnGoal(given, figure);
  const goal = goalOf(given);
  if (latest && figure !== null && share !== null && goal !== null) {
    const parts = `${formatNumber(figure, goal, comparatorOf(given))}/${formatNumber(goal)}`;
    return progressText.own(level, `${parts} ${target.unit} (${share})`);
  }
  return progressText.own(level, latest ? figureText(given, latest) : progressText.noFigure);
}

/** What is said of the whole where figures do not add up: how many units are there. */
export function countText(target: Target, { met, total, unbroken, by }: ProvinceResult): string {
  if (by === 'none') return progressText.notAdded;
  return target.each ? progressText.unbroken(unbroken, total) : progressText.metBy(met, total);
}

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
  const { reported, total, met, metRange, range, asOf, own, units, by, carried } = result;
  const covered = carried ? progressText.known : progressText.coverage;
  const sum = sumText(target, result);
  const complete = reported === total && (own === null || own.judgement.latest !== null);
  const verdict = result.state;
  const added = canAdd(target);
  const areas = isCountOfUnits(target, result) || !added;
  const sure = verdict === 'reached' || verdict === 'missed' ? verdict : 'unknown';
  const status = result.status && statusText[result.status];
  const counted = [added ? progressText.metBy(met, total) : countText(target, result)];
  if (added && target.kind !== 'binary' && result.figure !== null)
    counted.push(progressText.metTotal(sum));
  const ends = range && !complete ? rangeWords(target, range) : null;
  return {
    subject: complete ? progressText.province(names) : covered(reported, total),
    figure:
      reported === 0 && !own && !(carried && result.figure !== null)
        ? progressText.noFigure
        : areas
          ? counted.join('; ')
          : sum,
    range:
      areas && !complete && reported > 0 && by === 'units' && !target.each
        ? progressText.metRange(metRange.low, metRange.high)
        : ends && progressText.range(...ends, names),
    verdict: status ?? progressText.verdict[verdict](names),
    why: [
      ...(reported === 0
        ? []
        : [
            added
              ? reasonText.province.sum(sum)
              : reasonText.province.notAdded(by === 'none' ? null : countText(target, result)),
          ]),
      ...(asOf ? [reasonText.province.days(formatDay(asOf.oldest), formatDay(asOf.newest))] : []),
      ...(own ? [ownText(target, result, names) ?? ''] : []),
      ...(units
        ? [
            reasonText.province.units(
              formatNumber(units.sum),
              formatNumber(units.goal),
              target.unit,
            ),
          ]
        : []),
      ...(target.goals?.sourceDiffers
        ? [reasonText.province.differs(target.goals.sourceDiffers.quote)]
        : []),
      ...(missing.length > 0 ? [reasonText.province.missing(missing.join(', '))] : []),
      ...(complete
        ? []
        : ends
          ? [reasonText.province.range(...ends)]
          : added
            ? [reasonText.province.noRange]
            : []),
      ...(complete ? [] : [reasonText.province[sure]]),
    ],
  };
}

/**
 * By how much a result exceeds its goal: percentage points for a percentage, so that readers can subtract
 * ("1,7 điểm phần trăm" for 81,7 % with a goal of 80 %), a share of the goal for counts ("20%"). Null when it
 * does not exceed it, and for changes, which say themselves by how much.
 */
export function surplusText(target: Goaled, figure: number): string | null {
  const goal = goalOf(target);
  const surplus = target.kind === 'grade' || target.change ? null : surplusOf(target, figure);
  if (surplus === null || goal === null) return null;
  if (!isShare(target)) return formatPercent(surplus * 100);
  const points = Math.round(surplus * goal * 10) / 10;
  return points === 0 ? null : reasonText.points(formatNumber(points));
}
