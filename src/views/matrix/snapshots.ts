import { daysBetween, formatDay, type IsoDay } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import type { ProgressSnapshot } from '../../domain/reports.ts';
import { registersText } from '../../strings/registers.ts';
import { capitalised } from '../../strings/site.ts';
import { figureText } from '../progress/figure-text.ts';
import {
  type Evaluation,
  evaluationOf,
  type Grid,
  gridOf,
  progressCrumbs,
  snapshotDays,
} from '../progress/progress-pages.ts';
import { isMany } from '../progress/unit-needs.ts';
import { newerProgress } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import type { Link, PageMeta, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { sumOfStandings, unitStandings } from './standing.ts';
import { resultOf } from './takeaway.ts';
import { leadOf } from './year-page.ts';

/** A figure for a day up to the snapshot that was received only after it. */
export interface LateFigure {
  readonly area: Link;
  readonly target: Link;
  readonly asOf: string;
  readonly reportedOn: string;
  readonly figure: string;
  readonly days: number;
}

/** The late figures of one unit. */
export interface LateUnit {
  readonly area: Link;
  readonly count: number;
  readonly targets: number;
  /** The longest delay. */
  readonly days: number;
}

export interface SnapshotPage {
  readonly meta: PageMeta;
  readonly day: IsoDay;
  readonly shown: string;
  readonly evaluation: Evaluation;
  /** How far the targets were on that day, and who was behind. */
  readonly lead: string;
  readonly grid: Grid;
  /** The file with the details of the table's cells. */
  readonly details: string;
  /** Number of late figures. */
  readonly lateTotal: number;
  /** Each of them; none where there are many units, which have a row each in `lateUnits`. */
  readonly late: ReadonlyArray<LateFigure>;
  readonly lateUnits: ReadonlyArray<LateUnit>;
  readonly now: Link;
  readonly before: Link | null;
  readonly after: Link | null;
}

/** Figures for days up to the snapshot that were reported or corrected only afterwards. */
function lateFigures(site: Site, plan: Plan, day: IsoDay): Array<LateFigure> {
  const on = site.evaluatedOn(plan.id);
  return site.allReporters(plan.id).flatMap((area) =>
    site.of.targetsOfPlan(plan.id).flatMap((target) =>
      site
        .observations(target.id, area.id)
        .filter((o) => o.asOf <= day && o.reportedOn > day && o.reportedOn <= on)
        .map((o) => ({
          area: { href: href.area(area.id), text: area.shortName },
          target: { href: href.target(target.id), text: target.shortTitle },
          asOf: formatDay(o.asOf),
          reportedOn: formatDay(o.reportedOn),
          figure: figureText(target, o),
          days: daysBetween(day, o.reportedOn),
        })),
    ),
  );
}

/** The longest delay first. */
const lateUnitsOf = (late: ReadonlyArray<LateFigure>): Array<LateUnit> =>
  [...Map.groupBy(late, ({ area }) => area.href).values()]
    .flatMap((own): Array<LateUnit> => {
      const [first] = own;
      if (!first) return [];
      return [
        {
          area: first.area,
          count: own.length,
          targets: new Set(own.map(({ target }) => target.href)).size,
          days: Math.max(...own.map(({ days }) => days)),
        },
      ];
    })
    .sort((a, b) => b.days - a.days);

/** "41/80 chỉ tiêu đúng tiến độ, hoàn thành. Ngân Sơn có 6 chỉ tiêu chậm." */
function leadAt(site: Site, plan: Plan, snapshot: ProgressSnapshot): string {
  const targets = site.of.targetsOfPlan(plan.id);
  const units = unitStandings(site.reporters(plan.id, snapshot.on), targets, snapshot);
  const result = resultOf(sumOfStandings(units), targets.length, snapshot.on === plan.closedOn);
  return `${capitalised(result)}. ${leadOf(site, plan, targets, snapshot)}`;
}

/** "Số liệu đã báo cáo đến ngày 30/06/2017": the table at a month's end, from what had been reported by then. */
export function snapshotPages(site: Site, plan: Plan): Array<SnapshotPage> {
  const days = snapshotDays(site, plan);
  const many = isMany(site.allReporters(plan.id));
  const link = (day: IsoDay | undefined): Link | null =>
    day === undefined
      ? null
      : {
          href: href.progressAsOf(plan.id, day),
          text: registersText.snapshot.previous(formatDay(day)),
        };
  return days.map((day, index) => {
    const shown = formatDay(day);
    // Months of two years may end on one day: the figures of a year close in the next.
    const outside = day.startsWith(`${plan.year}-`) ? null : plan.year;
    const late = lateFigures(site, plan, day);
    const snapshot = site.progressSnapshot(plan.id, day);
    return {
      meta: {
        title: registersText.snapshot.title(shown, outside),
        description: registersText.snapshot.description(shown, outside),
        path: paths.progressAsOf(plan.id, day),
        crumbs: progressCrumbs(plan),
        kind: null,
        plan: plan.id,
        newer: newerProgress(site, plan.id),
      },
      day,
      shown,
      evaluation: { ...evaluationOf(site, plan), on: shown, closed: false, builtOn: null },
      lead: leadAt(site, plan, snapshot),
      grid: gridOf(site, plan, site.of.targetsOfPlan(plan.id), snapshot),
      details: href.progressDetailsAsOf(plan.id, day),
      lateTotal: late.length,
      late: many ? [] : late,
      lateUnits: many ? lateUnitsOf(late) : [],
      now: {
        href: href.progress(plan.id),
        text: evaluationOf(site, plan).closed
          ? registersText.snapshot.closed
          : registersText.snapshot.now,
      },
      before: link(days[index - 1]),
      after: link(days[index + 1]),
    };
  });
}
