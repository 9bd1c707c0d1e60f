import type { TargetData } from '../model/target.ts';
import { type AreaResult, aggregate, type ProvinceResult } from './aggregate.ts';
import type { IsoDay } from './dates.ts';

/**
 * What the units of a group have reported together. It has no verdict: a document sets goals for the whole
 * and for each unit, not for the units of one district together.
 */
export type Subtotal = Omit<ProvinceResult, 'reached' | 'status' | 'state'>;

/**
 * Adds up units by group: Σ numerator / Σ denominator, a range where reports are missing, never a mean of
 * percentages. The groups of all units together have the sums of the whole.
 *
 * @param groupsOf the groups that a unit counts in, such as its district; a unit without one is left out
 * @param on the evaluation day
 * @returns the sums by group, for groups with at least one unit
 */
export function subtotals(
  target: TargetData,
  results: ReadonlyArray<AreaResult>,
  groupsOf: (area: string) => ReadonlyArray<string>,
  on: IsoDay,
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
      const {
        reached: _reached,
        status: _status,
        state: _state,
        ...sums
      } = aggregate(target, list, on);
      return [group, sums];
    }),
  );
}
