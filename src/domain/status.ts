import type { ObservationData } from '../model/progress.ts';
import type { TargetData } from '../model/target.ts';
import { addDays, addPeriod, daysBetween, type IsoDay } from './dates.ts';

/**
 * The status rules. Three axes that are never mixed: lifecycle (reported by people), pace
 * (computed here), freshness (computed here). Pace is judged at the observation's own day, so that
 * late reporting never looks like late work; a missing figure is neither zero nor good.
 */
export const paceStatuses = [
  'not-applicable',
  'stopped',
  'done-on-time',
  'done-late',
  'not-yet-due',
  'no-data',
  'overdue-unreported',
  'failed',
  'overdue',
  'due-today',
  'no-basis',
  'just-started',
  'regressing',
  'on-track',
  'needs-push',
  'behind',
] as const;
export type Pace = (typeof paceStatuses)[number];

export type Freshness = 'fresh' | 'due-soon' | 'stale' | 'overdue-report';

/** The thresholds, one set for all targets: tuning them per target would make statuses incomparable. */
export const thresholds = {
  /** Share of the expected path from which a target is on track, and from which it only needs a push. */
  onTrack: 0.95,
  needsPush: 0.6,
  /** Below this share of the time no verdict is given: too little has passed to judge. */
  earliestVerdict: 0.1,
  /** Days after a reporting period in which a report is not yet stale. */
  reportGraceDays: 10,
} as const;

type Measured = Pick<TargetData, 'kind' | 'per' | 'goal' | 'comparator'>;
type Judged = Measured & Pick<TargetData, 'baseline' | 'expectation' | 'window' | 'areas'>;

/** A figure in the target's own scale, as an exact fraction, beside the goal in the same scale. */
interface Measure {
  readonly over: number;
  readonly under: number;
  readonly goal: number;
}

/** True when the target is measured by "so many of so many" and its goal is a percentage. */
export function isShare(target: Pick<TargetData, 'kind' | 'per'>): boolean {
  return target.kind === 'percent' || (target.kind === 'quota' && target.per === 'unit');
}

/** The goal in the scale of `figureOf`: a quota that every unit has to reach is met by 100 % of them. */
export function goalOf(target: Measured): number {
  return target.kind === 'quota' && target.per === 'unit' ? 100 : target.goal;
}

/** The comparison that goes with `goalOf`. */
export const comparatorOf = (target: Measured): TargetData['comparator'] =>
  target.kind === 'quota' && isShare(target) ? '>=' : target.comparator;

function measure(target: Measured, observation: Figure): Measure | null {
  const { value, numerator, denominator } = observation;
  const goal = goalOf(target);
  if (numerator !== undefined && denominator !== undefined) {
    if (!isShare(target)) return { over: numerator, under: 1, goal };
    return denominator === 0 ? null : { over: numerator * 100, under: denominator, goal };
  }
  return value === undefined ? null : { over: value, under: 1, goal };
}

type Figure = Pick<ObservationData, 'value' | 'numerator' | 'denominator'>;

/** The figure in the target's scale (percent, count, 0/1); null when it cannot be formed (0 of 0). */
export function figureOf(target: Measured, observation: Figure): number | null {
  const m = measure(target, observation);
  return m === null ? null : m.over / m.under;
}

/** Whether a figure meets the goal. Compared as fractions, never rounded: 79.6 % is not 80 %. */
export function meets(target: Measured, observation: Figure): boolean {
  const m = measure(target, observation);
  if (m === null) return false;
  const goal = m.goal * m.under;
  const comparator = comparatorOf(target);
  if (comparator === '>=') return m.over >= goal;
  if (comparator === '<=') return m.over <= goal;
  return m.over === goal;
}

/** Observations that count on day D: known by then, and not superseded by one known by then. Oldest first. */
export function effectiveObservations<T extends ObservationData>(
  observations: ReadonlyArray<T>,
  on: IsoDay,
): Array<T> {
  const known = observations.filter((o) => o.reportedOn <= on && o.asOf <= on);
  const replaced = new Set(known.map((o) => o.supersedes));
  return known
    .filter((o) => !replaced.has(o.id))
    .sort(
      (a, b) =>
        a.asOf.localeCompare(b.asOf) ||
        a.reportedOn.localeCompare(b.reportedOn) ||
        a.id.localeCompare(b.id),
    );
}

export interface Judgement {
  readonly pace: Pace;
  /** Null when nothing has been reported. */
  readonly freshness: Freshness | null;
  readonly latest: ObservationData | null;
  /** The latest figure in the target's scale. */
  readonly figure: number | null;
  /** The day the pace was judged on: the latest observation's, or D when there is none. */
  readonly judgedAt: IsoDay;
}

/** The observation that first made the target met, by kind: counts by the first one, percents by the last in time. */
function firstMet<T extends ObservationData>(target: Judged, history: ReadonlyArray<T>): T | null {
  const { due } = target.window;
  const last = history.at(-1);
  const inTime = history.filter((o) => o.asOf <= due).at(-1);
  if (target.kind === 'percent') {
    if (inTime && meets(target, inTime)) return inTime;
    return last && last.asOf > due && meets(target, last) ? last : null;
  }
  if (target.kind === 'limit') {
    // Kept to the end: the last figure in time has to cover the due day, or be the final one.
    const covers = inTime && (inTime.asOf === due || inTime.final || last !== inTime);
    if (covers && meets(target, inTime)) return inTime;
    return last && last.asOf > due && meets(target, last) ? last : null;
  }
  return history.find((o) => meets(target, o)) ?? null;
}

/** Pace against the expected path, for a target still running. `observation` is the latest one. */
function runningPace(target: Judged, observation: ObservationData): Pace {
  const figure = figureOf(target, observation);
  if (figure === null) return 'no-basis';
  if (target.kind === 'limit') return meets(target, observation) ? 'on-track' : 'needs-push';
  // Done or not: nothing to measure in between.
  if (target.kind === 'binary') return 'just-started';
  const goal = goalOf(target);
  const start = target.expectation === 'constant' ? 0 : target.baseline?.value;
  if (start === undefined || start === goal) return 'no-basis';
  const done = (figure - start) / (goal - start);
  const expected = expectedShare(target, observation.asOf);
  if (done < 0) return 'regressing';
  if (expected < thresholds.earliestVerdict) return 'just-started';
  // Fractions of days and of goals meet in floating point: a hair below the threshold is on it.
  const ratio = done / expected + Number.EPSILON * 8;
  if (ratio >= thresholds.onTrack) return 'on-track';
  return ratio >= thresholds.needsPush ? 'needs-push' : 'behind';
}

/** The share of the way that should be behind us on a day: linear from start to due, both included. */
export function expectedShare(target: Pick<Judged, 'expectation' | 'window'>, on: IsoDay): number {
  if (target.expectation === 'constant') return 1;
  const { start, due } = target.window;
  const share = (daysBetween(start, on) + 1) / (daysBetween(start, due) + 1);
  return Math.min(1, Math.max(0, share));
}

/**
 * Judges one target in one area on day D. The rules are tried in this order, first hit wins
 * (the rule table of the design, rows 1–14).
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
  const result = (pace: Pace): Judgement => ({
    pace,
    freshness: latest && freshnessOf(target.reportEvery, latest.asOf, on),
    latest,
    figure: latest && figureOf(target, latest),
    judgedAt: latest?.asOf ?? on,
  });

  if (target.areas !== 'all' && !target.areas.includes(area)) return result('not-applicable');
  if (latest?.lifecycle === 'stopped') return result('stopped');

  const { start, due } = target.window;
  // "Always at the goal" (reports, limits) is only complete once the time is over.
  const completable = target.expectation === 'linear' && target.kind !== 'limit';
  if (completable || on > due) {
    const met = firstMet(target, history);
    if (met) return result(met.asOf <= due ? 'done-on-time' : 'done-late');
  }
  if (on < start) return result('not-yet-due');
  if (!latest) return result(on <= due ? 'no-data' : 'overdue-unreported');
  if (on > due) return result(latest.final ? 'failed' : 'overdue');
  if (on === due) return result('due-today');
  return result(runningPace(target, latest));
}

/** How old the newest figure is, measured against the reporting period. */
export function freshnessOf(every: TargetData['reportEvery'], asOf: IsoDay, on: IsoDay): Freshness {
  const next = addPeriod(asOf, every);
  const grace = thresholds.reportGraceDays;
  if (on <= addDays(next, -grace)) return 'fresh';
  if (on <= addDays(next, grace)) return 'due-soon';
  return on <= addDays(addPeriod(asOf, every, 2), grace) ? 'stale' : 'overdue-report';
}
