import { paths } from '../../domain/paths.ts';
import type { StatusCode } from '../../domain/status.ts';
import { homeText } from '../../strings/home.ts';
import { vi } from '../../strings/vi.ts';
import type { EntryView } from '../calendar/calendar-entry.ts';
import { type NextDates, nextDates, pastMilestones } from '../calendar/calendar-next.ts';
import { campaignCardsOfYear } from '../campaigns/campaign-list.ts';
import { type Evaluation, evaluationOf, gridOf, type Tally } from '../progress/progress-pages.ts';
import type { Tone } from '../progress/reader-status.ts';
import { itemLink } from './entry-links.ts';
import type { Site } from './site.ts';
import type { Card, Link, PageMeta, Plan } from './types.ts';
import { href } from './urls.ts';

/** Progress of the year as one figure: how many targets of all districts are done. */
export interface Overall {
  readonly done: number;
  readonly total: number;
  /** The statuses of the rest, most frequent first. */
  readonly rest: Tally;
  /** Widths of the bar's segments, in thousandths, in the order done, open, failed. */
  readonly bar: ReadonlyArray<{ readonly tone: Tone; readonly x: number; readonly width: number }>;
}

export interface HomePage {
  readonly meta: PageMeta;
  readonly plan: Plan;
  readonly document: Link;
  /** The tasks of the year: the headings of the guidance with their items. */
  readonly sections: ReadonlyArray<{ readonly link: Link; readonly items: ReadonlyArray<Link> }>;
  readonly next: NextDates;
  /** The main milestones of the plan, once its year is over. */
  readonly past: ReadonlyArray<EntryView>;
  readonly evaluation: Evaluation;
  /** Null while the year has no target. */
  readonly overall: Overall | null;
  /** The items of a guidance without sections; otherwise they are inside the sections. */
  readonly items: ReadonlyArray<Link>;
  /** One entry point for each of the three kinds of users. */
  readonly doors: ReadonlyArray<Link & { readonly summary: string }>;
  readonly campaigns: ReadonlyArray<Card>;
}

const DONE: ReadonlySet<StatusCode> = new Set(['done-on-time', 'done-late']);

function overallOf(tally: Tally): Overall {
  const total = tally.reduce((sum, { count }) => sum + count, 0);
  const rest = tally.filter(({ code: status }) => !DONE.has(status));
  const done = total - rest.reduce((sum, { count }) => sum + count, 0);
  const of = (tone: Tone) =>
    rest.filter((status) => status.tone === tone).reduce((sum, { count }) => sum + count, 0);
  const counts: ReadonlyArray<readonly [Tone, number]> = [
    ['good', done + of('good')],
    ['warn', of('warn')],
    ['bad', of('bad')],
    ['plain', of('plain') + of('none')],
  ];
  let x = 0;
  const bar = counts.flatMap(([tone, count]) => {
    if (count === 0) return [];
    const width = Math.round((count / total) * 1000);
    const part = { tone, x, width };
    x += width;
    return part;
  });
  return { done, total, rest, bar };
}

export function homePage(site: Site): HomePage {
  const { plan } = site;
  const items = site.content.guidance.filter((item) => item.plan === plan.id);
  // A section that contains only sections ("I") is skipped: its children are more informative.
  const sections = items
    .filter((item) => item.part === 'section')
    .map((section) => ({
      link: itemLink(section),
      items: items.filter((i) => i.part === 'item' && i.parent === section.id).map(itemLink),
    }))
    .filter((section) => section.items.length > 0);
  return {
    meta: {
      title: vi.site.name,
      description: vi.site.description(site.names),
      path: paths.home(),
      crumbs: [],
      kind: null,
      plan: plan.id,
    },
    plan,
    document: { href: href.document(plan.id), text: plan.title },
    sections,
    next: nextDates(site),
    past: pastMilestones(site, plan),
    evaluation: evaluationOf(site, plan),
    overall: site.of.targetsOfPlan(plan.id).length > 0 ? overallOf(gridOf(site, plan).tally) : null,
    items: sections.length > 0 ? [] : items.filter(({ part }) => part === 'item').map(itemLink),
    doors: [
      { href: href.document(plan.id), ...homeText.doors.staff },
      ...(site.content.campaigns.length > 0
        ? [{ href: href.campaigns(), ...homeText.doors.everyone }]
        : []),
      { href: href.editors(), ...homeText.doors.editors },
    ],
    campaigns: campaignCardsOfYear(site),
  };
}
