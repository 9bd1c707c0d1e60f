import type { EventData, Life } from '../model/life.ts';
import type { PlanData } from '../model/plan.ts';
import { addDays, type IsoDay } from './dates.ts';
import { above, aliveOn, type Unit } from './lives.ts';
import { type Land, livingSuccessorsOf, nowOnLandOf, type PartyRef } from './succession.ts';

/**
 * Whose task it is after a unit or an organization has ended. A duty passes on by itself only along whole
 * mergers into one successor; who was divided, or ended without a successor, has no taker until an editor
 * names one.
 */

/** What is known of lives: of units with their land, and of organizations. */
export interface Lives<Area extends Unit> {
  readonly land: Land<Area>;
  readonly lifeOf: (party: PartyRef) => Life | undefined;
}

/** Who does it on a day. */
export type Taker =
  /** The owner itself: alive, or nothing is known of its life. */
  | { readonly state: 'self'; readonly by: PartyRef }
  /** Its only successor, over one or more whole mergers; the last event is the one that decides. */
  | { readonly state: 'taken'; readonly by: PartyRef; readonly events: ReadonlyArray<EventData> }
  | {
      readonly state: 'none';
      readonly ended: IsoDay;
      /** The event that ended it or its last successor; null when none is entered. */
      readonly event: EventData | null;
      /** Who could take it, for an editor to choose: successors, or who works on the land, and who is above. */
      readonly candidates: ReadonlyArray<PartyRef>;
    };

const area = (id: string): PartyRef => ({ kind: 'area', id });
const isSame = (a: PartyRef, b: PartyRef) => a.kind === b.kind && a.id === b.id;

/** Units named beside an organization in the event that ended it: its own unit. */
const unitsIn = ({ from }: EventData): Array<string> => from.flatMap((one) => one.area ?? []);

function candidatesFor<Area extends Unit>(
  party: PartyRef,
  event: EventData | null,
  { land, lifeOf }: Lives<Area>,
  on: IsoDay,
): Array<PartyRef> {
  const own = livingSuccessorsOf(land.events, lifeOf, party, on);
  if (own.length > 0 && party.kind !== 'area') return own;
  const units = party.kind === 'area' ? [party.id] : event ? unitsIn(event) : [];
  const found = units.flatMap((id) => {
    const unit = land.find(id);
    if (!unit) return [];
    const here = nowOnLandOf(land, unit, on).map((one) => area(one.unit.id));
    if (own.length > 0) return here;
    // Nothing took its place: who is above could do it as well.
    const lastDay = addDays(unit.until ?? on, -1);
    const over = above(land.find, unit, lastDay).flatMap(({ id: upper }) =>
      livingSuccessorsOf(land.events, lifeOf, area(upper), on),
    );
    return [...here, ...over];
  });
  return found.filter((one, at) => found.findIndex((other) => isSame(one, other)) === at);
}

/** Who carries an owner's duties on a day. */
export function takerOf<Area extends Unit>(owner: PartyRef, lives: Lives<Area>, on: IsoDay): Taker {
  const events: Array<EventData> = [];
  const seen: Array<PartyRef> = [];
  let at = owner;
  for (;;) {
    const life = lives.lifeOf(at);
    if (!life || life.until === undefined || on < life.until) break;
    const { until } = life;
    const steps = lives.land.events
      .after(at)
      .filter(({ to, event }) => event.day === until && !to.some((one) => isSame(one, at)));
    const [step] = steps;
    const next = step?.to[0];
    const whole = steps.length === 1 && step?.part === 'whole' && step.to.length === 1;
    if (!step || !next || !whole || seen.some((one) => isSame(one, next))) {
      const event = step?.event ?? null;
      const candidates = candidatesFor(at, event, lives, on);
      return { state: 'none', ended: until, event, candidates };
    }
    events.push(step.event);
    seen.push(at);
    at = next;
  }
  return isSame(at, owner) ? { state: 'self', by: owner } : { state: 'taken', by: at, events };
}

/** True while a year's work is to be done: in the year, and before its figures were closed. */
export const isRunning = (
  { year, closedOn }: Pick<PlanData, 'year' | 'closedOn'>,
  on: IsoDay,
): boolean =>
  `${year}-01-01` <= on && on <= `${year}-12-31` && (closedOn === null || on < closedOn);

/** True while a programme runs. One whose years are not stated runs until its end is entered. */
export const isProgramRunning = (
  {
    period,
    ...life
  }: Life & { readonly period: { readonly start: number; readonly end: number } | null },
  on: IsoDay,
): boolean =>
  aliveOn(life, on) &&
  (period === null || (`${period.start}-01-01` <= on && on <= `${period.end}-12-31`));

/** A task with those who are to do it. */
export interface Duty<Source> {
  readonly source: Source;
  readonly owner: PartyRef;
  readonly role: 'lead' | 'partners';
}

interface Owned {
  readonly owners: {
    readonly lead: ReadonlyArray<string>;
    readonly partners: ReadonlyArray<string>;
  };
}

/** The duties of an entry, one for each organization that it names. */
export const dutiesOf = <Source extends Owned>(source: Source): Array<Duty<Source>> =>
  (['lead', 'partners'] as const).flatMap((role) =>
    source.owners[role].map((id) => ({ source, owner: { kind: 'organization', id }, role })),
  );
