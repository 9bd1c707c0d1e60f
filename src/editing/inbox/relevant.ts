import type { SourceFile } from '../../domain/source-file.ts';
import { mappingIdOf } from '../../model/sheet-mapping.ts';

const READ = /^content\/(?:site\.json$|areas\.json$|events\.json$|plans\/|targets\/|progress\/)/;

/**
 * The content that figures are judged against, and the meanings of columns that somebody has confirmed. Guidance,
 * documents and movements have no part in it, and checking them again for each of a hundred files costs more than
 * all the rest.
 */
export const relevantFiles = (files: ReadonlyArray<SourceFile>): Array<SourceFile> =>
  files.filter(({ path }) => READ.test(path) || mappingIdOf(path) !== null);
