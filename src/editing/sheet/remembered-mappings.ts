import { parseContentFile } from '../../domain/content-file.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import {
  mappingIdOf,
  mappingPath,
  type SheetMapping,
  sheetMapping,
} from '../../model/sheet-mapping.ts';
import { fingerprint } from './fingerprint.ts';
import type { Proposal } from './mapping.ts';
import { type Meaning, meaningText } from './meaning.ts';

/** A confirmed mapping, to be remembered. */
export function mappingOf(
  { columns }: Proposal,
  means: ReadonlyArray<Meaning> = columns.map((column) => column.means ?? { kind: 'leave' }),
): SheetMapping {
  const headings = columns.map(({ heading }) => heading);
  return { id: fingerprint(headings), headings, columns: means.map(meaningText) };
}

/** The mappings that the content remembers. A broken file remembers nothing: the checker says what is wrong. */
export function rememberedMappings(files: ReadonlyArray<SourceFile>): Array<SheetMapping> {
  return files.flatMap((file) => {
    const id = mappingIdOf(file.path);
    if (id === null) return [];
    const read = sheetMapping.safeParse(parseContentFile(file)?.data);
    return read.success ? [{ id, ...read.data }] : [];
  });
}

/** The file that remembers a mapping: for a table that is known, the same file again. */
export function mappingFile({ id, headings, columns }: SheetMapping): SourceFile {
  return { path: mappingPath(id), text: `${JSON.stringify({ headings, columns }, null, 2)}\n` };
}
