import type { ReportPeriod } from '../model/dates.ts';
import type { Facts, LedgerRow } from '../model/ledger.ts';
import type { MilestoneData } from '../model/milestone.ts';
import type { ObservanceData } from '../model/observance.ts';
import type { ReportingRule } from '../model/reporting.ts';
import type { TaskData } from '../model/task.ts';
import { needsHolidays, spanOf } from './deadlines.ts';
import { eventUid } from './event-uid.ts';
import { reportingPeriods } from './reporting.ts';
import type { Holidays } from './working-days.ts';

/** Path of the ledger, relative to the repository's root. */
export const LEDGER_FILE = 'content/calendar-ledger.json';

/** The facts of one entry that the ledger records. */
export interface LedgerSource {
  /** "2017/tet" for a milestone, "observance/tet" for a day that recurs, "2017/report/month". */
  readonly id: string;
  readonly facts: Facts;
}

/** The ledger id of a recurring day. */
export const observanceKey = (id: string): string => `observance/${id}`;

/** The ledger id of a plan's rules on one kind of report. */
export const reportKey = (year: number | string, period: string): string =>
  `${year}/report/${period}`;

/** The ledger id of a task with a day of its own: "2017/i-1-2/ky-niem" → "2017/viec/i-1-2/ky-niem". */
export const taskKey = (id: string): string => id.replace('/', '/viec/');

/** Facts of the entry itself: renaming an organization or a clause does not change the entry. */
const milestoneFacts = [
  'title',
  'kind',
  'when',
  'cancelled',
  'owners',
  'levels',
  'guidance',
  'campaigns',
  'observance',
  'note',
] as const;
const observanceFacts = ['title', 'calendar', 'month', 'day', 'since', 'note'] as const;
const reportFacts = ['period', 'due', 'dueOn', 'dueAfter'] as const;

function factsOf(data: object, names: ReadonlyArray<string>): Facts {
  const known = data as Readonly<Record<string, Facts[string] | undefined>>;
  return Object.fromEntries(names.map((name) => [name, known[name] ?? null]));
}

/** A milestone's facts, under its full id ("2017/tet"), with the day that depends on the holidays entered. */
export function milestoneSource(
  id: string,
  data: Omit<MilestoneData, 'id'>,
  holidays: Holidays,
): LedgerSource {
  const facts = factsOf(data, milestoneFacts);
  const { when } = data;
  const counted = (when.precision === 'after' || when.precision === 'day') && needsHolidays(when);
  return { id, facts: counted ? { ...facts, days: [spanOf(when, holidays).end] } : facts };
}

/** A task's facts, with the day that depends on the holidays entered; null for one without a day of its own. */
export function taskSource(id: string, data: TaskData, holidays: Holidays): LedgerSource | null {
  const { when } = data;
  if (when?.precision !== 'day' && when?.precision !== 'range' && when?.precision !== 'after')
    return null;
  const { end } = spanOf(when, holidays);
  if (end === null) return null;
  const counted = when.precision !== 'range' && needsHolidays(when);
  const facts = factsOf(data, ['verb', 'object', 'when']);
  return { id: taskKey(id), facts: counted ? { ...facts, days: [end] } : facts };
}

export const observanceSource = (data: ObservanceData): LedgerSource => ({
  id: observanceKey(data.id),
  facts: factsOf(data, observanceFacts),
});

/**
 * The facts of a plan's rules on one kind of report, with the days that depend on the holidays entered.
 *
 * @param rules all rules of that kind: one for the whole year, or several for some of its periods each
 */
export function reportSource(
  year: number | string,
  period: ReportPeriod,
  rules: ReadonlyArray<ReportingRule>,
  holidays: Holidays,
): LedgerSource {
  const [whole] = rules;
  const facts: Facts =
    rules.length === 1 && whole && whole.only === undefined
      ? factsOf(whole, reportFacts)
      : { period, rules: rules.map((rule) => factsOf(rule, ['only', ...reportFacts])) };
  const counted = rules.some((r) => needsHolidays(r.dueOn) || needsHolidays(r.dueAfter));
  const days = reportingPeriods(Number(year), rules, holidays).map(({ due }) => due);
  return { id: reportKey(year, period), facts: counted ? { ...facts, days } : facts };
}

/** A canonical text that is the same for equal values, whatever the order of their fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Names of the facts whose values in content differ from those in the ledger. */
export function changedFacts(row: LedgerRow, source: LedgerSource): Array<string> {
  const names = new Set([...Object.keys(source.facts), ...Object.keys(row.facts)]);
  return [...names].filter((name) => canonical(row.facts[name]) !== canonical(source.facts[name]));
}

/** The SEQUENCE of an entry: how often it changed since first published (RFC 5545 §3.8.7.4). */
export const sequenceOf = (row: LedgerRow): number => row.changes.length - 1;

/** The instant of an entry's last change, ISO with offset. */
export const changedAt = (row: LedgerRow): string => row.changes.at(-1)?.at ?? '';

/**
 * Returns the updated ledger: new entries added, sequences of changed ones incremented. Rows are never
 * removed and UIDs never change, so that nobody's calendar loses or duplicates an event.
 *
 * @param sources all published entries of the content
 * @param at the instant to record for new and changed entries, ISO with offset
 */
export function updateLedger(
  rows: ReadonlyArray<LedgerRow>,
  sources: ReadonlyArray<LedgerSource>,
  at: string,
): Array<LedgerRow> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const known = new Set(rows.map(({ id }) => id));
  const kept = rows.map((row) => {
    const source = byId.get(row.id);
    const names = source ? changedFacts(row, source) : [];
    if (!source || names.length === 0) return row;
    const was = Object.fromEntries(names.map((name) => [name, row.facts[name] ?? null]));
    const change = { sequence: row.changes.length, at, was };
    return { ...row, facts: source.facts, changes: [...row.changes, change] };
  });
  const added = sources
    .filter(({ id }) => !known.has(id))
    .map(({ id, facts }) => ({ id, uid: eventUid(id), facts, changes: [{ sequence: 0, at }] }));
  return [...kept, ...added].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The ledger serialised as in its file. */
export const ledgerText = (rows: ReadonlyArray<LedgerRow>): string =>
  `${JSON.stringify(rows, null, 2)}\n`;
