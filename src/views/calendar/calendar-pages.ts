import { formatDay } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import { reportingPeriods } from '../../domain/reporting.ts';
import { byMonth, type CalendarEntry } from '../../domain/year-calendar.ts';
import { entities } from '../../model/entities.ts';
import type { ReportingRule } from '../../model/reporting.ts';
import { calendarText } from '../../strings/calendar.ts';
import { vi } from '../../strings/vi.ts';
import { calendarFields } from '../search/page-fields.ts';
import { home, itemLink, listLink } from '../site/entry-links.ts';
import { newerCalendar } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import type { Link, PageMeta, Plan } from '../site/types.ts';
import { tasksOfYearLink } from '../tasks/task-doors.ts';
import { type EntryView, entryView, type Filter, filtersOf } from './calendar-entry.ts';
import { levelsIn, ownersIn } from './calendar-lists.ts';
import { type Offer, offerOf } from './calendar-subscription.ts';
import { entriesOfYear, monthOf, planOfYear } from './calendar-years.ts';
import { deadlineDay } from './deadline-text.ts';
import { type SmallMonth, yearGrid } from './year-grid.ts';

/** A group of reporting periods: "hằng quý", with the days of each period. */
interface ReportingGroup {
  readonly name: string;
  readonly due: string;
  readonly periods: ReadonlyArray<{
    readonly name: string;
    readonly from: string;
    readonly to: string;
    readonly due: string;
  }>;
}

export interface CalendarPage {
  readonly meta: PageMeta;
  readonly year: number;
  /** False for a year that has recurring days only. */
  readonly planned: boolean;
  /** True while the year's plan is an unconfirmed copy of another one. */
  readonly unconfirmed: boolean;
  /** The year at a glance; empty for a year without a dated entry. */
  readonly grid: ReadonlyArray<SmallMonth>;
  readonly filters: ReadonlyArray<Filter>;
  readonly months: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly entries: ReadonlyArray<EntryView>;
  }>;
  readonly undated: ReadonlyArray<EntryView>;
  readonly reporting: ReadonlyArray<ReportingGroup>;
  readonly reportingItem: Link | null;
  readonly levels: ReadonlyArray<Link>;
  readonly owners: ReadonlyArray<Link>;
  readonly offer: Offer;
  /** What has to be done in the year; null where nobody has entered it. */
  readonly tasks: Link | null;
}

/** "hằng quý"; of a rule on some periods, these: "quý I/2018, quý III/2018". */
const ruleName = (year: number, { period, only }: ReportingRule): string =>
  only?.map((number) => calendarText.reportNames[period](number, year)).join(', ') ??
  vi.periods[period];

function reportingOf(site: Site, plan: Plan | undefined): Array<ReportingGroup> {
  return (plan?.reporting ?? []).map((rule) => ({
    name: ruleName(plan?.year ?? 0, rule),
    due: rule.due ?? vi.common.notStated,
    periods: reportingPeriods(plan?.year ?? 0, [rule], site.content.holidays).map((period) => ({
      name: calendarText.reportNames[period.period](period.number, plan?.year ?? 0),
      from: formatDay(period.start),
      to: formatDay(period.end),
      due: period.deadline ? deadlineDay(period.deadline) : vi.common.notStated,
    })),
  }));
}

export function calendarPage(site: Site, year: number): CalendarPage {
  const { dated, undated } = entriesOfYear(site, year);
  const plan = planOfYear(site, year);
  const item = site.find.item(plan?.reportingItem ?? '');
  const view = (entry: CalendarEntry) => entryView(site, entry);
  const all = [...dated, ...undated];
  const offer = offerOf(site, String(year));
  return {
    meta: {
      title: calendarText.yearTitle(year),
      short: String(year),
      description: calendarText.yearDescription(year),
      path: paths.calendar(year),
      crumbs: [home(), listLink('milestones')],
      // A year without a plan adds nothing to the list of recurring days.
      kind: plan ? entities.milestones.menu.text : null,
      search: calendarFields(
        all.map(({ when }) => when),
        year,
      ),
      file:
        site.content.milestones.find((m) => m.plan === plan?.id)?.file ??
        plan?.file ??
        'content/observances.json',
      alternates: offer.alternates,
      plan: String(year),
      newer: newerCalendar(site, year),
    },
    year,
    tasks: plan ? tasksOfYearLink(site, plan) : null,
    planned: plan !== undefined,
    unconfirmed: plan?.unconfirmed ?? false,
    grid: dated.length > 0 ? yearGrid(year, dated) : [],
    filters: plan ? filtersOf(site, all.map(view)) : [],
    months: byMonth(dated).map(([month, entries]) => ({
      id: month.startsWith(`${year}-`) ? `thang-${month.slice(5)}` : `thang-${month}`,
      name: calendarText.month(monthOf(month).number, monthOf(month).year),
      entries: entries.map(view),
    })),
    undated: undated.map(view),
    reporting: reportingOf(site, plan),
    reportingItem: item ? itemLink(item) : null,
    levels: levelsIn(site, year).map(({ link }) => link),
    owners: ownersIn(site, year).map(({ link }) => link),
    offer,
  };
}
