import { compareVietnamese } from '../../domain/fold.ts';
import { levelOfKind, unitsOf } from '../../domain/levels.ts';
import { paths } from '../../domain/paths.ts';
import { nowOnLandOf } from '../../domain/succession.ts';
import { entities } from '../../model/entities.ts';
import { lifeText } from '../../strings/life.ts';
import { capitalised } from '../../strings/site.ts';
import { vi } from '../../strings/vi.ts';
import { home } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, PageMeta } from '../site/types.ts';
import { sizeOf } from './areas.ts';
import {
  areaLink,
  hasEnded,
  hasLife,
  inSentence,
  listSummary,
  parentsOf,
  shownUnit,
} from './unit-names.ts';

/** The list of units: today's first, those that ended in groups of the unit that they belonged to. */

export interface AreaGroup {
  /** Null for the only group of a site that enters no lives. */
  readonly heading: string | null;
  readonly areas: ReadonlyArray<Link & { readonly summary: string }>;
}

export interface AreaListPage {
  readonly meta: PageMeta;
  readonly living: ReadonlyArray<AreaGroup>;
  readonly former: ReadonlyArray<AreaGroup>;
  /** True when there are so many that readers search instead of looking. */
  readonly searchable: boolean;
}

const MANY = 30;
/** Of a unit whose land went to more than this many, the list says only how many. */
const MOST_NAMES = 3;

/** A unit with what it takes to group and sort it, computed once. */
interface Listed {
  readonly area: Area;
  readonly shown: Area;
  readonly level: number;
  readonly kind: number;
  readonly parent: Area | undefined;
}

function listedOf(site: Site, area: Area): Listed {
  const { levels, areaKinds } = site.identity;
  const shown = shownUnit(site, area);
  return {
    area,
    shown,
    level: levels.findIndex(({ id }) => id === levelOfKind(site.identity, shown.kind)?.id),
    kind: areaKinds.findIndex(({ id }) => id === shown.kind),
    parent: parentsOf(site, area)[0],
  };
}

const byPlace = (a: Listed, b: Listed): number =>
  a.level - b.level ||
  compareVietnamese(a.parent?.name ?? '', b.parent?.name ?? '') ||
  a.kind - b.kind ||
  compareVietnamese(a.shown.name, b.shown.name) ||
  (a.area.id < b.area.id ? -1 : 1);

/** "địa bàn nay thuộc xã Ba Bể": where the land of an ended unit lies, as far as it is known. */
function landNow(site: Site, area: Area): string {
  const now = nowOnLandOf(site.land, area, site.builtOn).map(({ unit }) => unit.name);
  if (now.length === 0) return '';
  return lifeText.landIn(
    now.length > MOST_NAMES ? lifeText.severalUnits(now.length) : now.join(', '),
  );
}

const rowOf = (site: Site, { area, shown }: Listed): AreaGroup['areas'][number] => ({
  ...areaLink(shown),
  summary: [
    listSummary(site, area, false),
    hasEnded(site, area) ? landNow(site, area) : '',
    area.spellings.length === 0 ? '' : lifeText.alsoWritten(area.spellings),
  ]
    .filter((text) => text !== '')
    .join('; '),
});

/** Groups with a heading each, in the order of the units. */
function groupsOf(
  site: Site,
  list: ReadonlyArray<Listed>,
  headingOf: (one: Listed) => string,
): Array<AreaGroup> {
  const groups = Map.groupBy(list.toSorted(byPlace), headingOf);
  return [...groups].map(([heading, members]) => ({
    heading: lifeText.counted(heading, members.length),
    areas: members.map((one) => rowOf(site, one)),
  }));
}

export function areaList(site: Site): AreaListPage {
  const { areas } = site.content;
  const meta = (title: string, description: string): PageMeta => ({
    title,
    description,
    path: paths.areas(),
    crumbs: [home()],
    kind: null,
  });
  if (!areas.some((area) => hasLife(site, area))) {
    const title =
      site.reporting.length > 0 ? vi.areas.listTitle(site.names) : entities.areas.names.many;
    return {
      meta: meta(title, vi.areas.listDescription(areas.length, site.names)),
      living: [{ heading: null, areas: areas.map((area) => plainRow(site, area)) }],
      former: [],
      searchable: areas.length > MANY,
    };
  }
  const list = areas.map((area) => listedOf(site, area));
  const living = list.filter(({ area }) => !hasEnded(site, area));
  const former = list.filter(({ area }) => hasEnded(site, area));
  const kindName = ({ kind }: Listed) => site.identity.areaKinds[kind]?.name ?? '';
  const levelName = ({ level }: Listed) => {
    const found = site.identity.levels[level];
    return found ? unitsOf(found) : '';
  };
  return {
    meta: meta(entities.areas.names.many, lifeText.listDescription(living.length, former.length)),
    living: groupsOf(site, living, (one) =>
      lifeText.group(capitalised(kindName(one)), one.parent && inSentence(site, one.parent)),
    ),
    former: groupsOf(site, former, (one) =>
      lifeText.group(capitalised(levelName(one)), one.parent && inSentence(site, one.parent)),
    ),
    searchable: areas.length > MANY,
  };
}

const plainRow = (site: Site, area: Area): AreaGroup['areas'][number] => ({
  ...areaLink(area),
  summary: [sizeOf(site, area) ?? []]
    .flat()
    .map(({ label, text }) => `${label}: ${text}`)
    .join(''),
});
