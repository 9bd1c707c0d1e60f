import type { IsoDay } from '../../domain/dates.ts';
import { asReporter } from '../../domain/levels.ts';
import { perList } from '../../domain/per-object.ts';
import { wordsBelow } from '../../domain/targets/counts-units.ts';
import type { AreaData } from '../../model/area.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import type { EventData } from '../../model/life.ts';
import type { PlanData } from '../../model/plan.ts';
import type { SiteIdentity } from '../../model/site.ts';
import type { TargetData } from '../../model/target.ts';
import type { CheckedFile } from './entries.ts';
import { remembered } from './rules/figures/remembered.ts';
import { unitNames } from './rules/figures/unit-names.ts';
import type { ProgressContext } from './rules/report-figures.ts';

/** The valid entries of a collection, by id. */
export const validEntries = <Data>(
  files: ReadonlyArray<CheckedFile>,
  name: CollectionName,
): Map<string, Data> =>
  new Map(
    files
      .filter(({ collection }) => collection === name)
      .flatMap(({ entries }) =>
        entries.flatMap(({ id, data }) => (data ? [[id, data as Data] as const] : [])),
      ),
  );

const READ: ReadonlySet<CollectionName> = new Set(['areas', 'plans', 'events', 'targets']);
const NO_IDENTITY = {};

/**
 * What figures are judged with: units, targets and the days on which years were closed. The same object as long as the
 * files that it is made from are the same.
 */
export function figureContext(
  files: ReadonlyArray<CheckedFile>,
  today: IsoDay,
  identity: SiteIdentity | null,
): ProgressContext {
  const own = files.filter(({ collection }) => READ.has(collection));
  return contextOf([identity ?? NO_IDENTITY, ...own])(today);
}

const contextOf = perList((parts: ReadonlyArray<object>) => {
  const [identity, ...files] = parts;
  return remembered((today) =>
    readContext(
      files as ReadonlyArray<CheckedFile>,
      today,
      identity === NO_IDENTITY ? null : (identity as SiteIdentity),
    ),
  );
});

function readContext(
  files: ReadonlyArray<CheckedFile>,
  today: IsoDay,
  identity: SiteIdentity | null,
): ProgressContext {
  const areas = validEntries<AreaData>(files, 'areas');
  const plans = validEntries<PlanData>(files, 'plans');
  const events = validEntries<EventData>(files, 'events');
  return {
    today,
    targets: validEntries<TargetData>(files, 'targets'),
    reporters: new Map(
      [...areas].map(([id, area]) => [id, identity ? asReporter(identity, area) : area]),
    ),
    communes: new Map(
      [...areas].flatMap(([id, { communes }]) =>
        communes === undefined ? [] : [[id, communes] as const],
      ),
    ),
    unitsBelow: new Map(
      [...areas].map(([id, { kind }]) => [id, identity ? wordsBelow(identity, kind) : []]),
    ),
    closedOn: new Map(
      [...plans].flatMap(([id, { closedOn }]) =>
        closedOn === null ? [] : [[id, closedOn] as const],
      ),
    ),
    unitNames: unitNames(areas, [...events.values()]),
  };
}
