import type { AreaData } from '../model/area.ts';
import type { Life } from '../model/life.ts';
import type { PlanData } from '../model/plan.ts';
import type { SiteIdentity } from '../model/site.ts';
import type { IsoDay } from './dates.ts';
import { levelOfKind } from './levels.ts';

/**
 * Lives of units, organizations and programmes: who is alive on a day, and with which name. Every page, feed,
 * table, form and download asks these functions for its own day.
 */

/** True when the entity works on this day: from ≤ day < until. A missing day is open. */
export const aliveOn = ({ from, until }: Life, day: IsoDay): boolean =>
  (from === undefined || from <= day) && (until === undefined || day < until);

type Facts = Pick<AreaData, 'name' | 'shortName' | 'kind' | 'parent' | 'code' | 'changes'>;

/** The unit with the name, kind, parent and code that it had on a day. The same object when nothing changed. */
export function asOf<Area extends Facts>(area: Area, day: IsoDay): Area {
  const past = area.changes.filter(({ from }) => from <= day);
  if (past.length === 0) return area;
  const facts: Partial<Facts> = {};
  for (const { name, shortName, kind, parent, code } of past) {
    if (name !== undefined) Object.assign(facts, { name, shortName: shortName ?? name });
    else if (shortName !== undefined) facts.shortName = shortName;
    if (kind !== undefined) facts.kind = kind;
    if (parent !== undefined) facts.parent = parent;
    if (code !== undefined) facts.code = code;
  }
  return { ...area, ...facts };
}

/** Units with ids, as they are kept: with all their changes. */
export type Unit = Facts & Life & { readonly id: string };

/** A part of a unit's life in which nothing about it changed. */
export interface Segment<Area> {
  /** The unit as it was then. */
  readonly unit: Area;
  /** Its first day; undefined when unknown. */
  readonly from: IsoDay | undefined;
  /** The first day of the next part, or the day on which the unit ended; undefined while it lives. */
  readonly until: IsoDay | undefined;
}

/** A unit's life, cut at its changes. One segment for a unit that never changed. */
export function segmentsOf<Area extends Unit>(unit: Area): Array<Segment<Area>> {
  const first = unit.changes[0];
  const begin = { unit, from: unit.from, until: first ? first.from : unit.until };
  return [
    begin,
    ...unit.changes.map(({ from }, at) => ({
      unit: asOf(unit, from),
      from,
      until: unit.changes[at + 1]?.from ?? unit.until,
    })),
  ];
}

/** The units above a unit on a day, the nearest first. Stops at a circle, which the checker reports. */
export function above<Area extends Unit>(
  find: (id: string) => Area | undefined,
  unit: Area,
  day: IsoDay,
): Array<Area> {
  const chain: Array<Area> = [];
  const seen = new Set([unit.id]);
  for (let id = asOf(unit, day).parent; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const parent = find(id);
    if (!parent) break;
    const then = asOf(parent, day);
    chain.push(then);
    id = then.parent;
  }
  return chain;
}

/** A day inside the plan's year: the nearest one. A plan closes after its year, but its units are the year's. */
export function dayOfYear({ year }: Pick<PlanData, 'year'>, day: IsoDay): IsoDay {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return day < first ? first : day > last ? last : day;
}

/**
 * The units that report to a plan on a day, as they were on that day, in the order of `units`. Days outside
 * the plan's year count as its first or last day.
 *
 * @param units every unit there is
 */
export function reportersOn<Area extends Unit>(
  plan: Pick<PlanData, 'year' | 'reporters'>,
  units: ReadonlyArray<Area>,
  identity: Pick<SiteIdentity, 'levels' | 'areaKinds'>,
  day: IsoDay,
): Array<Area> {
  const on = dayOfYear(plan, day);
  const rule = plan.reporters.findLast(({ from }) => from <= on) ?? plan.reporters[0];
  if (!rule) return [];
  const alive = units.filter((unit) => aliveOn(unit, on)).map((unit) => asOf(unit, on));
  if (rule.areas) {
    const listed = new Set(rule.areas);
    return alive.filter(({ id }) => listed.has(id));
  }
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const levels = new Set(rule.levels);
  const { within } = rule;
  return alive.filter(
    (unit) =>
      levels.has(levelOfKind(identity, unit.kind)?.id ?? '') &&
      (within === undefined ||
        unit.id === within ||
        above((id) => byId.get(id), unit, on).some(({ id }) => id === within)),
  );
}

/** The days from which the units that report to a plan may differ: its first day, new rules, births and ends. */
export function reporterDays<Area extends Unit>(
  plan: Pick<PlanData, 'year' | 'reporters'>,
  units: ReadonlyArray<Area>,
): Array<IsoDay> {
  const [first, last] = [`${plan.year}-01-01`, `${plan.year}-12-31`];
  const days = [
    ...plan.reporters.map(({ from }) => from),
    ...units.flatMap(({ from, until, changes }) => [
      ...[from ?? []].flat(),
      ...[until ?? []].flat(),
      ...changes.map((change) => change.from),
    ]),
  ];
  return [first, ...new Set(days.filter((day) => day > first && day <= last))].sort();
}

/** Every unit that reports to any of some plans, in the order of `units`, as it was when it last did. */
export function everReporting<Area extends Unit>(
  plans: ReadonlyArray<Pick<PlanData, 'year' | 'reporters'>>,
  units: ReadonlyArray<Area>,
  identity: Pick<SiteIdentity, 'levels' | 'areaKinds'>,
): Array<Area> {
  const last = new Map<string, Area>();
  for (const plan of plans.toSorted((a, b) => a.year - b.year)) {
    for (const area of reportersOf(plan, units, identity)) last.set(area.id, area);
  }
  return units.flatMap(({ id }) => last.get(id) ?? []);
}

/** Every unit that reports to a plan at any time of its year, as it was when it last did. */
export function reportersOf<Area extends Unit>(
  plan: Pick<PlanData, 'year' | 'reporters'>,
  units: ReadonlyArray<Area>,
  identity: Pick<SiteIdentity, 'levels' | 'areaKinds'>,
): Array<Area> {
  const known = new Map<string, Area>();
  for (const day of reporterDays(plan, units)) {
    for (const area of reportersOn(plan, units, identity, day)) known.set(area.id, area);
  }
  return units.flatMap(({ id }) => known.get(id) ?? []);
}
