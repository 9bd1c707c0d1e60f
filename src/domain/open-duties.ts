import type { CollectionName } from '../model/collection-names.ts';
import type { Owners } from '../model/common.ts';
import type { Life } from '../model/life.ts';
import type { PlanData } from '../model/plan.ts';
import type { IsoDay } from './dates.ts';
import {
  dutiesOf,
  isProgramRunning,
  isRunning,
  type Lives,
  type Taker,
  takerOf,
} from './duties.ts';
import { aliveOn, type Unit } from './lives.ts';
import type { PartyRef } from './succession.ts';

/** An entry that gives somebody a task. */
export interface DutyEntry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly owners: Owners;
  /** The levels that it binds; empty when the source names none. */
  readonly levels: ReadonlyArray<string>;
  /** Its last day, where it has one of its own. */
  readonly end: IsoDay | null;
  /** The year that it belongs to, or the years of a programme. */
  readonly of:
    | Pick<PlanData, 'year' | 'closedOn'>
    | (Life & { readonly period: { readonly start: number; readonly end: number } | null });
}

/** A running task that nobody alive has taken over. */
export type OpenDuty =
  | {
      readonly entry: DutyEntry;
      readonly owner: PartyRef;
      readonly role: keyof Owners;
      readonly taker: Extract<Taker, { state: 'none' }>;
    }
  /** Every unit of the levels that it binds has ended. */
  | { readonly entry: DutyEntry; readonly level: string; readonly ended: IsoDay };

/** True on the days on which the entry is to be done. */
export function isDutyRunning({ of, end }: DutyEntry, on: IsoDay): boolean {
  if (end !== null && end < on) return false;
  return 'year' in of ? isRunning(of, on) : isProgramRunning(of, on);
}

/** The day on which the last unit of a level ended; null while one lives, and for a level without units. */
function levelEnd(units: ReadonlyArray<Life>, on: IsoDay): IsoDay | null {
  if (units.some((unit) => aliveOn(unit, on))) return null;
  const ends = units.flatMap(({ until }) => (until !== undefined && until <= on ? [until] : []));
  return ends.sort().at(-1) ?? null;
}

/**
 * The tasks that run on a day and that nobody does: each owner that has ended without one successor, and levels
 * whose units have all ended, unless the task binds another level as well.
 *
 * @param unitsOf the units that are or were of a level
 */
export function openDuties<Area extends Unit>(
  entries: ReadonlyArray<DutyEntry>,
  lives: Lives<Area>,
  unitsOf: (level: string) => ReadonlyArray<Life>,
  on: IsoDay,
): Array<OpenDuty> {
  return entries
    .filter((entry) => isDutyRunning(entry, on))
    .flatMap((entry): Array<OpenDuty> => {
      const owners = dutiesOf(entry).flatMap(({ owner, role }): Array<OpenDuty> => {
        const taker = takerOf(owner, lives, on);
        return taker.state === 'none' ? [{ entry, owner, role, taker }] : [];
      });
      const levels = entry.levels.map((level) => ({ level, ended: levelEnd(unitsOf(level), on) }));
      // Another level that it binds still has units: they do it.
      const allEnded = levels.every(({ ended }) => ended !== null);
      return [
        ...owners,
        ...levels.flatMap(
          ({ level, ended }): Array<OpenDuty> =>
            allEnded && ended !== null ? [{ entry, level, ended }] : [],
        ),
      ];
    });
}
