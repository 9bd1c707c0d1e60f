import type { AreaData } from '../../model/area.ts';
import type { EventData } from '../../model/life.ts';
import type { PlanData } from '../../model/plan.ts';
import type { SiteIdentity } from '../../model/site.ts';
import type { TargetData } from '../../model/target.ts';
import type { IsoDay } from '../dates.ts';
import { isShare } from '../figures.ts';
import { asReporter } from '../levels.ts';
import { perObject } from '../per-object.ts';
import type { Land } from '../succession.ts';
import type { FindReports, TargetFacts } from '../targets/facts.ts';
import { ownGoal } from '../targets/goals.ts';
import { figuresFrom } from '../targets/window.ts';
import { type CarriedTarget, carriedTarget } from './carried.ts';
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
  const reportersOf = perObject((plan: PlanData) => reportingSince(plan, areas, identity));
  const find = (target: TargetData, on: IsoDay, reports: FindReports): CarriedTarget | null => {
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
  // Each figure of each unit asks for the day on which it was reported: the answer is that of the target.
  const found = new WeakMap<FindReports, Map<string, CarriedTarget | null>>();
  return (target, on, reports) => {
    const ofReports = found.get(reports) ?? new Map<string, CarriedTarget | null>();
    found.set(reports, ofReports);
    const key = `${on} ${target.id}`;
    const known = ofReports.get(key);
    if (known !== undefined) return known;
    const made = find(target, on, reports);
    ofReports.set(key, made);
    return made;
  };
}
