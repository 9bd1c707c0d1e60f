import { goalText } from '../progress/goal-text.ts';
import type { Area, Target } from '../site/types.ts';
import type { ContentState } from './content-state.ts';
import type { AreaChange } from './progress-changes.ts';
import { reportedStatus } from './status-text.ts';

/** A target whose goal changed, and the units whose verdict turns in the same change. */
export interface GoalChange {
  readonly target: Target;
  /** Null where the target does not exist. */
  readonly before: string | null;
  readonly after: string | null;
  readonly turned: ReadonlyArray<{
    readonly area: Area;
    readonly before: string;
    readonly after: string;
    /** What it would be with the goal of before: what the rest of the change does, its figures above all. */
    readonly byOldGoal: string;
    /** What it would have been before with the new goal: what the goal does alone. */
    readonly byNewGoal: string;
  }>;
}

/** What decides whether a figure reaches the goal. */
const GOAL_FIELDS = [
  'kind',
  'comparator',
  'goal',
  'goalMax',
  'above',
  'goals',
  'change',
  'grades',
  'grade',
  'allOf',
  'difference',
  'each',
  'per',
  'areas',
] as const satisfies ReadonlyArray<keyof Target>;

const goalParts = (target: Target) => GOAL_FIELDS.map((field) => [field, target[field]] as const);

const sameGoal = (a: Target, b: Target): boolean =>
  JSON.stringify(goalParts(a)) === JSON.stringify(goalParts(b));

const withGoalOf = (target: Target, other: Target): Target =>
  ({ ...target, ...Object.fromEntries(goalParts(other)) }) as Target;

/** A target whose goal changed, with the goal of the other version: it tells what each change does alone. */
export interface OtherGoals {
  /** As it is now, with the goal of before. */
  readonly oldGoal: Target;
  /** As it was before, with the goal of now. */
  readonly newGoal: Target;
}

/** The targets whose goal changed, by id. */
export function otherGoals(
  before: ContentState,
  after: ContentState,
): ReadonlyMap<string, OtherGoals> {
  const now = new Map(after.content.targets.map((target) => [target.id, target]));
  return new Map(
    before.content.targets.flatMap((was) => {
      const is = now.get(was.id);
      if (!is || sameGoal(was, is)) return [];
      return [[was.id, { oldGoal: withGoalOf(is, was), newGoal: withGoalOf(was, is) }] as const];
    }),
  );
}

/** Goals that changed; also those of targets that were added or taken away. */
export function goalChanges(
  before: ContentState,
  after: ContentState,
  areas: ReadonlyArray<AreaChange>,
): Array<GoalChange> {
  const [was, is] = [before, after].map(
    ({ content }) => new Map(content.targets.map((target) => [target.id, target])),
  );
  const others = otherGoals(before, after);
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].flatMap(
    (id): Array<GoalChange> => {
      const [old, now] = [was?.get(id), is?.get(id)];
      const target = now ?? old;
      if (!target || (!now && after.unread.has(target.file))) return [];
      const other = others.get(id);
      if (old && now && !other) return [];
      const turned = areas.flatMap(({ area, rows }) =>
        rows.flatMap((row) => {
          const [from, to] = [row.before?.status, row.after?.status];
          const isKnown = row.target.id === id && from !== undefined && to !== undefined;
          if (!isKnown || !other || !after.site || !before.site) return [];
          const byOldGoal = reportedStatus(after.site, other.oldGoal, area.id).status;
          const byNewGoal = reportedStatus(before.site, other.newGoal, area.id).status;
          // A goal may also undo what the figures do.
          const turns = from !== to || byOldGoal !== to;
          return turns ? [{ area, before: from, after: to, byOldGoal, byNewGoal }] : [];
        }),
      );
      return [
        { target, before: old ? goalText(old) : null, after: now ? goalText(now) : null, turned },
      ];
    },
  );
}
