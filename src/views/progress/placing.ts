import { dayOfYear } from '../../domain/lives.ts';
import { chronicle } from '../../domain/succession.ts';
import { formerParentsOf, parentsOf } from '../../domain/unit-places.ts';
import { unitsText } from '../../strings/units.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** A larger unit in which reporting units lie, or lay. */
export interface Place extends Link {
  readonly id: string;
}

/** Where the units that report to a plan lie. */
export interface Placing {
  readonly label: string;
  /** True when each unit lies in one of them on the day: lists are grouped by them, and their units add up. */
  readonly current: boolean;
  readonly of: (area: string) => ReadonlyArray<Place>;
  /** In the order of their names. */
  readonly places: ReadonlyArray<Place>;
}

const placeOf = ({ id, name }: Area): Place => ({ id, href: href.area(id), text: name });

function placing(
  site: Site,
  of: ReadonlyMap<string, ReadonlyArray<Area>>,
  given: Pick<Placing, 'label' | 'current'>,
): Placing {
  const all = new Map([...of.values()].flat().map((area) => [area.id, placeOf(area)]));
  return {
    ...given,
    of: (area) => (of.get(area) ?? []).map(placeOf),
    places: site.content.areas.flatMap(({ id }) => all.get(id) ?? []),
  };
}

/**
 * The units above the reporting ones, such as their districts; where none are left, the former ones. Null when
 * neither divides them.
 *
 * @param areas the units that report, as they were on the day
 */
export function placingOf(
  site: Site,
  plan: Plan,
  areas: ReadonlyArray<Area>,
  on: string,
): Placing | null {
  const day = dayOfYear(plan, on);
  const parents = parentsOf(areas, site.find.area, day);
  if (parents) {
    const one = new Map([...parents].map(([id, parent]) => [id, [parent]]));
    return placing(site, one, { label: unitsText.place, current: true });
  }
  const events = chronicle(site.content.events);
  const former = formerParentsOf(areas, site.find.area, events, day);
  return former && placing(site, former, { label: unitsText.formerPlace, current: false });
}
