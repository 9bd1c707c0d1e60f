import { Temporal } from 'temporal-polyfill';
import type { CalendarEntry } from './calendar.ts';

/** A day of the year's line, or a span of it, in percent of the year. */
export interface Mark {
  readonly entry: CalendarEntry;
  readonly left: number;
  /** Null for a single day. */
  readonly width: number | null;
  /** The row of its label, so that no two labels lie on each other. */
  readonly row: number;
}

/** A label ("27/7", on a phone) covers about so many days of the line. */
const LABEL_DAYS = 38;

/** The dated entries of a year on one line. Entries outside the year are left out. */
export function yearLine(year: number, entries: ReadonlyArray<CalendarEntry>): Array<Mark> {
  const length = Temporal.PlainDate.from({ year, month: 12, day: 31 }).dayOfYear;
  const ends: Array<number> = [];
  const percent = (days: number) => Math.round((days / length) * 10_000) / 100;
  return entries.flatMap((entry) => {
    if (entry.start === null || entry.end === null || !entry.start.startsWith(`${year}-`))
      return [];
    const from = Temporal.PlainDate.from(entry.start).dayOfYear - 1;
    const days = Math.min(
      length - from,
      Temporal.PlainDate.from(entry.start).until(entry.end).days + 1,
    );
    const row = ends.findIndex((end) => end <= from);
    const chosen = row === -1 ? ends.length : row;
    ends[chosen] = from + Math.max(days, LABEL_DAYS);
    return {
      entry,
      left: percent(days === 1 ? from + 0.5 : from),
      width: days === 1 ? null : percent(days),
      row: chosen,
    };
  });
}

/** Where the months begin on the line, in percent; twelve numbers. */
export function monthStarts(year: number): Array<number> {
  const length = Temporal.PlainDate.from({ year, month: 12, day: 31 }).dayOfYear;
  return Array.from({ length: 12 }, (_, index) => {
    const day = Temporal.PlainDate.from({ year, month: index + 1, day: 1 }).dayOfYear - 1;
    return Math.round((day / length) * 10_000) / 100;
  });
}
