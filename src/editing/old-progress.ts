import * as old from '../domain/old-progress.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { canonicalText } from './check/rules/form.ts';

export { isOldProgress } from '../domain/old-progress.ts';

/** The reports of a unit's old file, as files of their own, in the form in which they are kept. */
export const splitProgress = (file: SourceFile): Array<SourceFile> =>
  old.splitProgress(file).map(({ path, text }) => ({ path, text: canonicalText({ path, text }) }));
