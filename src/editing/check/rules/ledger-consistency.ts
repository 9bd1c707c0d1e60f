import {
  changedFacts,
  LEDGER_FILE,
  type LedgerSource,
  milestoneSource,
  observanceKey,
  observanceSource,
  reportKey,
  reportSource,
  taskKey,
  taskSource,
} from '../../../domain/calendar-ledger.ts';
import { eventUid } from '../../../domain/event-uid.ts';
import type { Path } from '../../../domain/schema-walk.ts';
import type { CollectionName } from '../../../model/collection-names.ts';
import { reportPeriod } from '../../../model/dates.ts';
import type { GuidanceData } from '../../../model/guidance.ts';
import type { HolidaysData } from '../../../model/holiday.ts';
import type { LedgerRow } from '../../../model/ledger.ts';
import type { MilestoneData } from '../../../model/milestone.ts';
import type { ObservanceData } from '../../../model/observance.ts';
import type { PlanData } from '../../../model/plan.ts';
import { ledgerCheckText } from '../../../strings/ledger-check.ts';
import type { ProblemText } from '../../../strings/problem-text.ts';
import { referenceCheckText } from '../../../strings/reference-check.ts';
import type { CheckedFile, CheckedList } from '../entries.ts';
import { problemAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { taskIds } from './tasks.ts';

/** The parsed ledger, with the position of each row. */
export type CheckedLedger = CheckedList;

/** A content entry that belongs in the ledger; null while it must not be published. */
interface Found {
  readonly id: string;
  readonly file: CheckedFile;
  readonly path: Path;
  readonly source: LedgerSource | null;
}

interface Hideable {
  readonly draft: boolean;
  readonly unconfirmed?: boolean;
}

const isDraft = (data: unknown): boolean => (data as Hideable | null)?.draft ?? false;
/** Copied from another year: not published to calendars until it is confirmed. */
const isUnconfirmed = (data: unknown): boolean => (data as Hideable | null)?.unconfirmed ?? false;

/** All entries that are or may later be on the calendar. Entries with schema errors have no source. */
function calendarEntries(files: ReadonlyArray<CheckedFile>): Array<Found> {
  const of = (name: CollectionName) => files.filter(({ collection }) => collection === name);
  const plans = of('plans').flatMap((file) => file.entries.map((entry) => ({ file, entry })));
  const draftPlans = new Set(plans.flatMap(({ entry }) => (isDraft(entry.data) ? entry.id : [])));
  const hidden = (id: string, data: unknown) =>
    data === null || isDraft(data) || isUnconfirmed(data) || draftPlans.has(id.split('/')[0] ?? '');

  const holidays = of('holidays').flatMap(({ entries }) =>
    entries.flatMap(({ data }) => (data && !isDraft(data) ? [data as HolidaysData] : [])),
  );
  const milestones = of('milestones').flatMap((file) =>
    file.entries.map(({ id, path, data }): Found => {
      const source = hidden(id, data) ? null : milestoneSource(id, data as MilestoneData, holidays);
      return { id, file, path, source };
    }),
  );
  const observances = of('observances').flatMap((file) =>
    file.entries.map(({ id, path, data }): Found => {
      const source = hidden(id, data) ? null : observanceSource(data as ObservanceData);
      return { id: observanceKey(id), file, path, source };
    }),
  );
  const reports = plans.flatMap(({ file, entry: { id, data } }) => {
    // The rules of an invalid plan are unknown: do not report its rows as removed.
    if (data === null)
      return reportPeriod.options.map(
        (period): Found => ({ id: reportKey(id, period), file, path: [], source: null }),
      );
    const { reporting } = data as PlanData;
    return [...Map.groupBy(reporting, ({ period }) => period)].map(
      ([period, rules]): Found => ({
        id: reportKey(id, period),
        file,
        path: ['reporting', reporting.findIndex((rule) => rule.period === period)],
        source: hidden(id, data) ? null : reportSource(id, period, rules, holidays),
      }),
    );
  });
  const tasks = of('guidance').flatMap((file) => {
    const [entry] = file.entries;
    const data = entry?.data as GuidanceData | null | undefined;
    const isHidden = !data || data.draft || draftPlans.has(data.plan);
    // Of a clause with an error only the ids are read: its rows are not gone.
    return taskIds(file.parsed.data).map((name, index): Found => {
      const id = `${entry?.id}/${name}`;
      const task = data?.tasks[index];
      // A task without a day has no event; one that loses its day keeps its row.
      const source = isHidden || !task ? null : taskSource(id, task, holidays);
      return { id: taskKey(id), file, path: ['tasks', index], source };
    });
  });
  return [...milestones, ...observances, ...reports, ...tasks];
}

/** What the ledger should contain, for the command that writes it. */
export const ledgerSources = (files: ReadonlyArray<CheckedFile>): Array<LedgerSource> =>
  calendarEntries(files).flatMap(({ source }) => source ?? []);

/**
 * Problems between calendar and ledger: entries without a row, rows whose entry was removed, changed UIDs,
 * and changed facts that the ledger does not record.
 *
 * @param ledger null when the file does not exist
 */
export function ledgerProblems(
  files: ReadonlyArray<CheckedFile>,
  ledger: CheckedLedger | null,
): Array<Problem> {
  const entries = calendarEntries(files);
  const published = entries.filter(({ source }) => source !== null);
  if (!ledger) {
    if (published.length === 0) return [];
    return [problemAt({ path: LEDGER_FILE, text: '' }, 0, 'ledger', ledgerCheckText.missing)];
  }
  const rows = ledger.rows.flatMap(({ path, data }) =>
    data === null ? [] : { path, row: data as LedgerRow },
  );
  const inLedger = (path: Path, text: ProblemText) =>
    problemAt(ledger.file, ledger.parsed.offsetOf(path), 'ledger', text, { path });
  const byId = new Map(rows.map(({ row }) => [row.id, row]));
  const known = new Set(entries.map(({ id }) => id));
  // A row with schema errors is its own problem, and no reason to report its entry as new.
  const refused = new Set(ledger.rows.map(({ id }) => id));

  const ofRows = rows.flatMap(({ path, row }, index) => {
    const uid = eventUid(row.id);
    const first = rows.findIndex((other) => other.row.id === row.id);
    const text = referenceCheckText.duplicateId(row.id);
    return [
      ...(first === index ? [] : [inLedger([...path, 'id'], text)]),
      ...(known.has(row.id) ? [] : [inLedger([...path, 'id'], ledgerCheckText.gone(row.id))]),
      ...(row.uid === uid ? [] : [inLedger([...path, 'uid'], ledgerCheckText.uid(row.id, uid))]),
    ];
  });
  const ofEntries = published.flatMap(({ id, file, path, source }) => {
    const row = byId.get(id);
    const at = (place: Path, text: ProblemText) =>
      problemAt(file.file, file.parsed.offsetOf(place), 'ledger', text, { path: place });
    if (!row) return refused.has(id) ? [] : [at([...path, 'id'], ledgerCheckText.new(id))];
    const names = source ? changedFacts(row, source) : [];
    return names.map((name) => at([...path, name], ledgerCheckText.changed(id)));
  });
  return [...ofRows, ...ofEntries];
}
