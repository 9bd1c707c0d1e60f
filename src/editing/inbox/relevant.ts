import type { SourceFile } from '../../domain/source-file.ts';

const ONE = /^content\/(?:site|areas|events|sheet-mappings)\.json$/;
const MANY = /^content\/(?:plans|targets|progress)\//;

/**
 * The content that figures are judged against, and the meanings of columns that somebody has confirmed. Guidance,
 * documents and movements have no part in it, and checking them again for each of a hundred files costs more than
 * all the rest.
 */
export const relevantFiles = (files: ReadonlyArray<SourceFile>): Array<SourceFile> =>
  files.filter(({ path }) => ONE.test(path) || MANY.test(path));
