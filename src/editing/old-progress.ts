import * as old from '../domain/old-progress.ts';
import type { SourceFile } from '../domain/source-file.ts';
import { canonicalText } from './check/rules/form.ts';

export { isOldProgress } from '../domain/old-progress.ts';

/** The reports of a unit's old file, as files of their own, in the form in which they are kept. */
export const splitProgress = (file: SourceFile): Array<SourceFile> =>
  old.splitProgress(file).map(({ path, text }) => ({ path, text: canonicalText({ path, text }) }));

/** Why an old file is not converted: nothing of its unit is touched then. */
export type Obstacle =
  /** Its figures cannot be told apart. */
  | { readonly kind: 'unreadable' }
  /** A figure would not come out as it was. */
  | { readonly kind: 'differs'; readonly id: string }
  /** Another file holds a figure that is published under the same id, and says something else of it. */
  | { readonly kind: 'taken'; readonly id: string; readonly path: string };

export interface Conversion {
  readonly reports: ReadonlyArray<SourceFile>;
  readonly figures: number;
}

/** Fields in any order, so that figures can be compared. */
const statement = (figure: old.OldFigure): string =>
  JSON.stringify(Object.entries(figure).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The ids in a report's file; none when it cannot be read, which the checker says. */
function idsIn(file: SourceFile): Array<string> {
  try {
    return old.joinProgress([file]).map(({ id }) => id);
  } catch {
    return [];
  }
}

/** A figure that already stands in a file of its unit's folder, other than the very report it becomes. */
function takenFigure(
  reports: ReadonlyArray<SourceFile>,
  present: ReadonlyArray<SourceFile>,
): Obstacle | null {
  const textAt = new Map(present.map(({ path, text }) => [path, text]));
  const holder = new Map(
    present.flatMap((file) => idsIn(file).map((id) => [id, file.path] as const)),
  );
  for (const report of reports) {
    // A conversion that was interrupted left the same files.
    if (textAt.get(report.path) === report.text) continue;
    for (const id of idsIn(report)) {
      const path = textAt.has(report.path) ? report.path : holder.get(id);
      if (path !== undefined) return { kind: 'taken', id, path };
    }
  }
  return null;
}

/**
 * Converts a unit's old file to reports, and proves that every figure says what it said, under its own id.
 *
 * @param present the reports that the unit's folder already holds
 */
export function convertProgress(
  file: SourceFile,
  present: ReadonlyArray<SourceFile>,
): Conversion | Obstacle {
  const before = old.readOldProgress(file);
  if (!before) return { kind: 'unreadable' };
  const reports = splitProgress(file);
  const after = new Set(old.joinProgress(reports).map(statement));
  const lost = before.observations.find((figure) => !after.has(statement(figure)));
  if (lost) return { kind: 'differs', id: lost.id };
  return takenFigure(reports, present) ?? { reports, figures: before.observations.length };
}
