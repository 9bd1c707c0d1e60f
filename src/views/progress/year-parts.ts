import { addDays, formatDay, type IsoDay } from '../../domain/dates.ts';
import { reportingLevels, unitsOf } from '../../domain/levels.ts';
import { reporterDays } from '../../domain/lives.ts';
import { effectiveObservations } from '../../domain/status.ts';
import { partsText } from '../../strings/year-parts.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, Plan, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { figureText } from './figure-text.ts';
import { isMany } from './unit-needs.ts';

/** A part of a year in which the same units report. */
interface Part {
  readonly from: IsoDay;
  /** Its last day; null for the part of the evaluation day. */
  readonly last: IsoDay | null;
  readonly areas: ReadonlyArray<Area>;
}

/** The parts of the year up to the evaluation day, the oldest first. */
function partsOf(site: Site, plan: Plan): Array<Part> {
  const on = site.evaluatedOn(plan.id);
  const parts: Array<Part> = [];
  for (const from of reporterDays(plan, site.content.areas).filter((day) => day <= on)) {
    const owners = new Set(
      site.reportersFor(plan.id, from).flatMap(({ id, own }) => (own ? id : [])),
    );
    const areas = site.reporters(plan.id, from).filter(({ id }) => !owners.has(id));
    const before = parts.at(-1);
    const known = new Set(before?.areas.map(({ id }) => id));
    if (before && known.size === areas.length && areas.every(({ id }) => known.has(id))) continue;
    if (before) parts[parts.length - 1] = { ...before, last: addDays(from, -1) };
    parts.push({ from, last: null, areas });
  }
  return parts;
}

const namesOf = (site: Site, areas: ReadonlyArray<Area>): string =>
  reportingLevels(site.identity, areas).map(unitsOf).join(', ');

const changeOf = (site: Site, parts: ReadonlyArray<Part>): string =>
  partsText.changed(
    parts.map(({ from, areas }, index) =>
      partsText.part(
        index === 0 ? null : formatDay(from),
        areas.length,
        areas.length === 0 ? '' : namesOf(site, areas),
      ),
    ),
  );

/** "đầu năm 122 xã; từ ngày 01/02/2020: 108 xã"; null for a year in which the units stayed the same. */
export function partsChange(site: Site, plan: Plan): string | null {
  const parts = partsOf(site, plan);
  return parts.length > 1 ? changeOf(site, parts) : null;
}

/** Units that reported until a day within the year, with the last figure of each. */
export interface EndedPart {
  readonly heading: string;
  readonly note: string;
  readonly areas: ReadonlyArray<Link>;
  readonly rows: ReadonlyArray<{ readonly target: Link; readonly figures: ReadonlyArray<string> }>;
}

export interface YearParts {
  readonly sentence: string;
  /** Parts before the last one whose units are few and report no longer; they are shown by themselves. */
  readonly ended: ReadonlyArray<EndedPart>;
  /** The heading of the part of the evaluation day. */
  readonly now: string;
}

/** The newest figure of a unit to its last day, with its day; a report that arrived later counts too. */
function lastFigure(site: Site, target: Target, unit: string, last: IsoDay): string {
  const known = effectiveObservations(
    site.observations(target.id, unit),
    site.evaluatedOn(target.plan),
  );
  const report = known.findLast(({ asOf }) => asOf <= last);
  return report
    ? partsText.figure(figureText(target, report), formatDay(report.asOf))
    : partsText.noFigure;
}

/** The parts of a year for its own page; null when the same units reported all the time. */
export function yearParts(
  site: Site,
  plan: Plan,
  targets: ReadonlyArray<Target>,
): YearParts | null {
  const parts = partsOf(site, plan);
  const now = parts.at(-1);
  if (parts.length < 2 || !now) return null;
  const still = new Set(now.areas.map(({ id }) => id));
  return {
    sentence: partsText.sentence(changeOf(site, parts)),
    now: partsText.now(formatDay(now.from), now.areas.length, namesOf(site, now.areas)),
    ended: parts.flatMap(({ last, areas }) => {
      const gone = areas.filter(({ id }) => !still.has(id));
      if (last === null || gone.length === 0 || isMany(gone)) return [];
      return [
        {
          heading: partsText.ended(formatDay(last), gone.length, namesOf(site, gone)),
          note: partsText.note,
          areas: gone.map(({ id, shortName }) => ({ href: href.area(id), text: shortName })),
          rows: targets.map((target) => ({
            target: { href: href.target(target.id), text: target.shortTitle },
            figures: gone.map(({ id }) => lastFigure(site, target, id, last)),
          })),
        },
      ];
    }),
  };
}
