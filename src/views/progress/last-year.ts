import { chromeText } from '../../strings/chrome.ts';
import { progressText } from '../../strings/progress.ts';
import { yearsText } from '../../strings/years.ts';
import type { Site } from '../site/site.ts';
import type { Link, Plan, Target } from '../site/types.ts';
import { targetRow } from './progress-pages.ts';

/** A target's goal and result in one year. */
export interface YearResult {
  readonly year: Link;
  readonly goal: string;
  /** "Toàn tỉnh: 83,1%", and that the figures are samples. */
  readonly result: string;
}

/** A target of this year beside the one of the year before that it follows. */
export interface ComparedTarget {
  readonly target: Link;
  readonly before: YearResult;
  readonly now: YearResult;
}

function resultOf(site: Site, target: Target): YearResult {
  const { href, goal, province, sample } = targetRow(site, target);
  const result = yearsText.compared.of(province.subject, province.figure);
  return {
    year: { href, text: chromeText.year(site.find.plan(target.plan)?.year ?? Number(target.plan)) },
    goal,
    result: sample ? `${result} (${progressText.sample})` : result,
  };
}

const forerunnerOf = (site: Site, { forerunner }: Target): Target | undefined =>
  forerunner === undefined ? undefined : site.find.target(forerunner);

/** The target in its year and in the years before, the newest first; empty for one without a forerunner. */
export function yearsOfTarget(site: Site, target: Target): Array<YearResult> {
  const chain = [target];
  // A forerunner is of an earlier year, so the chain ends.
  for (let one = forerunnerOf(site, target); one; one = forerunnerOf(site, one)) chain.push(one);
  return chain.length > 1 ? chain.map((one) => resultOf(site, one)) : [];
}

/** The targets of a plan that follow one of an earlier year, beside it. */
export const comparedTargets = (site: Site, plan: Plan): Array<ComparedTarget> =>
  site.of.targetsOfPlan(plan.id).flatMap((target) => {
    const before = forerunnerOf(site, target);
    if (!before) return [];
    const now = resultOf(site, target);
    const link = { href: now.year.href, text: target.shortTitle };
    return { target: link, before: resultOf(site, before), now };
  });
