import type { ProvinceResult } from '../../domain/aggregate.ts';
import { canAdd } from '../../domain/aggregate.ts';
import { goalOf, isShare } from '../../domain/figures.ts';
import { matrixText } from '../../strings/matrix.ts';
import { progressText } from '../../strings/progress.ts';
import { isCountOfUnits, scaleText } from '../progress/figure-text.ts';
import type { Target } from '../site/types.ts';
import { shortRange } from './short-text.ts';

/** The column of the whole: a figure or what it lies between, and the same as a bar with its goal. */
export interface WholeFigure {
  readonly text: string;
  /** "(7/8)": how many units it is the sum of, while some are missing. */
  readonly coverage: string | null;
  /** In percent of the bar; null where there is no goal to draw the figure beside. */
  readonly bar: { readonly low: number; readonly high: number; readonly goal: number } | null;
}

const words = matrixText.whole;
const percent = (value: number, of: number) =>
  Math.round(Math.min(100, Math.max(0, (value / of) * 100)) * 10) / 10;

/** "6–7/8 đạt": how many units reach their goal, where figures do not add up to one. */
function countOf(target: Target, result: ProvinceResult): WholeFigure {
  const { met, metRange, total, unbroken, by, reported, carried } = result;
  if (by === 'none') return { text: progressText.notAdded, coverage: null, bar: null };
  const ranged = !target.each && by === 'units' && reported < total;
  const [low, high] = ranged
    ? [metRange.low, metRange.high]
    : target.each
      ? [unbroken, unbroken]
      : [met, met];
  return {
    text: words.met(low === high ? String(low) : words.range(String(low), String(high)), total),
    coverage: null,
    bar:
      total === 0 || carried
        ? null
        : { low: percent(low, total), high: percent(high, total), goal: 100 },
  };
}

/** The figure of the whole in the fewest words; in full it is on the target's page. */
export function wholeFigure(target: Target, result: ProvinceResult): WholeFigure {
  const { reported, total, figure, range, own, bound, by, carried } = result;
  if (reported === 0 && !own && !(carried && figure !== null))
    return { text: matrixText.cell.none, coverage: null, bar: null };
  if (isCountOfUnits(target, result) || !canAdd(target)) return countOf(target, result);
  if (figure === null) return { text: matrixText.cell.none, coverage: null, bar: null };
  const complete = reported === total;
  const ends = complete ? null : range;
  const goal = goalOf(bound);
  const top = isShare(target)
    ? 100
    : by === 'whole' && goal
      ? Math.max(goal, ends?.high ?? figure)
      : 0;
  return {
    text: ends
      ? shortRange({ ...target, ...bound }, ends.low, ends.high)
      : scaleText({ ...target, ...bound }, figure),
    coverage: complete || ends ? null : words.coverage(reported, total),
    bar:
      goal === null || top === 0
        ? null
        : {
            low: percent(ends?.low ?? figure, top),
            high: percent(ends?.high ?? figure, top),
            goal: percent(goal, top),
          },
  };
}
