import type { AreaData } from '../../model/area.ts';
import type { EventData } from '../../model/life.ts';
import type { PlanData } from '../../model/plan.ts';
import type { SiteIdentity } from '../../model/site.ts';
import { isShare } from '../figures.ts';
import { asReporter } from '../levels.ts';
import type { Land } from '../succession.ts';
import type { TargetFacts } from '../targets/facts.ts';
import { ownGoal } from '../targets/goals.ts';
import { figuresFrom } from '../targets/window.ts';
import { carriedTarget } from './carried.ts';
import type { Participant } from './flows.ts';
import { holdersOf, reportingSince } from './participants.ts';

/**
 * Finds how a target's figures went over, for the judging of targets: null for a target none of whose units
 * changed, which is judged as if there were no changes at all.
 *
 * @param planOf the plan that a target belongs to
 */
export function carriedFinder(
  content: {
    readonly areas: ReadonlyArray<AreaData>;
    readonly events: ReadonlyArray<EventData>;
  },
  identity: Pick<SiteIdentity, 'levels' | 'areaKinds'>,
  land: Land<AreaData>,
  planOf: (target: string) => PlanData | undefined,
): NonNullable<TargetFacts['carried']> {
  const { areas, events } = content;
  const known = new Map<PlanData, ReadonlyArray<Participant>>();
  const reportersOf = (plan: PlanData) => {
    const before = known.get(plan);
    if (before) return before;
    const found = reportingSince(plan, areas, identity);
    known.set(plan, found);
    return found;
  };
  return (target, on, reports) => {
    const plan = planOf(target.id);
    if (!plan || events.length === 0) return null;
    const bound = reportersOf(plan).filter(({ id }) => {
      const area = land.find(id);
      return area !== undefined && ownGoal(target, asReporter(identity, area)) !== 'none';
    });
    const participants = holdersOf(bound, events, figuresFrom(target), on);
    if (!participants) return null;
    const sizeOf = (id: string): number | null => {
      if (target.kind === 'binary') return 1;
      return isShare(target) && target.scale === 'communes'
        ? (land.find(id)?.communes ?? null)
        : null;
    };
    return carriedTarget(
      target,
      { land, events, participants, reports: (id) => reports(target.id, id), sizeOf },
      on,
    );
  };
}
