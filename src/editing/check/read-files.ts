import { LEDGER_FILE } from '../../domain/calendar-ledger.ts';
import { collectionOf } from '../../domain/content-file.ts';
import { PUBLISHED_FILE, REDIRECTS_FILE } from '../../domain/redirects.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { sourceYearOf } from '../../domain/source-text.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { ledgerRow } from '../../model/ledger.ts';
import { redirect } from '../../model/redirect.ts';
import { mappingIdOf } from '../../model/sheet-mapping.ts';
import { SITE_FILE, type SiteIdentity } from '../../model/site.ts';
import { fileCheckText } from '../../strings/file-check.ts';
import { reportText } from '../../strings/report.ts';

import { isOldProgress } from '../old-progress.ts';
import { type CheckedFile, type CheckedList, readList } from './entries.ts';
import { readCollectionFile, readSiteFile } from './file-problems.ts';
import { problemAt } from './place.ts';
import type { Problem } from './problem.ts';
import type { CheckedLedger } from './rules/ledger-consistency.ts';
import { type CheckedMapping, readMapping } from './rules/sheet-mappings.ts';
import type { CheckedSite } from './rules/site.ts';
import { parseSource, withoutBom } from './source.ts';
import { isBrokenSet } from './unread.ts';

/** All content, parsed, sorted by what it is. */
export interface ReadContent {
  /** The files of collections that could be read, with their entries. */
  readonly checked: ReadonlyArray<CheckedFile>;
  /** Collections of which a file, or a year's set, could not be read: what they hold is unknown. */
  readonly unreadable: ReadonlySet<CollectionName>;
  /** Official texts of years that have a plan. */
  readonly sources: ReadonlyArray<SourceFile>;
  readonly mappings: ReadonlyArray<CheckedMapping>;
  /** The ledger of calendar events; null when it is missing or unreadable. */
  readonly ledger: CheckedLedger | null;
  /** The redirects of moved pages; null when the list is missing or unreadable. */
  readonly redirects: CheckedList | null;
  readonly site: CheckedSite | null;
  /** The organization that owns the site; null when content/site.json is missing or invalid. */
  readonly identity: SiteIdentity | null;
  /** What could not be read, and files that belong nowhere. */
  readonly problems: ReadonlyArray<Problem>;
}

/** True for the official text of a year that has a plan: it is preserved, but no page shows it. */
function isSourceText(path: string, files: ReadonlyArray<SourceFile>): boolean {
  const year = sourceYearOf(path);
  return year !== null && files.some((file) => file.path === `content/plans/${year}.json`);
}

/**
 * Reads all content without judging it: enough for whoever only needs what it says.
 *
 * @param files everything below content/, paths from the repository's root with forward slashes
 */
export function readFiles(files: ReadonlyArray<SourceFile>): ReadContent {
  const problems: Array<Problem> = [];
  const checked: Array<CheckedFile> = [];
  const unreadable = new Set<CollectionName>();
  const sources: Array<SourceFile> = [];
  const mappings: Array<CheckedMapping> = [];
  let ledger: CheckedLedger | null = null;
  let redirects: CheckedList | null = null;
  let site: CheckedSite | null = null;
  for (const read of files) {
    const file = withoutBom(read, problems);
    const collection = collectionOf(file.path);
    if (file.path === LEDGER_FILE) {
      const parsed = parseSource(file, problems);
      const rows = parsed && readList(file, parsed, ledgerRow, problems);
      if (parsed && rows) ledger = { file, parsed, rows };
    } else if (file.path === REDIRECTS_FILE) {
      const parsed = parseSource(file, problems);
      const rows = parsed && readList(file, parsed, redirect, problems);
      if (parsed && rows) redirects = { file, parsed, rows };
    } else if (file.path === SITE_FILE) {
      const own = readSiteFile(file);
      problems.push(...own.problems);
      site = own.site;
    } else if (mappingIdOf(file.path) !== null) {
      const mapping = readMapping(file, problems);
      if (mapping) mappings.push(mapping);
    } else if (isSourceText(file.path, files)) {
      sources.push(file);
    } else if (collection) {
      const own = readCollectionFile(file);
      problems.push(...own.problems);
      if (own.checked) checked.push(own.checked);
      if (!own.checked || isBrokenSet(collection, own.checked.parsed.data))
        unreadable.add(collection);
    } else if (file.path !== PUBLISHED_FILE) {
      // The build compares the list of published addresses with the pages.
      const text = isOldProgress(file.path) ? reportText.oldFile : fileCheckText.unknownFile;
      problems.push(problemAt(file, 0, 'unknown-file', text));
    }
  }
  const identity = site?.identity ?? null;
  return { checked, unreadable, sources, mappings, ledger, redirects, site, identity, problems };
}
