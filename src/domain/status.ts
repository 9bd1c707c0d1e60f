import type { ObservationData } from '../model/progress.ts';
import type { TargetData } from '../model/target.ts';
import { daysBetween, type IsoDay } from './dates.ts';
import { expectedShare } from './expectation.ts';
import { figureOf, goalOf, type Measured, meets, shareDone } from './figures.ts';
import { type Freshness, freshnessOf } from './freshness.ts';
import { thresholds } from './thresholds.ts';

export { figureOf, isShare, meets } from './figures.ts';

/**
 * The status rules. Three axes that are never mixed: lifecycle (reported by people), status
 * (computed here), freshness (computed here). Status is judged at the observation's own day, so that
 * late reporting never looks like late work; a missing figure is neither zero nor good.
 *
 * Every verdict is a reason: the rule that matched and its inputs. The status is derived from the reason,
 * so that the explanation on a page cannot contradict the status next to it.
 */
export type Reason =
  | { readonly status: 'not-applicable' }
  | { readonly status: 'stopped'; readonly asOf: IsoDay }
  | {
      readonly status: 'done-on-time' | 'done-late';
      readonly metOn: IsoDay;
      readonly due: IsoDay;
      /** Which figure counts: the first that meets the goal, or the last one in time. */
      readonly by: 'first' | 'last';
    }
  | { readonly status: 'not-yet-due'; readonly start: IsoDay }
  | { readonly status: 'no-data' | 'overdue-unreported'; readonly due: IsoDay }
  | { readonly status: 'failed' | 'overdue'; readonly asOf: IsoDay; readonly due: IsoDay }
  | { readonly status: 'due-today'; readonly due: IsoDay }
  | {
      readonly status: 'no-basis';
      readonly why: 'no-figure' | 'no-baseline' | 'goal-equals-baseline';
    }
  | { readonly status: 'within-limit' | 'over-limit'; readonly asOf: IsoDay }
  | { readonly status: 'in-time' | 'due-soon' | 'closing'; readonly daysLeft: number }
  | {
      readonly status: 'just-started' | 'regressing';
      readonly asOf: IsoDay;
      readonly done: number;
      readonly expected: number;
    }
  | {
      readonly status: 'on-track' | 'needs-push' | 'behind';
      readonly asOf: IsoDay;
      readonly done: number;
      readonly expected: number;
      readonly ratio: number;
    };

export type StatusCode = Reason['status'];

/**
 * Every status in the order of the rules, with the id of its rule. The ids are published in open data:
 * a new rule gets a new id, and no id changes its meaning.
 */
export const ruleOf = {
  'not-applicable': 'not-applicable',
  stopped: 'stopped',
  'done-on-time': 'done-on-time',
  'done-late': 'done-late',
  'not-yet-due': 'not-yet-due',
  'no-data': 'no-data',
  'overdue-unreported': 'overdue-unreported',
  failed: 'failed',
  overdue: 'overdue',
  'due-today': 'due-today',
  // Limits and binary targets never reach the rules after these.
  'within-limit': 'limit',
  'over-limit': 'limit',
  'in-time': 'days-left',
  'due-soon': 'days-left',
  closing: 'days-left',
  'no-basis': 'no-basis',
  regressing: 'regressing',
  'just-started': 'just-started',
  'on-track': 'share-of-path',
  'needs-push': 'share-of-path',
  behind: 'share-of-path',
} as const satisfies Readonly<Record<StatusCode, string>>;
export type RuleId = (typeof ruleOf)[StatusCode];

export const statusCodes = Object.keys(ruleOf) as Array<StatusCode>;
/** All rules, in order, without duplicates. */
export const ruleIds: ReadonlyArray<RuleId> = [...new Set(Object.values(ruleOf))];

/** The position of a status' rule in the table, from 1. For pages only: it changes when a rule is inserted. */
export const ruleNumber = (status: StatusCode): number => ruleIds.indexOf(ruleOf[status]) + 1;

export type Judged = Measured &
  Pick<TargetData, 'baseline' | 'expectation' | 'window' | 'checkpoints' | 'areas'>;

/** A remark shown with a verdict without changing it: the goal was met in time, and lost since. */
export type JudgementNote = 'dropped-later';

export interface Judgement {
  readonly status: StatusCode;
  readonly reason: Reason;
  /** The lifecycle state reported by the area; null when nothing has been reported. */
  readonly lifecycle: ObservationData['lifecycle'] | null;
  /** Null when nothing has been reported. */
  readonly freshness: Freshness | null;
  readonly latest: ObservationData | null;
  /** The latest figure in the target's scale. */
  readonly figure: number | null;
  /** The day used for judging: the latest observation's, or D when there is none. */
  readonly judgedAt: IsoDay;
  readonly notes: ReadonlyArray<JudgementNote>;
}

const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Observations that count on day D: known by then, and not superseded by one known by then. Oldest first. */
export function effectiveObservations<T extends ObservationData>(
  observations: ReadonlyArray<T>,
  on: IsoDay,
): Array<T> {
  const known = observations.filter((o) => o.reportedOn <= on && o.asOf <= on);
  const replaced = new Set(known.flatMap((o) => o.supersedes ?? []));
  return known
    .filter((o) => !replaced.has(o.id))
    .sort(
      (a, b) => before(a.asOf, b.asOf) || before(a.reportedOn, b.reportedOn) || before(a.id, b.id),
    );
}

/** The observation that met the target, and whether its kind counts the first or the last one. */
function metBy<T extends ObservationData>(
  target: Judged,
  history: ReadonlyArray<T>,
): { readonly observation: T; readonly by: 'first' | 'last' } | null {
  const { due } = target.window;
  const chosen = (observation: T | undefined, by: 'first' | 'last') =>
    observation && meets(target, observation) ? { observation, by } : null;
  if (target.kind !== 'percent' && target.kind !== 'limit') {
    return chosen(
      history.find((o) => meets(target, o)),
      'first',
    );
  }
  // Percentages and limits go up and down: the final report for the window decides, else the last one
  // within it.
  const last = history.at(-1);
  const inTime = history.filter((o) => o.asOf <= due);
  const closing = inTime.findLast((o) => o.final) ?? inTime.at(-1);
  // A limit has to hold to the end: the last figure in time must cover the due day, or be the final one.
  const covers =
    target.kind === 'percent' ||
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
    return { status: figure <= goalOf(target) ? 'within-limit' : 'over-limit', asOf: latest.asOf };
  }
  if (target.kind === 'binary') {
    // Binary: no progress to measure in between, only the remaining time.
    const daysLeft = daysBetween(on, target.window.due);
    const { dueSoonDays, closingDays } = thresholds;
    const status =
      daysLeft > dueSoonDays ? 'in-time' : daysLeft > closingDays ? 'due-soon' : 'closing';
    return { status, daysLeft };
  }
  return statusOfFigure(target, figure, latest.asOf);
}

/** The rules in order; the first match wins. */
function reasonOf(
  target: Judged,
  area: string,
  history: ReadonlyArray<ObservationData>,
  on: IsoDay,
): Reason {
  const latest = history.at(-1);
  const { start, due } = target.window;
  if (target.areas !== 'all' && !target.areas.includes(area)) return { status: 'not-applicable' };
  if (latest?.lifecycle === 'stopped') return { status: 'stopped', asOf: latest.asOf };
  // "Always at the goal" (reports, limits) is only complete when the window is over.
  const completable = target.expectation === 'linear' && target.kind !== 'limit';
  const met = completable || on > due ? metBy(target, history) : null;
  if (met) {
    const metOn = met.observation.asOf;
    return { status: metOn <= due ? 'done-on-time' : 'done-late', metOn, due, by: met.by };
  }
  if (on < start) return { status: 'not-yet-due', start };
  if (!latest) return { status: on <= due ? 'no-data' : 'overdue-unreported', due };
  if (on > due) return { status: latest.final ? 'failed' : 'overdue', asOf: latest.asOf, due };
  if (on === due) return { status: 'due-today', due };
  return runningReason(target, latest, on);
}

/**
 * Judges one target in one area on day D.
 *
 * @param observations all observations of that target and area, in any order
 * @param on the evaluation day D
 */
export function judge(
  target: Judged & Pick<TargetData, 'reportEvery'>,
  area: string,
  observations: ReadonlyArray<ObservationData>,
  on: IsoDay,
): Judgement {
  const history = effectiveObservations(observations, on);
  const latest = history.at(-1) ?? null;
  const reason = reasonOf(target, area, history, on);
  const done = reason.status === 'done-on-time' || reason.status === 'done-late';
  return {
    status: reason.status,
    reason,
    lifecycle: latest?.lifecycle ?? null,
    freshness:
      latest && (latest.final ? 'final' : freshnessOf(target.reportEvery, latest.asOf, on)),
    latest,
    figure: latest && figureOf(target, latest),
    judgedAt: latest?.asOf ?? on,
    notes: done && latest && !meets(target, latest) ? ['dropped-later'] : [],
  };
}
