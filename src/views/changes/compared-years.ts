import { goalText } from '../progress/goal-text.ts';
import { itemName } from '../site/entry-names.ts';
import type { Site } from '../site/site.ts';
import type { GuidanceItem, Plan, Target } from '../site/types.ts';

/** A year's clauses by name, compared with the year before as far as a person has said what carries on what. */
export interface ComparedClauses {
  /** Null when there is no year before with clauses. */
  readonly before: number | null;
  readonly added: ReadonlyArray<string>;
  /** Clauses of the year before that none carries on. */
  readonly gone: ReadonlyArray<string>;
  readonly uncompared: ReadonlyArray<string>;
  readonly carriedOn: ReadonlyArray<string>;
}

/** A target with its goal in words. */
export interface GoalOf {
  readonly title: string;
  readonly goal: string;
}

export interface ComparedTargets {
  readonly changed: ReadonlyArray<{
    readonly title: string;
    readonly before: string;
    readonly after: string;
  }>;
  readonly same: ReadonlyArray<GoalOf>;
  /** They name no target of the year before: new, or not compared. */
  readonly others: ReadonlyArray<GoalOf>;
  /** Targets of the year before that none follows. */
  readonly gone: ReadonlyArray<GoalOf>;
}

/** The parts of a year's document, in its order. */
export const partsOf = ({ content }: Site, plan: string): ReadonlyArray<GuidanceItem> =>
  content.guidance.filter((item) => item.plan === plan);

/** The newest year before a plan's. */
const planBefore = ({ content }: Site, { year }: Plan): Plan | undefined =>
  content.plans.findLast((one) => one.year < year);

/** The parts that give work, and so are compared with the year before. */
const isClause = ({ part }: GuidanceItem): boolean => part === 'item' || part === 'annex';

/** The clauses of a year beside those of the year before. */
export function comparedClauses(site: Site, plan: Plan): ComparedClauses {
  const earlier = planBefore(site, plan);
  const old = earlier ? partsOf(site, earlier.id).filter(isClause) : [];
  const items = partsOf(site, plan.id);
  const followed = new Set(items.flatMap(({ forerunners = [] }) => forerunners));
  const named = (isOne: (item: GuidanceItem) => boolean) =>
    items.filter((item) => isClause(item) && isOne(item)).map(itemName);
  return {
    before: earlier && old.length > 0 ? earlier.year : null,
    added: named(({ forerunners }) => forerunners?.length === 0),
    gone: old.filter(({ id }) => !followed.has(id)).map(itemName),
    uncompared: named(({ forerunners }) => forerunners === undefined),
    carriedOn: named(({ forerunners = [] }) => forerunners.length > 0),
  };
}

const withGoal = (target: Target): GoalOf => ({ title: target.title, goal: goalText(target) });

/** The targets of a year beside those of the year before. */
export function comparedTargets(site: Site, plan: Plan): ComparedTargets {
  const earlier = planBefore(site, plan);
  const targets = site.of.targetsOfPlan(plan.id);
  const pairs = targets.flatMap((target) => {
    const old = site.find.target(target.forerunner ?? '');
    return old ? [{ target, before: goalText(old), after: goalText(target) }] : [];
  });
  const isPaired = new Set(pairs.map(({ target }) => target));
  const followed = new Set(targets.flatMap(({ forerunner }) => forerunner ?? []));
  const old = earlier ? site.of.targetsOfPlan(earlier.id) : [];
  return {
    changed: pairs
      .filter(({ before, after }) => before !== after)
      .map(({ target, before, after }) => ({ title: target.title, before, after })),
    same: pairs
      .filter(({ before, after }) => before === after)
      .map(({ target }) => withGoal(target)),
    others: targets.filter((target) => !isPaired.has(target)).map(withGoal),
    gone: old.filter(({ id }) => !followed.has(id)).map(withGoal),
  };
}
