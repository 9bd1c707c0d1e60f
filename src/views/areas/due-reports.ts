import { formatDay } from '../../domain/dates.ts';
import { nextReport } from '../../domain/freshness.ts';
import { reportingPeriods } from '../../domain/reporting.ts';
import type { ReportPeriod } from '../../model/dates.ts';
import { vi } from '../../strings/vi.ts';
import { deadlineWords } from '../calendar/deadline-text.ts';
import type { Site } from '../site/site.ts';
import type { Area, Link, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** A report due next from a district, for one or several targets. */
export interface DueReport {
  readonly asOf: string;
  readonly overdue: boolean;
  readonly targets: ReadonlyArray<Link>;
  /** When the plan wants the report, in its words and as a day; empty when it states no deadline. */
  readonly send: string;
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
