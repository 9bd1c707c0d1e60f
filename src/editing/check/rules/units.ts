import { formatDay, type IsoDay } from '../../../domain/dates.ts';
import { levelOfKind } from '../../../domain/levels.ts';
import { above, type Segment, segmentsOf } from '../../../domain/lives.ts';
import type { Path } from '../../../domain/schema-walk.ts';
import type { AreaData } from '../../../model/area.ts';
import { livesCheckText as say } from '../../../strings/lives-check.ts';
import { type Lives, problemIn } from '../lives.ts';
import { printable } from '../place.ts';
import type { Problem } from '../problem.ts';

type PlacedUnit = Lives['units'][number];
type Part = Segment<AreaData>;

/** Where a fact of a segment is written: at the last change that gives it, else at the unit itself. */
function pathOf({ changes }: AreaData, segment: number, fact: 'code' | 'parent'): Path {
  const at = changes.slice(0, segment).findLastIndex((change) => change[fact] !== undefined);
  return at < 0 ? [fact] : ['changes', at, fact];
}

const earlier = (a: IsoDay, b: IsoDay) => (a < b ? a : b);
const later = (a: IsoDay, b: IsoDay) => (a > b ? a : b);

/** The days of a segment on which its parent is not alive; null when there are none. */
function gapOf(part: Part, parent: AreaData): { from: IsoDay; until: IsoDay | null } | null {
  const { from, until } = part;
  // A unit whose first day is unknown may be as young as its parent.
  if (from !== undefined && parent.from !== undefined && from < parent.from)
    return { from, until: earlier(parent.from, until ?? parent.from) };
  if (parent.until !== undefined && (until === undefined || parent.until < until))
    return { from: later(parent.until, from ?? parent.until), until: until ?? null };
  return null;
}

/** Parents that are not alive in a part of a unit's life. A unit need not have a parent: it may not be researched. */
function parentGaps(unit: PlacedUnit, lives: Lives, circling: ReadonlySet<string>) {
  if (circling.has(unit.data.id)) return [];
  return segmentsOf(unit.data).flatMap((part, at): Array<Problem> => {
    const parent = part.unit.parent === undefined ? undefined : lives.land.find(part.unit.parent);
    const gap = parent && gapOf(part, parent);
    if (!parent || !gap) return [];
    const text = say.parentGap(
      part.unit.name,
      parent.name,
      formatDay(gap.from),
      gap.until && formatDay(gap.until),
    );
    return [problemIn(unit, pathOf(unit.data, at, 'parent'), 'life', text, printable(parent.id))];
  });
}

/** Units that are, on some day, above themselves; each circle once. */
function parentCircles(lives: Lives): { circling: Set<string>; problems: Array<Problem> } {
  const circling = new Set<string>();
  const problems: Array<Problem> = [];
  for (const unit of lives.units) {
    segmentsOf(unit.data).forEach((part, at) => {
      const day = part.from ?? '0001-01-01';
      const chain = above(lives.land.find, unit.data, day);
      if (circling.has(unit.data.id) || (chain.at(-1) ?? part.unit).parent !== unit.data.id) return;
      for (const { id } of [unit.data, ...chain]) circling.add(id);
      const names = [part.unit, ...chain, part.unit].map(({ name }) => name);
      const path = pathOf(unit.data, at, 'parent');
      problems.push(problemIn(unit, path, 'life', say.parentCircle(names)));
    });
  }
  return { circling, problems };
}

/** Two units of one level that have the same code on one day. A code may be used again later. */
function sameCodes({ units, identity }: Lives): Array<Problem> {
  if (!identity) return [];
  const levels = new Map(
    identity.areaKinds.map(({ id }) => [id, levelOfKind(identity, id)?.id ?? '']),
  );
  const holders = new Map<string, Array<{ unit: PlacedUnit; part: Part; at: number }>>();
  for (const unit of units) {
    segmentsOf(unit.data).forEach((part, at) => {
      const { code, kind } = part.unit;
      if (code === undefined) return;
      const key = `${levels.get(kind) ?? ''} ${code}`;
      const known = holders.get(key);
      if (known) known.push({ unit, part, at });
      else holders.set(key, [{ unit, part, at }]);
    });
  }
  return [...holders.values()].flatMap((list) => {
    const inTime = list.toSorted((a, b) => ((a.part.from ?? '') < (b.part.from ?? '') ? -1 : 1));
    const told = new Set<string>();
    return inTime.flatMap((one, index): Array<Problem> => {
      const other = inTime
        .slice(0, index)
        .find(
          ({ unit, part }) =>
            unit !== one.unit &&
            (part.until === undefined || one.part.from === undefined || one.part.from < part.until),
        );
      if (!other || told.has(one.unit.data.id)) return [];
      told.add(one.unit.data.id);
      const { code = '', name } = { ...one.part.unit, name: other.part.unit.name };
      const from = later(one.part.from ?? '', other.part.from ?? '');
      const day = from === '' ? null : formatDay(from);
      const text = say.sameCode(code, name, other.unit.data.id, day);
      return [problemIn(one.unit, pathOf(one.unit.data, one.at, 'code'), 'same-code', text, code)];
    });
  });
}

/** Units against each other: parents that are not alive, circles of parents, codes used twice on one day. */
export function unitProblems(lives: Lives): Array<Problem> {
  const { circling, problems } = parentCircles(lives);
  return [
    ...problems,
    ...lives.units.flatMap((unit) => parentGaps(unit, lives, circling)),
    ...sameCodes(lives),
  ];
}
