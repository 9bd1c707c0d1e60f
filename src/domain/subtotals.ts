import type { TargetData } from '../model/target.ts';
import { type AreaResult, aggregate, type ProvinceResult } from './aggregate.ts';
import { type CarriedTarget, carriedGroup } from './carried/carried.ts';
import { isAdded } from './carried/kinds.ts';
import type { IsoDay } from './dates.ts';

/**
 * What the units of a group have reported together. It has no verdict: a document sets goals for the whole
 * and for each unit, not for the units of one district together.
 */
export type Subtotal = Omit<ProvinceResult, 'reached' | 'status' | 'state'>;

/** How figures went over when units changed. */
export interface ChangedUnits {
  readonly over: CarriedTarget;
  /** True when what nobody received from an ended unit stays with the group. */
  readonly keeps: (unit: string, group: string) => boolean;
}

/** The figures of single periods are not added; a unit's figure of a span has its earlier years in it. */
const addsOver = (target: TargetData) => isAdded(target) && !target.each && target.span !== 'sum';

/**
 * Adds up units by group: Σ numerator / Σ denominator, a range where reports are missing, never a mean of
 * percentages. The groups of all units together have the sums of the whole. Parts of a divided unit that stand
 * in one group are certain again, also when each unit's own figure is a range.
 *
 * @param groupsOf the groups that a unit counts in, such as its district; a unit without one is left out
 * @param on the evaluation day
 * @param changed how figures went over; null when no unit changed
 * @returns the sums by group, for groups with at least one unit
 */
export function subtotals(
  target: TargetData,
  results: ReadonlyArray<AreaResult>,
  groupsOf: (area: string) => ReadonlyArray<string>,
  on: IsoDay,
  changed: ChangedUnits | null = null,
): ReadonlyMap<string, Subtotal> {
  const members = new Map<string, Array<AreaResult>>();
  for (const result of results) {
    for (const group of new Set(groupsOf(result.area.id))) {
      const list = members.get(group);
      if (list) list.push(result);
      else members.set(group, [result]);
    }
  }
  return new Map(
    [...members].map(([group, list]) => {
      const units = list.map(({ area }) => area.id);
      const carried =
        changed && addsOver(target)
          ? carriedGroup(changed.over, units, (unit) => changed.keeps(unit, group))
          : null;
      const {
        reached: _reached,
        status: _status,
        state: _state,
        ...sums
      } = aggregate(target, list, on, 'no-base', carried);
      return [group, sums];
    }),
  );
}
