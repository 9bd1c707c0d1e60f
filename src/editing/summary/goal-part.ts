import { summaryText } from '../../strings/summary.ts';
import type { GoalChange } from '../../views/changes/goal-changes.ts';
import { arrow, joined, type Line, strong } from './blocks.ts';

type Turned = GoalChange['turned'][number];

const turn = ({ area, before, after }: Turned): string => `${area.name} (${before} → ${after})`;

/** The turn, and what each of the two would do alone. */
const turnByBoth = ({ area, before, after, byOldGoal, byNewGoal }: Turned): string => {
  const whole = before === after ? after : `${before} → ${after}`;
  return `${area.name} (${whole}; ${summaryText.eachAlone(byOldGoal, byNewGoal)})`;
};

/** Why a verdict turns: the goal, what else is in the same change, or both. A reviewer judges each on its own. */
const causes = {
  goal: { says: summaryText.goalUnits, names: turn },
  both: { says: summaryText.goalAndMore, names: turnByBoth },
  undone: { says: summaryText.goalUndoes, names: turnByBoth },
  other: { says: summaryText.notTheGoal, names: turn },
} as const;

function causeOf({ before, after, byOldGoal, byNewGoal }: Turned): keyof typeof causes {
  if (before === after) return 'undone';
  if (byOldGoal === before && byNewGoal === after) return 'goal';
  return byOldGoal === after && byNewGoal === before ? 'other' : 'both';
}

function turnedText(turned: ReadonlyArray<Turned>): Line {
  if (turned.length === 0) return [summaryText.goalNoUnits];
  const groups = Map.groupBy(turned, causeOf);
  return joined(
    (Object.keys(causes) as Array<keyof typeof causes>).flatMap((cause) => {
      const own = groups.get(cause);
      if (!own) return [];
      const { says, names } = causes[cause];
      return [[strong(says(own.map(names).join(', ')))]];
    }),
  );
}

/** Old and new goals, and the units whose verdict turns. */
export const goalItems = (goals: ReadonlyArray<GoalChange>): Array<Line> =>
  goals.map(({ target, before, after, turned }) => [
    `${target.title}: `,
    ...arrow(before ?? summaryText.none, after ?? summaryText.gone),
    '; ',
    ...(after === null ? [summaryText.goalGone] : turnedText(turned)),
  ]);
