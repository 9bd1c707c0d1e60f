import { carriedFigure } from '../../domain/carried/carried.ts';
import { isCarriedEntry } from '../../domain/carried/carried-reports.ts';
import { isAdded } from '../../domain/carried/kinds.ts';
import { daysBetween, formatDay } from '../../domain/dates.ts';
import { asReporter } from '../../domain/levels.ts';
import { correctedIds } from '../../domain/observations.ts';
import type { ProgressSnapshot } from '../../domain/reports.ts';
import {
  effectiveObservations,
  type Judgement,
  type Reason,
  type StatusCode,
  saysNothing,
} from '../../domain/status.ts';
import { judgeReporter } from '../../domain/targets/judge-reporter.ts';
import { thresholds } from '../../domain/thresholds.ts';
import type { ObservationData } from '../../model/progress.ts';
import { progressText } from '../../strings/progress.ts';
import { reasonText } from '../../strings/reasons.ts';
import { nothingReported } from '../../strings/status.ts';
import { vi } from '../../strings/vi.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { carriedShort, isOnLandOnly } from './carried-figures.ts';
import { changeText, figureText, shareOfOwnGoal, surplusText } from './figure-text.ts';
import { type Goaled, ownGoalText, pastGoalText } from './goal-text.ts';
import { type StatusLook, statusLook } from './reader-status.ts';
import { whyOf } from './reasons.ts';

/** View model of a status (src/components/Status.astro). */
export interface StatusView extends StatusLook {
  readonly code: StatusCode;
  /** "Vì sao trạng thái này?", sentence by sentence; null where statuses are only counted. */
  readonly why: ReadonlyArray<string> | null;
}

/** A status without its reason, where statuses are counted or shown by the hundred. */
export const plainStatus = (code: StatusCode): StatusView => ({
  code,
  ...statusLook(code),
  why: null,
});

export const statusView = (target: Target, judgement: Judgement, on: string): StatusView => ({
  ...plainStatus(judgement.status),
  why: whyOf(target, judgement, on),
});

/** One area's status on one target. */
export interface AreaStatus {
  readonly target: Target;
  readonly area: Area;
  readonly judgement: Judgement;
  readonly status: StatusView;
  /** Its own goal: "từ 600 triệu đồng trở lên", "không giao". */
  readonly goal: string;
  /** "79,6% (43/54)", or null when nothing was reported. */
  readonly figure: string | null;
  /** Reporter, source document and date. */
  readonly source: string | null;
  /** Parts of "vượt 12%; theo số liệu ngày 31/12/2017; số liệu chốt kỳ". */
  readonly details: ReadonlyArray<string>;
}

/** The target as it binds the unit: with the unit's own goal. */
export const boundOf = ({
  target,
  judgement,
}: Pick<AreaStatus, 'target' | 'judgement'>): Goaled & { readonly base?: number } => ({
  ...target,
  ...judgement.bound,
});

/** Details shown next to a figure: its date, its age, the area's note, special remarks. */
function detailsOf(target: Target, judgement: Judgement): Array<string> {
  const { latest, figure, freshness, lifecycle, status, notes, sentLate } = judgement;
  if (!latest) return [];
  const own = boundOf({ target, judgement });
  const done = status === 'done-on-time' || status === 'done-late';
  const surplus = done && figure !== null ? surplusText(own, figure) : null;
  const past = figure === null ? null : pastGoalText(own, figure);
  const change = figure === null ? null : changeText(own, figure, target);
  const share = figure === null || !target.goals ? null : shareOfOwnGoal(own, figure);
  return [
    ...(status === 'above-goal' && past !== null ? [past] : []),
    ...(change === null ? [] : [change]),
    ...(surplus === null ? (share === null ? [] : [share]) : [progressText.surplus(surplus)]),
    progressText.asOf(formatDay(latest.asOf)),
    ...(sentLate === null ? [] : [reasonText.sentLate(sentLate)]),
    ...(freshness ? [vi.freshness[freshness]] : []),
    ...(lifecycle && lifecycle !== 'running' ? [vi.lifecycle[lifecycle]] : []),
    ...notes.map((note) => reasonText.notes[note]),
  ];
}

const sourceOf = ({ document, reporter, reportedOn }: ObservationData): string =>
  progressText.reported(document, reporter, formatDay(reportedOn));

/** What stands in the place of a figure that nobody has to report: "không giao", "1/2 chỉ tiêu thành phần đạt". */
export function unreportedText(reason: Reason): string | null {
  if (reason.status === 'not-applicable') return progressText.goal.notAssigned;
  if ('met' in reason) return progressText.partsMet(reason.met, reason.total);
  return null;
}

/** The figure in words; after a merger with where it comes from, and a range where it is one. */
function figureOfStatus(
  snapshot: ProgressSnapshot,
  target: Target,
  area: Area,
  { latest, bound, reason, status }: Judgement,
): string | null {
  if (latest === null) return unreportedText(reason);
  // The figure of a span is that of all its years.
  const isOfYear = isAdded(target) && !target.each && target.span !== 'sum';
  const over = isOfYear ? snapshot.carried(target) : null;
  const carried = over && carriedFigure(over, area.id);
  const isOwn = carried?.own?.countedFrom === 'year';
  // A range without a verdict, of a district that ended: said once for all units on its land.
  if (carried && isOnLandOnly(carried) && !carried.own && status === 'no-base') return null;
  if (carried && !isOwn) return carriedShort({ ...target, ...bound }, carried);
  return figureText({ ...target, ...bound }, latest);
}

/** One area's status on one target, as of a day. */
export function areaStatus(snapshot: ProgressSnapshot, target: Target, area: Area): AreaStatus {
  const judgement = snapshot.judgement(target, area.id);
  return {
    target,
    area,
    judgement,
    status: statusView(target, judgement, snapshot.on),
    goal: ownGoalText(target, judgement.bound),
    figure: figureOfStatus(snapshot, target, area, judgement),
    source:
      judgement.latest && !isCarriedEntry(judgement.latest) ? sourceOf(judgement.latest) : null,
    details: detailsOf(target, judgement),
  };
}

/** One reported figure, with what was known when it was received. */
export interface HistoryRow {
  readonly area: Link;
  readonly target: Link;
  readonly asOf: string;
  readonly reportedOn: string;
  readonly figure: string;
  /** Status on the day it was reported; null for a figure that does not count. */
  readonly status: StatusView | null;
  /** True for a figure that a later report corrected. */
  readonly corrected: boolean;
  readonly document: string;
  readonly reporter: string;
  readonly notes: ReadonlyArray<string>;
}

/** Remarks on a report: final, corrected, a correction, late, too late to count. */
function notesOf(o: ObservationData, corrected: boolean, on: string): Array<string> {
  const delay = daysBetween(o.asOf, o.reportedOn);
  return [
    ...(o.final ? [progressText.final] : []),
    ...(corrected ? [progressText.superseded] : []),
    ...(saysNothing(o) ? [nothingReported] : []),
    ...(o.reportedOn > on ? [progressText.afterClosing(formatDay(on))] : []),
    ...(o.reason ? [progressText.correction(o.reason)] : []),
    ...(delay > thresholds.reportGraceDays ? [progressText.lateReport(delay)] : []),
    ...(o.note ? [o.note] : []),
  ];
}

/** Every report of an area on a target, oldest first, with corrected ones marked. */
export function historyRows(site: Site, target: Target, area: Area): Array<HistoryRow> {
  const all = site.observations(target.id, area.id);
  const on = site.evaluatedOn(target.plan);
  const effective = new Set(effectiveObservations(all, on).map((o) => o.id));
  const byTime = (a: ObservationData, b: ObservationData) =>
    a.asOf.localeCompare(b.asOf) || a.reportedOn.localeCompare(b.reportedOn);
  const replaced = correctedIds(all.filter((o) => o.reportedOn <= on));
  const reporter = asReporter(site.identity, area);
  const judgedOn = (day: string) =>
    judgeReporter(target, reporter, site.observations, day, site.targetFacts);
  return [...all].sort(byTime).map((o) => ({
    area: { href: href.area(area.id), text: area.name },
    target: { href: href.target(target.id), text: target.title },
    asOf: formatDay(o.asOf),
    reportedOn: formatDay(o.reportedOn),
    figure: figureText(target, o),
    status: effective.has(o.id) ? statusView(target, judgedOn(o.reportedOn), o.reportedOn) : null,
    corrected: replaced.has(o.id),
    document: o.document,
    reporter: o.reporter,
    notes: notesOf(o, replaced.has(o.id), on),
  }));
}
