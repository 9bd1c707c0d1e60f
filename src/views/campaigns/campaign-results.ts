import { campaignText } from '../../strings/campaign.ts';
import { progressText } from '../../strings/progress.ts';
import {
  type Evaluation,
  evaluationOf,
  type Tally,
  type TargetRow,
} from '../progress/progress-pages.ts';
import { tallyOf } from '../progress/unit-needs.ts';
import type { Site } from '../site/site.ts';
import type { Link, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** How far a campaign of one year is: a bar of its units for each target. */
export interface CampaignResults {
  readonly title: string;
  readonly evaluation: Evaluation;
  readonly rows: ReadonlyArray<
    Link & {
      /** Unique on the page. */
      readonly name: string;
      readonly goal: string;
      /** "Toàn tỉnh: 92,3% (12/13)"; null when nothing was reported. */
      readonly figure: string | null;
      readonly tally: Tally;
    }
  >;
  /** The same targets, unit by unit. */
  readonly more: Link;
}

/** Null for a campaign without targets. */
export function campaignResults(
  site: Site,
  campaign: string,
  plan: Plan,
  rows: ReadonlyArray<TargetRow>,
): CampaignResults | null {
  if (rows.length === 0) return null;
  const evaluation = evaluationOf(site, plan);
  const units = site.reporters(plan.id);
  const names = site.namesOf(plan.id);
  return {
    title: evaluation.closed
      ? campaignText.results.ofYear(plan.year)
      : campaignText.results.soFar(evaluation.on),
    evaluation,
    rows: rows.map(({ target, href: address, goal, province }, index) => ({
      href: address,
      text: target.title,
      name: `ket-qua-${index + 1}`,
      goal: campaignText.results.goal(goal),
      figure:
        province.figure !== progressText.noFigure
          ? `${province.subject}: ${province.figure}`
          : null,
      tally: tallyOf(units.map((unit) => site.judgement(target, unit.id).status)),
    })),
    more: {
      href: href.progressOf(plan.id, 'chien-dich', campaign),
      text: campaignText.far(names),
    },
  };
}
