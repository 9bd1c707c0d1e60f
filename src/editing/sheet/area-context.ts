import { borderDays } from '../../domain/carried/flows.ts';
import { formatDay, type IsoDay } from '../../domain/dates.ts';
import {
  aliveOn,
  asOf,
  dayOfYear,
  everReporting,
  reporterDays,
  reportersOn,
  segmentsOf,
} from '../../domain/lives.ts';
import { landOf, nowOnLandOf } from '../../domain/succession.ts';
import { looseNameKey, nameKey } from '../../domain/unit-names.ts';
import type { AreaData } from '../../model/area.ts';
import type { EventData } from '../../model/life.ts';
import type { PlanData } from '../../model/plan.ts';
import type { SiteIdentity } from '../../model/site.ts';
import type { ProblemText } from '../../strings/problem-text.ts';
import { sheetText } from '../../strings/sheet.ts';
import type { AreaChoices, SheetArea, UnitNames } from './match-areas.ts';

/** The units that reports can be about. */
export interface AreaContext {
  /** Every unit that reports to any plan. */
  readonly areas: ReadonlyArray<SheetArea>;
  /**
   * What a name is looked up in: the units that report to a plan on a day.
   *
   * @param plan null when it is unknown: then every unit that reports to any plan
   * @param day null when it is unknown: then today, or the nearest day of the plan's year
   */
  readonly reporting: (plan: string | null, day: IsoDay | null) => AreaChoices;
  /** True for a unit that was formed, or gained or lost a part, within a year: its reports say from when they count. */
  readonly changedIn: (area: string, year: string) => boolean;
}

interface Known {
  readonly units: ReadonlyArray<AreaData>;
  readonly events: ReadonlyArray<EventData>;
  readonly plans: ReadonlyArray<{ readonly id: string; readonly data: PlanData }>;
  /** Null when content/site.json cannot be read: then every unit alive on the day may report. */
  readonly identity: SiteIdentity | null;
  readonly unitNames: UnitNames;
  readonly today: IsoDay;
}

/** Units by the names that they have over their lives; made when a name is first looked up. */
function unitsByName(
  units: ReadonlyArray<AreaData>,
  namesOf: (unit: AreaData) => ReadonlyArray<string>,
  keyOf: (text: string) => string,
): (key: string) => ReadonlyArray<AreaData> {
  const byKey = lazy(() => {
    const made = new Map<string, Set<AreaData>>();
    for (const unit of units) {
      for (const name of namesOf(unit)) {
        const key = keyOf(name);
        made.set(key, (made.get(key) ?? new Set()).add(unit));
      }
    }
    return made;
  });
  return (key) => [...(byKey().get(key) ?? [])];
}

const fullNames = (unit: AreaData) => [
  unit.id,
  ...segmentsOf(unit).map(({ unit: then }) => then.name),
  ...unit.spellings,
];
const shortNames = (unit: AreaData) => segmentsOf(unit).map(({ unit: then }) => then.shortName);

/** Why units with this name cannot be meant on a day: ended, not yet begun, renamed, or not of this plan. */
function explained({
  units,
  events,
}: Known): (found: ReadonlyArray<SheetArea>, day: IsoDay) => ProblemText {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const land = landOf(units, events);
  const one = (unit: AreaData, day: IsoDay): ProblemText => {
    const then = asOf(unit, day);
    if (unit.until !== undefined && unit.until <= day) {
      const takers = nowOnLandOf(land, unit, day).map(({ unit: now }) => `${now.name} (${now.id})`);
      return sheetText.area.ended(then.name, formatDay(unit.until), takers.join(', '));
    }
    if (unit.from !== undefined && day < unit.from)
      return sheetText.area.notYet(unit.name, formatDay(unit.from));
    return sheetText.area.notReporting(then.name);
  };
  return (found, day) => {
    const texts = found.flatMap(({ id }) => {
      const unit = byId.get(id);
      return unit ? one(unit, day) : [];
    });
    const joined = (field: 'message' | 'fix') =>
      [...new Set(texts.map((text) => text[field]))].join('; ');
    return { message: joined('message'), fix: joined('fix') };
  };
}

/** The units that reports can be about, by plan and day. */
export function areaContext(known: Known): AreaContext {
  const { units, events, plans, identity, unitNames, today } = known;
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const shown = (unit: AreaData): SheetArea => {
    const above = unit.parent === undefined ? undefined : byId.get(unit.parent);
    return { ...unit, under: above?.name };
  };
  const ever = identity
    ? everReporting(
        plans.map(({ data }) => data),
        units,
        identity,
      )
    : [];
  // Without a plan that can be read, any unit may be meant.
  const areas = (ever.length > 0 ? ever : units).map(shown);
  const exactly = unitsByName(units, fullNames, nameKey);
  const loosely = unitsByName(units, fullNames, looseNameKey);
  const others = {
    full: (key: string, marks: boolean) => (marks ? exactly : loosely)(key),
    short: unitsByName(units, shortNames, looseNameKey),
    explain: lazyCall(() => explained(known)),
  };
  const choices = new Map<string, AreaChoices>();
  const borders = lazy(() => borderDays(units, events));
  return {
    areas,
    changedIn: (area, year) =>
      (borders().get(area) ?? []).some((day) => day > `${year}-01-01` && day <= `${year}-12-31`),
    reporting: (id, wanted) => {
      const plan = plans.find((one) => one.id === id)?.data;
      const day = plan ? dayOfYear(plan, wanted ?? today) : (wanted ?? today);
      const since = plan ? (reporterDays(plan, units).findLast((one) => one <= day) ?? day) : '';
      const key = `${plan ? id : ''} ${since}`;
      const before = choices.get(key);
      if (before) return { ...before, day };
      const own =
        plan && identity
          ? reportersOn(plan, units, identity, day)
          : plan
            ? units.filter((unit) => aliveOn(unit, day)).map((unit) => asOf(unit, day))
            : null;
      const now = { areas: own?.map(shown) ?? areas, unitNames, others, day };
      choices.set(key, now);
      return now;
    },
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const lazyCall = <Args extends ReadonlyArray<unknown>, Result>(
  make: () => (...args: Args) => Result,
): ((...args: Args) => Result) => {
  const made = lazy(make);
  return (...args) => made()(...args);
};
