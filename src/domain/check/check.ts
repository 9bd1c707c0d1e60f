import { collectionSpecs } from '../../model/collections.ts';
import type { CollectionName } from '../../model/common.ts';
import { vi } from '../../strings/vi.ts';
import { crossFileProblems } from './cross-file.ts';
import { type CheckedFile, collectionOf, readEntries } from './entries.ts';
import type { Problem, SourceFile } from './problem.ts';
import { parseSource, problemAt, withoutBom } from './source.ts';

/**
 * Checks all content: every file, every fault, one run.
 *
 * @param files everything below content/, paths from the repository's root with forward slashes
 * @returns the problems in order of file and line, and the files that could be read
 */
export function checkContent(files: ReadonlyArray<SourceFile>): {
  problems: Array<Problem>;
  checked: Array<CheckedFile>;
} {
  const problems: Array<Problem> = [];
  const checked: Array<CheckedFile> = [];
  const unreadable = new Set<CollectionName>();
  for (const read of files) {
    const file = withoutBom(read, problems);
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
  problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  return { problems, checked };
}
