import { ruleOf } from '../../domain/status.ts';
import { vi } from '../../strings/vi.ts';
import type { Site } from '../site/site.ts';
import type { Area, Target } from '../site/types.ts';
import type { PublishedObservation, PublishedProvince, PublishedStatus } from './published.ts';

/** The numbers of the pages as records for downloads, from the same judgements, so that they agree. */

export const observationRecords = (site: Site): Array<PublishedObservation> =>
  site.content.progress.flatMap(({ area, plan, sample, observations }) =>
    observations.map((observation) => ({ area, plan, sample, ...observation })),
  );

export function statusRecord(site: Site, target: Target, area: Area): PublishedStatus {
  const { status: pace, lifecycle, freshness, figure, latest } = site.judgement(target, area.id);
  return {
    plan: target.plan,
    target: target.id,
    area: area.id,
    evaluatedOn: site.evaluatedOn(target.plan),
    pace,
    status: vi.status[pace],
    rule: ruleOf[pace],
    lifecycle,
    freshness,
    figure,
    observation: latest?.id ?? null,
    asOf: latest?.asOf ?? null,
    reportedOn: latest?.reportedOn ?? null,
    sample: site.hasSample(target.plan),
  };
}

export const statusRecords = (site: Site): Array<PublishedStatus> =>
  site.content.targets.flatMap((target) =>
    site.reporters(target.plan).map((area) => statusRecord(site, target, area)),
  );

export function provinceRecord(site: Site, target: Target): PublishedProvince {
  const result = site.progressSnapshot(target.plan).province(target);
  const { reported, total, met, metRange, numerator, denominator, figure, range, asOf } = result;
  return {
    plan: target.plan,
    target: target.id,
    evaluatedOn: site.evaluatedOn(target.plan),
    reported,
    total,
    met,
    metAtMost: metRange.high,
    numerator,
    denominator,
    figure,
    low: range?.low ?? null,
    high: range?.high ?? null,
    reached: result.reached,
    oldest: asOf?.oldest ?? null,
    newest: asOf?.newest ?? null,
    sample: site.hasSample(target.plan),
  };
}

export const provinceRecords = (site: Site): Array<PublishedProvince> =>
  site.content.targets.map((target) => provinceRecord(site, target));
