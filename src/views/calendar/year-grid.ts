import { type GridDay, type GridWeek, monthGrid } from '../../domain/month-grid.ts';
import type { CalendarEntry } from '../../domain/year-calendar.ts';
import { calendarText } from '../../strings/calendar.ts';
import type { Link } from '../site/types.ts';
import { href } from '../site/urls.ts';

/** One day of a small month; null beside the month. */
export type SmallDay = {
  readonly date: string;
  readonly number: number;
  /** "event": something falls on this day; "range": it lies within something longer. */
  readonly mark: 'event' | 'range' | null;
} | null;

/** A month of the year at a glance: a picture of the list beside it, with a link to the month. */
export interface SmallMonth extends Link {
  readonly weeks: ReadonlyArray<ReadonlyArray<SmallDay>>;
}

const inRange = ({ lanes }: GridWeek, column: number) =>
  lanes.some((bands) =>
    bands.some((band) => band.column <= column && column < band.column + band.length),
  );

function smallDay(day: GridDay | null, week: GridWeek, column: number): SmallDay {
  if (!day) return null;
  const mark = day.entries.length > 0 ? 'event' : inRange(week, column) ? 'range' : null;
  return { date: day.date, number: Number(day.date.slice(8)), mark };
}

/** The twelve months of a year. Cancelled entries mark no day. */
export function yearGrid(year: number, dated: ReadonlyArray<CalendarEntry>): Array<SmallMonth> {
  const valid = dated.filter(({ cancelled }) => cancelled === null);
  return Array.from({ length: 12 }, (_, index) => {
    const month = String(index + 1).padStart(2, '0');
    return {
      href: href.calendarMonth(year, month),
      text: calendarText.monthShort(index + 1),
      weeks: monthGrid(`${year}-${month}`, valid).map((week) =>
        week.days.map((day, column) => smallDay(day, week, column)),
      ),
    };
  });
}
