import { type AreaResult, aggregate, type ProvinceResult } from '../domain/aggregate.ts';
import { formatDay } from '../domain/dates.ts';
import { formatNumber, formatPercent } from '../domain/numbers.ts';
import { paths } from '../domain/paths.ts';
import {
  comparatorOf,
  effectiveObservations,
  figureOf,
  goalOf,
  isShare,
  type Judgement,
  judge,
  type Pace,
} from '../domain/status.ts';
import type { ObservationData } from '../model/progress.ts';
import { vi } from '../strings/vi.ts';
import { campaignLink, home, itemLink } from './linking.ts';
import { href } from './links.ts';
import { targetFields } from './search-fields.ts';
import type { Site } from './site.ts';
import type { Area, Fact, Link, PageMeta, Plan, Target } from './types.ts';

/** A status as shown: the word first, then shape and colour by tone (src/components/Status.astro). */
export interface StatusView {
  readonly pace: Pace;
  readonly label: string;
}

/** One area's standing on one target. */
export interface Standing {
  readonly target: Target;
  readonly area: Area;
  readonly status: StatusView;
  /** "79,6% (43/54)", or null when nothing was reported. */
  readonly figure: string | null;
  /** "theo số liệu ngày 31/12/2017" */
  readonly asOf: string | null;
  readonly freshness: string | null;
}

/** A target with the province's figure. */
export interface TargetRow {
  readonly target: Target;
  readonly href: string;
  readonly goal: string;
  readonly province: ProvinceView;
  readonly sample: boolean;
}

export interface ProvinceView {
  /** Whom the figure speaks for: "Toàn tỉnh", or "6/8 đơn vị đã báo cáo" while some are missing. */
  readonly subject: string;
  readonly figure: string;
  readonly range: string | null;
  readonly verdict: string;
}

const statusView = (judgement: Judgement): StatusView => ({
  pace: judgement.pace,
  label: vi.pace[judgement.pace],
});

/** A figure in words: "79,6% (43/54)", "2 xã", "đã làm". */
export function figureText(target: Target, observation: ObservationData): string {
  const figure = figureOf(target, observation);
  const { numerator, denominator } = observation;
  const counts = `${formatNumber(numerator ?? 0)}/${formatNumber(denominator ?? 0)}`;
  if (figure === null) return counts;
  if (isShare(target)) {
    const percent = formatPercent(figure, goalOf(target), comparatorOf(target));
    return denominator === undefined ? percent : `${percent} (${counts})`;
  }
  if (target.kind === 'binary')
    return figure >= 1 ? vi.progress.binaryDone : vi.progress.binaryNotDone;
  return `${formatNumber(figure)} ${target.unit}`;
}

/** The goal in words: "từ 80% trở lên". */
export function goalText(target: Target): string {
  if (target.kind === 'binary') return vi.progress.binaryGoal;
  if (target.kind === 'percent' && target.goal === 100) return vi.progress.allGoal;
  if (target.comparator === '<=' && target.goal === 0) return vi.progress.noneGoal(target.unit);
  const amount =
    target.kind === 'percent'
      ? formatPercent(target.goal)
      : `${formatNumber(target.goal)} ${target.unit}`;
  return vi.progress.goal[target.comparator](amount);
}

/** One area's standing on one target. */
export function standing(site: Site, target: Target, area: Area): Standing {
  const judgement = site.judgement(target, area.id);
  const { latest, freshness } = judgement;
  return {
    target,
    area,
    status: statusView(judgement),
    figure: latest && figureText(target, latest),
    asOf: latest && vi.progress.asOf(formatDay(latest.asOf)),
    freshness: freshness && vi.freshness[freshness],
  };
}

function provinceView(target: Target, result: ProvinceResult): ProvinceView {
  const { reported, total, met, numerator, denominator, range } = result;
  const sum =
    denominator === null
      ? `${formatNumber(numerator)} ${target.unit}`
      : denominator === 0
        ? vi.progress.noFigure
        : `${formatPercent((numerator * 100) / denominator, goalOf(target), comparatorOf(target))} (${formatNumber(numerator)}/${formatNumber(denominator)})`;
  const byArea = target.kind === 'quota' || target.kind === 'binary';
  const verdict = result.reached === null ? 'unknown' : result.reached ? 'reached' : 'missed';
  return {
    subject: reported < total ? vi.progress.coverage(reported, total) : vi.progress.province,
    figure: reported === 0 ? vi.progress.noFigure : byArea ? vi.progress.metBy(met) : sum,
    range:
      range && reported < total
        ? vi.progress.range(
            formatPercent(range.low, goalOf(target), comparatorOf(target)),
            formatPercent(range.high, goalOf(target), comparatorOf(target)),
          )
        : null,
    verdict: vi.progress.verdict[verdict],
  };
}

/** The province's line on a target, with the link to its page. */
export function targetRow(site: Site, target: Target): TargetRow {
  const results: Array<AreaResult> = site.content.areas.map((area) => ({
    area,
    judgement: site.judgement(target, area.id),
  }));
  return {
    target,
    href: href.target(target.id),
    goal: goalText(target),
    province: provinceView(target, aggregate(target, results, site.evaluatedOn(target.plan))),
    sample: site.hasSample(target.plan),
  };
}

/** How statuses of a plan were judged, printed beside them. */
export interface Evaluation {
  readonly on: string;
  readonly closed: boolean;
  readonly sample: boolean;
}

export function evaluationOf(site: Site, plan: Plan): Evaluation {
  const on = site.evaluatedOn(plan.id);
  return { on: formatDay(on), closed: on === plan.closedOn, sample: site.hasSample(plan.id) };
}

const progressCrumbs = (plan: Plan): Array<Link> => [
  home(),
  { href: href.progressIndex(), text: vi.nav.progress },
  { href: href.progress(plan.id), text: vi.progress.yearTitle(plan.year) },
];

export interface ProgressPage {
  readonly meta: PageMeta;
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly areas: ReadonlyArray<Link>;
  readonly rows: ReadonlyArray<TargetRow & { readonly standings: ReadonlyArray<Standing> }>;
  /** How often each status occurs, most frequent first. */
  readonly tally: ReadonlyArray<StatusView & { readonly count: number }>;
}

/** Targets × districts. */
export function progressPage(site: Site, plan: Plan): ProgressPage {
  const rows = site.of.targetsOfPlan(plan.id).map((target) => ({
    ...targetRow(site, target),
    standings: site.content.areas.map((area) => standing(site, target, area)),
  }));
  return {
    meta: {
      title: vi.progress.yearTitle(plan.year),
      description: vi.progress.yearDescription(plan.year),
      path: paths.progress(plan.id),
      crumbs: progressCrumbs(plan).slice(0, 2),
      kind: vi.kinds.progress,
    },
    plan,
    evaluation: evaluationOf(site, plan),
    areas: site.content.areas.map((area) => ({ href: href.area(area.id), text: area.shortName })),
    rows,
    tally: tallyOf(rows.flatMap((row) => row.standings.map((s) => s.status))),
  };
}

function tallyOf(statuses: ReadonlyArray<StatusView>): ProgressPage['tally'] {
  const counts = new Map<Pace, StatusView & { count: number }>();
  for (const status of statuses) {
    const entry = counts.get(status.pace) ?? { ...status, count: 0 };
    counts.set(status.pace, { ...entry, count: entry.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** One reported figure with what was known when it came in. */
export interface HistoryRow {
  readonly area: Link;
  readonly target: Link;
  readonly asOf: string;
  readonly reportedOn: string;
  readonly figure: string;
  /** Status on the day it was reported; null for a figure that was corrected. */
  readonly status: StatusView | null;
  readonly source: string;
  readonly notes: ReadonlyArray<string>;
}

/** Every report of an area on a target, oldest first, corrected ones marked. */
export function historyRows(site: Site, target: Target, area: Area): Array<HistoryRow> {
  const all = site.observations(target.id, area.id);
  const on = site.evaluatedOn(target.plan);
  const effective = new Set(effectiveObservations(all, on).map((o) => o.id));
  return [...all]
    .sort((a, b) => a.asOf.localeCompare(b.asOf) || a.reportedOn.localeCompare(b.reportedOn))
    .map((o) => ({
      area: { href: href.area(area.id), text: area.name },
      target: { href: href.target(target.id), text: target.title },
      asOf: formatDay(o.asOf),
      reportedOn: formatDay(o.reportedOn),
      figure: figureText(target, o),
      status: effective.has(o.id) ? statusView(judge(target, area.id, all, o.reportedOn)) : null,
      source: `${o.document} – ${o.reporter}`,
      notes: [
        ...(o.final ? [vi.progress.final] : []),
        ...(effective.has(o.id) ? [] : [vi.progress.superseded]),
        ...(o.reason ? [vi.progress.correction(o.reason)] : []),
        ...(o.note ? [o.note] : []),
      ],
    }));
}

export interface TargetPage {
  readonly meta: PageMeta;
  readonly row: TargetRow;
  readonly evaluation: Evaluation;
  readonly facts: ReadonlyArray<Fact>;
  readonly standings: ReadonlyArray<Standing & { readonly href: string }>;
  readonly history: ReadonlyArray<HistoryRow>;
}

export function targetPages(site: Site, plan: Plan): Array<TargetPage> {
  return site.of.targetsOfPlan(plan.id).map((target) => {
    const item = site.find.item(target.item);
    const row = targetRow(site, target);
    const { start, due, basis } = target.window;
    const campaigns = site.content.campaigns.filter((c) => c.targets.includes(target.id));
    return {
      meta: {
        title: vi.progress.targetTitle(target.title, plan.year),
        description: vi.progress.targetDescription(target.title, row.goal),
        path: paths.target(target.id),
        crumbs: progressCrumbs(plan),
        kind: vi.kinds.target,
        search: targetFields(target),
        file: target.file,
      },
      row,
      evaluation: evaluationOf(site, plan),
      facts: [
        { label: vi.progress.goalLabel, text: row.goal },
        { label: vi.progress.kindLabel, text: vi.progress.kinds[target.kind] },
        { label: vi.progress.window, text: `${formatDay(start)} – ${formatDay(due)}`, note: basis },
        { label: vi.progress.reportEvery, text: vi.periods[target.reportEvery] },
        { label: vi.facts.item, links: item ? [itemLink(item)] : [] },
        { label: vi.facts.campaigns, links: campaigns.map(campaignLink) },
      ],
      standings: site.content.areas.map((area) => ({
        ...standing(site, target, area),
        href: href.area(area.id),
      })),
      history: site.content.areas.flatMap((area) => historyRows(site, target, area)),
    };
  });
}

export function progressIndex(site: Site): { meta: PageMeta; years: Array<Link> } {
  return {
    meta: {
      title: vi.progress.indexTitle,
      description: vi.progress.indexDescription,
      path: paths.progressIndex(),
      crumbs: [home()],
      kind: null,
    },
    years: [...site.content.plans]
      .reverse()
      .map((plan) => ({ href: href.progress(plan.id), text: vi.progress.yearTitle(plan.year) })),
  };
}
