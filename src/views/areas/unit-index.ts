import { reportingLevels, unitsOf } from '../../domain/levels.ts';
import { cardText } from '../../strings/report-card.ts';
import { placingOf } from '../progress/placing.ts';
import { type Evaluation, evaluationOf, type Tally } from '../progress/progress-pages.ts';
import {
  isMany,
  isUrgent,
  type UnitChoices,
  type UnitGroup,
  type UnitRow,
} from '../progress/unit-needs.ts';
import { unitSheet } from '../progress/unit-sheet.ts';
import type { Site } from '../site/site.ts';
import type { Link, PageMeta } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { type AreaGroup, areaList } from './area-list.ts';
import { unitVerdict } from './report-card.ts';
import { mergedStandings } from './verdict.ts';

/** A unit that reports, with how it is doing. */
export interface IndexRow extends UnitRow {
  readonly tally: Tally;
  /** The sentence where units are few; what is late or missing where they are many. */
  readonly verdict: string;
  /** "4/10 đạt"; the sentence says it where units are few. */
  readonly good: string;
}

/** The units that report in a year, those that need help first. */
export interface ReportingUnits {
  readonly heading: string;
  readonly evaluation: Evaluation;
  readonly summary: string;
  readonly groups: ReadonlyArray<UnitGroup<IndexRow>>;
  /** Null where the units are few enough to look through. */
  readonly choices: UnitChoices | null;
  readonly compare: Link;
}

export interface UnitIndex {
  readonly meta: PageMeta;
  readonly reporting: ReportingUnits | null;
  /** All units with their lives, or those that do not report. */
  readonly list: {
    readonly heading: string;
    readonly living: ReadonlyArray<AreaGroup>;
    readonly former: ReadonlyArray<AreaGroup>;
    readonly searchable: boolean;
  } | null;
}

/** Words that say why a unit stands where it does among many. */
const troubles = (tally: Tally): string =>
  mergedStandings(tally)
    .filter(({ tone }) => tone === 'bad' || tone === 'none')
    .map(({ count, label }) => cardText.part(count, label))
    .join(', ');

function reportingUnits(site: Site): ReportingUnits | null {
  const plan = [site.plan, ...site.content.plans.toReversed()].find(
    ({ id, year }) => year <= site.plan.year && site.of.targetsOfPlan(id).length > 0,
  );
  const areas = plan ? site.reporters(plan.id) : [];
  if (!plan || areas.length === 0) return null;
  const { closed, ...evaluation } = evaluationOf(site, plan);
  const snapshot = site.progressSnapshot(plan.id);
  const many = isMany(areas);
  const placing = many ? placingOf(site, plan, areas, snapshot.on) : null;
  const units = reportingLevels(site.identity, areas).map(unitsOf).join(', ');
  const targets = site.of.targetsOfPlan(plan.id);
  // By need, also where the places in which the units lie would group them.
  const byNeed = placing && { ...placing, current: false };
  const sheet = unitSheet(areas, targets, snapshot.judgement, units, byNeed, closed);
  const rows = sheet.groups.flatMap((group) => group.rows);
  const fine = rows.filter(({ needs }) => !needs.some(isUrgent));
  const reached = rows.filter(({ good, total }) => good === total);
  const unitOf = new Map(areas.map((area) => [href.area(area.id), area]));
  const rowOf = (row: (typeof sheet.groups)[number]['rows'][number]): Array<IndexRow> => {
    const area = unitOf.get(row.unit.href);
    if (!area) return [];
    const { tally, verdict } = unitVerdict(site, plan, area);
    const { initial, needs, places } = row;
    return [
      {
        ...{ initial, needs, places, tally },
        unit: { href: row.unit.href, text: many ? area.shortName : area.name },
        verdict: many ? troubles(tally) : verdict,
        good: many ? cardText.good(row.good, row.total) : '',
      },
    ];
  };
  return {
    heading: cardText.unitsOf(plan.year),
    evaluation: { closed, ...evaluation },
    summary: closed
      ? cardText.allReached(reached.length, rows.length, units, plan.year)
      : cardText.noneLate(fine.length, rows.length, units),
    groups: sheet.groups.map((group) => ({ ...group, rows: group.rows.flatMap(rowOf) })),
    choices: many ? sheet.choices : null,
    compare: { href: href.progress(plan.id), text: cardText.compareAll },
  };
}

/** The list of units: those that report, the worst first; then all units, or those that do not report. */
export function unitIndex(site: Site): UnitIndex {
  const { meta, living, former, searchable } = areaList(site);
  const reporting = reportingUnits(site);
  const listed = new Set(
    reporting?.groups.flatMap(({ rows }) => rows.map(({ unit }) => unit.href)) ?? [],
  );
  const hasLives = living.some(({ heading }) => heading !== null);
  // Without lives the list has nothing to add to the units above.
  const left = hasLives
    ? living
    : living.map((group) => ({
        ...group,
        areas: group.areas.filter((area) => !listed.has(area.href)),
      }));
  const shown = left.filter(({ areas }) => areas.length > 0);
  return {
    meta,
    reporting,
    list:
      shown.length + former.length === 0
        ? null
        : {
            heading: reporting ? cardText.allUnits[hasLives ? 'lives' : 'others'] : '',
            living: shown,
            former,
            searchable,
          },
  };
}
