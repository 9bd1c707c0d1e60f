import { formatDay, type IsoDay } from '../../domain/dates.ts';
import { surplusOf } from '../../domain/figures.ts';
import { formatPercent } from '../../domain/numbers.ts';
import { type Judgement, type Reason, ruleOf } from '../../domain/status.ts';
import { thresholds } from '../../domain/thresholds.ts';
import { vi } from '../../strings/vi.ts';
import type { Target } from '../site/types.ts';
import { figureText, goalText } from './figures.ts';

const words = vi.reasons;
const percent = (share: number, beside: number | null = null) =>
  formatPercent(share * 100, beside === null ? null : beside * 100);

/** How far the figure is on the expected path, and what follows from it. */
function onPath(reason: Extract<Reason, { done: number }>): string {
  const path = words.path(
    percent(reason.done),
    percent(reason.expected, thresholds.earliestVerdict),
  );
  if (reason.pace === 'regressing') return `${path} ${words.regressing}`;
  if (!('ratio' in reason))
    return `${path} ${words.justStarted(percent(thresholds.earliestVerdict))}`;
  const { onTrack, needsPush } = thresholds;
  // Never rounded onto the threshold that it is short of.
  const ratio = percent(reason.ratio, reason.pace === 'behind' ? needsPush : onTrack);
  return `${path} ${words.ratio(ratio, percent(onTrack), percent(needsPush))}`;
}

/** The rule that fired, in words. */
function ruleText(reason: Reason): string {
  switch (reason.pace) {
    case 'not-applicable':
      return words.notApplicable;
    case 'stopped':
      return words.stopped(formatDay(reason.asOf));
    case 'done-on-time':
    case 'done-late': {
      const due = formatDay(reason.due);
      const verdict = reason.pace === 'done-late' ? words.late4(due) : words.inTime(due);
      return `${words.met[reason.by](formatDay(reason.metOn))}, ${verdict}`;
    }
    case 'not-yet-due':
      return words.notYet(formatDay(reason.start));
    case 'no-data':
      return words.noData(formatDay(reason.due));
    case 'overdue-unreported':
      return words.unreported(formatDay(reason.due));
    case 'failed':
      return words.failed(formatDay(reason.due));
    case 'overdue':
      return words.overdue(formatDay(reason.due));
    case 'due-today':
      return words.dueToday;
    case 'no-basis':
      return words.noBasis[reason.why];
    case 'within-limit':
      return words.withinLimit;
    case 'over-limit':
      return words.overLimit;
    case 'in-time':
    case 'due-soon':
    case 'closing':
      return words.daysLeft(reason.daysLeft, thresholds.dueSoonDays, thresholds.closingDays);
    default:
      return onPath(reason);
  }
}

/**
 * "Vì sao trạng thái này?": the inputs the judgement looked at, then the rule that fired, both read
 * off the judgement itself.
 *
 * @param on the evaluation day D
 */
export function whyOf(target: Target, judgement: Judgement, on: IsoDay): Array<string> {
  const { latest, reason, figure, notes } = judgement;
  const { start, due } = target.window;
  const met = reason.pace === 'done-on-time' || reason.pace === 'done-late';
  const surplus = met && figure !== null ? surplusOf(target, figure) : null;
  return [
    words.on(formatDay(on)),
    words.goal(goalText(target), formatDay(start), formatDay(due)),
    latest
      ? words.figure(
          figureText(target, latest),
          formatDay(latest.asOf),
          formatDay(latest.reportedOn),
        )
      : words.noFigure,
    words.rule(ruleOf[reason.pace], ruleText(reason)),
    ...(surplus === null ? [] : [words.surplus(percent(surplus))]),
    ...notes.map((note) => words.notes[note]),
  ];
}
