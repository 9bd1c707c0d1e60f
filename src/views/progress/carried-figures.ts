import type { Range } from '../../domain/carried/amount.ts';
import {
  breaksOf,
  type CarriedFigure,
  type CarriedTarget,
  type Contribution,
  carriedFigure,
  type Sum,
} from '../../domain/carried/carried.ts';
import { isAdded, isCarriedOver } from '../../domain/carried/kinds.ts';
import { carriedState } from '../../domain/carried/states.ts';
import { addDays, formatDay } from '../../domain/dates.ts';
import { asOf } from '../../domain/lives.ts';
import { effectiveObservations } from '../../domain/status.ts';
import type { EventData } from '../../model/life.ts';
import { carriedText as say } from '../../strings/carried.ts';
import { decisionName } from '../duties/duties.ts';
import type { Site } from '../site/site.ts';
import type { Link, Plan, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { figureText, scaleText } from './figure-text.ts';
import type { Goaled } from './goal-text.ts';

/** One old unit with what it brought. */
export interface OldUnitRow extends Link {
  /** "4 nhà", "từ 0 đến 24", "không có báo cáo". */
  readonly figure: string;
  /** Which part, where the rest went, the document that shared it out. */
  readonly notes: ReadonlyArray<string>;
}

/** What a unit's figures on one target start from after a merger. */
export interface CarriedRow {
  readonly unit: Link;
  readonly target: Link;
  readonly figure: string;
  readonly since: string;
  /** The deciding document with the place in it. */
  readonly decision: Link;
  /** Set where the series breaks. */
  readonly break: string | null;
  readonly from: ReadonlyArray<OldUnitRow>;
}

/** A unit that ended without a successor, whose figures nobody shared out to the units now on its land. */
export interface LandRow {
  readonly unit: Link;
  readonly target: Link;
  /** Its last figure, and how many units are on its land: they have no row of their own. */
  readonly text: string;
  readonly since: string;
  readonly decision: Link;
}

/** True when a unit has nothing but unknown parts of units that ended without a successor. */
export const isOnLandOnly = ({ from }: CarriedFigure): boolean =>
  from.length > 0 && from.every(({ part, sum }) => part === 'land' && sum === null);

const sumText = (target: Goaled, { numerator, denominator }: Sum): string =>
  figureText(target, denominator === null ? { value: numerator } : { numerator, denominator });

/** "từ 3 đến 6"; one figure when both ends are the same. */
const rangeText = (target: Goaled, { low, high }: Range): string =>
  low === high
    ? scaleText(target, low)
    : say.between(scaleText(target, low), scaleText(target, high));

/** The figure of a unit after a merger, short enough for a table. */
export function carriedShort(target: Goaled, { sum, known, range, missing, from }: CarriedFigure) {
  if (sum) return sumText(target, sum);
  if (range) return rangeText(target, range);
  return known ? say.lackingShort(sumText(target, known), missing.length, from.length) : null;
}

/** The unit as it was on its last day before a change. */
function oldUnit(site: Site, id: string, day: string): Link {
  const area = site.find.area(id);
  return { href: href.area(id), text: area ? asOf(area, addDays(day, -1)).name : id };
}

/** The figure of a unit after a merger, in words. */
export function carriedFigureText(
  site: Site,
  target: Target,
  { sum, known, range, missing, from, since, isBreak, unit, own }: CarriedFigure,
): string {
  if (sum && own?.countedFrom === 'year') return say.ownYear(sumText(target, sum));
  const count = from.filter(({ part }) => part !== 'kept').length;
  if (sum) return (isBreak ? say.added : say.sameLand)(sumText(target, sum), count);
  const undecided = missing.some(({ why }) => why === 'counted-from');
  if (undecided) return say.countedFrom(site.find.area(unit)?.name ?? unit);
  if (missing.length > 0) {
    const names = missing.map((one) => oldUnit(site, one.unit, since).text).join(', ');
    if (range) return say.lacking(rangeText(target, range), missing.length, from.length, names);
    return known
      ? say.lacking(sumText(target, known), missing.length, from.length, names)
      : say.nothing(count);
  }
  if (range && from.some((one) => one.sum === null && one.range !== null))
    return say.uncertainParts(rangeText(target, range));
  return range ? `${say.notComputed} (${rangeText(target, range)})` : say.notComputed;
}

function contributionRow(site: Site, target: Target, one: Contribution): OldUnitRow {
  const { unit, part, what, event, sum, range, document, others, conflict } = one;
  const words = say.parts[part];
  const split = others.map((id) => (id === null ? say.nobody : (site.find.area(id)?.name ?? id)));
  return {
    ...oldUnit(site, unit, event.day),
    figure: sum ? sumText(target, sum) : range ? rangeText(target, range) : say.noReport,
    notes: [
      ...(words === '' ? [] : [what ? `${words} (${what})` : words]),
      ...(document === null ? [] : [say.shared(document)]),
      ...(sum === null && split.length > 0 ? [say.others(split.join(', '))] : []),
      ...(conflict ? [say.conflict] : []),
    ],
  };
}

const decisionLink = (site: Site, { decision, clause }: EventData): Link => ({
  href: href.directive(decision),
  text: say.decision(decisionName(site, decision), clause),
});

/** The ended units on whose land some of these units are, each once, with the number of these units. */
function landRows(site: Site, target: Target, units: ReadonlyArray<string>): Array<LandRow> {
  const carried = isAdded(target) ? site.progressSnapshot(target.plan).carried(target) : null;
  if (!carried || !isCarriedOver(target)) return [];
  const found = new Map<string, { readonly one: Contribution; count: number }>();
  for (const id of units) {
    const figure = carriedFigure(carried, id);
    if (!figure || !isOnLandOnly(figure)) continue;
    for (const one of figure.from) {
      const known = found.get(one.unit);
      if (known) known.count += 1;
      else found.set(one.unit, { one, count: 1 });
    }
  }
  return [...found.values()].map(({ one: { unit, event }, count }) => {
    const reports = effectiveObservations(
      site.observations(target.id, unit),
      site.evaluatedOn(target.plan),
    );
    const last = reports.findLast(({ asOf: day }) => day < event.day);
    return {
      unit: oldUnit(site, unit, event.day),
      target: { href: href.target(target.id), text: target.shortTitle },
      text: say.land(last ? figureText(target, last) : say.noReport, count),
      since: formatDay(event.day),
      decision: decisionLink(site, event),
    };
  });
}

/** Ended units of a target whose figures nobody shared out; none where no such unit ended. */
export const carriedLands = (site: Site, target: Target): Array<LandRow> =>
  landRows(
    site,
    target,
    site.reporters(target.plan).map(({ id }) => id),
  );

/** The same for one unit, target by target. */
export const carriedLandsOf = (site: Site, plan: Plan, id: string): Array<LandRow> =>
  site.of.targetsOfPlan(plan.id).flatMap((target) => landRows(site, target, [id]));

/** What one unit took over on one target; null where nothing changed, or nothing is carried. */
export function carriedRow(
  site: Site,
  target: Target,
  carried: CarriedTarget | null,
  id: string,
): CarriedRow | null {
  const figure = carried && isCarriedOver(target) ? carriedFigure(carried, id) : null;
  const event = figure?.from.find(({ part }) => part !== 'kept')?.event ?? figure?.from[0]?.event;
  const area = site.find.area(id);
  if (!carried || !figure || !event || !area || isOnLandOnly(figure)) return null;
  const state = isAdded(target) ? null : carriedState(carried, id);
  return {
    unit: { href: href.area(id), text: asOf(area, figure.since).name },
    target: { href: href.target(target.id), text: target.shortTitle },
    figure: state
      ? say.states(state.done, state.from.length)
      : carriedFigureText(site, target, figure),
    since: formatDay(figure.since),
    decision: decisionLink(site, event),
    break: breaksOf(carried, id).some(({ day }) => day === figure.since) ? say.breakAt : null,
    from: figure.from.map((one) => contributionRow(site, target, one)),
  };
}

/** What every unit of a target took over, in the order of the units; none where no unit changed. */
export function carriedRows(site: Site, target: Target): Array<CarriedRow> {
  const carried = site.progressSnapshot(target.plan).carried(target);
  if (!carried) return [];
  return site
    .reporters(target.plan)
    .flatMap(({ id }) => carriedRow(site, target, carried, id) ?? []);
}

/** What one unit took over in a year, target by target. */
export function carriedRowsOf(site: Site, plan: Plan, id: string): Array<CarriedRow> {
  const snapshot = site.progressSnapshot(plan.id);
  return site.of
    .targetsOfPlan(plan.id)
    .flatMap((target) => carriedRow(site, target, snapshot.carried(target), id) ?? []);
}
