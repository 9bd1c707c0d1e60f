import { LEDGER_FILE } from '../../domain/calendar-ledger.ts';
import { parseContentFile } from '../../domain/content-file.ts';
import { mappingIdOf, sheetMapping } from '../../model/sheet-mapping.ts';
import { SITE_FILE, siteIdentity } from '../../model/site.ts';
import { summaryText } from '../../strings/summary.ts';
import type { ContentState } from '../../views/changes/content-state.ts';
import { dataChanges, type FieldChange } from '../../views/changes/field-changes.ts';
import { type Block, code, joined, type Line, list } from './blocks.ts';
import { fieldLine } from './entry-part.ts';

/** A changed content file that holds none of the entries and figures that the summary names. */
export interface OtherFile {
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed' | 'form' | 'not-named' | 'generated';
  readonly fields: ReadonlyArray<FieldChange>;
}

/** What each column of a foreign table is taken for: the next table of its kind is read so without asking. */
function columnsOf(text: string | undefined, path: string): Readonly<Record<string, string>> {
  const data = text === undefined ? null : parseContentFile({ path, text })?.data;
  const { headings = [], columns = [] } = sheetMapping.safeParse(data).data ?? {};
  return Object.fromEntries(
    headings.map((heading, at) => [summaryText.column(at + 1, heading), columns[at] ?? '']),
  );
}

/**
 * What changed in files that nothing else speaks of, so that no change stays silent.
 *
 * @param isPublic then only the identity of the site and mappings of tables are compared: other files may tell of
 *   hidden entries
 */
export function otherFiles(
  paths: ReadonlyArray<string>,
  before: ContentState,
  after: ContentState,
  isPublic: boolean,
): Array<OtherFile> {
  return paths.map((path): OtherFile => {
    const [was, is] = [before.files.get(path), after.files.get(path)];
    const none = { path, fields: [] };
    if (mappingIdOf(path) !== null) {
      const fields = dataChanges(null, columnsOf(was, path), columnsOf(is, path));
      const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
      return { path, kind: fields.length > 0 || kind !== 'changed' ? kind : 'form', fields };
    }
    if (was === undefined || is === undefined)
      return { ...none, kind: was === undefined ? 'added' : 'removed' };
    const [old, now] = [was, is].map((text) => parseContentFile({ path, text }));
    if (path === LEDGER_FILE) return { ...none, kind: 'generated' };
    if (isPublic && path !== SITE_FILE) return { ...none, kind: 'not-named' };
    // Texts of documents: the official wording, word by word.
    const parts = path.endsWith('.json') ? [old?.data, now?.data] : [{ body: was }, { body: is }];
    const fields = dataChanges(path === SITE_FILE ? siteIdentity : null, parts[0], parts[1]);
    return { path, kind: fields.length > 0 ? 'changed' : 'form', fields };
  });
}

/** Above this number, the fields of one file are counted. */
const MOST = 20;

export const otherFileBlocks = (files: ReadonlyArray<OtherFile>): Array<Block> =>
  list(
    files.map(({ path, kind, fields }): Line => {
      const rest = fields.length - MOST;
      return [
        code(path),
        `: ${summaryText.otherFile[kind]}`,
        ...(fields.length > 0 ? ['. ', ...joined(fields.slice(0, MOST).map(fieldLine))] : []),
        ...(rest > 0 ? [` ${summaryText.more(rest)}`] : []),
      ];
    }),
  );
