import { daysBetween, formatDay, type IsoDay } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { monthEndsText } from '../../strings/month-ends.ts';
import { capitalised } from '../../strings/site.ts';
import {
  evaluationOf,
  progressCrumbs,
  snapshotDays,
  type Tally,
} from '../progress/progress-pages.ts';
import { tallyOf } from '../progress/unit-needs.ts';
import { newerProgress } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import type { Link, PageMeta, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { sumOfStandings, unitStandings } from './standing.ts';
import { resultOf } from './takeaway.ts';
import { leadOf } from './year-page.ts';

/** What was known at the end of a month, from what had been reported by then. */
export interface MonthEnd {
  readonly day: string;
  readonly anchor: string;
  /** "41/80 chỉ tiêu đúng tiến độ, hoàn thành" */
  readonly result: string;
  /** Who was behind; empty where the result says it all. */
  readonly lead: string;
  readonly tally: Tally;
  /** Figures of the time up to this day that came in later. */
  readonly late: string;
}

/** The ends of the months of a year: a row for each, and the file with every status. */
export interface MonthEndsPage {
  readonly meta: PageMeta;
  readonly months: ReadonlyArray<MonthEnd>;
  readonly sample: boolean;
  /** The file from which src/reading/month-ends.ts draws the table of a month. */
  readonly data: string;
  readonly now: Link;
}

/** How many figures for days up to a day were reported or corrected only afterwards, and how late the last came. */
function lateAt(site: Site, plan: Plan, day: IsoDay): string {
  const on = site.evaluatedOn(plan.id);
  const late = site.allReporters(plan.id).flatMap((area) =>
    site.of.targetsOfPlan(plan.id).flatMap((target) =>
      site
        .observations(target.id, area.id)
        .filter((o) => o.asOf <= day && o.reportedOn > day && o.reportedOn <= on)
        .map((o) => daysBetween(day, o.reportedOn)),
    ),
  );
  return late.length === 0
    ? monthEndsText.noneLate
    : monthEndsText.late(
        late.length,
        late.reduce((most, days) => Math.max(most, days), 0),
      );
}

function monthEndOf(site: Site, plan: Plan, day: IsoDay): MonthEnd {
  const targets = site.of.targetsOfPlan(plan.id);
  const areas = site.reporters(plan.id, day);
  const snapshot = site.progressSnapshot(plan.id, day);
  const sum = sumOfStandings(unitStandings(areas, targets, snapshot));
  return {
    day: formatDay(day),
    anchor: `den-${day}`,
    result: capitalised(resultOf(sum, targets.length, day === plan.closedOn)),
    lead: leadOf(site, plan, targets, snapshot),
    tally: tallyOf(
      targets.flatMap((target) => areas.map(({ id }) => snapshot.judgement(target, id).status)),
    ),
    late: lateAt(site, plan, day),
  };
}

/** "Kết quả cuối các tháng năm 2017" */
export function monthEndsPage(site: Site, plan: Plan): MonthEndsPage {
  const { closed, sample } = evaluationOf(site, plan);
  return {
    meta: {
      title: monthEndsText.title(plan.year),
      description: monthEndsText.description(plan.year),
      path: paths.monthEnds(plan.id),
      crumbs: progressCrumbs(plan),
      kind: null,
      plan: plan.id,
      newer: newerProgress(site, plan.id),
    },
    months: snapshotDays(site, plan).map((day) => monthEndOf(site, plan, day)),
    sample,
    data: href.monthEndData(plan.id),
    now: {
      href: href.progress(plan.id),
      text: closed ? monthEndsText.closed : monthEndsText.now,
    },
  };
}
