import { addDays, formatDay } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { homeText } from '../../strings/home.ts';
import { vi } from '../../strings/vi.ts';
import { type NextDates, type NextEntry, nextDates } from '../calendar/calendar-next.ts';
import { type CampaignCard, campaignCardsOfYear } from '../campaigns/campaign-list.ts';
import type { NewsLine } from '../news/news.ts';
import { newsDays } from '../news/news-page.ts';
import {
  type Deadline,
  type LateUnit,
  lateUnits,
  nextDeadline,
} from '../progress/next-deadline.ts';
import { type Evaluation, evaluationOf } from '../progress/progress-pages.ts';
import { itemLink, resolve } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Link, PageMeta, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { taskDoors } from '../tasks/task-doors.ts';
import { taskPlan } from '../tasks/tasks.ts';
import { searchExamples } from './examples.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { type Results, resultsOf } from './results.ts';
import { type ThisDay, thisDay } from './this-day.ts';

/** A dated entry, with what the plan says to do for it. */
type HomeEntry = NextEntry & { readonly gave: ReadonlyArray<Link> };

/** A change of the content in words. */
interface Change {
  readonly day: string;
  readonly iso: string;
  readonly line: NewsLine;
}

export interface HomePage {
  readonly meta: PageMeta;
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly examples: ReadonlyArray<Link>;
  /** One way in to the tasks for each level that has any. */
  readonly tasks: ReadonlyArray<Link & { readonly count: number }>;
  /** While the year is running: what is due, and who is late. */
  readonly due: { readonly next: Deadline | null; readonly late: ReadonlyArray<LateUnit> } | null;
  readonly day: ThisDay;
  readonly next: Omit<NextDates, 'entries'> & { readonly entries: ReadonlyArray<HomeEntry> };
  /** Null while the year has no target. */
  readonly results: Results | null;
  readonly gaps: ReadonlyArray<Gap>;
  readonly news: ReadonlyArray<Change>;
  readonly doors: ReadonlyArray<Link & { readonly summary: string }>;
  readonly campaigns: ReadonlyArray<CampaignCard>;
}

const NEWS = { lines: 3, days: 60 };

/** What the plan says to do for an entry: the clauses of its milestone, or of the one on the same recurring day. */
function gaveOf(site: Site, plan: Plan, { anchor, observance, start }: NextEntry): Array<Link> {
  const milestone = site.content.milestones.find(
    (one) =>
      one.plan === plan.id &&
      ((observance !== null && one.observance === observance) ||
        (start?.startsWith(String(plan.year)) && one.id === `${plan.id}/${anchor}`)),
  );
  return resolve(milestone?.guidance ?? [], site.find.item).map(itemLink);
}

/** The latest changes in words; none when nothing changed lately, or the history is unknown. */
function changes(site: Site): Array<Change> {
  const since = addDays(site.builtOn, -NEWS.days);
  return (newsDays(site) ?? [])
    .filter(({ day }) => day >= since)
    .flatMap(({ day, lines }) => lines.map((line) => ({ day: formatDay(day), iso: day, line })))
    .slice(0, NEWS.lines);
}

/** The home page: what there is to do, what is due or what became of it, on any day. */
export function homePage(site: Site): HomePage {
  const { plan } = site;
  const evaluation = evaluationOf(site, plan);
  const gaps = gapsOf(site, plan);
  const next = nextDates(site);
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
    evaluation,
    examples: searchExamples(site, gaps),
    tasks: taskDoors(site, taskPlan(site) ?? plan),
    due: evaluation.closed ? null : { next: nextDeadline(site, plan), late: lateUnits(site, plan) },
    day: thisDay(site, plan),
    next: {
      ...next,
      entries: next.entries.map((entry) => ({ ...entry, gave: gaveOf(site, plan, entry) })),
    },
    results: resultsOf(site, plan),
    gaps,
    news: changes(site),
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
