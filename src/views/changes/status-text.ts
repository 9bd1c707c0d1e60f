import { canAdd, isMet, type ProvinceResult } from '../../domain/aggregate.ts';
import { formatDay } from '../../domain/dates.ts';
import { quotient } from '../../domain/decimals.ts';
import { comparatorOf, goalOf, meets } from '../../domain/figures.ts';
import { formatNumber, formatPercent } from '../../domain/numbers.ts';
import { perObject } from '../../domain/per-object.ts';
import { effectiveObservations, type Judgement } from '../../domain/status.ts';
import type { ObservationData } from '../../model/progress.ts';
import { progressText } from '../../strings/progress.ts';
import type { SiteNames } from '../../strings/site.ts';
import { statusText } from '../../strings/status.ts';
import { summaryText } from '../../strings/summary.ts';
import { countText, figureText, wholeText } from '../progress/figure-text.ts';
import { ownGoalText } from '../progress/goal-text.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { Target } from '../site/types.ts';

/** Text of a summary's figures. All of the summary's use of the status rules is in this file. */

const percent = (target: Target, value: number) =>
  formatPercent(value, goalOf(target), comparatorOf(target));

/** "79,6% (43/54)", "2 xã", "đã thực hiện" */
export const reportText = (target: Target, observation: ObservationData): string =>
  figureText(target, observation);

/** One district on one target, in one state of the content. */
export interface ReportedStatus {
  /** "79,6% (43/54), ngày 31/03/2017"; null when no report counts. */
  readonly figure: string | null;
  readonly status: string;
  /** True when the unit counts as one that reached its goal, in the province's result too. */
  readonly met: boolean;
  /** True when the figure is a sample: made up, until the first real one of its year. */
  readonly sample: boolean;
}

/** The goal of one unit, in words. */
export const goalFor = (site: Site, target: Target, area: string): string =>
  ownGoalText(target, site.judgement(target, area).bound);

/**
 * The word of a status. Where a goal was reached and the newest figure is below it, the figure that decides is
 * named: the row shows the newest, and the province counts the unit as its status says.
 */
function statusWords(site: Site, target: Target, area: string, judgement: Judgement): string {
  const { status, reason, notes, bound } = judgement;
  if (!notes.includes('dropped-later') || !('metOn' in reason)) return statusText[status];
  const on = site.evaluatedOn(target.plan);
  const decided = effectiveObservations(site.observations(target.id, area), on).findLast(
    (o) => o.asOf === reason.metOn && meets(bound, o),
  );
  return decided
    ? summaryText.dropped(
        statusText[status],
        reportText(target, decided),
        formatDay(decided.asOf),
        decided.final,
      )
    : summaryText.droppedSince(statusText[status], formatDay(reason.metOn));
}

/** By target, not by its id: the same one may be asked for with another goal. */
const knownStatuses = perSite((_site) =>
  perObject((_target: Target) => new Map<string, ReportedStatus>()),
);

export function reportedStatus(site: Site, target: Target, area: string): ReportedStatus {
  const known = knownStatuses(site)(target);
  const found = known.get(area) ?? findStatus(site, target, area);
  known.set(area, found);
  return found;
}

function findStatus(site: Site, target: Target, area: string): ReportedStatus {
  const judgement = site.judgement(target, area);
  const { latest } = judgement;
  return {
    figure: latest && summaryText.figure(reportText(target, latest), formatDay(latest.asOf)),
    status: statusWords(site, target, area, judgement),
    met: isMet(judgement),
    sample: latest !== null && site.hasSample(target.plan),
  };
}

function provinceText(target: Target, result: ProvinceResult, names: SiteNames): string {
  const { reported, total, met, numerator, denominator, range, reached } = result;
  if (reported === 0) return progressText.noFigure;
  const ends = reported < total ? range : null;
  const sum = !canAdd(target)
    ? countText(target, result)
    : denominator === null
      ? `${formatNumber(numerator)} ${target.unit}`
      : denominator === 0
        ? progressText.noFigure
        : `${percent(target, quotient([numerator, 100], denominator))} (${formatNumber(numerator)}/${formatNumber(denominator)})`;
  const verdict = reached === null ? 'unknown' : reached ? 'reached' : 'missed';
  return [
    sum,
    ...(ends ? [summaryText.range(wholeText(target, ends.low), wholeText(target, ends.high))] : []),
    summaryText.reported(reported, total),
    summaryText.met(met),
    progressText.verdict[verdict](names),
  ].join('; ');
}

/** The province on one target: sum, range, how many reported and met it, verdict. */
export const provinceOf = (site: Site, target: Target): string =>
  provinceText(
    target,
    site.progressSnapshot(target.plan).province(target),
    site.namesOf(target.plan),
  );
