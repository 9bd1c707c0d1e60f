import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FILE, ledgerText, updateLedger } from '../src/domain/calendar-ledger.ts';
import { checkContent } from '../src/editing/check/check.ts';
import type { Report } from '../src/editing/check/report.ts';
import { ledgerSources } from '../src/editing/check/rules/ledger-consistency.ts';
import { unreadFiles } from '../src/editing/check/unread.ts';
import { readContent } from '../src/editing/content-files.ts';
import type { LedgerRow } from '../src/model/ledger.ts';

/** Files with calendar entries. */
const SOURCES =
  /^content\/(?:plans\/|milestones\/|observances\.json$|holidays\.json$|calendar-ledger\.json$)/;

/**
 * Updates the ledger of a folder's content.
 *
 * @param root the folder that holds content/
 * @param at the instant to record, ISO with offset
 * @returns the numbers of new and changed rows; or the problems because of which nothing was written
 */
export function writeLedger(root: string, at: string): Report & { added: number; changed: number } {
  const files = readContent(root);
  const { problems, checked, ledger } = checkContent(files);
  // Ledger problems are what this command fixes, and what other files say (a document that is missing) is not
  // recorded. Entries that are unknown, or outside their year, would make its rows wrong.
  const unread = unreadFiles(files, checked, problems);
  const others = problems.filter(
    ({ code, severity, file }) =>
      severity === 'error' &&
      SOURCES.test(file) &&
      (unread.has(file) || code === 'calendar' || file === LEDGER_FILE) &&
      code !== 'ledger',
  );
  if (others.length > 0) return { added: 0, changed: 0, problems: others, files: files.length };
  const before = (ledger?.rows ?? []).map(({ data }) => data as LedgerRow);
  const rows = updateLedger(before, ledgerSources(checked), at);
  const changes = (list: ReadonlyArray<LedgerRow>) =>
    list.reduce((sum, row) => sum + row.changes.length - 1, 0);
  const result = {
    added: rows.length - before.length,
    changed: changes(rows) - changes(before),
    problems: [],
    files: files.length,
  };
  if (result.added + result.changed > 0) writeFileSync(join(root, LEDGER_FILE), ledgerText(rows));
  return result;
}
