import type { IsoDay } from './dates.ts';
import { aliveOn, asOf, type Unit } from './lives.ts';
import { type Chronicle, predecessorsOf } from './succession.ts';

type Find<Area> = (id: string) => Area | undefined;

/**
 * The unit directly above each unit on a day, such as its district. Null when these units are not divided:
 * they have one parent, or none.
 *
 * @param units as they are on that day
 */
export function parentsOf<Area extends Unit>(
  units: ReadonlyArray<Area>,
  find: Find<Area>,
  day: IsoDay,
): ReadonlyMap<string, Area> | null {
  const parents = new Map<string, Area>();
  for (const { id, parent } of units) {
    const found = parent === undefined ? undefined : find(parent);
    if (found && aliveOn(found, day)) parents.set(id, asOf(found, day));
  }
  return new Set([...parents.values()].map(({ id }) => id)).size > 1 ? parents : null;
}

/** Every parent that a unit has had. */
const everAbove = ({ parent, changes }: Unit): Array<string> =>
  [parent, ...changes.map((change) => change.parent)].filter((id) => id !== undefined);

/**
 * The units that have ended and that a unit, or one that it was formed from, once was part of: the former
 * districts of a commune. Null when there are fewer than two in all.
 */
export function formerParentsOf<Area extends Unit>(
  units: ReadonlyArray<Area>,
  find: Find<Area>,
  events: Chronicle,
  day: IsoDay,
): ReadonlyMap<string, ReadonlyArray<Area>> | null {
  const former = new Map<string, ReadonlyArray<Area>>();
  for (const { id } of units) {
    const own = find(id);
    const before = predecessorsOf(events, { kind: 'area', id }).flatMap((party) =>
      party.kind === 'area' ? (find(party.id) ?? []) : [],
    );
    const ids = new Set([...(own ? [own] : []), ...before].flatMap(everAbove));
    const ended = [...ids]
      .flatMap((parent) => find(parent) ?? [])
      .filter((parent) => parent.until !== undefined && parent.until <= day);
    if (ended.length > 0) former.set(id, ended);
  }
  const all = new Set([...former.values()].flat().map(({ id }) => id));
  return all.size > 1 ? former : null;
}
