import { progressText } from '../../strings/progress.ts';
import { areaStatus, type StatusView } from '../progress/target-status.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { unitVerdict } from './report-card.ts';

/** How a unit did in a year that lies back: its verdict and a line for each target. */
export interface EarlierYear {
  readonly year: number;
  readonly verdict: string;
  /** True while the figures of the year are made up. */
  readonly sample: boolean;
  readonly rows: ReadonlyArray<{
    readonly target: Link;
    readonly figure: string;
    readonly status: StatusView;
  }>;
}

/** @param area the unit as it was in that year */
export function earlierYear(site: Site, plan: Plan, area: Area): EarlierYear {
  const snapshot = site.progressSnapshot(plan.id);
  return {
    year: plan.year,
    verdict: unitVerdict(site, plan, area).verdict,
    sample: site.hasSample(plan.id),
    rows: site.of.targetsOfPlan(plan.id).map((target) => {
      const { figure, status } = areaStatus(snapshot, target, area);
      return {
        target: { href: href.target(target.id), text: target.shortTitle },
        figure: figure ?? progressText.noFigure,
        status: { ...status, why: null },
      };
    }),
  };
}
