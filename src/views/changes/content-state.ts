import type { z } from 'zod';
import { LEDGER_FILE } from '../../domain/calendar-ledger.ts';
import { collectionOf, fileId, parseContentFile } from '../../domain/content-file.ts';
import type { IsoDay } from '../../domain/dates.ts';
import type { Scope } from '../../domain/edition.ts';
import { isOldProgress, splitProgress } from '../../domain/old-progress.ts';
import { perObject, perRecentObject } from '../../domain/per-object.ts';
import { REDIRECTS_FILE } from '../../domain/redirects.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { sourceYearOf } from '../../domain/source-text.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { entityOf } from '../../model/entities.ts';
import { ledgerRow } from '../../model/ledger.ts';
import { redirect } from '../../model/redirect.ts';
import { mappingIdOf, sheetMapping } from '../../model/sheet-mapping.ts';
import { SITE_FILE, type SiteIdentity, siteIdentity } from '../../model/site.ts';
import { assemble, type LoadedEntry } from '../site/assemble.ts';
import { createSite, type Site } from '../site/site.ts';
import type { Content } from '../site/types.ts';
import { withoutHiddenEntries } from '../site/visible.ts';

/** The content before or after a change, as far as it can be read. Loaded from files, without Astro. */
export interface ContentState {
  readonly files: ReadonlyMap<string, string>;
  readonly content: Content;
  /** Null when there is no plan to evaluate, or no identity: neither content/site.json nor a fallback. */
  readonly site: Site | null;
  /** Files that could not be read, or that fail the schema: their content is unknown. */
  readonly unread: ReadonlySet<string>;
}

/** Result of loading one file: the entries that pass the schema, and whether those are all of its content. */
interface FileState {
  readonly entries: ReadonlyArray<LoadedEntry>;
  readonly isWhole: boolean;
}

const NOTHING: FileState = { entries: [], isWhole: false };

/** The elements of a list that pass a schema, and whether those are all. */
function acceptedRows<Row>(data: unknown, schema: z.ZodType<Row>) {
  if (!Array.isArray(data)) return { rows: [], isWhole: false };
  const rows = data.flatMap((row) => schema.safeParse(row).data ?? []);
  return { rows, isWhole: rows.length === data.length };
}

/** Both versions of the content hold nearly the same files. */
const loadFile = perObject((file: SourceFile): FileState => {
  const name = collectionOf(file.path);
  const parsed = name && parseContentFile(file);
  if (!name || !parsed) return NOTHING;
  const entity = entityOf(name);
  const own = { file: file.path, body: parsed.body };
  if (entity.shape === 'list') {
    const { rows, isWhole } = acceptedRows(parsed.data, entity.schema);
    return { entries: rows.map((row) => ({ ...(row as { id: string }), ...own })), isWhole };
  }
  const entry = entity.schema.safeParse(parsed.data);
  if (!entry.success) return NOTHING;
  const id = fileId(file.path, entity.folder);
  return { entries: [{ ...(entry.data as object), id, ...own }], isWhole: true };
});

const readIdentity = perObject(
  (file: SourceFile): SiteIdentity | null =>
    siteIdentity.safeParse(parseContentFile(file)?.data).data ?? null,
);

/** The content of content/site.json; null when it is missing or not valid. */
export function identityIn(files: ReadonlyArray<SourceFile>): SiteIdentity | null {
  const file = files.find(({ path }) => path === SITE_FILE);
  return file ? readIdentity(file) : null;
}

/**
 * Reads the content before or after a change; by default as the staff edition shows it, because reviewers are
 * responsible for that too.
 *
 * @param today the evaluation day; the same for both states
 * @param fallback the identity of a state without a valid content/site.json: commits older than that file
 *   still have reports to compare
 */
export function readContentState(
  given: ReadonlyArray<SourceFile>,
  today: IsoDay,
  scope: Scope = 'staff',
  fallback: SiteIdentity | null = null,
): ContentState {
  const known = knownStates(given);
  const before = known.find(
    (one) => one.today === today && one.scope === scope && one.fallback === fallback,
  );
  if (before) return before.state;
  const state = readState(given, today, scope, fallback);
  known.push({ today, scope, fallback, state });
  return state;
}

interface KnownState {
  readonly today: IsoDay;
  readonly scope: Scope;
  readonly fallback: SiteIdentity | null;
  readonly state: ContentState;
}

/** What an inbox has taken is what the next table is compared with. */
const knownStates = perRecentObject(
  3,
  (_files: ReadonlyArray<SourceFile>): Array<KnownState> => [],
);

function readState(
  given: ReadonlyArray<SourceFile>,
  today: IsoDay,
  scope: Scope,
  fallback: SiteIdentity | null,
): ContentState {
  // Commits that kept all reports of a unit in one file are read as if each had its own.
  const files = given.flatMap((file) => {
    const reports = isOldProgress(file.path) ? splitProgress(file) : [];
    return reports.length > 0 ? reports : [file];
  });
  const unread = new Set(files.map(({ path }) => path));
  const fileAt = (path: string) => files.find((file) => file.path === path);
  const readRows = <Row>(path: string, schema: z.ZodType<Row>): ReadonlyArray<Row> => {
    const file = fileAt(path);
    const { rows, isWhole } = acceptedRows(file && parseContentFile(file)?.data, schema);
    if (isWhole) unread.delete(path);
    return rows;
  };
  const byCollection = Map.groupBy(files, ({ path }) => collectionOf(path));
  const load = (name: CollectionName): Array<LoadedEntry> =>
    (byCollection.get(name) ?? []).flatMap((file) => {
      const { entries, isWhole } = loadFile(file);
      if (isWhole) unread.delete(file.path);
      return [...entries];
    });
  const content = withoutHiddenEntries(assemble(load, scope));
  const ledger = readRows(LEDGER_FILE, ledgerRow);
  readRows(REDIRECTS_FILE, redirect);
  const own = identityIn(files);
  if (own) unread.delete(SITE_FILE);
  const identity = own ?? fallback;
  for (const file of files)
    if (
      mappingIdOf(file.path) !== null &&
      sheetMapping.safeParse(parseContentFile(file)?.data).success
    )
      unread.delete(file.path);
  // Only compared, never rendered.
  for (const { path } of files) if (sourceYearOf(path) !== null) unread.delete(path);
  return {
    files: new Map(files.map(({ path, text }) => [path, text])),
    content,
    site:
      content.plans.length > 0 && identity ? createSite(content, identity, today, ledger) : null,
    unread,
  };
}
