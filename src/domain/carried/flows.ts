import type { EventData, EventPart, ShareData } from '../../model/life.ts';
import type { IsoDay } from '../dates.ts';
import { aliveOn, type Unit } from '../lives.ts';
import { type Land, nowOnLandOf } from '../succession.ts';

/**
 * Where the figures of units go when units change: the time of each unit is cut at every day on which it gains
 * or loses a part, and flows join the pieces. Everything else in this folder reads these flows.
 */

/** One unit between two changes: the reports of this time are figures of the same land. */
export interface Holder {
  readonly unit: string;
  /** The first day after a change; null from the beginning. */
  readonly since: IsoDay | null;
  /** The day of the next change; null while none has come. */
  until: IsoDay | null;
  readonly inflows: Array<Flow>;
  readonly outflows: Array<Flow>;
}

/**
 * How a unit's figure goes over: `kept` by the unit itself, by a part that an event names, or `land` when a
 * unit ended without a successor and others now work on its land.
 */
export type FlowPart = EventPart | 'kept' | 'land';

export interface Flow {
  readonly source: Holder;
  /** Null for what nobody is known to have received. */
  readonly to: Holder | null;
  readonly part: FlowPart;
  readonly event: EventData;
  readonly what: string | undefined;
  /** Entries about how much went this way, of any target. */
  readonly shares: ReadonlyArray<ShareData>;
}

/** A unit that reports on a target, with the first day on which it does. */
export interface Participant {
  readonly id: string;
  readonly since: IsoDay;
}

export interface Flows {
  /** The unit's latest piece; undefined for a unit that does not report on the target. */
  readonly last: (unit: string) => Holder | undefined;
  /** All pieces of a unit, in order. */
  readonly pieces: (unit: string) => ReadonlyArray<Holder>;
  /** The units' latest pieces that did not go over to others, and flows that nobody received. */
  readonly ends: () => {
    readonly holders: ReadonlyArray<Holder>;
    readonly lost: ReadonlyArray<Flow>;
  };
}

/** True for an event that changed facts of a unit and no border: a new name, kind or parent. */
const isSame = ({ from, to }: EventData): boolean =>
  from.length === 1 && to.length === 1 && to[0]?.area === from[0]?.area;

/**
 * The days on which each unit was formed, or gained or lost a part: reports from then on must say from when they
 * count.
 */
export function borderDays(
  units: ReadonlyArray<Pick<Unit, 'id' | 'from' | 'until'>>,
  events: ReadonlyArray<EventData>,
): ReadonlyMap<string, ReadonlyArray<IsoDay>> {
  const days = new Map(
    units.map(({ id, from }) => [id, new Set(from === undefined ? [] : [from])]),
  );
  for (const event of events.filter((one) => !isSame(one))) {
    for (const { area } of [...event.from, ...event.to]) days.get(area ?? '')?.add(event.day);
  }
  return new Map(
    units.map(({ id, until }) => [
      id,
      [...(days.get(id) ?? [])].filter((day) => until === undefined || day < until).sort(),
    ]),
  );
}

type Out = Omit<Flow, 'source' | 'to'> & { readonly to: string | null };

/** What each unit gave away in one event, by the unit. */
function outsOf<Area extends Unit>(
  event: EventData,
  land: Land<Area>,
  reports: (id: string) => boolean,
): Array<readonly [unit: string, out: Out]> {
  const to = event.to.flatMap(({ area }) => area ?? []);
  return event.from.flatMap(({ area, part, what, shares }) => {
    const unit = area === undefined ? undefined : land.find(area);
    if (!unit || !reports(unit.id)) return [];
    const outs: Array<Out> = to.map((id) => ({
      to: reports(id) ? id : null,
      part,
      event,
      what,
      shares: shares.filter((one) => one.to === undefined || one.to === id),
    }));
    const rest = { event, what: undefined, shares: [] };
    if (part === 'unknown') outs.push({ ...rest, to: null, part });
    if (to.length === 0) {
      const now = nowOnLandOf(land, unit, event.day).map((one) => one.unit.id);
      const known = now.filter(reports);
      outs.push(...known.map((id): Out => ({ ...rest, to: id, part: 'land' })));
      if (known.length < now.length || known.length === 0)
        outs.push({ ...rest, to: null, part: 'land' });
    }
    return outs.map((out) => [unit.id, out] as const);
  });
}

/**
 * The flows of figures between the units that report on a target.
 *
 * @param participants the units that report, with the first day on which each does
 * @param land all units and events
 * @param events all events
 * @param start the first day of the figures: changes up to it do not matter
 * @param on the last day that matters
 */
export function flowsOf<Area extends Unit>(
  participants: ReadonlyArray<Participant>,
  land: Land<Area>,
  events: ReadonlyArray<EventData>,
  start: IsoDay,
  on: IsoDay,
): Flows {
  const since = new Map(participants.map((one) => [one.id, one.since]));
  const pieces = new Map<string, Array<Holder>>();
  const lost: Array<Flow> = [];
  const open = (unit: string, from: IsoDay | null): Holder => {
    const holder = { unit, since: from, until: null, inflows: [], outflows: [] };
    const known = pieces.get(unit);
    if (known) known.push(holder);
    else pieces.set(unit, [holder]);
    return holder;
  };
  const last = (unit: string) =>
    since.has(unit) ? (pieces.get(unit)?.at(-1) ?? open(unit, null)) : undefined;

  const inTime = events.filter(({ day }) => day > start && day <= on);
  const byDay = [...Map.groupBy(inTime, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [day, changes] of byDay) {
    const outs = new Map<string, Array<Out>>();
    const give = (unit: string, out: Out) => {
      const known = outs.get(unit);
      if (known) known.push(out);
      else outs.set(unit, [out]);
    };
    // A unit that begins to report on this day has nothing to give from before.
    const hasPast = (unit: string) => {
      const first = since.get(unit);
      return first !== undefined && first < day;
    };
    const reports = (unit: string) => since.has(unit);
    for (const event of changes.filter((one) => !isSame(one))) {
      for (const [unit, out] of outsOf(event, land, reports)) if (hasPast(unit)) give(unit, out);
    }
    // Who gains a part keeps what it had; who loses one and lives on keeps the rest.
    const event = changes[0];
    const receivers = [...outs.values()].flat().flatMap(({ to }) => to ?? []);
    for (const unit of new Set([...receivers, ...outs.keys()])) {
      const own = outs.get(unit) ?? [];
      const area = land.find(unit);
      if (!event || !area || own.some(({ to }) => to === unit)) continue;
      const about = own[0]?.event ?? event;
      if (hasPast(unit) && aliveOn(area, day)) {
        give(unit, { to: unit, part: 'kept', event: about, what: undefined, shares: [] });
      } else if (own.length > 0 && own.every(({ part }) => part === 'part')) {
        give(unit, { to: null, part: 'rest', event: about, what: undefined, shares: [] });
      }
    }
    const sources = new Map([...outs.keys()].map((unit) => [unit, last(unit)]));
    const made = new Map<string, Holder>();
    for (const [unit, list] of outs) {
      const source = sources.get(unit);
      if (!source) continue;
      source.until = day;
      for (const out of list) {
        const to = out.to === null ? null : (made.get(out.to) ?? open(out.to, day));
        if (to && out.to !== null) made.set(out.to, to);
        const flow: Flow = { ...out, source, to };
        source.outflows.push(flow);
        if (to) to.inflows.push(flow);
        else lost.push(flow);
      }
    }
  }
  return {
    last,
    pieces: (unit) => {
      last(unit);
      return pieces.get(unit) ?? [];
    },
    ends: () => ({
      holders: participants
        .filter((one) => one.since <= on)
        .flatMap(({ id }) => last(id) ?? [])
        .filter(({ outflows }) => outflows.length === 0),
      lost,
    }),
  };
}
