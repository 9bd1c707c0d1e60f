import { canAdd } from '../../domain/aggregate.ts';
import { formatDay } from '../../domain/dates.ts';
import { isShare } from '../../domain/figures.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { paths } from '../../domain/paths.ts';
import { entities } from '../../model/entities.ts';
import { unconfirmedText } from '../../strings/unconfirmed.ts';
import { vi } from '../../strings/vi.ts';
import { partsText } from '../../strings/year-parts.ts';
import { yearsText } from '../../strings/years.ts';
import { targetDownloads } from '../open-data/open-data.ts';
import { isPictured } from '../pictures/pictures.ts';
import { targetFields } from '../search/search-fields.ts';
import { campaignLink, itemLink } from '../site/entry-links.ts';
import { followersIn, newerProgress } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import type { Fact, GuidanceItem, Link, PageMeta, Plan, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { type CarriedRow, carriedLands, carriedRows, type LandRow } from './carried-figures.ts';
import {
  type BarChart,
  barChart,
  type HistoryChart,
  historyChart,
  type TileMap,
  tileMap,
} from './charts.ts';
import { countText, scaleText } from './figure-text.ts';
import { hasOwnGoals } from './goal-text.ts';
import { type YearResult, yearsOfTarget } from './last-year.ts';
import { placingOf } from './placing.ts';
import {
  type Evaluation,
  evaluationOf,
  progressCrumbs,
  type TargetRow,
  targetRow,
} from './progress-pages.ts';
import { type Selection, selectionOf } from './selection.ts';
import { type AreaStatus, type HistoryRow, historyRows } from './target-status.ts';
import { type TargetUnits, targetUnits } from './target-units.ts';
import { partsChange } from './year-parts.ts';

/** The province's result at one point in time, as text. */
export interface ProvincePoint {
  readonly asOf: string;
  readonly figure: string;
  readonly coverage: string;
  readonly range: string | null;
}

export interface TargetPage {
  readonly meta: PageMeta;
  /** True when units have different goals: each one's is shown beside its name. */
  readonly ownGoals: boolean;
  readonly row: TargetRow;
  readonly item: Link | null;
  readonly evaluation: Evaluation;
  readonly facts: ReadonlyArray<Fact>;
  /** Its goal and result in this year and in those before, when it follows a target of last year. */
  readonly years: ReadonlyArray<YearResult>;
  /** Many units, in groups: they take the place of bars, map, statuses and history. */
  readonly units: TargetUnits | null;
  readonly bars: BarChart;
  readonly map: TileMap | null;
  readonly chart: HistoryChart | null;
  readonly points: ReadonlyArray<ProvincePoint>;
  readonly statuses: ReadonlyArray<AreaStatus & { readonly href: string }>;
  readonly history: ReadonlyArray<HistoryRow>;
  /** What units took over from old ones; empty where no unit changed. */
  readonly carried: ReadonlyArray<CarriedRow>;
  /** Ended units whose figures nobody shared out. */
  readonly lands: ReadonlyArray<LandRow>;
  readonly files: ReadonlyArray<Link>;
}

function provincePoints({ target, series }: Selection): Array<ProvincePoint> {
  const text = (value: number) =>
    isShare(target) ? scaleText(target, value) : formatNumber(value);
  return series.map(({ asOf, result }) => ({
    asOf: formatDay(asOf),
    figure:
      result.figure !== null
        ? text(result.figure)
        : canAdd(target)
          ? vi.progress.noFigure
          : countText(target, result),
    coverage: `${result.reported}/${result.total}`,
    range:
      result.range && result.range.low < result.range.high
        ? `${text(result.range.low)} – ${text(result.range.high)}`
        : null,
  }));
}

/** The clause it comes from; for a target copied into another year, with the year of that clause. */
function sourceOf(target: Target, item: GuidanceItem): Link {
  const link = itemLink(item);
  if (item.plan === target.plan) return link;
  return { ...link, text: unconfirmedText.ofYear(link.text, item.plan) };
}

/** In a year whose units changed: who reported until when, and what a share of units is a share of. */
function partsFacts(site: Site, target: Target): Array<Fact> {
  const plan = site.find.plan(target.plan);
  const text = plan ? partsChange(site, plan) : null;
  if (text === null) return [];
  const reporters = { label: partsText.label, text };
  if (target.scale !== 'communes') return [reporters];
  const { denominator } = site.progressSnapshot(target.plan).province(target);
  return [
    reporters,
    {
      label: partsText.denominator,
      ...(denominator
        ? {
            text: partsText.denominatorText(formatNumber(denominator), target.unit),
            note: partsText.denominatorNote,
          }
        : { text: partsText.noDenominator }),
    },
  ];
}

function factsOf(site: Site, target: Target, goal: string): Array<Fact> {
  const item = site.find.item(target.item);
  const { start, due, basis, before } = target.window;
  const last = before ? vi.reasons.before(formatDay(due)) : formatDay(due);
  const campaigns = site.content.campaigns.filter(({ id }) =>
    site.of.editionsOfCampaign(id).some(({ targets }) => targets.includes(target.id)),
  );
  const { baseline, expectation } = target;
  return [
    { label: vi.progress.goalLabel, text: goal },
    { label: vi.progress.kindLabel, text: vi.progress.kinds[target.kind] },
    { label: vi.progress.window, text: `${formatDay(start)} – ${last}`, note: basis },
    {
      label: vi.progress.baseline,
      ...(baseline
        ? {
            text: `${formatNumber(baseline.value)}${isShare(target) ? '%' : ''}`,
            note: baseline.basis,
          }
        : { text: vi.progress.noBaseline[expectation] }),
    },
    { label: vi.progress.reportEvery, text: vi.periods[target.reportEvery] },
    ...partsFacts(site, target),
    { label: vi.facts.item, links: item ? [sourceOf(target, item)] : [] },
    { label: vi.facts.campaigns, links: campaigns.map(campaignLink) },
  ];
}

/** The files to correct the target's figures in. */
const figureFilesOf = (site: Site, target: Target) =>
  site
    .allReporters(target.plan)
    .flatMap((area) =>
      site.content.progress
        .filter(({ area: id, plan: year }) => id === area.id && year === target.plan)
        .map(({ file }) => ({ text: area.shortName, file })),
    );

export function targetPages(site: Site, plan: Plan): Array<TargetPage> {
  const placing = placingOf(site, plan, site.reporters(plan.id), site.evaluatedOn(plan.id));
  return site.of.targetsOfPlan(plan.id).map((target) => {
    const item = site.find.item(target.item);
    const row = targetRow(site, target);
    const selection = selectionOf(site, target);
    const units = targetUnits(selection, placing);
    return {
      meta: {
        title: vi.progress.targetTitle(target.title, plan.year),
        short: target.shortTitle,
        pictured: isPictured(site, target),
        description: vi.progress.targetDescription(
          target.title,
          row.goal,
          plan.year,
          site.namesOf(plan.id),
        ),
        path: paths.target(target.id),
        crumbs: progressCrumbs(plan),
        kind: entities.targets.page.kind,
        plan: plan.id,
        newer: newerProgress(site, plan.id, (newest) =>
          followersIn(target, newest.id, site.of.followersOfTarget).map(({ id, title }) => ({
            href: href.target(id),
            text: yearsText.inYear(title, newest.year),
          })),
        ),
        search: targetFields(target),
        file: target.file,
        ...(units ? {} : { figureFiles: figureFilesOf(site, target) }),
      },
      ownGoals: hasOwnGoals(target),
      row,
      item: item ? sourceOf(target, item) : null,
      evaluation: evaluationOf(site, plan),
      facts: factsOf(site, target, row.goal),
      years: yearsOfTarget(site, target),
      units,
      bars: barChart(selection),
      map: tileMap(selection),
      chart: historyChart(selection, site.namesOf(plan.id)),
      points: provincePoints(selection),
      statuses: units ? [] : selection.statuses.map((s) => ({ ...s, href: href.area(s.area.id) })),
      history: units
        ? []
        : site.allReporters(target.plan).flatMap((area) => historyRows(site, target, area)),
      carried: carriedRows(site, target),
      lands: carriedLands(site, target),
      files: targetDownloads(target.id),
    };
  });
}
