import { canAdd, type ProvinceResult } from '../../domain/aggregate.ts';
import { formatDay } from '../../domain/dates.ts';
import { quotient } from '../../domain/decimals.ts';
import { comparatorOf, figureOf, goalOf, isShare } from '../../domain/figures.ts';
import { formatNumber, formatPercent } from '../../domain/numbers.ts';
import type { ObservationData } from '../../model/progress.ts';
import type { SiteNames } from '../../strings/site.ts';
import { summaryText } from '../../strings/summary.ts';
import { vi } from '../../strings/vi.ts';
import { countText } from '../progress/figure-text.ts';
import type { Site } from '../site/site.ts';
import type { Target } from '../site/types.ts';

/** Text of a summary's figures. All of the summary's use of the status rules is in this file. */

const percent = (target: Target, value: number) =>
  formatPercent(value, goalOf(target), comparatorOf(target));

/** "79,6% (43/54)", "2 xã", "đã thực hiện" */
export function reportText(target: Target, observation: ObservationData): string {
  const figure = figureOf(target, observation);
  const counts = `${formatNumber(observation.numerator ?? 0)}/${formatNumber(observation.denominator ?? 0)}`;
  if (figure === null) return counts;
  if (isShare(target)) return `${percent(target, figure)} (${counts})`;
  if (target.kind === 'binary')
    return figure >= 1 ? vi.progress.binaryDone : vi.progress.binaryNotDone;
  return `${formatNumber(figure)} ${target.unit}`;
}

/** One district on one target, in one state of the content. */
export interface ReportedStatus {
  /** "79,6% (43/54), ngày 31/03/2017"; null when no report counts. */
  readonly figure: string | null;
  readonly status: string;
}

export function reportedStatus(site: Site, target: Target, area: string): ReportedStatus {
  const { latest, status } = site.judgement(target, area);
  return {
    figure: latest && summaryText.figure(reportText(target, latest), formatDay(latest.asOf)),
    status: vi.status[status],
  };
}

function provinceText(target: Target, result: ProvinceResult, names: SiteNames): string {
  const { reported, total, met, numerator, denominator, range, reached } = result;
  if (reported === 0) return vi.progress.noFigure;
  const ends = reported < total ? range : null;
  const sum = !canAdd(target)
    ? countText(target, result)
    : denominator === null
      ? `${formatNumber(numerator)} ${target.unit}`
      : denominator === 0
        ? vi.progress.noFigure
        : `${percent(target, quotient([numerator, 100], denominator))} (${formatNumber(numerator)}/${formatNumber(denominator)})`;
  const verdict = reached === null ? 'unknown' : reached ? 'reached' : 'missed';
  return [
    sum,
    ...(ends ? [summaryText.range(percent(target, ends.low), percent(target, ends.high))] : []),
    summaryText.reported(reported, total),
    summaryText.met(met),
    vi.progress.verdict[verdict](names),
  ].join('; ');
}

/** The province on one target: sum, range, how many reported and met it, verdict. */
export const provinceOf = (site: Site, target: Target): string =>
  provinceText(
    target,
    site.progressSnapshot(target.plan).province(target),
    site.namesOf(target.plan),
  );
