import { slugify } from '../../../domain/fold.ts';
import { reservedFor } from '../../../domain/reserved-ids.ts';
import { initText } from '../../../strings/init.ts';
import { kindNamed } from './kinds.ts';
import { fullName, type Unit } from './units.ts';

/** An entry of content/areas.json. */
export interface NewArea {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly communes?: number;
  readonly note: string;
}

/** "TP Hòa Bình" where "Hòa Bình" alone would mean the province. */
function shortWithKind(unit: Unit): string {
  const short = kindNamed(unit.kind)?.abbreviations.find(({ length }) => length > 1);
  return short === undefined ? fullName(unit) : `${short} ${unit.name}`;
}

const countBy = (texts: ReadonlyArray<string>) => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};

/**
 * The units as content. An id is the slug of the name without its kind ("van-lang"); with the kind where
 * units of different kinds share the name, and numbered where names of the same kind differ only in their
 * diacritics, which is noted.
 *
 * @param areaName name of the whole area: no unit gets the same name without its kind
 */
export function areasOf(
  units: ReadonlyArray<Unit>,
  areaName: string,
  year: number,
): { readonly areas: ReadonlyArray<NewArea>; readonly notes: ReadonlyArray<string> } {
  const slugs = countBy(units.map(({ name }) => slugify(name)));
  const isAlone = ({ name }: Unit) =>
    slugs.get(slugify(name)) === 1 &&
    slugify(name) !== slugify(areaName) &&
    !/^[\d-]*$/.test(slugify(name)) &&
    !reservedFor('areas', slugify(name));
  const taken = new Map<string, Unit>();
  const notes: Array<string> = [];
  const idOf = (unit: Unit): string => {
    const own = slugify(isAlone(unit) ? unit.name : fullName(unit));
    const base = own === '' ? slugify(initText.unitId) : own;
    let id = base;
    for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
    const first = taken.get(base);
    if (first) {
      const one = { row: first.row, name: fullName(first), id: base };
      notes.push(initText.note.sameLetters(one, { row: unit.row, name: fullName(unit), id }));
    }
    taken.set(id, unit);
    return id;
  };
  const areas = units.map((unit) => ({
    id: idOf(unit),
    name: fullName(unit),
    shortName: isAlone(unit) ? unit.name : shortWithKind(unit),
    kind: slugify(unit.kind),
    ...(unit.communes === undefined ? {} : { communes: unit.communes }),
    note: initText.unitNote(year),
  }));
  return { areas, notes };
}
