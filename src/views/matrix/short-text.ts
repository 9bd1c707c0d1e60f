import { formatNumber, formatPercent } from '../../domain/numbers.ts';
import type { Judgement } from '../../domain/status.ts';
import { matrixText } from '../../strings/matrix.ts';
import { scaleText } from '../progress/figure-text.ts';
import type { Goaled } from '../progress/goal-text.ts';
import type { Target } from '../site/types.ts';

/** Figures and goals in the fewest letters that still say them, for the cells of a table. */

const words = matrixText.goal;

function amountOf({ kind, change }: Goaled, amount: number): string {
  if (change ? change.in === 'percent' : kind === 'percent') return formatPercent(amount);
  return change && kind === 'percent' ? words.points(formatNumber(amount)) : formatNumber(amount);
}

function comparedGoal(target: Goaled, goal: number, goalMax: number | undefined): string {
  const { kind, comparator, change } = target;
  const amount = amountOf(target, goal);
  const [whole, nothing] = [kind === 'percent' && goal === 100, comparator === '<=' && goal === 0];
  if (!change && nothing) return words.nothing;
  if (!change && whole) return amount;
  return comparator === 'range'
    ? words.range(formatNumber(goal), amountOf(target, goalMax ?? goal))
    : words[comparator](amount);
}

/** "từ 80%", "đúng 2", "100%": a goal beside the name of its target; the full words are on its page. */
export function shortGoal(target: Goaled): string {
  const { kind, goals, goal, goalMax, each, change, per } = target;
  if (kind === 'binary' && !goals) return words.binary;
  if (kind === 'grade') return words.grade(target.grade ?? '');
  if (kind === 'all') return words.all(target.allOf?.length ?? 0);
  if (goals?.units || goals?.kinds || goals?.levels) return words.table;
  const amount = typeof goal === 'number' ? goal : goals?.whole;
  if (amount === undefined) return words.none;
  // Every commune has to reach the quota: the figures are shares of the communes.
  if (kind === 'quota' && per === 'unit') return formatPercent(100);
  const compared = comparedGoal(target, amount, goalMax ?? goals?.wholeMax);
  if (change) return words.change[change.direction](amountOf(target, amount));
  return each ? words.each[each](compared) : compared;
}

/** "79,6%", "2", "đã": the figure of a cell; null where nothing was reported. */
export function shortFigure(
  target: Target,
  { latest, figure, bound }: Pick<Judgement, 'latest' | 'figure' | 'bound'>,
): string | null {
  if (latest === null || figure === null) return null;
  const { done, notDone } = matrixText.cell;
  if (target.kind === 'binary' && !target.goals) return figure >= 1 ? done : notDone;
  return scaleText({ ...target, ...bound }, figure);
}

/** "81,1–98,4%": both ends of a range on the target's scale, the sign of per cent once. */
export function shortRange(target: Goaled, low: number, high: number): string {
  const to = scaleText(target, high);
  return low === high ? to : matrixText.whole.range(scaleText(target, low).replace(/%$/, ''), to);
}
