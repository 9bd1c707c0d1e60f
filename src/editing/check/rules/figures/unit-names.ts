import type { AreaData } from '../../../../model/area.ts';
import type { EventData } from '../../../../model/life.ts';
import { words } from './reporter.ts';
import type { UnitNames } from './types.ts';

/** Every name that a unit has had; a short one only where it is more than one word, as other words are also names. */
const namesOf = ({ name, shortName, changes, spellings }: AreaData): Array<string> => {
  const short = [shortName, ...changes.map((change) => change.shortName), ...spellings];
  return [
    ...new Set([
      name,
      ...changes.flatMap((change) => change.name ?? []),
      ...short.flatMap((one) => (one?.includes(' ') ? one : [])),
    ]),
  ];
};

const spell = (name: string) => ({ name, asWords: words(name) });

/** Units that have to do with each other: above or below, or of one event. */
function relatives(areas: ReadonlyMap<string, AreaData>, events: ReadonlyArray<EventData>) {
  const related = new Map<string, Set<string>>();
  const join = (a: string, b: string) => {
    related.set(a, (related.get(a) ?? new Set()).add(b));
    related.set(b, (related.get(b) ?? new Set()).add(a));
  };
  for (const area of areas.values()) {
    const parents = [area.parent, ...area.changes.map(({ parent }) => parent)];
    for (const parent of parents) {
      for (let at = parent; at !== undefined && !related.get(area.id)?.has(at); ) {
        join(area.id, at);
        at = areas.get(at)?.parent;
      }
    }
  }
  for (const { from, to } of events) {
    const units = [...from, ...to].flatMap(({ area }) => area ?? []);
    for (const a of units) for (const b of units) if (a !== b) join(a, b);
  }
  return (id: string): ReadonlySet<string> => related.get(id) ?? new Set();
}

/**
 * What each unit is called, and what units are called that cannot have reported for it. A name that is also one of
 * its own, or part of one, tells nothing.
 */
export function unitNames(
  areas: ReadonlyMap<string, AreaData>,
  events: ReadonlyArray<EventData>,
): (id: string) => UnitNames {
  const related = relatives(areas, events);
  const known = new Map<string, UnitNames>();
  // Every name is compared with every unit's: as words, made once.
  const spelled = new Map([...areas].map(([id, area]) => [id, namesOf(area).map(spell)] as const));
  const find = (id: string): UnitNames => {
    const area = areas.get(id);
    if (!area) return { own: [], others: [] };
    const near = new Set([id, ...related(id)]);
    const ours = [...near].flatMap((one) => spelled.get(one) ?? []);
    const own = ours.map(({ asWords }) => asWords).join('\n');
    const others = [...spelled]
      .filter(([other]) => !near.has(other))
      .flatMap(([, names]) => names)
      .filter(({ asWords }) => !own.includes(asWords))
      .map(({ name }) => name);
    return { own: namesOf(area), others: [...new Set(others)] };
  };
  return (id) => {
    const names = known.get(id) ?? find(id);
    known.set(id, names);
    return names;
  };
}
