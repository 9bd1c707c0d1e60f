import { aliveOn, reportersOn } from '../../domain/lives.ts';
import { chronicle, livingSuccessorsOf } from '../../domain/succession.ts';
import type { AreaData } from '../../model/area.ts';
import type { EventData } from '../../model/life.ts';
import type { PlanData, ReporterRule } from '../../model/plan.ts';
import type { SiteIdentity } from '../../model/site.ts';

/** What decides who can report on a day. */
export interface Units {
  readonly areas: ReadonlyArray<AreaData>;
  readonly events: ReadonlyArray<EventData>;
  readonly identity: SiteIdentity;
}

/**
 * Last year's rule about who reports, for a new year: of a list, the units that are still alive; of a province that
 * went over to one other as a whole, that one; of levels that have no unit any more, the next one below that has. An
 * editor confirms it: the new plan is unconfirmed. What has no such answer stays, and the check names what can be
 * written.
 */
export function movedReporters(plan: PlanData, year: number, units: Units): ReporterRule {
  const from = `${year}-01-01`;
  const rule = plan.reporters.at(-1);
  const listed = new Set(rule?.areas);
  const alive = units.areas.filter((area) => listed.has(area.id) && aliveOn(area, from));
  if (alive.length > 0) return { from, areas: alive.map(({ id }) => id) };

  const order = units.identity.levels.map(({ id }) => id);
  const kinds = new Map(units.identity.areaKinds.map(({ id, level }) => [id, level]));
  const before =
    rule?.levels ??
    units.areas.flatMap(({ id, kind }) => (listed.has(id) ? (kinds.get(kind) ?? []) : []));
  const lowest = Math.max(...before.map((level) => order.indexOf(level)));
  const within = rule?.within === undefined ? {} : { within: successor(rule.within, from, units) };
  const works = (level: string) =>
    reportersOn(
      { year, reporters: [{ from, levels: [level], ...within }] },
      units.areas,
      units.identity,
      from,
    ).length > 0;
  const same = rule?.levels?.filter(works) ?? [];
  const levels =
    same.length > 0
      ? same
      : order
          .slice(lowest + 1)
          .filter(works)
          .slice(0, 1);
  return levels.length > 0 ? { from, levels, ...within } : { ...rule, from };
}

/** The one unit that took over a unit that has ended; the unit itself when there is none, or several. */
function successor(id: string, day: string, { areas, events }: Units): string {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const taken = livingSuccessorsOf(
    chronicle(events),
    (party) => (party.kind === 'area' ? byId.get(party.id) : undefined),
    { kind: 'area', id },
    day,
  );
  return (taken.length === 1 ? taken[0]?.id : undefined) ?? id;
}
