import { comparatorOf, goalOf, isShare, type Measured } from '../../domain/figures.ts';
import { formatNumber, formatPercent } from '../../domain/numbers.ts';
import type { TargetData } from '../../model/target.ts';
import { progressText } from '../../strings/progress.ts';

/** Goals as text: the same in tables, charts, explanations, worksheets and prose. */

/** A target, or a target as it binds one unit or the whole. */
export type Goaled = Omit<TargetData, 'goal'> & Measured & { readonly assigned?: boolean };

const words = progressText.goal;

/** What the goal is compared with, for rounding: one number, or both ends of a range. */
export function goalEnds(target: Measured): number | Array<number> | null {
  const goal = goalOf(target);
  return goal === null || target.goalMax === undefined ? goal : [goal, target.goalMax];
}

/** True when units have different goals: each one's is then shown beside its figure. */
export const hasOwnGoals = ({ goals, change }: Pick<TargetData, 'goals' | 'change'>): boolean =>
  change !== undefined || [goals?.units, goals?.kinds, goals?.levels].some((map) => map);

/** An amount of the goal: "80%", "2 điểm phần trăm", "250 nhà". */
function amountText({ change, kind, unit }: Goaled, amount: number): string {
  if (change ? change.in === 'percent' : kind === 'percent') return formatPercent(amount);
  if (change && kind === 'percent') return words.points(formatNumber(amount));
  return `${formatNumber(amount)} ${unit}`;
}

/** "từ 80% trở lên", "từ 3 mô hình đến 5 mô hình", "không có hộ nào". */
function comparedText(target: Goaled, goal: number, goalMax: number | undefined): string {
  const { kind, comparator, change, unit } = target;
  if (kind === 'percent' && goal === 100 && !change) return progressText.allGoal;
  if (comparator === '<=' && goal === 0) return progressText.noneGoal(unit);
  const amount = amountText(target, goal);
  if (comparator !== 'range') return words[comparator](amount);
  const low = kind === 'percent' || change?.in === 'percent' ? amount : formatNumber(goal);
  return words.range(low, amountText(target, goalMax ?? goal));
}

/** What a change is compared with: "năm trước", "năm 2020", or the basis that the document states. */
function baseText({ change }: Goaled): string {
  if (change?.base) return change.base.basis;
  return change?.from === undefined ? words.base.last : words.base.of(change.from.slice(0, 4));
}

/** A goal of one number with everything that belongs to it: the change, the period, what is added. */
function oneGoal(target: Goaled, goal: number, goalMax: number | undefined): string {
  const { change, each, difference, unit } = target;
  const compared = comparedText(target, goal, goalMax);
  if (change) return words.change[change.direction](compared, baseText(target));
  if (each) return words.each[each](compared);
  if (difference !== undefined && difference > 0)
    return words.difference(compared, `${formatNumber(difference)} ${unit}`);
  return compared;
}

const noGoal = ({ max, unit }: Goaled): string =>
  max === undefined ? words.none : words.most(`${formatNumber(max)} ${unit}`);

/** The goal as the document gives it: "từ 80% trở lên"; with a table, what the whole has to reach. */
export function goalText(target: Goaled): string {
  const { kind, goals, goal, goalMax } = target;
  if (kind === 'binary' && goals === undefined) return progressText.binaryGoal;
  if (kind === 'grade') return words.grade(target.grade ?? '');
  if (kind === 'all') return words.allOf(target.allOf?.length ?? 0);
  const parts = [
    ...(typeof goal === 'number' ? [oneGoal(target, goal, goalMax)] : []),
    ...(goals?.whole === undefined
      ? []
      : [words.whole(oneGoal(target, goals.whole, goals.wholeMax))]),
    ...(goals?.units ? [words.table] : []),
    ...(goals?.kinds || goals?.levels ? [words.byKind] : []),
    ...(typeof goals?.own === 'number'
      ? [
          words.own(
            kind === 'binary' ? progressText.binaryGoal : oneGoal(target, goals.own, undefined),
          ),
        ]
      : []),
  ];
  return parts.length === 0 ? noGoal(target) : parts.join('; ');
}

/**
 * The goal of one unit, or of the whole: its own number.
 *
 * @param target the target as the document gives it
 * @param bound the target as it binds the unit (src/domain/targets/bind.ts)
 */
export function ownGoalText(target: TargetData, bound: Measured & { assigned?: boolean }): string {
  const { kind, goals } = target;
  if (bound.assigned === false) return words.notAssigned;
  if (kind === 'binary') return progressText.binaryGoal;
  if (kind === 'grade' || kind === 'all') return goalText(target);
  const goal = target.per === 'unit' && kind === 'quota' ? target.goal : bound.goal;
  if (typeof goal !== 'number') return goals ? words.figureOnly : noGoal(target);
  if (!target.change) return oneGoal(target, goal, bound.goalMax);
  // A change is worded as the document states it; the figure it leads to follows from the base.
  const stated =
    goals?.units || goals?.kinds || goals?.levels ? null : (target.goal ?? goals?.whole);
  if (typeof stated !== 'number') return goalText(target);
  return oneGoal(target, stated, target.goalMax ?? goals?.wholeMax);
}

/** "9, trên khoảng 3–5", "3, nhiều hơn 2"; null for a figure that is not past its goal. */
export function pastGoalText(target: Goaled, figure: number): string | null {
  const goal = goalOf(target);
  const comparator = comparatorOf(target);
  if (goal === null || (comparator !== '=' && comparator !== 'range')) return null;
  const show = (value: number) => (isShare(target) ? formatPercent(value) : formatNumber(value));
  const high = target.goalMax ?? goal;
  if (figure >= goal && figure <= high) return null;
  const own = isShare(target)
    ? formatPercent(figure, goalEnds(target), comparator)
    : formatNumber(figure, goalEnds(target), comparator);
  if (comparator === 'range')
    return figure > high
      ? words.aboveRange(own, show(goal), show(high))
      : words.belowRange(own, show(goal), show(high));
  return figure > goal ? words.more(own, show(goal)) : words.less(own, show(goal));
}
