import type { ObservationData } from '../model/progress.ts';
import type { TargetData } from '../model/target.ts';
import { daysBetween, type IsoDay } from './dates.ts';
import { expectedShare } from './expectation.ts';
import {
  comparatorOf,
  figureOf,
  goalOf,
  lacksTotal,
  type Measured,
  meets,
  shareDone,
  standingOf,
} from './figures.ts';
import { type Freshness, freshnessOf } from './freshness.ts';
import type { NoBase } from './targets/bind.ts';
import { type PeriodResult, periodResults } from './targets/periods.ts';
import type { Reason, StatusCode } from './targets/reason.ts';
import { lastDayOf } from './targets/window.ts';
import { thresholds } from './thresholds.ts';

export { figureOf, isShare, meets } from './figures.ts';
export {
  type Reason,
  ruleIds,
  ruleNumber,
  ruleOf,
  type StatusCode,
  statusCodes,
} from './targets/reason.ts';

/**
 * The status rules. Three axes that are never mixed: lifecycle (reported by people), status
 * (computed here), freshness (computed here). Status is judged at the observation's own day, so that
 * late reporting never looks like late work; a missing figure is neither zero nor good.
 */
export type Judged = Measured &
  Pick<TargetData, 'baseline' | 'expectation' | 'window' | 'checkpoints' | 'areas' | 'each'> & {
    /** False when the unit has no part in the target (src/domain/targets/bind.ts). */
    readonly assigned?: boolean;
    readonly noBase?: NoBase;
    readonly base?: number;
  };

/** What the rules need beside the target and its reports. */
export interface Circumstances {
  /** The day on which the year was closed, when it is over: nothing more will come. */
  readonly closedOn?: IsoDay | null;
  /** Years of the span whose figures are missing from the sum. */
  readonly missing?: ReadonlyArray<string>;
  /** The judgements of the targets that must all be reached. */
  readonly parts?: ReadonlyArray<Judgement>;
}

/** A remark shown with a verdict without changing it: the goal was met in time, and lost since. */
export type JudgementNote = 'dropped-later';

export interface Judgement {
  readonly status: StatusCode;
  readonly reason: Reason;
  /** The target as it binds this unit: with its own goal. */
  readonly bound: Judged;
  /** The lifecycle state reported by the area; null when nothing has been reported. */
  readonly lifecycle: ObservationData['lifecycle'] | null;
  /** Null when nothing has been reported. */
  readonly freshness: Freshness | null;
  readonly latest: ObservationData | null;
  /** The latest figure in the target's scale. */
  readonly figure: number | null;
  /** Whether a figure known only within bounds reaches the goal: set where both ends agree. */
  readonly met?: boolean;
  /** The day used for judging: the latest observation's, or D when there is none. */
  readonly judgedAt: IsoDay;
  /** Days after the last day in time on which the newest figure was sent; null when it was in time. */
  readonly sentLate: number | null;
  /** The day from which a limit was broken that is kept again now. */
  readonly overFrom: IsoDay | null;
  /** Years of the span without a figure. */
  readonly missing: ReadonlyArray<string>;
  readonly notes: ReadonlyArray<JudgementNote>;
}

const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const byTime = (a: ObservationData, b: ObservationData) =>
  before(a.asOf, b.asOf) || before(a.reportedOn, b.reportedOn) || before(a.id, b.id);

/** Observations that count on day D: known by then, and not superseded by one known by then. Oldest first. */
export function effectiveObservations<T extends ObservationData>(
  observations: ReadonlyArray<T>,
  on: IsoDay,
): Array<T> {
  const known = observations.filter((o) => o.reportedOn <= on && o.asOf <= on);
  const replaced = new Set(
    known.some((o) => o.supersedes !== undefined) ? known.flatMap((o) => o.supersedes ?? []) : [],
  );
  const left = replaced.size > 0 ? known.filter((o) => !replaced.has(o.id)) : known;
  // Most reports are kept in order already.
  return left.every((o, at) => at === 0 || byTime(left[at - 1] ?? o, o) <= 0)
    ? left
    : left.sort(byTime);
}

/** A share of nothing: "0 of 0" is what people type before they have counted, and says nothing. */
export const saysNothing = ({ numerator, denominator }: ObservationData): boolean =>
  numerator === 0 && denominator === 0;

/** The observations that a verdict may rest on: 0 of 0 counts as not reported. Oldest first. */
export function countedObservations<T extends ObservationData>(
  observations: ReadonlyArray<T>,
  on: IsoDay,
): Array<T> {
  const history = effectiveObservations(observations, on);
  return history.some(saysNothing) ? history.filter((o) => !saysNothing(o)) : history;
}

/** The observation that met the target, and whether its kind counts the first or the last one. */
function metBy<T extends ObservationData>(
  target: Judged,
  history: ReadonlyArray<T>,
): { readonly observation: T; readonly by: 'first' | 'last' } | null {
  const due = lastDayOf(target);
  const chosen = (observation: T | undefined, by: 'first' | 'last') =>
    observation && meets(target, observation) ? { observation, by } : null;
  if (!['percent', 'limit', 'grade'].includes(target.kind)) {
    return chosen(
      history.find((o) => meets(target, o)),
      'first',
    );
  }
  // Percentages, grades and limits go up and down: the final report for the window decides, else the last one
  // within it.
  const last = history.at(-1);
  const inTime = history.filter((o) => o.asOf <= due);
  const closing = inTime.findLast((o) => o.final) ?? inTime.at(-1);
  // A limit has to hold to the end: the last figure in time must cover the due day, or be the final one.
  const covers =
    target.kind !== 'limit' ||
    (closing && (closing.asOf === due || closing.final || last !== closing));
  const met = covers ? chosen(closing, 'last') : null;
  return met ?? (last && last.asOf > due ? chosen(last, 'last') : null);
}

/** The verdict on a figure of a running target, against the expected path on the figure's own day. */
export function statusOfFigure(target: Judged, figure: number | null, asOf: IsoDay): Reason {
  if (figure === null) return { status: 'no-basis', why: 'no-figure' };
  const done = shareDone(target, figure);
  if (done === null) {
    const known = target.expectation === 'constant' || target.baseline !== null;
    return { status: 'no-basis', why: known ? 'goal-equals-baseline' : 'no-baseline' };
  }
  const expected = expectedShare(target, asOf);
  if (done < 0) return { status: 'regressing', asOf, done, expected };
  if (expected < thresholds.earliestVerdict)
    return { status: 'just-started', asOf, done, expected };
  // Allow a few ULPs so that rounding error never drops a value below its threshold.
  const ratio = done / expected + Number.EPSILON * 8;
  const status =
    ratio >= thresholds.onTrack
      ? 'on-track'
      : ratio >= thresholds.needsPush
        ? 'needs-push'
        : 'behind';
  return { status, asOf, done, expected, ratio };
}

/** The verdict on a target that is still running. `latest` is the newest observation. */
function runningReason(target: Judged, latest: ObservationData, on: IsoDay): Reason {
  const figure = figureOf(target, latest);
  if (target.kind === 'limit' && figure !== null) {
    const kept = standingOf(target, latest) === 'met';
    return { status: kept ? 'within-limit' : 'over-limit', asOf: latest.asOf };
  }
  if (target.kind === 'binary') {
    // Binary: no progress to measure in between, only the remaining time.
    const daysLeft = daysBetween(on, lastDayOf(target));
    const { dueSoonDays, closingDays } = thresholds;
    const status =
      daysLeft > dueSoonDays ? 'in-time' : daysLeft > closingDays ? 'due-soon' : 'closing';
    return { status, daysLeft };
  }
  return statusOfFigure(target, figure, latest.asOf);
}

/** The verdict on a target made of several: every one has to be reached. */
function partsReason(parts: ReadonlyArray<Judgement>): Reason {
  const count = (codes: ReadonlyArray<StatusCode>) =>
    parts.filter(({ status }) => codes.includes(status)).length;
  const bound = parts.filter(({ status }) => status !== 'not-applicable').length;
  const met = count(['done-on-time', 'done-late', 'parts-met']);
  const missed = count(['failed', 'overdue', 'period-missed', 'parts-missed']);
  const status = missed > 0 ? 'parts-missed' : met === bound ? 'parts-met' : 'parts-open';
  return bound === 0 ? { status: 'not-applicable' } : { status, met, missed, total: bound };
}

/** The verdict on a goal for each period, once one is over or has been reported on. */
function eachReason(periods: ReadonlyArray<PeriodResult>, reported: boolean): Reason | null {
  const has = (state: PeriodResult['state']) => periods.some((period) => period.state === state);
  if (has('missed')) return { status: 'period-missed', periods };
  if (has('unreported')) return { status: 'period-unreported', periods };
  return reported ? { status: 'periods-met', periods } : null;
}

/** True when figures that are still missing could not undo that the goal is met. */
const growsPast = (target: Judged) => ['>=', '>'].includes(comparatorOf(target));

/** Done, on time or late; null while it is not. */
function doneReason(
  target: Judged,
  history: ReadonlyArray<ObservationData>,
  periods: ReadonlyArray<PeriodResult>,
  on: IsoDay,
): Reason | null {
  const due = lastDayOf(target);
  // "Always at the goal" (reports, limits) is only complete when the window is over.
  const completable = target.expectation === 'linear' && target.kind !== 'limit' && !target.each;
  if (!completable && on <= due) return null;
  if (target.each) {
    const metOn = periods.at(-1)?.asOf ?? due;
    const all = periods.every(({ state }) => state === 'met');
    return all ? { status: 'done-on-time', metOn, due, by: 'each' } : null;
  }
  const met = metBy(target, history);
  if (!met) return null;
  const metOn = met.observation.asOf;
  return { status: metOn <= due ? 'done-on-time' : 'done-late', metOn, due, by: met.by };
}

/** Nothing to compare with, or a figure past a goal that is exact. */
function incomparable(target: Judged, latest: ObservationData): Reason | null {
  if (target.noBase) return { status: 'no-base', why: target.noBase };
  if (lacksTotal(target, latest)) return { status: 'no-base', why: 'no-total' };
  if (target.each || standingOf(target, latest) !== 'beyond') return null;
  return { status: 'above-goal', asOf: latest.asOf, refused: target.above === 'not-met' };
}

/** The rules in order; the first match wins. */
function reasonOf(
  target: Judged,
  area: string,
  history: ReadonlyArray<ObservationData>,
  on: IsoDay,
  { closedOn, missing = [], parts }: Circumstances,
): Reason {
  const latest = history.at(-1);
  const { start } = target.window;
  const due = lastDayOf(target);
  const elsewhere = target.areas !== 'all' && !target.areas.includes(area);
  if (!(target.assigned ?? !elsewhere)) return { status: 'not-applicable' };
  if (latest?.lifecycle === 'stopped') return { status: 'stopped', asOf: latest.asOf };
  if (parts) return partsReason(parts);
  if (goalOf(target) === null) return { status: 'no-goal' };
  const asked = latest && incomparable(target, latest);
  if (asked) return asked;
  const periods = periodResults(target, history, on);
  const done = missing.length === 0 || growsPast(target);
  const met = done ? doneReason(target, history, periods, on) : null;
  if (met) return met;
  if (on < start) return { status: 'not-yet-due', start };
  if (!latest && on > due) {
    return closedOn && on >= closedOn
      ? { status: 'never-reported', due, closedOn }
      : { status: 'overdue-unreported', due };
  }
  const each = target.each ? eachReason(periods, latest !== undefined) : null;
  if (each) return each;
  if (!latest) return { status: 'no-data', due };
  if (missing.length > 0) return { status: 'incomplete', missing };
  if (on > due) return { status: latest.final ? 'failed' : 'overdue', asOf: latest.asOf, due };
  if (on === due) return { status: 'due-today', due };
  return runningReason(target, latest, on);
}

/** The day from which a limit was broken, when it had been kept before and is kept again. */
function brokenFrom(target: Judged, history: ReadonlyArray<ObservationData>): IsoDay | null {
  if (target.kind !== 'limit') return null;
  const kept = history.map((o) => standingOf(target, o) === 'met');
  const first = kept.indexOf(true);
  const broken = first < 0 ? -1 : kept.indexOf(false, first);
  return broken >= 0 && kept.at(-1) ? (history[broken]?.asOf ?? null) : null;
}

/**
 * Judges one target in one area on day D.
 *
 * @param target the target; with goals of several kinds, as it binds the area (bind.ts)
 * @param observations all observations of that target and area, in any order
 * @param on the evaluation day D
 */
export function judge(
  target: Judged & Pick<TargetData, 'reportEvery'>,
  area: string,
  observations: ReadonlyArray<ObservationData>,
  on: IsoDay,
  circumstances: Circumstances = {},
): Judgement {
  const history = countedObservations(observations, on);
  const latest = history.at(-1) ?? null;
  const reason = reasonOf(target, area, history, on, circumstances);
  const done = reason.status === 'done-on-time' || reason.status === 'done-late';
  const late = latest ? daysBetween(lastDayOf(target), latest.reportedOn) : 0;
  return {
    status: reason.status,
    reason,
    bound: target,
    lifecycle: latest?.lifecycle ?? null,
    freshness:
      latest && (latest.final ? 'final' : freshnessOf(target.reportEvery, latest.asOf, on)),
    latest,
    figure: latest && figureOf(target, latest),
    judgedAt: latest?.asOf ?? on,
    sentLate: late > 0 ? late : null,
    overFrom: brokenFrom(target, history),
    missing: circumstances.missing ?? [],
    notes: done && latest && !target.each && !meets(target, latest) ? ['dropped-later'] : [],
  };
}
