import { formatDay, type IsoDay } from '../../domain/dates.ts';
import { addedBy } from '../../domain/figures.ts';
import { formatNumber, formatPercent } from '../../domain/numbers.ts';
import { type Judgement, type Reason, ruleNumber } from '../../domain/status.ts';
import { thresholds } from '../../domain/thresholds.ts';
import { reasonText } from '../../strings/reasons.ts';
import type { Target } from '../site/types.ts';
import { changeText, figureText, surplusText } from './figure-text.ts';
import { type Goaled, ownGoalText, pastGoalText } from './goal-text.ts';
import { periodName } from './period-text.ts';

const percent = (share: number, beside: number | null = null) =>
  formatPercent(share * 100, beside === null ? null : beside * 100);

/** Position of the figure relative to the expected path, and what follows from it. */
function onPath(reason: Extract<Reason, { done: number }>): string {
  const path = reasonText.path(
    percent(reason.done),
    percent(reason.expected, thresholds.earliestVerdict),
  );
  if (reason.status === 'regressing') return `${path} ${reasonText.regressing}`;
  if (!('ratio' in reason))
    return `${path} ${reasonText.justStarted(percent(thresholds.earliestVerdict))}`;
  const { onTrack, needsPush } = thresholds;
  // Never rounded up to a threshold that it does not reach.
  const ratio = percent(reason.ratio, reason.status === 'behind' ? needsPush : onTrack);
  return `${path} ${reasonText.ratio(ratio, percent(onTrack), percent(needsPush))}`;
}

/** "2/4 kỳ đến nay đã đạt; không đạt: quý I". */
function periodsText({ periods }: Extract<Reason, { periods: unknown }>): string {
  const named = (state: string) =>
    periods
      .filter((period) => period.state === state)
      .map(periodName)
      .join(', ');
  const ended = periods.filter(({ state }) => state !== 'open').length;
  const met = periods.filter(({ state }) => state === 'met').length;
  const [missed, unreported] = [named('missed'), named('unreported')];
  const lists = [
    missed && reasonText.periodsMissed(missed),
    unreported && reasonText.periodsUnreported(unreported),
  ].join('');
  return reasonText.periods(met, ended, lists);
}

/** The rule that applied, as text. */
function ruleText(reason: Reason, standing: string): string {
  switch (reason.status) {
    case 'not-applicable':
      return reasonText.notApplicable;
    case 'no-goal':
      return reasonText.noGoal;
    case 'parts-met':
    case 'parts-missed':
    case 'parts-open':
      return reasonText.parts(reason.met, reason.missed, reason.total);
    case 'no-base':
      return reasonText.noBase[reason.why];
    case 'above-goal':
      return reasonText.aboveGoal[reason.refused ? 'refused' : 'asked'](standing);
    case 'never-reported':
      return reasonText.neverReported(formatDay(reason.due), formatDay(reason.closedOn));
    case 'period-missed':
    case 'period-unreported':
    case 'periods-met':
      return periodsText(reason);
    case 'incomplete':
      return reasonText.incomplete(reason.missing.join(', '));
    case 'stopped':
      return reasonText.stopped(formatDay(reason.asOf));
    case 'done-on-time':
    case 'done-late': {
      const due = formatDay(reason.due);
      const verdict =
        reason.status === 'done-late' ? reasonText.doneLate(due) : reasonText.inTime(due);
      return `${reasonText.met[reason.by](formatDay(reason.metOn))}, ${verdict}`;
    }
    case 'not-yet-due':
      return reasonText.notYet(formatDay(reason.start));
    case 'no-data':
      return reasonText.noData(formatDay(reason.due));
    case 'overdue-unreported':
      return reasonText.unreported(formatDay(reason.due));
    case 'failed':
      return reasonText.failed(formatDay(reason.due));
    case 'overdue':
      return reasonText.overdue(formatDay(reason.due));
    case 'due-today':
      return reasonText.dueToday;
    case 'no-basis':
      return reasonText.noBasis[reason.why];
    case 'within-limit':
      return reasonText.withinLimit;
    case 'over-limit':
      return reasonText.overLimit;
    case 'in-time':
    case 'due-soon':
    case 'closing':
      return reasonText.daysLeft(reason.daysLeft, thresholds.dueSoonDays);
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
  const { latest, reason, figure, notes, bound, overFrom } = judgement;
  const own: Goaled & { readonly base?: number } = { ...target, ...bound };
  const { start, due, before } = target.window;
  const met = reason.status === 'done-on-time' || reason.status === 'done-late';
  const surplus = met && figure !== null ? surplusText(own, figure) : null;
  const change = figure === null ? null : changeText(own, figure, target);
  const standing = figure === null ? null : pastGoalText(own, figure);
  const added = latest && addedBy(own, latest);
  const last = before ? reasonText.before(formatDay(due)) : formatDay(due);
  return [
    reasonText.on(formatDay(on)),
    reasonText.goal(ownGoalText(target, bound), formatDay(start), last),
    ...(latest
      ? [
          reasonText.figure(
            [figureText(own, latest), ...(change === null ? [] : [change])].join(', '),
            formatDay(latest.asOf),
            formatDay(latest.reportedOn),
          ),
        ]
      : // Nobody reports on what is not assigned, or on a target made of others.
        reason.status === 'not-applicable' || target.kind === 'all'
        ? []
        : [reasonText.noFigure]),
    reasonText.rule(ruleNumber(reason.status), ruleText(reason, standing ?? '')),
    ...(added === null || target.difference === undefined
      ? []
      : [reasonText.added(formatNumber(added), formatNumber(target.difference))]),
    ...(surplus === null ? [] : [reasonText.surplus(surplus)]),
    ...(overFrom === null ? [] : [reasonText.broken(formatDay(overFrom))]),
    ...notes.map((note) => reasonText.notes[note]),
  ];
}
