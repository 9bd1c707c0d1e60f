import type { Problem } from './problem.ts';

/** A problem with the further places where the very same is wrong. */
export interface GroupedProblem {
  readonly problem: Problem;
  readonly also: ReadonlyArray<Problem>;
}

/** From so many files on, one cause (a plan that ten reports name and nobody has) is said once. */
const MANY = 4;

const keyOf = ({ severity, code, label, found, message, fix }: Problem) =>
  JSON.stringify([severity, code, label, found, message, fix]);

/** Says what is wrong in many files once, where it stands first. The order stays. */
export function groupRepeats(problems: ReadonlyArray<Problem>): Array<GroupedProblem> {
  const groups = Map.groupBy(problems, keyOf);
  return problems.flatMap((problem): ReadonlyArray<GroupedProblem> => {
    const same = groups.get(keyOf(problem)) ?? [];
    if (new Set(same.map(({ file }) => file)).size < MANY) return [{ problem, also: [] }];
    return same[0] === problem ? [{ problem, also: same.slice(1) }] : [];
  });
}
