import { canAdd } from '../../domain/aggregate.ts';
import { formatDay } from '../../domain/dates.ts';
import { isShare } from '../../domain/figures.ts';
import { formatNumber } from '../../domain/numbers.ts';
import { paths } from '../../domain/paths.ts';
import { entities } from '../../model/entities.ts';
import { progressText } from '../../strings/progress.ts';
import { reasonText } from '../../strings/reasons.ts';
import { targetPageText as say } from '../../strings/target-page.ts';
import { unconfirmedText } from '../../strings/unconfirmed.ts';
import { vi } from '../../strings/vi.ts';
import { partsText } from '../../strings/year-parts.ts';
import { yearsText } from '../../strings/years.ts';
import { targetDownloads } from '../open-data/open-data.ts';
import { isPictured } from '../pictures/pictures.ts';
import { targetFields } from '../search/page-fields.ts';
import { campaignLink, itemLink } from '../site/entry-links.ts';
import { followersIn, newerProgress } from '../site/newer-year.ts';
import { perPlan } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { Fact, GuidanceItem, Link, PageMeta, Plan, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { twinAlternate } from '../twins/twin-address.ts';
import { type BigFigure, bigFigure } from './big-figure.ts';
import { type CarriedRow, carriedLands, carriedRows, type LandRow } from './carried-figures.ts';
import { countText, wholeText } from './figure-text.ts';
import { type YearResult, yearsOfTarget } from './last-year.ts';
import { placingOf } from './placing.ts';
import { evaluationOf, progressCrumbs, targetRow } from './progress-pages.ts';
import { type Selection, selectionOf } from './selection.ts';
import { takeaway } from './takeaway.ts';
import { type TargetChart, targetChart } from './target-chart.ts';
import { barsNote, type UnitBar, type UnitTableRow, unitBars, unitTable } from './target-rows.ts';
import { type HistoryRow, historyRows } from './target-status.ts';
import { type TargetUnits, targetUnits } from './target-units.ts';
import { partsChange } from './year-parts.ts';

/** The result of the whole at one point in time, as text. */
export interface ProvincePoint {
  readonly asOf: string;
  readonly figure: string;
  readonly coverage: string;
  readonly range: string | null;
}

export interface TargetPage {
  readonly meta: PageMeta;
  readonly target: Target;
  /** What the page is about, above its first line. */
  readonly kicker: string;
  /** The first line: how the target stands. */
  readonly takeaway: string;
  readonly sample: boolean;
  readonly chart: TargetChart | null;
  readonly big: BigFigure;
  /** The figure of the whole in words, with its day: what readers may report as wrong. */
  readonly shown: { readonly value: string; readonly day: string };
  /** "Số liệu chốt ngày 31/01/2018.", and how old the page may be. */
  readonly judged: string;
  /** The plan's year while it is an unconfirmed copy of another one; otherwise null. */
  readonly unconfirmed: number | null;
  readonly item: Link | null;
  readonly facts: ReadonlyArray<Fact>;
  /** Why the whole is judged as it is. */
  readonly why: ReadonlyArray<string>;
  /** Bars below a chart over time; none where a figure is a word, or the chart is made of bars. */
  readonly bars: ReadonlyArray<UnitBar>;
  readonly barsNote: string;
  readonly rows: ReadonlyArray<UnitTableRow>;
  /** Many units, in groups: they take the place of bars and rows. */
  readonly units: TargetUnits | null;
  readonly points: ReadonlyArray<ProvincePoint>;
  readonly history: ReadonlyArray<HistoryRow>;
  /** What units took over from old ones; empty where no unit changed. */
  readonly carried: ReadonlyArray<CarriedRow>;
  /** Ended units whose figures nobody shared out. */
  readonly lands: ReadonlyArray<LandRow>;
  /** Its goal and result in this year and in those before, when it follows a target of last year. */
  readonly years: ReadonlyArray<YearResult>;
  readonly files: ReadonlyArray<Link>;
}

function provincePoints({ target, series }: Selection): Array<ProvincePoint> {
  const text = (value: number) => wholeText(target, value);
  return series.map(({ asOf, result }) => ({
    asOf: formatDay(asOf),
    figure:
      result.figure !== null
        ? text(result.figure)
        : canAdd(target)
          ? progressText.noFigure
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

/** What the page says beside the chart; what is the same for every target is left out. */
function factsOf(site: Site, target: Target): Array<Fact> {
  const { start, due, basis, before } = target.window;
  const last = before ? reasonText.before(formatDay(due)) : formatDay(due);
  const campaigns = site.content.campaigns.filter(({ id }) =>
    site.of.editionsOfCampaign(id).some(({ targets }) => targets.includes(target.id)),
  );
  const { baseline } = target;
  return [
    { label: progressText.window, text: `${formatDay(start)} – ${last}`, note: basis },
    ...(baseline && baseline.value !== 0
      ? [
          {
            label: progressText.baseline,
            text: `${formatNumber(baseline.value)}${isShare(target) ? '%' : ` ${target.unit}`}`,
            note: baseline.basis,
          },
        ]
      : []),
    { label: progressText.reportEvery, text: vi.periods[target.reportEvery] },
    ...partsFacts(site, target),
    ...(campaigns.length > 0
      ? [{ label: vi.facts.campaigns, links: campaigns.map(campaignLink) }]
      : []),
  ];
}

function metaOf(site: Site, plan: Plan, target: Target, goal: string): PageMeta {
  return {
    title: progressText.targetTitle(target.title, plan.year),
    short: target.shortTitle,
    pictured: isPictured(site, target),
    hasFigures: true,
    description: progressText.targetDescription(
      target.title,
      goal,
      plan.year,
      site.namesOf(plan.id),
    ),
    path: paths.target(target.id),
    crumbs: progressCrumbs(plan),
    kind: entities.targets.page.kind,
    byTitle: true,
    alternates: [twinAlternate(paths.target(target.id))],
    plan: plan.id,
    newer: newerProgress(site, plan.id, (newest) =>
      followersIn(target, newest.id, site.of.followersOfTarget).map(({ id, title }) => ({
        href: href.target(id),
        text: yearsText.inYear(title, newest.year),
      })),
    ),
    search: targetFields(target),
    file: target.file,
  };
}

/** The pages of a year's targets; frames and files of charts take their charts from them. */
export const targetPages = perPlan((site, plan: Plan): ReadonlyArray<TargetPage> => {
  const placing = placingOf(site, plan, site.reporters(plan.id), site.evaluatedOn(plan.id));
  const { on, closed, sample, builtOn, unconfirmed } = evaluationOf(site, plan);
  const judged = closed
    ? progressText.closed(on)
    : [progressText.evaluatedOn(on), ...(builtOn ? [vi.nav.built(builtOn)] : [])].join('. ');
  const names = site.namesOf(plan.id);
  return site.of.targetsOfPlan(plan.id).map((target) => {
    const item = site.find.item(target.item);
    const { goal, province } = targetRow(site, target);
    const selection = selectionOf(site, target);
    const units = targetUnits(selection, placing);
    const chart = targetChart(site, plan, selection);
    const bars = units || chart?.form === 'bars' ? [] : unitBars(selection, closed);
    return {
      meta: metaOf(site, plan, target, goal),
      target,
      kicker: say.kicker(item ? sourceOf(target, item).text : null, goal),
      takeaway: takeaway(selection, province.figure, names, closed),
      sample,
      chart,
      big: bigFigure(target, selection.province, names),
      shown: { value: [province.subject, province.figure].join(': '), day: on },
      judged: `${judged}.`,
      unconfirmed,
      item: item ? sourceOf(target, item) : null,
      facts: factsOf(site, target),
      why: province.why,
      bars,
      barsNote: barsNote(selection, bars),
      rows: units ? [] : unitTable(selection),
      units,
      points: provincePoints(selection),
      history: units
        ? []
        : site.allReporters(target.plan).flatMap((area) => historyRows(site, target, area)),
      carried: carriedRows(site, target),
      lands: carriedLands(site, target),
      years: yearsOfTarget(site, target),
      files: targetDownloads(target.id),
    };
  });
});
