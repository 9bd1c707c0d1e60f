import { formatDay, type IsoDay } from '../../domain/dates.ts';
import { addedBy } from '../../domain/figures.ts';
import { formatNumber, formatPercent } from '../../domain/numbers.ts';
import { type Judgement, type Reason, ruleNumber } from '../../domain/status.ts';
import { thresholds } from '../../domain/thresholds.ts';
import { vi } from '../../strings/vi.ts';
import type { Target } from '../site/types.ts';
import { changeText, figureText, surplusText } from './figure-text.ts';
import { type Goaled, ownGoalText, pastGoalText } from './goal-text.ts';
import { periodName } from './period-text.ts';

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
    missed && vi.reasons.periodsMissed(missed),
    unreported && vi.reasons.periodsUnreported(unreported),
  ].join('');
  return vi.reasons.periods(met, ended, lists);
}

/** The rule that applied, as text. */
function ruleText(reason: Reason, standing: string): string {
  switch (reason.status) {
    case 'not-applicable':
      return vi.reasons.notApplicable;
    case 'no-goal':
      return vi.reasons.noGoal;
    case 'parts-met':
    case 'parts-missed':
    case 'parts-open':
      return vi.reasons.parts(reason.met, reason.missed, reason.total);
    case 'no-base':
      return vi.reasons.noBase[reason.why];
    case 'above-goal':
      return vi.reasons.aboveGoal[reason.refused ? 'refused' : 'asked'](standing);
    case 'never-reported':
      return vi.reasons.neverReported(formatDay(reason.due), formatDay(reason.closedOn));
    case 'period-missed':
    case 'period-unreported':
    case 'periods-met':
      return periodsText(reason);
    case 'incomplete':
      return vi.reasons.incomplete(reason.missing.join(', '));
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
      return vi.reasons.daysLeft(reason.daysLeft, thresholds.dueSoonDays);
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
  const last = before ? vi.reasons.before(formatDay(due)) : formatDay(due);
  return [
    vi.reasons.on(formatDay(on)),
    vi.reasons.goal(ownGoalText(target, bound), formatDay(start), last),
    ...(latest
      ? [
          vi.reasons.figure(
            [figureText(own, latest), ...(change === null ? [] : [change])].join(', '),
            formatDay(latest.asOf),
            formatDay(latest.reportedOn),
          ),
        ]
      : // Nobody reports on what is not assigned, or on a target made of others.
        reason.status === 'not-applicable' || target.kind === 'all'
        ? []
        : [vi.reasons.noFigure]),
    vi.reasons.rule(ruleNumber(reason.status), ruleText(reason, standing ?? '')),
    ...(added === null || target.difference === undefined
      ? []
      : [vi.reasons.added(formatNumber(added), formatNumber(target.difference))]),
    ...(surplus === null ? [] : [vi.reasons.surplus(surplus)]),
    ...(overFrom === null ? [] : [vi.reasons.broken(formatDay(overFrom))]),
    ...notes.map((note) => vi.reasons.notes[note]),
  ];
}
