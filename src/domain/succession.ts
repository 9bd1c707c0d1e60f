import type { EventData, EventPart, Life } from '../model/life.ts';
import type { IsoDay } from './dates.ts';
import { aliveOn, asOf, type Unit } from './lives.ts';

/**
 * What units, organizations and programmes became: events joined into chains. Names and codes are used again
 * for other units, so chains follow ids only.
 */

/** The kinds of content that events name, by the field of the party. */
export const partyCollections = {
  area: 'areas',
  organization: 'organizations',
  program: 'programs',
} as const;
export type PartyKind = keyof typeof partyCollections;

type Party = Partial<Record<PartyKind, string | undefined>>;

/** One entity that an event names. */
export interface PartyRef {
  readonly kind: PartyKind;
  readonly id: string;
}

/** The entity that a party of an event names; null when the event names none, which the schema refuses. */
export function partyOf(party: Party): PartyRef | null {
  for (const kind of Object.keys(partyCollections) as Array<PartyKind>) {
    const id = party[kind];
    if (id !== undefined) return { kind, id };
  }
  return null;
}

const keyOf = ({ kind, id }: PartyRef) => `${kind} ${id}`;

/** An entity leaving: all of it or a part went over to others on the day of the event. */
export interface Step {
  readonly event: EventData;
  readonly part: EventPart;
  /** Which part; absent when the event does not say. */
  readonly what?: string | undefined;
  /** Where it went; empty when nothing took its place. The entity itself when it only changed. */
  readonly to: ReadonlyArray<PartyRef>;
}

/** Events by the entities that they name, in order of time. */
export interface Chronicle {
  /** Where an entity went, whole or in parts, and how it changed. */
  readonly after: (party: PartyRef) => ReadonlyArray<Step>;
  /** What an entity was formed from, or what was added to it. */
  readonly before: (party: PartyRef) => ReadonlyArray<EventData>;
}

/** Joins events by the entities that they name. */
export function chronicle(events: ReadonlyArray<EventData>): Chronicle {
  const after = new Map<string, Array<Step>>();
  const before = new Map<string, Array<EventData>>();
  const add = <T>(map: Map<string, Array<T>>, key: string, value: T) => {
    const known = map.get(key);
    if (known) known.push(value);
    else map.set(key, [value]);
  };
  for (const event of events.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    const to = event.to.flatMap((party) => partyOf(party) ?? []);
    for (const party of event.from) {
      const ref = partyOf(party);
      if (ref) add(after, keyOf(ref), { event, part: party.part, what: party.what, to });
    }
    for (const ref of to) add(before, keyOf(ref), event);
  }
  return {
    after: (party) => after.get(keyOf(party)) ?? [],
    before: (party) => before.get(keyOf(party)) ?? [],
  };
}

/** The entities that an entity went over to, whole or in parts, one step on; never the entity itself. */
export function successorsOf(events: Chronicle, party: PartyRef): Array<PartyRef> {
  const found = new Map<string, PartyRef>();
  for (const { to } of events.after(party)) {
    for (const ref of to) if (keyOf(ref) !== keyOf(party)) found.set(keyOf(ref), ref);
  }
  return [...found.values()];
}

/** The entities that an entity was formed from, or that were added to it, one step back. */
export function predecessorsOf(events: Chronicle, party: PartyRef): Array<PartyRef> {
  const found = new Map<string, PartyRef>();
  for (const { from } of events.before(party)) {
    for (const one of from) {
      const ref = partyOf(one);
      if (ref && keyOf(ref) !== keyOf(party)) found.set(keyOf(ref), ref);
    }
  }
  return [...found.values()];
}

/**
 * The entities alive on a day that an entity became, over any number of steps; the entity itself when it is
 * alive then. Empty when nothing took its place: a district is found through its communes (`nowOnLandOf`).
 *
 * @param lifeOf the life of an entity; undefined for an unknown one, which is left out
 */
export function livingSuccessorsOf(
  events: Chronicle,
  lifeOf: (party: PartyRef) => Life | undefined,
  party: PartyRef,
  day: IsoDay,
): Array<PartyRef> {
  const living: Array<PartyRef> = [];
  const seen = new Set<string>();
  // A stack, not recursion: content that nobody has checked may hold chains of any length.
  const open = [party];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(keyOf(at))) continue;
    seen.add(keyOf(at));
    const life = lifeOf(at);
    if (!life) continue;
    if (aliveOn(life, day)) living.push(at);
    else open.push(...successorsOf(events, at).reverse());
  }
  return living;
}

/** What answers questions about land: units by id and by parent, and their events. */
export interface Land<Area extends Unit> {
  readonly find: (id: string) => Area | undefined;
  /** Units that were directly below a unit at any time. */
  readonly everBelow: (id: string) => ReadonlyArray<Area>;
  readonly events: Chronicle;
}

/** Joins units and events. Build it once: it costs a pass over all units. */
export function landOf<Area extends Unit>(
  units: ReadonlyArray<Area>,
  events: ReadonlyArray<EventData>,
): Land<Area> {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const below = new Map<string, Array<Area>>();
  for (const unit of units) {
    const parents = [unit.parent, ...unit.changes.map(({ parent }) => parent)];
    for (const parent of new Set(parents)) {
      if (parent === undefined) continue;
      const known = below.get(parent);
      if (known) known.push(unit);
      else below.set(parent, [unit]);
    }
  }
  return {
    find: (id) => byId.get(id),
    everBelow: (id) => below.get(id) ?? [],
    events: chronicle(events),
  };
}

/** The units directly below a unit on its last day, or on `day` if it is alive then. */
export function lastBelow<Area extends Unit>(
  { everBelow }: Pick<Land<Area>, 'everBelow'>,
  unit: Area,
  day: IsoDay,
): Array<Area> {
  // The day before its end, without calendar arithmetic: alive just before `until`, changes of `until` left out.
  const { until } = unit;
  const ended = until !== undefined && until <= day;
  return everBelow(unit.id).filter((one) => {
    if (!ended) return aliveOn(one, day) && asOf(one, day).parent === unit.id;
    const before = one.changes.filter(({ from }) => from < until);
    const parent = before.findLast((change) => change.parent !== undefined)?.parent ?? one.parent;
    const alive =
      (one.from === undefined || one.from < until) &&
      (one.until === undefined || one.until >= until);
    return alive && parent === unit.id;
  });
}

/** A unit that now has land of another, and through which of its last units below it came. */
export interface OnLand<Area> {
  readonly unit: Area;
  /** The units below the ended one whose land went there; empty when the unit itself went over. */
  readonly through: ReadonlyArray<Area>;
}

/**
 * The units alive on a day on the land of a unit: the unit itself, its successors, or, for a unit that ended
 * without any, what the units below it became. In the order in which they are found.
 */
export function nowOnLandOf<Area extends Unit>(
  land: Land<Area>,
  unit: Area,
  day: IsoDay,
): Array<OnLand<Area>> {
  const areas = (start: Area) =>
    livingSuccessorsOf(
      land.events,
      ({ kind, id }) => (kind === 'area' ? land.find(id) : undefined),
      { kind: 'area', id: start.id },
      day,
    ).flatMap(({ id }) => land.find(id) ?? []);
  const own = areas(unit);
  if (own.length > 0) return own.map((one) => ({ unit: asOf(one, day), through: [] }));
  const found = new Map<string, { unit: Area; through: Array<Area> }>();
  const seen = new Set<string>([unit.id]);
  const open: Array<{ at: Area; child: Area | null }> = [{ at: unit, child: null }];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    for (const below of lastBelow(land, next.at, day)) {
      if (seen.has(below.id)) continue;
      seen.add(below.id);
      const child = next.child ?? below;
      const living = areas(below);
      // A level in between that has ended as well: go on to the units below it.
      if (living.length === 0) open.push({ at: below, child });
      for (const one of living) {
        const known = found.get(one.id) ?? { unit: asOf(one, day), through: [] };
        if (!known.through.includes(child)) known.through.push(child);
        found.set(one.id, known);
      }
    }
  }
  return [...found.values()];
}
