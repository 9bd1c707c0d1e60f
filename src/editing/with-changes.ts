import { perObject } from '../domain/per-object.ts';
import type { SourceFile } from '../domain/source-file.ts';

type Files = ReadonlyArray<SourceFile>;

const joined = perObject((files: Files) =>
  perObject((added: Files): Files => [...files, ...added]),
);

/**
 * Content with new files. The same list for the same content and files, so that what the import has checked, the
 * summary need not check again.
 */
export const withChanges = (files: Files, added: Files): Files => joined(files)(added);
