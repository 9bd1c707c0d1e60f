import { comparatorOf, goalOf, isShare } from '../../domain/figures.ts';
import { formatNumber, formatPercent } from '../../domain/numbers.ts';
import { cardText } from '../../strings/report-card.ts';
import { scaleText } from '../progress/figure-text.ts';
import { type Goaled, goalEnds } from '../progress/goal-text.ts';

/** The figure of a target card: big, with its goal in small beside it. */
export interface CardFigure {
  readonly big: string;
  readonly small: string;
}

/** True where the figure is a word and not a number. */
const isWord = ({ kind }: Goaled): boolean => ['binary', 'grade', 'all'].includes(kind);

/** True for "at least", and for the exact number that a quota names. */
const growsTo = (target: Goaled): boolean => ['>=', '>', '='].includes(comparatorOf(target));

/** The goal beside a figure: "/ 50%", "hộ, cho phép 0"; nothing where the figure is a word. */
function goalBeside(target: Goaled, goalText: string): string {
  const goal = goalOf(target);
  if (isWord(target)) return '';
  if (goal === null) return isShare(target) ? '' : target.unit;
  const unit = isShare(target) ? '' : ` ${target.unit}`;
  const amount = isShare(target)
    ? formatPercent(goal)
    : formatNumber(goal, goalEnds(target), comparatorOf(target));
  if (target.change || target.each || comparatorOf(target) === 'range')
    return [unit.trim(), cardText.goal(goalText)].filter(Boolean).join(', ');
  if (growsTo(target)) return cardText.of(`${amount}${unit}`);
  return cardText.allowed(unit.trim(), amount).replace(/^, /, '');
}

/**
 * @param target as it binds the unit
 * @param figure on the scale of the target; null where none can be given
 * @param text the figure in words, for what is no single number: "từ 3 đến 6"
 * @param goalText the goal in words
 */
export function cardFigure(
  target: Goaled,
  figure: number | null,
  text: string | null,
  goalText: string,
): CardFigure | null {
  if (figure === null) return text === null ? null : { big: text, small: '' };
  return { big: scaleText(target, figure), small: goalBeside(target, goalText) };
}
