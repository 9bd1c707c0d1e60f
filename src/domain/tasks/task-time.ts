import type { When } from '../../model/dates.ts';
import type { ObservanceData } from '../../model/observance.ts';
import type { TaskWhen } from '../../model/task.ts';
import { addDays, addPeriod, type IsoDay } from '../dates.ts';
import { type Deadline, deadlineOf, spanOf } from '../deadlines.ts';
import type { Holidays } from '../working-days.ts';
import { daysOf } from '../year-calendar.ts';
import { type DueDays, stateOn, type TaskState } from './task-state.ts';

/** The parts of a list of tasks, in the order in which a year goes; "year" has all that names no quarter. */
export const taskGroups = ['q1', 'q2', 'q3', 'q4', 'year', 'occasion'] as const;
export type TaskGroup = (typeof taskGroups)[number];

/** When a task is due, as far as its document says. */
export interface TaskTime {
  readonly group: TaskGroup;
  /** First and last day in time; null when the document states no day. */
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  /** The last day of a period that the document names without a day ("quý III"). */
  readonly periodEnd: IsoDay | null;
  /** How the day follows from the text, when it states a deadline and not simply a day. */
  readonly deadline: Deadline | null;
}

/** What a task's time may refer to. */
export interface TaskTimeFacts {
  readonly year: number;
  readonly holidays: Holidays;
  readonly milestone: (
    id: string,
  ) => { readonly when: When; readonly observance?: string | undefined } | undefined;
  readonly observance: (id: string) => ObservanceData | undefined;
}

const undated = (group: TaskGroup, periodEnd: IsoDay | null = null): TaskTime => ({
  group,
  start: null,
  end: null,
  periodEnd,
  deadline: null,
});

/** The quarter of a day. A deadline of the next year still belongs to the end of its plan. */
export function quarterOf(day: IsoDay, year: number): TaskGroup {
  if (day < `${year}-01-01`) return 'q1';
  if (day > `${year}-12-31`) return 'q4';
  return taskGroups[Math.floor((Number(day.slice(5, 7)) - 1) / 3)] ?? 'year';
}

/** The last day of "2017-07", "2017-Q3" or "2017-H1"; of a month, a quarter or half a year. */
function lastDay(period: string): IsoDay {
  const [year = '', part = ''] = period.split('-');
  const months = part.startsWith('Q')
    ? Number(part.slice(1)) * 3
    : part.startsWith('H')
      ? Number(part.slice(1)) * 6
      : Number(part);
  return addDays(addPeriod(`${year}-01-01`, 'month', months), -1);
}

function ofWhen(when: When, { year, holidays }: TaskTimeFacts): TaskTime {
  const { start, end } = spanOf(when, holidays);
  const deadline = deadlineOf(when, holidays);
  if (end !== null) return { group: quarterOf(end, year), start, end, periodEnd: null, deadline };
  if (when.precision === 'month' || when.precision === 'quarter') {
    const last = lastDay(when.precision === 'month' ? when.month : when.quarter);
    return undated(quarterOf(last, year), last);
  }
  // "05 ngày kể từ khi …": what it is counted from may happen on any day, or never.
  if (when.precision === 'after' && when.from === null) return { ...undated('occasion'), deadline };
  return { ...undated('year'), deadline };
}

/** A day of the calendar that only says where in the year a task belongs: "dịp Tết" is no deadline. */
function besideDay(id: string | undefined, facts: TaskTimeFacts): TaskTime | null {
  const observance = id === undefined ? undefined : facts.observance(id);
  const [day] = observance ? daysOf(facts.year, observance) : [];
  return day === undefined ? null : undated(quarterOf(day, facts.year));
}

/** When a task is due. Nothing is guessed: what names no day has none. */
export function taskTime(when: TaskWhen | undefined, facts: TaskTimeFacts): TaskTime {
  if (when === undefined) return undated('year');
  switch (when.precision) {
    case 'occasion':
      return undated('occasion');
    case 'half-year': {
      const last = lastDay(when.half);
      return undated(quarterOf(last, facts.year), last);
    }
    case 'milestone': {
      const milestone = facts.milestone(when.milestone);
      if (!milestone) return undated('year');
      const time = ofWhen(milestone.when, facts);
      if (time.end !== null || time.group !== 'year') return time;
      return besideDay(milestone.observance, facts) ?? time;
    }
    case 'observance': {
      const observance = facts.observance(when.observance);
      const [day] = observance ? daysOf(facts.year, observance) : [];
      if (day === undefined) return undated('year');
      return { ...undated(quarterOf(day, facts.year)), start: day, end: day };
    }
    default:
      return ofWhen(when, facts);
  }
}

/** So many days before its last day a task counts as due soon. */
const SOON_DAYS = 30;

/** When a task is due: from its first day, or a month before its last; null for one without a day or a period. */
export function dueDays({ start, end, periodEnd }: TaskTime): DueDays | null {
  const to = end ?? periodEnd;
  if (to === null) return null;
  const soon = addDays(to, -SOON_DAYS);
  return { from: start !== null && start < soon ? start : soon, to };
}

/**
 * @param on today; null once the year is closed, when nothing is due any more
 */
export function taskState(time: TaskTime, on: IsoDay | null): TaskState | null {
  const days = dueDays(time);
  return on === null || days === null ? null : stateOn(days, on);
}
