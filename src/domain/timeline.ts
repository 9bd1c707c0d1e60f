import { Temporal } from 'temporal-polyfill';
import type { CalendarEntry } from './year-calendar.ts';

/** A day or a range on the year's line, in percent of the year. */
export interface Mark {
  readonly entry: CalendarEntry;
  readonly left: number;
  /** Null for a single day. */
  readonly width: number | null;
  /** The row of its label, so that labels do not overlap. */
  readonly row: number;
  /** True near the end of the line: the label is placed before its mark. */
  readonly before: boolean;
}

/**
 * Width of a label in days of the line, on a screen of 320 px, in a wide typeface and with the text spacing
 * of WCAG 1.4.12: "27/7", "17/10 – 18/11".
 */
const DAY_LABEL = 84;
const SPAN_LABEL = 176;

/** The dated entries of a year on one line. Entries that begin in another year are left out. */
export function yearLine(year: number, entries: ReadonlyArray<CalendarEntry>): Array<Mark> {
  const length = Temporal.PlainDate.from({ year, month: 12, day: 31 }).dayOfYear;
  const taken: Array<number> = [];
  const percent = (days: number) => Math.round((days / length) * 10_000) / 100;
  return entries.flatMap((entry) => {
    if (entry.start === null || entry.end === null || !entry.start.startsWith(`${year}-`))
      return [];
    const first = Temporal.PlainDate.from(entry.start);
    const from = first.dayOfYear - 1;
    const days = Math.min(length - from, first.until(entry.end, { largestUnit: 'day' }).days + 1);
    const label = days === 1 ? DAY_LABEL : SPAN_LABEL;
    const before = from + label > length;
    const [start, end] = before ? [from + days - label, from + days] : [from, from + label];
    const free = taken.findIndex((last) => last <= start);
    const row = free === -1 ? taken.length : free;
    taken[row] = Math.max(end, from + days);
    return {
      entry,
      left: percent(days === 1 ? from + 0.5 : from),
      width: days === 1 ? null : percent(days),
      row,
      before,
    };
  });
}

/** The start of each month on the line, in percent; twelve numbers. */
export function monthStarts(year: number): Array<number> {
  const length = Temporal.PlainDate.from({ year, month: 12, day: 31 }).dayOfYear;
  return Array.from({ length: 12 }, (_, index) => {
    const day = Temporal.PlainDate.from({ year, month: index + 1, day: 1 }).dayOfYear - 1;
    return Math.round((day / length) * 10_000) / 100;
  });
}
