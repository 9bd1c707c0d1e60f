import type { Problem } from './problem.ts';

/** A problem as one and the same before and after a change, wherever its line has moved. */
const keyOf = ({ file, code, field, message }: Problem): string =>
  `${file} ${code} ${field} ${message}`;

/** The problems that content has after a change and did not have before it. */
export function addedProblems(
  before: ReadonlyArray<Problem>,
  after: ReadonlyArray<Problem>,
): Array<Problem> {
  const known = new Set(before.map(keyOf));
  return after.filter((problem) => !known.has(keyOf(problem)));
}
