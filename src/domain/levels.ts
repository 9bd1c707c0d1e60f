import type { SiteIdentity, SiteLevel } from '../model/site.ts';
import type { Reporter } from './targets/goals.ts';

type Levels = Pick<SiteIdentity, 'levels'>;

/** The collective name of a level's units: "huyện, thành phố"; the level's name when no phrase is given. */
export const unitsOf = ({ full, name }: SiteLevel): string => full ?? name;

/** A level and those below it, from the top; empty for an id that content/site.json does not list. */
export function levelsFrom({ levels }: Levels, id: string): ReadonlyArray<SiteLevel> {
  const at = levels.findIndex((level) => level.id === id);
  return at < 0 ? [] : levels.slice(at);
}

/** The level directly below a level; undefined for the lowest one. */
export const levelBelow = (identity: Levels, id: string): SiteLevel | undefined =>
  levelsFrom(identity, id)[1];

/** The level of a unit, through its kind. */
export const levelOfKind = (
  { levels, areaKinds }: Pick<SiteIdentity, 'levels' | 'areaKinds'>,
  kind: string,
): SiteLevel | undefined => {
  const level = areaKinds.find(({ id }) => id === kind)?.level;
  return levels.find(({ id }) => id === level);
};

/** A unit as the rules on targets see it: the owner's own level is the first of content/site.json. */
export function asReporter<Area extends Pick<Reporter, 'id' | 'communes'> & { kind: string }>(
  identity: Pick<SiteIdentity, 'levels' | 'areaKinds'>,
  area: Area,
): Area & Reporter {
  const level = levelOfKind(identity, area.kind)?.id;
  const own = level !== undefined && level === identity.levels[0]?.id;
  return { ...area, ...(level !== undefined && { level }), own };
}

/** The levels of the units that report, from the top. */
export function reportingLevels(
  identity: Pick<SiteIdentity, 'levels' | 'areaKinds'>,
  areas: ReadonlyArray<{ readonly kind: string }>,
): ReadonlyArray<SiteLevel> {
  const ids = new Set(areas.map(({ kind }) => levelOfKind(identity, kind)?.id));
  return identity.levels.filter(({ id }) => ids.has(id));
}
