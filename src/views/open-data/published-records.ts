import { quotient } from '../../domain/decimals.ts';
import { comparatorOf, goalOf } from '../../domain/figures.ts';
import { ruleOf } from '../../domain/status.ts';
import { statusText } from '../../strings/status.ts';
import type { Site } from '../site/site.ts';
import type { Area, Target } from '../site/types.ts';
import type { PublishedObservation, PublishedProvince, PublishedStatus } from './published.ts';

/** The numbers of the pages as records for downloads, from the same judgements, so that they agree. */

/** @param of only those of this year */
export const observationRecords = (site: Site, of?: string): Array<PublishedObservation> =>
  site.figures
    .filter(({ plan }) => of === undefined || plan === of)
    .flatMap(({ area, plan, sample, observations }) =>
      observations.map((observation) => ({ area, plan, sample, ...observation })),
    );

export function statusRecord(site: Site, target: Target, area: Area): PublishedStatus {
  const { status: pace, bound, ...judgement } = site.judgement(target, area.id);
  const { lifecycle, freshness, figure, latest } = judgement;
  const goal = goalOf(bound);
  const grows = bound.kind !== 'grade' && ['>=', '>', '='].includes(comparatorOf(bound));
  return {
    plan: target.plan,
    target: target.id,
    area: area.id,
    evaluatedOn: site.evaluatedOn(target.plan),
    pace,
    status: statusText[pace],
    rule: ruleOf[pace],
    lifecycle,
    freshness,
    figure,
    goal,
    ofGoal: grows && figure !== null && goal ? quotient([figure, 100], goal) : null,
    observation: latest?.id ?? null,
    asOf: latest?.asOf ?? null,
    reportedOn: latest?.reportedOn ?? null,
    sample: site.hasSample(target.plan),
  };
}

/** @param of only those of this year */
export const statusRecords = (site: Site, of?: string): Array<PublishedStatus> =>
  (of === undefined ? site.content.targets : site.of.targetsOfPlan(of)).flatMap((target) =>
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
    goal: goalOf(result.bound),
    by: result.by,
    reached: result.reached,
    oldest: asOf?.oldest ?? null,
    newest: asOf?.newest ?? null,
    sample: site.hasSample(target.plan),
  };
}

export const provinceRecords = (site: Site): Array<PublishedProvince> =>
  site.content.targets.map((target) => provinceRecord(site, target));
