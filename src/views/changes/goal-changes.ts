import { goalText } from '../progress/goal-text.ts';
import type { Area, Target } from '../site/types.ts';
import type { ContentState } from './content-state.ts';
import type { AreaChange } from './progress-changes.ts';

/** A target whose goal changed, and the units whose verdict turns with it. */
export interface GoalChange {
  readonly target: Target;
  /** Null where the target does not exist. */
  readonly before: string | null;
  readonly after: string | null;
  readonly turned: ReadonlyArray<{
    readonly area: Area;
    readonly before: string;
    readonly after: string;
  }>;
}

/** What decides whether a figure reaches the goal. */
const goalParts = ({
  kind,
  comparator,
  goal,
  goalMax,
  above,
  goals,
  change,
  grades,
  grade,
  allOf,
  difference,
  each,
  per,
  areas,
}: Target): string =>
  JSON.stringify([
    [kind, comparator, goal, goalMax, above, goals, change],
    [grades, grade, allOf, difference, each, per, areas],
  ]);

/** Goals that changed; also those of targets that were added or taken away. */
export function goalChanges(
  before: ContentState,
  after: ContentState,
  areas: ReadonlyArray<AreaChange>,
): Array<GoalChange> {
  const [was, is] = [before, after].map(
    ({ content }) => new Map(content.targets.map((target) => [target.id, target])),
  );
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].flatMap(
    (id): Array<GoalChange> => {
      const [old, now] = [was?.get(id), is?.get(id)];
      const target = now ?? old;
      if (!target || (!now && after.unread.has(target.file))) return [];
      if (old && now && goalParts(old) === goalParts(now)) return [];
      const turned = areas.flatMap(({ area, rows }) =>
        rows.flatMap((row) => {
          const [from, to] = [row.before?.status, row.after?.status];
          const isOwn =
            row.target.id === id && old && now && from !== undefined && to !== undefined;
          return isOwn && from !== to ? [{ area, before: from, after: to }] : [];
        }),
      );
      return [
        { target, before: old ? goalText(old) : null, after: now ? goalText(now) : null, turned },
      ];
    },
  );
}
