import { addDays, addPeriod } from '../../../domain/dates.ts';
import {
  type StatedDay,
  type StatedDays,
  statedDays,
  statedNumbers,
} from '../../../domain/deadline-words.ts';
import { reportMonth } from '../../../domain/deadlines.ts';
import type { Path } from '../../../domain/schema-walk.ts';
import type { MilestoneData } from '../../../model/milestone.ts';
import type { PlanData } from '../../../model/plan.ts';
import { numbersOf, type ReportingRule } from '../../../model/reporting.ts';
import type { TargetData } from '../../../model/target.ts';
import { deadlineCheckText as say } from '../../../strings/deadline.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import { type CheckedFile, fileLabelOf } from '../entries.ts';
import { problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';

/**
 * Deadlines whose words and data differ: "trước ngày" entered as "đến ngày", another day, another month, or
 * words that name a day that the data leaves out. The words are right, but a person has to say so: warnings.
 */
export function deadlineWordProblems(file: CheckedFile): Array<Problem> {
  const at = (path: Path, text: ProblemText) =>
    problemAt(file.file, file.parsed.offsetOf(path), 'deadline-words', text, {
      path,
      label: fileLabelOf(file, path),
    });
  return file.entries.flatMap(({ data, path }) => {
    if (data === null) return [];
    if (file.collection === 'plans') {
      const { year, reporting } = data as PlanData;
      return reporting.flatMap((rule, index) =>
        ofReport(year, rule).map(([field, text]) => at([...path, 'reporting', index, field], text)),
      );
    }
    if (file.collection === 'milestones')
      return ofMilestone(data as MilestoneData).map((text) => at([...path, 'when'], text));
    if (file.collection === 'targets')
      return ofTarget(data as TargetData).map((text) => at([...path, 'window', 'due'], text));
    return [];
  });
}

type Found = readonly [field: 'due' | 'dueOn' | 'dueAfter', text: ProblemText];

/** The months in which a rule's reports are due: [3, 6, 9, 12]. */
function monthsOf(year: number, rule: ReportingRule): Array<number> {
  const { dueOn, period } = rule;
  if (!dueOn) return [];
  return numbersOf(rule).map((number) => {
    const start = addPeriod(`${year}-01-01`, period, number - 1);
    const end = addDays(addPeriod(start, period), -1);
    return Number(reportMonth(start, end, dueOn).slice(5));
  });
}

function fits(year: number, rule: ReportingRule, stated: StatedDay): boolean {
  const { dueOn } = rule;
  if (!dueOn || dueOn.day !== stated.day || (dueOn.before ?? false) !== stated.before) return false;
  if (stated.month === null) return true;
  if (typeof stated.month === 'number') return monthsOf(year, rule).includes(stated.month);
  return typeof dueOn.month === 'number' || dueOn.month === stated.month;
}

function ofReport(year: number, rule: ReportingRule): Array<Found> {
  const { due, dueOn, dueAfter } = rule;
  if (due === null) return [];
  const [days, numbers] = [statedDays(due), statedNumbers(due)];
  const [day] = days;
  const [number] = numbers;
  if (dueOn && day && !days.some((stated) => fits(year, rule, stated)))
    return [['dueOn', say.differs(day.raw, say.day(dueOn), dueOnFor(day, dueOn.month))]];
  if (dueAfter && number && !numbers.some((stated) => sameNumber(stated, dueAfter)))
    return [['dueAfter', say.differs(number.raw, say.days(dueAfter), dueAfterFor(number))]];
  if (dueOn || dueAfter) return [];
  if (day) return [['due', say.leftOut(day.raw, dueOnFor(day, null))]];
  return number ? [['due', say.leftOut(number.raw, dueAfterFor(number))]] : [];
}

const sameNumber = (
  stated: StatedDays,
  { days, working }: { readonly days: number; readonly working?: boolean | undefined },
): boolean => stated.days === days && stated.working === (working ?? false);

/** The field as it should be written, as far as the words say it. */
function dueOnFor({ day, month, before }: StatedDay, known: string | number | null): string {
  const value = { day, month: month ?? known ?? '…', ...(before ? { before } : {}) };
  return `"dueOn": ${JSON.stringify(value)}`;
}
const dueAfterFor = ({ days, working }: StatedDays): string =>
  `"dueAfter": ${JSON.stringify({ days, ...(working ? { working } : {}), from: '…' })}`;

const dayAndMonth = (date: string): [day: number, month: number] => [
  Number(date.slice(8)),
  Number(date.slice(5, 7)),
];

/** Texts on a milestone name other days too: only a word about its own day is compared. */
function ofMilestone({ when, title, note }: MilestoneData): Array<ProblemText> {
  if (when.precision === 'after') {
    const numbers = statedNumbers(when.printed);
    const [first] = numbers;
    if (!first || numbers.some((stated) => sameNumber(stated, when))) return [];
    return [say.differs(first.raw, say.days(when), say.number(first.days, first.working))];
  }
  if (when.precision !== 'day') return [];
  const [day, month] = dayAndMonth(when.date);
  const own = statedDays(`${title}\n${note ?? ''}`).filter(
    (stated) => stated.day === day && stated.month === month,
  );
  const [first] = own;
  if (!first || own.some(({ before }) => before === (when.before ?? false))) return [];
  return [say.differs(first.raw, say.on(when), say.before(first.before))];
}

/** A quote with one deadline is about the target's own. */
function ofTarget({ quote, window, checkpoints = [] }: TargetData): Array<ProblemText> {
  const { due, before } = window;
  const [stated, ...others] = statedDays(quote);
  const { day, month = null, before: isBefore = false, raw = '' } = stated ?? {};
  if (others.length > 0 || typeof month !== 'number' || typeof day !== 'number') return [];
  const isOn = (date: string) => {
    const [d, m] = dayAndMonth(date);
    return d === day && m === month;
  };
  if (isOn(due) && before === isBefore) return [];
  if (checkpoints.some(({ date }) => isOn(date))) return [];
  return [say.differs(raw, say.on({ date: due, before }), say.window(day, month, isBefore))];
}
