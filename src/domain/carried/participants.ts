import type { EventData } from '../../model/life.ts';
import type { PlanData } from '../../model/plan.ts';
import type { SiteIdentity } from '../../model/site.ts';
import type { IsoDay } from '../dates.ts';
import { reporterDays, reportersOn, type Unit } from '../lives.ts';
import type { Participant } from './flows.ts';

/** The first day on which each unit reports to a plan, in the order of days. */
export function reportingSince<Area extends Unit>(
  plan: Pick<PlanData, 'year' | 'reporters'>,
  units: ReadonlyArray<Area>,
  identity: Pick<SiteIdentity, 'levels' | 'areaKinds'>,
): Array<Participant> {
  const since = new Map<string, IsoDay>();
  for (const day of reporterDays(plan, units)) {
    for (const { id } of reportersOn(plan, units, identity, day))
      if (!since.has(id)) since.set(id, day);
  }
  return [...since].map(([id, from]) => ({ id, since: from }));
}

/**
 * The units that hold figures of a target: those that report, and whatever they became until a day. Null when
 * nothing happened to them after the first day of the figures.
 *
 * @param reporters the units that report on the target
 */
export function holdersOf(
  reporters: ReadonlyArray<Participant>,
  events: ReadonlyArray<EventData>,
  start: IsoDay,
  on: IsoDay,
): Array<Participant> | null {
  const since = new Map(reporters.map((one) => [one.id, one.since]));
  const inTime = events
    .filter(({ day }) => day > start && day <= on)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  let changed = false;
  for (const { from, to, day } of inTime) {
    if (!from.some(({ area }) => area !== undefined && since.has(area))) continue;
    changed = true;
    for (const { area } of to) if (area !== undefined && !since.has(area)) since.set(area, day);
  }
  return changed ? [...since].map(([id, first]) => ({ id, since: first })) : null;
}
