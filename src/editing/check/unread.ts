import { collectionOf } from '../../domain/content-file.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { entityOf } from '../../model/entities.ts';
import type { CheckedFile } from './entries.ts';
import type { Problem } from './problem.ts';

/** True for a file that should be a list of entries but is not: its entries are unknown. */
export function isBrokenSet(collection: CollectionName, data: unknown): boolean {
  const spec = entityOf(collection);
  if (spec.shape === 'entry') return false;
  const list = spec.shape === 'list' ? data : (data as Record<string, unknown> | null)?.[spec.key];
  return !Array.isArray(list);
}

/**
 * The content files whose entries are not all known: not readable, with an entry that its schema refuses, with
 * one id twice, or in the place of another year or unit. Errors of other kinds (a citation of a document that
 * is missing, a figure above 100 %) leave what the file says known.
 */
export function unreadFiles(
  files: ReadonlyArray<SourceFile>,
  checked: ReadonlyArray<CheckedFile>,
  problems: ReadonlyArray<Problem>,
): ReadonlySet<string> {
  const whole = checked.filter(
    ({ collection, parsed, entries }) =>
      !isBrokenSet(collection, parsed.data) && entries.every(({ data }) => data !== null),
  );
  const known = new Set(whole.map(({ file }) => file.path));
  for (const { code, file } of problems) {
    if (code === 'duplicate-id' || code === 'wrong-place') known.delete(file);
  }
  const unread = files.filter(({ path }) => collectionOf(path) && !known.has(path));
  return new Set(unread.map(({ path }) => path));
}
