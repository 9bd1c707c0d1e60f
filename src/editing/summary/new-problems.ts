import { parseContentFile } from '../../domain/content-file.ts';
import { summaryText } from '../../strings/summary.ts';
import type { ContentState } from '../../views/changes/content-state.ts';
import type { Problem, ProblemCode } from '../check/problem.ts';

/** Samples that count no longer have a block of their own, which names the year and their number. */
const TOLD_ELSEWHERE: ReadonlySet<ProblemCode> = new Set(['sample-left']);

/** A problem as one and the same before and after a change, wherever its line has moved. */
const keyOf = ({ code: id, file, label, found, message }: Problem): string =>
  JSON.stringify([id, file, label, found, message]);

/** The problems of a change, and those that were there before it. */
export interface NewProblems {
  /** Every error, and the warnings that were not there before. */
  readonly problems: ReadonlyArray<Problem>;
  /** The errors among them that were there before. */
  readonly old: ReadonlySet<Problem>;
  /** How many warnings there were before, and still are. */
  readonly known: number;
}

/**
 * @param found the problems of the newer version
 * @param before those of the older one; asked for only when there are any in the newer one
 */
export function newProblems(
  found: ReadonlyArray<Problem>,
  before: () => ReadonlyArray<Problem>,
): NewProblems {
  const after = found.filter(({ code }) => !TOLD_ELSEWHERE.has(code));
  if (after.length === 0) return { problems: [], old: new Set(), known: 0 };
  const left = new Map<string, number>();
  for (const problem of before()) left.set(keyOf(problem), (left.get(keyOf(problem)) ?? 0) + 1);
  const old = after.filter((problem) => {
    const count = left.get(keyOf(problem)) ?? 0;
    left.set(keyOf(problem), count - 1);
    return count > 0;
  });
  const known = new Set(old.filter(({ severity }) => severity === 'warning'));
  return {
    problems: after.filter((problem) => !known.has(problem)),
    old: new Set(old.filter(({ severity }) => severity === 'error')),
    known: known.size,
  };
}

/** The unit and the target that a problem in a report speaks of; null for other files. */
export function reportPlace(
  { file, field }: Problem,
  { files, content }: ContentState,
): string | null {
  const row = /^(observations|figures)\.(\d+)/.exec(field ?? '');
  const text = files.get(file);
  if (!file.startsWith('content/progress/') || text === undefined) return null;
  const data = parseContentFile({ path: file, text })?.data as
    | { readonly area?: unknown; readonly [list: string]: unknown }
    | null
    | undefined;
  const area = content.areas.find(({ id }) => id === data?.area)?.name;
  const figures = row?.[1] ? data?.[row[1]] : undefined;
  const figure = Array.isArray(figures) ? figures[Number(row?.[2])] : undefined;
  const target = content.targets.find(
    ({ id }) => id === (figure as { target?: unknown } | undefined)?.target,
  )?.shortTitle;
  if (area === undefined) return null;
  return target === undefined ? area : summaryText.problemOf(area, target);
}
