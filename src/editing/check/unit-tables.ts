import type { TargetData } from '../../model/target.ts';

/** A table of a target with a number for each unit, under the unit's id. */
export interface UnitTable {
  readonly path: ReadonlyArray<string>;
  readonly units: Readonly<Record<string, unknown>>;
}

/** All such tables of a target: goals, the figures that a change is measured from, what was done in earlier years. */
export const unitTables = (target: TargetData | null): Array<UnitTable> =>
  [
    { path: ['goals', 'units'], units: target?.goals?.units },
    { path: ['change', 'base', 'units'], units: target?.change?.base?.units },
    { path: ['carried', 'units'], units: target?.carried?.units },
  ].flatMap(({ path, units }) => (units ? [{ path, units }] : []));
