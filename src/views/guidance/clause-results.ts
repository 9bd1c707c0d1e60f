import { formatDay } from '../../domain/dates.ts';
import type { Tally } from '../progress/progress-pages.ts';
import { tallyOf } from '../progress/unit-needs.ts';
import type { Site } from '../site/site.ts';
import type { GuidanceItem, Plan, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** How many units did what a target of a clause asks of them. */
export interface TargetResult {
  /** Of the bar: unique on a page. */
  readonly id: string;
  readonly href: string;
  readonly text: string;
  /** Units that have done it, or are on track while the year runs. */
  readonly good: number;
  /** Units that the target is given to. */
  readonly total: number;
  readonly tally: Tally;
}

/** The results of some targets of a year, and how they were judged. */
export interface Results<Row extends TargetResult = TargetResult> {
  readonly rows: ReadonlyArray<Row>;
  readonly on: string;
  readonly isClosed: boolean;
  readonly isSample: boolean;
}

/** The result of one target. */
export function targetResult(site: Site, target: Target): TargetResult {
  const snapshot = site.progressSnapshot(target.plan);
  const codes = site
    .reporters(target.plan, snapshot.on)
    .map(({ id }) => snapshot.judgement(target, id).status)
    .filter((status) => status !== 'not-applicable');
  const tally = tallyOf(codes);
  return {
    id: target.id.split('/').at(-1) ?? target.id,
    href: href.target(target.id),
    text: target.shortTitle,
    good: tally.reduce((sum, { tone, count }) => (tone === 'good' ? sum + count : sum), 0),
    total: codes.length,
    tally,
  };
}

/** Results with the day of their judgement. */
export function resultsOf<Row extends TargetResult>(
  site: Site,
  plan: Plan,
  rows: ReadonlyArray<Row>,
): Results<Row> {
  const on = site.evaluatedOn(plan.id);
  return {
    rows,
    on: formatDay(on),
    isClosed: on === plan.closedOn,
    isSample: site.hasSample(plan.id),
  };
}

/** The results of a clause's targets; no rows for a clause without a target. */
export const clauseResults = (site: Site, plan: Plan, item: GuidanceItem): Results =>
  resultsOf(
    site,
    plan,
    site.of.targetsOfItem(item.id).map((target) => targetResult(site, target)),
  );
