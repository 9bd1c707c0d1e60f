import type { AreaData } from '../../model/area.ts';
import type { TargetData } from '../../model/target.ts';
import { NOT_ASSIGNED } from '../../model/target-goals.ts';

/** Who hands in figures: a unit, or the owner of the plan itself (its "cấp tỉnh"). */
export interface Reporter extends Pick<AreaData, 'id' | 'communes'> {
  /** Its kind and level in content/site.json; needed by goals for a kind or a level. */
  readonly kind?: string;
  readonly level?: string;
  /** True for a unit of the owner's own level: one more reporter, never one of "n/8 units". */
  readonly own?: boolean;
}

/** The goal of one reporter: a number; 'figure' when it only hands in figures; 'none' when it has no part. */
export type OwnGoal = number | 'figure' | 'none';

type Given = Pick<TargetData, 'kind' | 'goal' | 'goals' | 'areas' | 'grade' | 'grades'>;

/** True when the target says anything about its units: a goal for the owner alone does not. */
const bindsUnits = ({ kind, goal, goals }: Given): boolean =>
  kind === 'grade' ||
  kind === 'all' ||
  goal !== undefined ||
  [goals?.whole, goals?.units, goals?.kinds, goals?.levels].some((given) => given !== undefined);

/** The place of a grade, from 1 for the lowest; 0 for one that is not on the list. */
export const rankOf = ({ grades = [] }: Pick<Given, 'grades'>, grade: string): number =>
  grades.includes(grade) ? grades.length - grades.indexOf(grade) : 0;

function ofOwner({ kind, goal, goals, areas }: Given, id: string): OwnGoal {
  if (goals?.own !== undefined) return typeof goals.own === 'number' ? goals.own : 'figure';
  // The parts of a target made of several say whether the owner has a part.
  if (kind === 'all') return areas === 'all' || areas.includes(id) ? 'figure' : 'none';
  // The simple goal is that of every unit; the owner has it only where the target names the owner.
  if (areas === 'all' || !areas.includes(id)) return 'none';
  return goal ?? 'figure';
}

/**
 * The goal of one reporter, from the simple goal, the table, or the goal of its kind or level. Nothing is
 * ever divided: a goal of the whole gives no goal to a unit.
 */
export function ownGoal(target: Given, reporter: Reporter): OwnGoal {
  const { goal, goals, areas } = target;
  if (reporter.own) return ofOwner(target, reporter.id);
  if (areas !== 'all' && !areas.includes(reporter.id)) return 'none';
  if (!bindsUnits(target)) return 'none';
  if (target.kind === 'grade') return rankOf(target, target.grade ?? '');
  if (goals?.units) {
    const given = Object.hasOwn(goals.units, reporter.id) ? goals.units[reporter.id] : undefined;
    if (typeof given === 'number') return given;
    return given === undefined || given === NOT_ASSIGNED ? 'none' : 'figure';
  }
  const { kinds, levels } = goals ?? {};
  const given = kinds?.[reporter.kind ?? ''] ?? levels?.[reporter.level ?? ''];
  if (given !== undefined) return given;
  return kinds || levels ? 'none' : (goal ?? 'figure');
}
