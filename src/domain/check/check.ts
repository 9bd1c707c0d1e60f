import { collectionSpecs } from '../../model/collections.ts';
import type { CollectionName } from '../../model/common.ts';
import { ledgerRow } from '../../model/ledger.ts';
import { vi } from '../../strings/vi.ts';
import { LEDGER_FILE } from '../ledger.ts';
import { crossFileProblems } from './cross-file.ts';
import { type CheckedFile, collectionOf, readEntries, readList } from './entries.ts';
import { type CheckedLedger, ledgerProblems } from './ledger.ts';
import type { Problem, SourceFile } from './problem.ts';
import { parseSource, problemAt, withoutBom } from './source.ts';

/** Where calendar entries come from. */
const calendarCollections = ['plans', 'milestones', 'observances'] as const;

/**
 * Checks all content: every file, every fault, one run.
 *
 * @param files everything below content/, paths from the repository's root with forward slashes
 * @returns the problems in order of file and line, and the files that could be read
 */
export function checkContent(files: ReadonlyArray<SourceFile>): {
  problems: Array<Problem>;
  checked: Array<CheckedFile>;
  /** The ledger of calendar events; null when there is none that could be read. */
  ledger: CheckedLedger | null;
} {
  const problems: Array<Problem> = [];
  const checked: Array<CheckedFile> = [];
  const unreadable = new Set<CollectionName>();
  let ledger: CheckedLedger | null = null;
  for (const read of files) {
    const file = withoutBom(read, problems);
    if (file.path === LEDGER_FILE) {
      const parsed = parseSource(file, problems);
      const rows = parsed && readList(file, parsed, ledgerRow, problems);
      if (parsed && rows) ledger = { file, parsed, rows };
      continue;
    }
    const collection = collectionOf(file.path);
    if (!collection) {
      problems.push(problemAt(file, 0, 'unknown-file', vi.check.unknownFile));
      continue;
    }
    const parsed = parseSource(file, problems);
    if (!parsed) {
      unreadable.add(collection);
      continue;
    }
    const entries = readEntries(collection, file, parsed, problems);
    checked.push({ file, collection, parsed, schema: collectionSpecs[collection].schema, entries });
  }
  problems.push(...crossFileProblems(checked, unreadable));
  const hasLedger = files.some(({ path }) => path === LEDGER_FILE);
  // A file that cannot be read is one fault, not one for each entry it should hold.
  const readable = !calendarCollections.some((name) => unreadable.has(name));
  if (readable && (ledger || !hasLedger)) problems.push(...ledgerProblems(checked, ledger));
  problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  return { problems, checked, ledger };
}
