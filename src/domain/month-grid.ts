import { Temporal } from 'temporal-polyfill';
import type { IsoDay } from './dates.ts';
import { type LunarDay, lunarDay } from './lunar.ts';
import type { CalendarEntry } from './year-calendar.ts';

export interface GridDay {
  readonly date: IsoDay;
  readonly lunar: LunarDay;
  /** Entries of this day only; multi-day entries are bands. */
  readonly entries: ReadonlyArray<CalendarEntry>;
}

/** The part of a multi-day entry within one week of the month. */
export interface Band {
  readonly entry: CalendarEntry;
  /** Column, 0 (Monday) to 6. */
  readonly column: number;
  readonly length: number;
  /** Whether the entry begins or ends in this part; false where the week or the month cuts it. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** True for the first part shown in the month. */
  readonly first: boolean;
}

export interface GridWeek {
  /** ISO 8601 week of the year. */
  readonly number: number;
  /** Monday to Sunday; null for days of adjacent months. */
  readonly days: ReadonlyArray<GridDay | null>;
  /** Rows of bands. A band keeps its row through the month. */
  readonly lanes: ReadonlyArray<ReadonlyArray<Band>>;
}

const dated = (entry: CalendarEntry): entry is CalendarEntry & { start: IsoDay; end: IsoDay } =>
  entry.start !== null && entry.end !== null;

type Ranged = CalendarEntry & { readonly start: IsoDay; readonly end: IsoDay };

/** Assigns each range to the first row in which it overlaps no other. */
function rows(ranges: ReadonlyArray<Ranged>): Array<Array<Ranged>> {
  const lanes: Array<Array<Ranged>> = [];
  for (const range of ranges) {
    const free = lanes.find((lane) => (lane.at(-1)?.end ?? '') < range.start);
    if (free) free.push(range);
    else lanes.push([range]);
  }
  return lanes;
}

/** The bands of one row in one week, without days of other months. */
function bandsOf(
  lane: ReadonlyArray<Ranged>,
  days: ReadonlyArray<GridDay | null>,
  monthStart: IsoDay,
): Array<Band> {
  return lane.flatMap((entry) => {
    const columns = days.flatMap((day, column) =>
      day && entry.start <= day.date && day.date <= entry.end ? column : [],
    );
    const [from, to] = [days[columns[0] ?? -1]?.date, days[columns.at(-1) ?? -1]?.date];
    if (from === undefined || to === undefined) return [];
    const begins = from === entry.start;
    return {
      entry,
      column: columns[0] ?? 0,
      length: columns.length,
      begins,
      ends: to === entry.end,
      first: begins || from === monthStart,
    };
  });
}

/**
 * Lays out a month as weeks from Monday to Sunday.
 *
 * @param month `YYYY-MM`
 * @param entries dated entries, by day; those outside the month are ignored
 */
export function monthGrid(month: string, entries: ReadonlyArray<CalendarEntry>): Array<GridWeek> {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  const inMonth = entries
    .filter(dated)
    .filter(({ start, end }) => start <= last.toString() && end >= first.toString());
  const lanes = rows(inMonth.filter(({ start, end }) => start !== end));
  const ofOneDay = inMonth.filter(({ start, end }) => start === end);

  const weeks: Array<GridWeek> = [];
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  for (
    let week = monday;
    Temporal.PlainDate.compare(week, last) <= 0;
    week = week.add({ weeks: 1 })
  ) {
    const days = Array.from({ length: 7 }, (_, index): GridDay | null => {
      const day = week.add({ days: index });
      if (day.month !== first.month) return null;
      const date = day.toString();
      const own = ofOneDay.filter(({ start }) => start === date);
      return { date, lunar: lunarDay(date), entries: own };
    });
    weeks.push({
      number: week.weekOfYear ?? 0,
      days,
      lanes: lanes
        .map((lane) => bandsOf(lane, days, first.toString()))
        .filter((bands) => bands.length > 0),
    });
  }
  return weeks;
}
