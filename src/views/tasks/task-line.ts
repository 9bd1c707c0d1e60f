import { formatDay, formatWhen } from '../../domain/dates.ts';
import { unitsOf } from '../../domain/levels.ts';
import { isEveryMonth } from '../../domain/tasks/report-tasks.ts';
import type { DueDays, TaskState } from '../../domain/tasks/task-state.ts';
import { dueDays, taskState } from '../../domain/tasks/task-time.ts';
import type { TaskWhen } from '../../model/task.ts';
import { taskText } from '../../strings/tasks.ts';
import { deadlineWords } from '../calendar/deadline-text.ts';
import { organizationName, resolve } from '../site/entry-links.ts';
import { itemName } from '../site/entry-names.ts';
import type { Site } from '../site/site.ts';
import type { Link, Plan, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import type { Task } from './tasks.ts';

/** A task as its line shows it. */
export interface TaskLine {
  /** Under which a tick is kept; permanent. */
  readonly id: string;
  /** The line's place on its page: "i-1-2--ky-niem". */
  readonly anchor: string;
  readonly verb: string;
  readonly object: string;
  /** The part of somebody who only takes part; empty on the lists of levels and units. */
  readonly role: string;
  /** With whom; empty when the clause names nobody. */
  readonly with: string;
  readonly when: string;
  /** True when the document states no day: the line, or the head of its group, says so. */
  readonly noDay: boolean;
  readonly state: TaskState | null;
  /** In a running year: a script reads the state on the reader's day from them. */
  readonly due: DueDays | null;
  readonly proofs: ReadonlyArray<Link>;
  readonly proofWords: string;
  readonly basis: (Link & { readonly name: string }) | null;
}

/** The time of a task in words; empty when the document says nothing. */
function whenWords(site: Site, when: TaskWhen | undefined): string {
  if (when === undefined) return '';
  switch (when.precision) {
    case 'half-year': {
      const [year = '', half = ''] = when.half.split('-H');
      return taskText.halfYear(Number(half), Number(year));
    }
    case 'occasion':
      return when.printed;
    case 'milestone': {
      const milestone = site.content.milestones.find(({ id }) => id === when.milestone);
      return when.printed ?? (milestone ? formatWhen(milestone.when) : '');
    }
    case 'observance': {
      const observance = site.content.observances.find(({ id }) => id === when.observance);
      return when.printed ?? observance?.title ?? '';
    }
    default:
      return formatWhen(when);
  }
}

function reportWords({ report }: Task): { object: string; when: string } {
  const periods = report?.periods ?? [];
  const names = taskText.reports;
  if (report?.monthly)
    return {
      object: isEveryMonth(report)
        ? taskText.everyMonth
        : taskText.someMonths(periods.map(({ number }) => number)),
      when: periods[0]?.printed ?? '',
    };
  const [first] = periods;
  const due = first?.deadline ? deadlineWords(first.printed, first.deadline) : first?.printed;
  return {
    object: taskText.joined(periods.map(({ period, number }) => names[period](number))),
    when: due ?? taskText.periodEnds(formatDay(first?.end ?? '')),
  };
}

/** The targets that show whether a task is done. */
export const proofTargets = (site: Site, { data, report, item }: Task): Array<Target> =>
  report
    ? site.of.targetsOfItem(item?.id ?? '').filter(() => !report.monthly)
    : resolve(data?.proof?.targets ?? [], site.find.target);

/** The address of a paragraph of a clause; of the whole clause when the task names none. */
function basisOf({ item, data }: Task): TaskLine['basis'] {
  if (!item) return null;
  const paragraph = data?.paragraph;
  return {
    href: `${href.item(item.id)}${paragraph === undefined ? '' : `#doan-${paragraph}`}`,
    text: item.number ?? item.title,
    name: paragraph === undefined ? itemName(item) : taskText.inClause(itemName(item), paragraph),
  };
}

const anchorOf = (id: string): string => id.split('/').slice(1).join('--');

/** Whose task it is, for somebody who takes part: "Mặt trận cấp huyện". */
const doersOf = (site: Site, { doers, levels }: Task): string =>
  doers.length > 0
    ? doers.map(organizationName).join('; ')
    : resolve(levels, site.find.level).map(unitsOf).join('; ');

/**
 * @param on today in a running year; null once it is closed
 * @param organization whose list it is, where it is that of an organization
 */
export function taskLine(
  site: Site,
  task: Task,
  on: string | null,
  organization?: string,
): TaskLine {
  const { id, data, time, report, partners } = task;
  const words = data
    ? { verb: data.verb, object: data.object ?? '', when: whenWords(site, data.when) }
    : { verb: taskText.reportVerb, ...reportWords(task) };
  const isOwn = task.doers.some((one) => one.id === organization);
  const names = partners.filter((one) => one.id !== organization).map(({ name }) => name);
  return {
    id,
    anchor: anchorOf(id),
    ...words,
    role:
      organization === undefined
        ? ''
        : isOwn
          ? taskText.lead
          : taskText.partnerOf(doersOf(site, task)),
    with: [...names, ...(data?.with?.words ? [data.with.words] : [])].join('; '),
    noDay:
      time.end === null &&
      time.periodEnd === null &&
      time.group !== 'occasion' &&
      !report?.periods.some(({ printed }) => printed !== null),
    state: taskState(time, on),
    due: on === null ? null : dueDays(time),
    proofs: proofTargets(site, task).map((target) => ({
      href: href.target(target.id),
      text: target.shortTitle,
    })),
    proofWords: data?.proof?.words ?? '',
    basis: basisOf(task),
  };
}

/** The day from which nothing of a year is due any more: its closing day, or the end of the year after it. */
export function overOn({ closedOn, year }: Plan): string {
  const latest = `${year + 2}-01-01`;
  return closedOn !== null && closedOn < latest ? closedOn : latest;
}

/** Today in a running year, null in a closed one. */
export const dayOfPlan = (site: Site, plan: Plan): string | null =>
  overOn(plan) <= site.builtOn ? null : site.builtOn;
