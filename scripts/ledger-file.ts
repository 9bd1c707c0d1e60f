import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../src/domain/check/check.ts';
import { ledgerSources } from '../src/domain/check/ledger.ts';
import type { Problem } from '../src/domain/check/problem.ts';
import { LEDGER_FILE, ledgerText, updateLedger } from '../src/domain/ledger.ts';
import type { LedgerRow } from '../src/model/ledger.ts';
import { readContent } from './content-files.ts';

/**
 * Brings the ledger of a folder's content up to date.
 *
 * @param root the folder that holds content/
 * @param at the instant to note, ISO with offset
 * @returns how many rows are new and changed; or the faults for which nothing was written
 */
export function writeLedger(
  root: string,
  at: string,
): { added: number; changed: number; problems: ReadonlyArray<Problem> } {
  const { problems, checked, ledger } = checkContent(readContent(root));
  // Its own faults are what this command mends; with any other, what it would note may be wrong.
  const others = problems.filter(({ kind }) => kind !== 'ledger');
  if (others.length > 0) return { added: 0, changed: 0, problems: others };
  const before = (ledger?.rows ?? []).map(({ data }) => data as LedgerRow);
  const rows = updateLedger(before, ledgerSources(checked), at);
  const changes = (list: ReadonlyArray<LedgerRow>) =>
    list.reduce((sum, row) => sum + row.changes.length - 1, 0);
  const result = {
    added: rows.length - before.length,
    changed: changes(rows) - changes(before),
    problems: [],
  };
  if (result.added + result.changed > 0) writeFileSync(join(root, LEDGER_FILE), ledgerText(rows));
  return result;
}
