import type { Facts, LedgerRow } from '../model/ledger.ts';
import type { MilestoneData } from '../model/milestone.ts';
import type { ObservanceData } from '../model/observance.ts';
import type { PlanData } from '../model/plan.ts';
import { eventUid } from './event-uid.ts';

/** Where the ledger stands, from the repository's root. */
export const LEDGER_FILE = 'content/calendar-ledger.json';

/** What content says of one entry that the ledger keeps. */
export interface LedgerSource {
  /** "2017/tet" for a milestone, "observance/tet" for a day that recurs, "2017/report/month". */
  readonly id: string;
  readonly facts: Facts;
}

/** The id under which the ledger keeps a recurring day. */
export const observanceKey = (id: string): string => `observance/${id}`;

/** The id under which the ledger keeps a plan's rule on one kind of report. */
export const reportKey = (year: number | string, period: string): string =>
  `${year}/report/${period}`;

/** The facts of an entry itself: names of bodies and clauses may change without it changing. */
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
const reportFacts = ['period', 'due', 'dueOn'] as const;

function factsOf(data: object, names: ReadonlyArray<string>): Facts {
  const known = data as Readonly<Record<string, Facts[string] | undefined>>;
  return Object.fromEntries(names.map((name) => [name, known[name] ?? null]));
}

/** A milestone's facts, under its full id ("2017/tet"). */
export const milestoneSource = (id: string, data: Omit<MilestoneData, 'id'>): LedgerSource => ({
  id,
  facts: factsOf(data, milestoneFacts),
});

export const observanceSource = (data: ObservanceData): LedgerSource => ({
  id: observanceKey(data.id),
  facts: factsOf(data, observanceFacts),
});

export const reportSource = (
  year: number | string,
  rule: PlanData['reporting'][number],
): LedgerSource => ({ id: reportKey(year, rule.period), facts: factsOf(rule, reportFacts) });

/** Text that two equal values share, whatever the order of their fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Names of the facts that content states otherwise than the ledger does. */
export function changedFacts(row: LedgerRow, source: LedgerSource): Array<string> {
  const names = new Set([...Object.keys(source.facts), ...Object.keys(row.facts)]);
  return [...names].filter((name) => canonical(row.facts[name]) !== canonical(source.facts[name]));
}

/** How often an entry changed since it was first published: RFC 5545 §3.8.7.4. */
export const sequenceOf = (row: LedgerRow): number => row.changes.length - 1;

/** The instant of an entry's last change, ISO with offset. */
export const changedAt = (row: LedgerRow): string => row.changes.at(-1)?.at ?? '';

/**
 * The ledger brought up to date: new entries added, sequences of changed ones raised. Rows are never
 * removed and UIDs never changed, so that nobody's calendar loses or doubles an event.
 *
 * @param sources every published entry of the content
 * @param at the instant to note for what is new, ISO with offset
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

/** The ledger as its file holds it. */
export const ledgerText = (rows: ReadonlyArray<LedgerRow>): string =>
  `${JSON.stringify(rows, null, 2)}\n`;
