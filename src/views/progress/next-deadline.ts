import { daysBetween, formatDay, weekday } from '../../domain/dates.ts';
import { reportingPeriods } from '../../domain/reporting.ts';
import { calendarText } from '../../strings/calendar.ts';
import { homeText } from '../../strings/home.ts';
import { dueReports } from '../areas/due-reports.ts';
import type { Site } from '../site/site.ts';
import type { Link, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** The next day by which units have to report. */
export interface Deadline {
  /** Days from the build; 0 is today. */
  readonly days: number;
  readonly day: string;
  /** "Hết kỳ số liệu 6 tháng đầu năm" */
  readonly title: string;
  /** "thứ Sáu, 30/06/2017" */
  readonly when: string;
  /** False when the document states the period but no day: then it is the period's last day. */
  readonly isStated: boolean;
  readonly clause: Link | null;
}

/** A unit from which a report is overdue. */
export interface LateUnit {
  readonly unit: Link;
  /** "Kỳ đến 31/03/2017 · 10 chỉ tiêu" */
  readonly period: string;
  /** When it reported last. */
  readonly last: string;
}

/** The next report that a running plan wants; null when none is left, or the plan is unconfirmed. */
export function nextDeadline(site: Site, plan: Plan): Deadline | null {
  if (plan.unconfirmed) return null;
  const dayOf = ({ due, end }: { due: string | null; end: string }) => due ?? end;
  const [next] = reportingPeriods(plan.year, plan.reporting, site.content.holidays)
    .filter((period) => dayOf(period) >= site.builtOn)
    // Of periods that end together the longest one is named: it contains the others.
    .sort((a, b) =>
      dayOf(a) === dayOf(b) ? (a.start < b.start ? -1 : 1) : dayOf(a) < dayOf(b) ? -1 : 1,
    );
  if (!next) return null;
  const day = dayOf(next);
  const name = calendarText.reportNames[next.period](next.number, plan.year);
  const item = plan.reportingItem ? site.find.item(plan.reportingItem) : undefined;
  return {
    days: daysBetween(site.builtOn, day),
    day,
    title: next.due === null ? homeText.due.endOf(name) : homeText.due.sendBy(name),
    when: `${weekday(day)}, ${formatDay(day)}`,
    isStated: next.due !== null,
    clause:
      (item && {
        href: href.item(item.id),
        text: item.number ? homeText.due.clause(item.number) : item.title,
      }) ||
      null,
  };
}

/** The units of a running plan whose reports are overdue, the longest overdue first. */
export function lateUnits(site: Site, plan: Plan): Array<LateUnit> {
  return site
    .reporters(plan.id)
    .flatMap((area) => {
      const overdue = dueReports(site, plan, area).filter((report) => report.overdue);
      const [first] = overdue;
      if (!first) return [];
      const targets = new Set(overdue.flatMap((report) => report.targets.map((link) => link.href)));
      const last = site.of
        .targetsOfPlan(plan.id)
        .flatMap((target) => site.judgement(target, area.id).latest?.reportedOn ?? [])
        .sort()
        .at(-1);
      return {
        since: first.asOf.split('/').reverse().join('-'),
        row: {
          unit: { href: href.area(area.id), text: area.name },
          period: homeText.late.asOf(first.asOf, targets.size),
          last: last ? homeText.late.last(formatDay(last)) : homeText.late.never,
        },
      };
    })
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
    .map(({ row }) => row);
}
