import type { AreaData } from '../model/area.ts';
import type { TargetData } from '../model/target.ts';
import { denominatorOf, figureOfAmount } from './carried/amount.ts';
import type { CarriedSum } from './carried/carried.ts';
import type { IsoDay } from './dates.ts';
import { quotient, sumOf } from './decimals.ts';
import { goalOf, isShare, isUsable, meets } from './figures.ts';
import type { Judgement } from './status.ts';
import { type Base, type Bound, bindWhole, type NoBase } from './targets/bind.ts';
import type { Reporter } from './targets/goals.ts';
import type { StatusCode } from './targets/reason.ts';
import {
  certainStatus,
  type Range,
  type WholeFigure,
  type WholeState,
  wholeStanding,
  wholeState,
} from './targets/whole.ts';
import { lastDayOf } from './targets/window.ts';

export type { Range } from './targets/whole.ts';

/** One reporter's contribution to the figure of the whole. */
export interface AreaResult {
  readonly area: Reporter;
  readonly judgement: Judgement;
}

/**
 * The result of the whole on one target. Missing areas count neither as zero nor as complete: where their
 * size is known, the figure is a range from "all missing at 0" to "all missing at full"; where it is not,
 * only the figure of the areas that reported is given.
 */
export interface ProvinceResult {
  /** Units that have a part in it, and those with a usable figure; the owner itself is not among them. */
  readonly reported: number;
  readonly total: number;
  /** True where units changed: the sum holds what ended units left behind. */
  readonly carried: boolean;
  /** Number of units whose latest figure meets their goal, and the range once all have reported. */
  readonly met: number;
  readonly metRange: Range;
  /** With a goal for each period: the units that reached it in every period that is over. */
  readonly unbroken: number;
  /** The owner's own part, when it is one of the reporters. */
  readonly own: AreaResult | null;
  /** Sum of what was reported; `denominator` is null for plain counts. */
  readonly numerator: number;
  readonly denominator: number | null;
  /** The figure of the whole in the target's scale, over those that reported; null when none did. */
  readonly figure: number | null;
  /** Lowest and highest possible figure; null when it cannot be determined. */
  readonly range: Range | null;
  /** The sum and the goal of the units alone, where the document gives both them and the owner a number. */
  readonly units: { readonly sum: number; readonly goal: number } | null;
  /** The target as it binds the whole. */
  readonly bound: Bound;
  /** What decides: the goal of the whole, how many units reached theirs, the owner alone, several targets. */
  readonly by: 'whole' | 'units' | 'own' | 'parts' | 'none';
  /** True or false only when no missing figure could change the verdict; otherwise null. */
  readonly reached: boolean | null;
  readonly state: WholeState;
  /** The days of the oldest and the newest figure included. */
  readonly asOf: { readonly oldest: IsoDay; readonly newest: IsoDay } | null;
  /** The status, only when it is the same at both ends of the range and of the days. */
  readonly status: StatusCode | null;
}

/**
 * True where reporters' figures can be added up; grades, figures of single periods and scores (a figure with a
 * maximum and no goal) cannot.
 */
export const canAdd = ({ kind, each, max, goals }: TargetData): boolean =>
  kind !== 'grade' && kind !== 'all' && !each && (max === undefined || goals !== undefined);

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

/**
 * True when a unit reaches its goal: as its status says once it is decided (a final figure may decide it, although
 * another follows), else by its newest figure. A goal for each period has to be reached in all.
 */
export function isMet({ latest, bound, status, met }: Judgement): boolean {
  if (met !== undefined) return met;
  if (bound.each || bound.kind === 'all') return ['done-on-time', 'parts-met'].includes(status);
  if (['done-on-time', 'done-late'].includes(status)) return true;
  if (['failed', 'overdue'].includes(status)) return false;
  return latest !== null && meets(bound, latest);
}

/** False for an entry that stands for a figure that is not certain after a merger. */
const saysAny = ({ value, numerator, grade }: NonNullable<Judgement['latest']>): boolean =>
  value !== undefined || numerator !== undefined || grade !== undefined;

/** A figure that is certain, or certain enough: after a merger, one within bounds that both reach the goal or miss it. */
const hasFigure = ({ judgement: { latest, bound, missing, met } }: AreaResult): boolean =>
  met !== undefined ||
  bound.kind === 'all' ||
  (latest !== null && missing.length === 0 && saysAny(latest) && isUsable(bound, latest));

/** What everyone who reported adds up to. */
function sumsOf(target: TargetData, results: ReadonlyArray<AreaResult>) {
  const share = isShare(target);
  const [numerators, denominators]: [Array<number>, Array<number>] = [[], []];
  let addable = canAdd(target);
  let [oldest, newest] = ['', ''];
  const missing = results.filter((result) => !hasFigure(result));
  for (const { judgement } of results) {
    const { latest, bound } = judgement;
    if (!latest || !isUsable(bound, latest)) continue;
    numerators.push(latest.numerator ?? (share ? 0 : (latest.value ?? 0)));
    denominators.push(latest.denominator ?? 0);
    // A percentage reported without its numerator and denominator cannot be added to others.
    if (share && typeof latest.denominator !== 'number') addable = false;
    if (oldest === '' || latest.asOf < oldest) oldest = latest.asOf;
    if (latest.asOf > newest) newest = latest.asOf;
  }
  const numerator = canAdd(target) ? sumOf(numerators) : 0;
  const denominator = share ? sumOf(denominators) : null;
  const part =
    denominator === null
      ? numerator
      : denominator > 0
        ? quotient([numerator, 100], denominator)
        : null;
  return {
    missing,
    numerator,
    denominator,
    figure: newest === '' || !addable ? null : part,
    range: addable && results.length > 0 ? rangeOf(target, missing, numerator, denominator) : null,
    asOf: newest === '' ? null : { oldest, newest },
  };
}

/** The sums of a target whose units changed: every unit's last figure through its successors, each once. */
function sumsOver(target: TargetData, { sum, range, addable, reports }: CarriedSum) {
  const share = isShare(target);
  const days = reports.map(({ asOf }) => asOf).sort();
  const [oldest, newest] = [days[0], days.at(-1)];
  return {
    numerator: sum.reached,
    denominator: share ? denominatorOf(sum) : null,
    figure: days.length === 0 || !addable ? null : figureOfAmount(sum, share),
    range: addable ? range : null,
    asOf: oldest === undefined || newest === undefined ? null : { oldest, newest },
  };
}

/** Every unit has to meet its goal: one that has not makes it false; true needs all of them. */
function allUnits(met: number, reported: number, total: number): boolean | null {
  if (total === 0 || met < reported) return total === 0 ? null : false;
  return reported === total ? true : null;
}

const doneBy = ({ status }: Judgement): boolean | null => {
  if (['done-on-time', 'done-late', 'parts-met'].includes(status)) return true;
  return ['failed', 'overdue', 'period-missed', 'parts-missed'].includes(status) ? false : null;
};

const settledState = (reached: boolean | null): WholeState =>
  reached === null ? 'unknown' : reached ? 'reached' : 'missed';

/** The sum of the units against the sum of their numbers, where the owner has a number as well. */
function unitsOf(
  units: ReadonlyArray<AreaResult>,
  own: AreaResult | null,
): ProvinceResult['units'] {
  const goals = units.map(({ judgement }) => goalOf(judgement.bound));
  if (own === null || goals.length === 0 || goals.includes(null)) return null;
  const sum = sumOf(units.map(({ judgement }) => judgement.latest?.value ?? 0));
  return { sum, goal: sumOf(goals.map((goal) => goal ?? 0)) };
}

/**
 * Adds up the areas that the target applies to: Σ numerator / Σ denominator, never a mean of
 * percentages. A figure that contradicts itself counts as not reported. The verdict follows from the goal
 * of the whole; without one, from how many units reached theirs.
 *
 * @param on the evaluation day
 * @param base what a growth or decrease of the whole is measured from
 * @param carried what the reports add up to when units changed: then the sum is not that of the units alive
 */
export function aggregate(
  target: TargetData,
  results: ReadonlyArray<AreaResult>,
  on: IsoDay,
  base: Base | NoBase = 'no-base',
  carried: CarriedSum | null = null,
): ProvinceResult {
  const bound = bindWhole(target, base);
  const taking = results.filter(({ judgement }) => judgement.status !== 'not-applicable');
  const units = taking.filter(({ area }) => !area.own);
  const own = taking.find(({ area }) => area.own) ?? null;
  const { missing, ...added } = sumsOf(target, taking);
  const sums = carried ? { ...added, ...sumsOver(target, carried) } : added;
  const reported = units.filter(hasFigure).length;
  const total = units.length;
  const met = units.filter((one) => hasFigure(one) && isMet(one.judgement)).length;
  const known: WholeFigure = {
    ...sums,
    complete: missing.length === 0 && (carried === null || carried.exact),
  };
  const common = {
    ...sums,
    reported,
    total,
    carried: carried !== null,
    met,
    metRange: { low: met, high: met + total - reported },
    unbroken: units.filter(({ judgement }) => isUnbroken(judgement)).length,
    own,
    units: isShare(target) || !canAdd(target) ? null : unitsOf(units, own),
    bound: bound.low,
  };
  const hasGoal = goalOf(bound.low) !== null && target.kind !== 'limit';
  if (
    target.goals?.whole !== undefined ||
    target.change ||
    (hasGoal && target.kind === 'percent')
  ) {
    const standings = [bound.low, bound.high].map((end) => wholeStanding(end, known));
    const standing = standings[0] === standings[1] ? (standings[0] ?? null) : null;
    const reached = standing === null ? null : standing === 'met';
    const status = certainStatus(bound.low, known, on);
    const simple = target.goals?.whole === undefined && !target.change;
    return {
      ...common,
      by: 'whole',
      reached,
      state: wholeState(bound.low, standing, on),
      status: !simple && status === 'no-basis' ? null : status,
    };
  }
  if (total === 0 && own) {
    const reached = doneBy(own.judgement);
    return {
      ...common,
      by: 'own',
      reached,
      state: wholeStateOfOwn(reached),
      status: own.judgement.status,
    };
  }
  const judged = units.some(({ judgement }) => judgement.status !== 'no-goal');
  if (total > 0 && !judged)
    return { ...common, by: 'none', reached: null, state: 'none', status: null };
  const broken = units.some(({ judgement: { status } }) => status === 'period-missed');
  const open = isOpen(target) && !broken && on <= lastDayOf(target);
  const counted = allUnits(met, reported, total);
  // Before the last day a unit that is not there yet may still get there.
  const reached = broken ? false : open && counted === false ? null : counted;
  const state = open && !reached ? 'running' : settledState(reached);
  return { ...common, by: 'units', reached, state, status: null };
}

const isUnbroken = ({ status }: Judgement): boolean =>
  status === 'periods-met' || status === 'done-on-time' || status === 'done-late';

/** Goals of these kinds are under way until their last day; the others say from the start who is not there. */
const isOpen = ({ kind, each, span, goals, comparator }: TargetData): boolean =>
  kind === 'grade' || comparator === 'range' || [each, span, goals].some((given) => given);

const wholeStateOfOwn = (reached: boolean | null): WholeState =>
  reached === null ? 'running' : settledState(reached);

/**
 * The goal of the figure of the whole for charts; null when it has none. A count required of each area is
 * multiplied by the number of areas: shown as a sum, never judged.
 */
export function provinceGoal(
  target: TargetData,
  { total, bound }: Pick<ProvinceResult, 'total'> & Partial<Pick<ProvinceResult, 'bound'>>,
): number | null {
  const whole = bound ? goalOf(bound) : null;
  if (whole !== null) return whole;
  const { goal } = target;
  if (typeof goal !== 'number' || target.each) return null;
  return target.kind === 'limit' || isShare(target) ? goalOf(target) : goal * total;
}
