import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FILE, ledgerText, updateLedger } from '../src/domain/calendar-ledger.ts';
import { checkContent } from '../src/editing/check/check.ts';
import type { Report } from '../src/editing/check/report.ts';
import { ledgerSources } from '../src/editing/check/rules/ledger-consistency.ts';
import { readContent } from '../src/editing/content-files.ts';
import type { LedgerRow } from '../src/model/ledger.ts';

/** Files that calendar entries are read from. */
const SOURCES = /^content\/(?:plans\/|milestones\/|observances\.json$|calendar-ledger\.json$)/;

/**
 * Brings the ledger of a folder's content up to date.
 *
 * @param root the folder that holds content/
 * @param at the instant to note, ISO with offset
 * @returns how many rows are new and changed; or the faults for which nothing was written
 */
export function writeLedger(root: string, at: string): Report & { added: number; changed: number } {
  const files = readContent(root);
  const { problems, checked, ledger } = checkContent(files);
  // Its own faults are what this command mends; with another error in a file that it reads, what it would
  // note may be wrong. What is wrong elsewhere (a document that is not declared yet) is no matter of it.
  const others = problems.filter(
    ({ code, severity, file }) => severity === 'error' && code !== 'ledger' && SOURCES.test(file),
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
