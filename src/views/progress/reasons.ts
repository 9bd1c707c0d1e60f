import { formatDay, type IsoDay } from '../../domain/dates.ts';
import { comparatorOf, goalOf } from '../../domain/figures.ts';
import { formatPercent } from '../../domain/numbers.ts';
import { type Judgement, type Reason, ruleNumber } from '../../domain/status.ts';
import { thresholds } from '../../domain/thresholds.ts';
import { vi } from '../../strings/vi.ts';
import type { Target } from '../site/types.ts';
import { figureText, goalText, surplusText } from './figure-text.ts';

const percent = (share: number, beside: number | null = null) =>
  formatPercent(share * 100, beside === null ? null : beside * 100);

/** Position of the figure relative to the expected path, and what follows from it. */
function onPath(reason: Extract<Reason, { done: number }>): string {
  const path = vi.reasons.path(
    percent(reason.done),
    percent(reason.expected, thresholds.earliestVerdict),
  );
  if (reason.status === 'regressing') return `${path} ${vi.reasons.regressing}`;
  if (!('ratio' in reason))
    return `${path} ${vi.reasons.justStarted(percent(thresholds.earliestVerdict))}`;
  const { onTrack, needsPush } = thresholds;
  // Never rounded up to a threshold that it does not reach.
  const ratio = percent(reason.ratio, reason.status === 'behind' ? needsPush : onTrack);
  return `${path} ${vi.reasons.ratio(ratio, percent(onTrack), percent(needsPush))}`;
}

/** The rule that applied, as text. */
function ruleText(reason: Reason): string {
  switch (reason.status) {
    case 'not-applicable':
      return vi.reasons.notApplicable;
    case 'stopped':
      return vi.reasons.stopped(formatDay(reason.asOf));
    case 'done-on-time':
    case 'done-late': {
      const due = formatDay(reason.due);
      const verdict =
        reason.status === 'done-late' ? vi.reasons.doneLate(due) : vi.reasons.inTime(due);
      return `${vi.reasons.met[reason.by](formatDay(reason.metOn))}, ${verdict}`;
    }
    case 'not-yet-due':
      return vi.reasons.notYet(formatDay(reason.start));
    case 'no-data':
      return vi.reasons.noData(formatDay(reason.due));
    case 'overdue-unreported':
      return vi.reasons.unreported(formatDay(reason.due));
    case 'failed':
      return vi.reasons.failed(formatDay(reason.due));
    case 'overdue':
      return vi.reasons.overdue(formatDay(reason.due));
    case 'due-today':
      return vi.reasons.dueToday;
    case 'no-basis':
      return vi.reasons.noBasis[reason.why];
    case 'within-limit':
      return vi.reasons.withinLimit;
    case 'over-limit':
      return vi.reasons.overLimit;
    case 'in-time':
    case 'due-soon':
    case 'closing':
      return vi.reasons.daysLeft(reason.daysLeft, thresholds.dueSoonDays, thresholds.closingDays);
    default:
      return onPath(reason);
  }
}

/**
 * "Vì sao trạng thái này?": the inputs of the judgement, then the rule that applied, both taken from the
 * judgement itself.
 *
 * @param on the evaluation day D
 */
export function whyOf(target: Target, judgement: Judgement, on: IsoDay): Array<string> {
  const { latest, reason, figure, notes } = judgement;
  const { start, due } = target.window;
  const met = reason.status === 'done-on-time' || reason.status === 'done-late';
  const surplus = met && figure !== null ? surplusText(target, figure) : null;
  const above =
    'done' in reason && figure !== null && comparatorOf(target) === '=' && figure > goalOf(target);
  return [
    vi.reasons.on(formatDay(on)),
    vi.reasons.goal(goalText(target), formatDay(start), formatDay(due)),
    latest
      ? vi.reasons.figure(
          figureText(target, latest),
          formatDay(latest.asOf),
          formatDay(latest.reportedOn),
        )
      : vi.reasons.noFigure,
    vi.reasons.rule(ruleNumber(reason.status), ruleText(reason)),
    ...(above ? [vi.reasons.above] : []),
    ...(surplus === null ? [] : [vi.reasons.surplus(surplus)]),
    ...notes.map((note) => vi.reasons.notes[note]),
  ];
}
