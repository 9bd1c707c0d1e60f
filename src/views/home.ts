import { paths } from '../domain/paths.ts';
import { vi } from '../strings/vi.ts';
import type { EntryView } from './calendar-entry.ts';
import { type NextDates, nextDates, pastMilestones } from './calendar-next.ts';
import { campaignCards } from './campaigns.ts';
import { itemLink } from './linking.ts';
import { href } from './links.ts';
import { type Evaluation, evaluationOf, type ProgressPage, progressPage } from './progress.ts';
import type { Site } from './site.ts';
import type { Card, Link, PageMeta, Plan } from './types.ts';

export interface HomePage {
  readonly meta: PageMeta;
  readonly plan: Plan;
  readonly document: Link;
  /** What the year asks: the headings of the guidance with their items. */
  readonly sections: ReadonlyArray<{ readonly link: Link; readonly items: ReadonlyArray<Link> }>;
  readonly next: NextDates;
  /** The main milestones of the plan, once its year is over. */
  readonly past: ReadonlyArray<EntryView>;
  readonly evaluation: Evaluation;
  readonly tally: ProgressPage['tally'];
  readonly campaigns: ReadonlyArray<Card>;
}

export function homePage(site: Site): HomePage {
  const { plan } = site;
  const items = site.content.guidance.filter((item) => item.plan === plan.id);
  const progress = progressPage(site, plan);
  // A section that only holds sections ("I") is skipped: its parts say it better.
  const sections = items
    .filter((item) => item.part === 'section')
    .map((section) => ({
      link: itemLink(section),
      items: items
        .filter((i) => i.part === 'item' && i.number?.replace(/\.\d+$/, '') === section.number)
        .map(itemLink),
    }))
    .filter((section) => section.items.length > 0);
  return {
    meta: {
      title: vi.site.name,
      description: vi.site.description,
      path: paths.home(),
      crumbs: [],
      kind: null,
    },
    plan,
    document: { href: href.document(plan.id), text: plan.title },
    sections,
    next: nextDates(site),
    past: pastMilestones(site, plan),
    evaluation: evaluationOf(site, plan),
    tally: progress.tally,
    campaigns: campaignCards(site),
  };
}
