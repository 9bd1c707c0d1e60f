import { type Band, type GridDay, monthGrid } from '../../domain/month-grid.ts';
import { paths } from '../../domain/paths.ts';
import type { CalendarEntry } from '../../domain/year-calendar.ts';
import { entities } from '../../model/entities.ts';
import { calendarText } from '../../strings/calendar.ts';
import { monthFields } from '../search/page-fields.ts';
import { newerCalendar } from '../site/newer-year.ts';
import type { Site } from '../site/site.ts';
import type { Link, PageMeta } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { type EntryView, entryView, lunarShort } from './calendar-entry.ts';
import {
  datedEntries,
  entriesOfYear,
  monthOf,
  planOfYear,
  yearCrumbs,
  yearsOf,
} from './calendar-years.ts';

export interface DayView {
  readonly date: string;
  readonly number: string;
  readonly lunar: string;
  readonly entries: ReadonlyArray<EntryView>;
}

export interface BandView extends Omit<Band, 'entry'> {
  readonly entry: EntryView;
}

export interface WeekView {
  readonly number: number;
  readonly days: ReadonlyArray<DayView | null>;
  readonly lanes: ReadonlyArray<ReadonlyArray<BandView>>;
}

export interface MonthPage {
  readonly meta: PageMeta;
  readonly weeks: ReadonlyArray<WeekView>;
  /** The entries of the month as a list: a phone shows it below the table. */
  readonly entries: ReadonlyArray<EntryView>;
  readonly empty: boolean;
  /** Entries known to fall in the month, without an exact day. */
  readonly undated: ReadonlyArray<EntryView>;
  readonly previous: Link | null;
  readonly next: Link | null;
  readonly whole: Link;
}

function dayView(site: Site, day: GridDay | null): DayView | null {
  if (!day) return null;
  return {
    date: day.date,
    number: String(Number(day.date.slice(8))),
    lunar: lunarShort(day.lunar),
    entries: day.entries.map((entry) => entryView(site, entry)),
  };
}

/** True when an entry without a day falls in a month: by its month, or by its quarter. */
function fallsIn({ when }: CalendarEntry, month: string): boolean {
  if (when.precision === 'month') return when.month === month;
  if (when.precision !== 'quarter') return false;
  return when.quarter === `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** True when a span has a day in a month. */
const overlaps = (month: string, start: string | null, end: string | null): boolean =>
  start !== null && end !== null && start.slice(0, 7) <= month && end.slice(0, 7) >= month;

const monthLink = (month: string | undefined): Link | null =>
  month === undefined
    ? null
    : {
        href: href.calendarMonth(month.slice(0, 4), month.slice(5)),
        text: calendarText.month(monthOf(month).number, monthOf(month).year),
      };

/** The month pages of all years that have a calendar. */
export function monthPages(site: Site): Array<{ year: string; month: string; page: MonthPage }> {
  const years = yearsOf(site);
  const months = years.flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
  );
  const dated = datedEntries(site);
  const undated = new Map(years.map((year) => [year, entriesOfYear(site, year).undated]));
  return months.map((month, index) => {
    const { number, year } = monthOf(month);
    const weeks = monthGrid(month, dated);
    return {
      year: String(year),
      month: month.slice(5),
      page: {
        meta: {
          title: calendarText.monthTitle(number, year),
          description: calendarText.monthDescription(number, year),
          path: paths.calendarMonth(year, month.slice(5)),
          crumbs: yearCrumbs(year),
          // Found by its name; every entry is found on the page of its year.
          kind: planOfYear(site, year) ? entities.milestones.menu.text : null,
          byTitle: true,
          search: monthFields(number, year, calendarText.monthDescription(number, year)),
          plan: String(year),
          newer: newerCalendar(site, year),
        },
        weeks: weeks.map((week) => ({
          number: week.number,
          days: week.days.map((day) => dayView(site, day)),
          lanes: week.lanes.map((lane) =>
            lane.map((band) => ({ ...band, entry: entryView(site, band.entry) })),
          ),
        })),
        entries: dated
          .filter(({ start, end }) => overlaps(month, start, end))
          .map((entry) => entryView(site, entry)),
        empty: weeks.every(
          ({ days, lanes }) => lanes.length === 0 && days.every((day) => !day?.entries.length),
        ),
        undated: (undated.get(year) ?? [])
          .filter((entry) => fallsIn(entry, month))
          .map((entry) => entryView(site, entry)),
        previous: monthLink(months[index - 1]),
        next: monthLink(months[index + 1]),
        whole: { href: href.calendar(year), text: calendarText.whole(year) },
      },
    };
  });
}
