import type { IsoDay } from '../../domain/dates.ts';
import type { Edition } from '../../domain/edition.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { entityOf } from '../../model/entities.ts';
import type { LedgerRow } from '../../model/ledger.ts';
import { assemble, type LoadedEntry } from '../../views/site/assemble.ts';
import { buildSite, type Site } from '../../views/site/site.ts';
import type { Content } from '../../views/site/types.ts';
import { withoutHiddenEntries } from '../../views/site/visible.ts';
import { checkContent } from '../check/check.ts';
import type { CheckedFile } from '../check/entries.ts';
import type { SourceFile } from '../check/problem.ts';

/** The content before or after a change, as far as it can be read. Without Astro: from files alone. */
export interface ContentState {
  readonly files: ReadonlyMap<string, string>;
  readonly content: Content;
  /** Null when there is no plan to judge by, or no content/site.json that can be read. */
  readonly site: Site | null;
  /** Files that could not be read, or that the model refuses: what they hold is not known. */
  readonly unread: ReadonlySet<string>;
}

/** The entries of a file that the model accepts. */
function loadFile({ collection, file, parsed, entries }: CheckedFile): Array<LoadedEntry> {
  const entity = entityOf(collection);
  const own = { file: file.path, body: parsed.body };
  if (entity.shape === 'year') {
    const set = entity.schema.safeParse(parsed.data);
    const id = /([^/]+)\.json$/.exec(own.file)?.[1] ?? '';
    return set.success ? [{ ...(set.data as object), id, ...own }] : [];
  }
  return entries.flatMap(({ id, data }) =>
    data === null ? [] : [{ ...(data as object), id, ...own }],
  );
}

/**
 * Reads one side of a change; by default what the staff edition would show, because reviewers answer for
 * that too.
 *
 * @param today the day to judge on; both sides get the same
 */
export function readContentState(
  files: ReadonlyArray<SourceFile>,
  today: IsoDay,
  edition: Edition = 'staff',
): ContentState {
  const { checked, ledger, redirects, identity } = checkContent(files, { today });
  const rows = ledger?.rows.flatMap(({ data }) => (data === null ? [] : (data as LedgerRow))) ?? [];
  const load = (name: CollectionName) =>
    checked.filter(({ collection }) => collection === name).flatMap(loadFile);
  const content = withoutHiddenEntries(assemble(load, edition));
  const read = checked.map(({ file, entries }) => ({ path: file.path, entries }));
  for (const list of [ledger, redirects]) {
    if (list) read.push({ path: list.file.path, entries: list.rows });
  }
  const good = new Set(
    read
      .filter(({ entries }) => entries.every(({ data }) => data !== null))
      .map(({ path }) => path),
  );
  return {
    files: new Map(files.map(({ path, text }) => [path, text])),
    content,
    site: content.plans.length > 0 && identity ? buildSite(content, identity, today, rows) : null,
    unread: new Set(files.map(({ path }) => path).filter((path) => !good.has(path))),
  };
}
