import { formatDay } from '../../domain/dates.ts';
import { nextReport } from '../../domain/freshness.ts';
import { levelBelow, levelOfKind, unitsOf } from '../../domain/levels.ts';
import { paths } from '../../domain/paths.ts';
import { reportingPeriods } from '../../domain/reporting.ts';
import type { ReportPeriod } from '../../model/dates.ts';
import { entities } from '../../model/entities.ts';
import { vi } from '../../strings/vi.ts';
import { offerOf } from '../calendar/calendar-subscription.ts';
import { deadlineWords } from '../calendar/deadline-text.ts';
import type { Subscription } from '../calendar/subscribe.ts';
import {
  type CarriedRow,
  carriedLandsOf,
  carriedRowsOf,
  type LandRow,
} from '../progress/carried-figures.ts';
import { type Evaluation, evaluationOf, plansWithTargets } from '../progress/progress-pages.ts';
import {
  type AreaStatus,
  areaStatus,
  type HistoryRow,
  historyRows,
} from '../progress/target-status.ts';
import { areaFields } from '../search/search-fields.ts';
import { home, itemLink, listLink } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Area, Fact, Link, LinkedText, PageMeta, Plan, Target } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { allSumsBelow, type SumsBelow } from './below.ts';
import { endSentence, type Life, lifeOf } from './life.ts';
import { listSummary, searchFacts, shownUnit, unitTitle } from './unit-names.ts';
import { worksheetPlan } from './worksheet-plan.ts';

/** A report due next from a district, for one or several targets. */
export interface DueReport {
  readonly asOf: string;
  readonly overdue: boolean;
  readonly targets: ReadonlyArray<Link>;
  /** When the plan wants the report, in its words and as a day; empty when it states no deadline. */
  readonly send: string;
}

export interface AreaYear {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly statuses: ReadonlyArray<AreaStatus & { readonly href: string; readonly goal: string }>;
  readonly due: ReadonlyArray<DueReport>;
  /** What it took over from old units in the year. */
  readonly carried: ReadonlyArray<CarriedRow>;
  /** Ended units on whose land it is, whose figures nobody shared out. */
  readonly lands: ReadonlyArray<LandRow>;
  readonly history: ReadonlyArray<HistoryRow>;
  /** Sources of its figures: each document with the day it was received. */
  readonly documents: ReadonlyArray<{ readonly name: string; readonly days: string }>;
  /** The clauses that set its targets. */
  readonly items: ReadonlyArray<Link>;
}

export interface AreaPage {
  readonly meta: PageMeta;
  /** Its calendar feed, if it has one. */
  readonly subscription: Subscription | null;
  readonly area: Area;
  readonly facts: ReadonlyArray<Fact>;
  /** That it ended, when and by which document, and where its land lies now; null while it is alive. */
  readonly ended: LinkedText | null;
  /** Null when nothing of its life is entered. */
  readonly life: Life | null;
  /** Null while no year has a target, and for a unit that does not report this year. */
  readonly worksheet: Link | null;
  /** True for a unit that reports in the year on the home page, which has no target yet. */
  readonly awaitsTargets: boolean;
  readonly years: ReadonlyArray<AreaYear>;
  /** Figures added up from the units below it. */
  readonly below: ReadonlyArray<SumsBelow>;
}

export const kindName = (site: Site, { kind }: Area): string =>
  site.identity.areaKinds.find(({ id }) => id === kind)?.name ?? '';

/** Number of units below an area, labelled with their level; nothing when the content does not state it. */
export function sizeOf(
  site: Site,
  { kind, communes }: Area,
): { label: string; text: string } | null {
  const below = levelBelow(site.identity, levelOfKind(site.identity, kind)?.id ?? '');
  if (communes === undefined || !below) return null;
  return { label: vi.areas.size(unitsOf(below)), text: String(communes) };
}

/** Until when a year's plan wants the report on the period of a kind that ends on a day. */
function sendBy(
  site: Site,
  { year, reporting, unconfirmed }: Plan,
): (period: ReportPeriod, end: string) => string {
  const periods = unconfirmed ? [] : reportingPeriods(year, reporting, site.content.holidays);
  return (period, end) => {
    const found = periods.find((one) => one.period === period && one.end === end);
    if (!found?.deadline) return '';
    return vi.areas.sendBy(
      found.due && formatDay(found.due),
      deadlineWords(found.printed, found.deadline),
    );
  };
}

/** The next reports due from an area, soonest first; targets due on the same day are grouped. */
export function dueReports(site: Site, plan: Plan, area: Area): Array<DueReport> {
  const on = site.evaluatedOn(plan.id);
  const send = sendBy(site, plan);
  const byDay = new Map<string, { overdue: boolean; targets: Array<Link>; send: Set<string> }>();
  for (const target of site.of.targetsOfPlan(plan.id)) {
    const { latest, status } = site.judgement(target, area.id);
    if (status === 'not-applicable' || target.kind === 'all') continue;
    const next = nextReport(target, latest, on);
    if (!next) continue;
    const entry = byDay.get(next.asOf) ?? {
      overdue: next.overdue,
      targets: [],
      send: new Set<string>(),
    };
    entry.targets.push({ href: href.target(target.id), text: target.shortTitle });
    entry.send.add(send(target.reportEvery, next.asOf));
    byDay.set(next.asOf, entry);
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([asOf, { send, ...entry }]) => ({
      asOf: formatDay(asOf),
      ...entry,
      send: [...send].filter(Boolean).join('; '),
    }));
}

function documentsOf(site: Site, targets: ReadonlyArray<Target>, area: Area) {
  const days = new Map<string, Set<string>>();
  for (const target of targets) {
    for (const { document, reportedOn } of site.observations(target.id, area.id)) {
      days.set(document, (days.get(document) ?? new Set()).add(reportedOn));
    }
  }
  return [...days]
    .map(([name, set]) => ({ name, days: [...set].sort() }))
    .sort((a, b) => ((a.days[0] ?? '') < (b.days[0] ?? '') ? -1 : 1))
    .map(({ name, days }) => ({ name, days: days.map(formatDay).join(', ') }));
}

function areaYear(site: Site, plan: Plan, area: Area): AreaYear {
  const targets = site.of.targetsOfPlan(plan.id);
  const items = [...new Set(targets.map((target) => target.item))];
  return {
    plan,
    evaluation: evaluationOf(site, plan),
    statuses: targets.map((target) => ({
      ...areaStatus(site.progressSnapshot(plan.id), target, area),
      href: href.target(target.id),
    })),
    due: dueReports(site, plan, area),
    carried: carriedRowsOf(site, plan, area.id),
    lands: carriedLandsOf(site, plan, area.id),
    history: targets.flatMap((target) => historyRows(site, target, area)),
    documents: documentsOf(site, targets, area),
    items: items.flatMap((id) => {
      const item = site.find.item(id);
      return item ? itemLink(item) : [];
    }),
  };
}

function areaPage(site: Site, kept: Area): AreaPage {
  const area = shownUnit(site, kept);
  const life = lifeOf(site, kept);
  const title = unitTitle(site, kept);
  const years = plansWithTargets(site)
    .toReversed()
    .flatMap((plan) => {
      const then = site.allReporters(plan.id).find(({ id }) => id === area.id);
      return then ? areaYear(site, plan, then) : [];
    });
  const reports = site.reporters(site.plan.id).some(({ id }) => id === area.id);
  const hasTargets = site.of.targetsOfPlan(site.plan.id).length > 0;
  const everReports = site.everReporting.some(({ id }) => id === area.id);
  return {
    meta: {
      title: vi.areas.pageTitle(title),
      short: area.name,
      description: everReports
        ? vi.areas.description(title)
        : vi.areas.lifeDescription(title, listSummary(site, kept)),
      path: paths.area(area.id),
      crumbs: [home(), listLink('areas')],
      kind: entities.areas.page.kind,
      unit: area.id,
      search: areaFields(area, ...searchFacts(site, kept)),
      file:
        site.content.progress.find((p) => p.area === area.id && p.plan === site.plan.id)?.file ??
        area.file,
      alternates: offerOf(site, `don-vi-${area.id}`).alternates,
    },
    subscription: offerOf(site, `don-vi-${area.id}`).subscription,
    area,
    facts: [
      { label: vi.areas.kind, text: kindName(site, area) },
      ...[sizeOf(site, area) ?? []].flat().map((fact) => ({ ...fact, note: area.note })),
      ...(life?.facts ?? []),
    ],
    ended: endSentence(site, kept),
    life,
    worksheet: worksheetPlan(site, area.id)
      ? { href: href.worksheet(area.id), text: vi.worksheet.link }
      : null,
    awaitsTargets: reports && !hasTargets,
    years,
    below: allSumsBelow(site, area),
  };
}

export const areaPages = (site: Site): Array<AreaPage> =>
  site.content.areas.map((area) => areaPage(site, area));
