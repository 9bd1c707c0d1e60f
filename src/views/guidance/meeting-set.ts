import { formatWhen } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { meetingText } from '../../strings/meeting.ts';
import { taskText } from '../../strings/tasks.ts';
import { entriesOfYear } from '../calendar/calendar-years.ts';
import { targetRow } from '../progress/progress-pages.ts';
import { home } from '../site/entry-links.ts';
import { newerYear } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import type { GuidanceItem, PageMeta, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { type TaskLine, taskLine } from '../tasks/task-line.ts';
import { levelsWithTasks, tasksOf } from '../tasks/tasks.ts';
import { type Results, resultsOf, type TargetResult, targetResult } from './clause-results.ts';
import { officialText } from './official.ts';
import { anchorOf, contentsOf, documentCrumb, isListed } from './parts.ts';

/** A part that readers may choose: a clause, or something else of the year. */
export interface MeetingChoice {
  /** What its checkbox and its part are called. */
  readonly id: string;
  readonly text: string;
  /** 1 for one at the top. */
  readonly depth: number;
  /** Its own choice and those of the parts above it: each of them brings it into the print. */
  readonly by: ReadonlyArray<string>;
  /** Its official text as HTML; empty for what is no clause. */
  readonly official: string;
}

/** A target in the table of results. */
export interface MeetingResult extends TargetResult {
  readonly goal: string;
  readonly figure: string;
}

/** The tasks of one level. */
export interface MeetingTasks {
  /** What its checkbox and its part are called. */
  readonly id: string;
  readonly text: string;
  readonly lines: ReadonlyArray<Pick<TaskLine, 'verb' | 'object' | 'when' | 'basis'>>;
}

export interface MeetingSet {
  readonly meta: PageMeta;
  readonly plan: Plan;
  readonly issuer: string;
  readonly clauses: ReadonlyArray<MeetingChoice>;
  /** The year's results; null for a year without a target. */
  readonly results: Results<MeetingResult> | null;
  /** The tasks of each level, to be ticked on paper; empty for a year without tasks. */
  readonly tasks: ReadonlyArray<MeetingTasks>;
  /** The year's dates, in order, those without a day last; empty for a year without any. */
  readonly dates: ReadonlyArray<{ readonly when: string; readonly what: string }>;
  /** The style sheet that shows what is chosen. */
  readonly sheet: string;
}

/** Names of choices; clauses have theirs from their address. */
export const RESULTS = 'ket-qua';
export const DATES = 'lich';

/** A part with those above it, itself first. */
function withAbove(site: Site, item: GuidanceItem): Array<GuidanceItem> {
  const chain = [item];
  let above = item.parent === undefined ? undefined : site.find.item(item.parent);
  while (above && !chain.includes(above)) {
    chain.push(above);
    above = above.parent === undefined ? undefined : site.find.item(above.parent);
  }
  return chain;
}

const choiceOf = (item: GuidanceItem): string => `muc-${anchorOf(item)}`;

function yearResults(site: Site, plan: Plan): Results<MeetingResult> | null {
  const targets = site.of.targetsOfPlan(plan.id);
  if (targets.length === 0) return null;
  const rows = targets.map((target) => {
    const { goal, province } = targetRow(site, target);
    return { ...targetResult(site, target), goal, figure: province.figure };
  });
  return resultsOf(site, plan, rows);
}

const tasksByLevel = (site: Site, plan: Plan): Array<MeetingTasks> =>
  levelsWithTasks(site, plan).map(({ id, slug, name }) => ({
    id: `viec-${slug}`,
    text: taskText.door(name),
    lines: tasksOf(site, plan)
      .filter(({ levels }) => levels.includes(id))
      .map((task) => taskLine(site, task, null)),
  }));

/** What of a year can be chosen for a meeting. Excluded from the search index: other pages have the same text. */
export function meetingSet(site: Site, plan: Plan): MeetingSet {
  const { dated, undated } = entriesOfYear(site, plan.year);
  const clauses = contentsOf(site, plan.id).filter(({ item }) => isListed(item));
  return {
    meta: {
      title: meetingText.title(plan.year),
      short: meetingText.link,
      description: meetingText.description(plan.year),
      path: paths.meetingSet(plan.id),
      crumbs: [home(), documentCrumb(plan)],
      kind: null,
      file: plan.file,
      plan: plan.id,
      newer: newerYear(site, plan.id),
    },
    plan,
    issuer: site.find.organization(plan.document.issuer)?.name ?? site.names.owner,
    clauses: clauses.map(({ item, name, depth }) => ({
      id: choiceOf(item),
      text: name,
      depth,
      by: withAbove(site, item).map(choiceOf),
      official: officialText(site, item, 4, { on: 'paper' }),
    })),
    results: yearResults(site, plan),
    tasks: tasksByLevel(site, plan),
    dates: [...dated, ...undated]
      .filter(({ cancelled }) => cancelled === null)
      .map(({ when, title }) => ({ when: formatWhen(when), what: title })),
    sheet: href.meetingSheet(plan.id),
  };
}
