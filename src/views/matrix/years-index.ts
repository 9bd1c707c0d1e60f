import { paths } from '../../domain/paths.ts';
import { matrixText } from '../../strings/matrix.ts';
import { progressText } from '../../strings/progress.ts';
import { evaluationOf, gridOf, type Tally } from '../progress/progress-pages.ts';
import { home } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Link, PageMeta, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { headline, leadOf } from './year-page.ts';

/** A year in the list of years: its headline, and how its statuses divide. */
export interface YearRow extends Link {
  readonly id: string;
  readonly lead: string;
  readonly judged: string;
  readonly sample: boolean;
  readonly tally: Tally;
}

function rowOf(site: Site, plan: Plan): YearRow {
  const targets = site.of.targetsOfPlan(plan.id);
  const { on, closed, sample } = evaluationOf(site, plan);
  return {
    id: plan.id,
    href: href.progress(plan.id),
    text: headline(site, plan, targets),
    lead: leadOf(site, plan, targets),
    judged: matrixText.judged(on, closed),
    sample,
    tally: gridOf(site, plan).tally,
  };
}

/** The list of years, the newest first. */
export function progressIndex(site: Site): { meta: PageMeta; years: Array<YearRow> } {
  return {
    meta: {
      title: progressText.indexTitle,
      description: progressText.indexDescription,
      path: paths.progressIndex(),
      crumbs: [home()],
      kind: null,
    },
    years: [...site.content.plans].reverse().map((plan) => rowOf(site, plan)),
  };
}
