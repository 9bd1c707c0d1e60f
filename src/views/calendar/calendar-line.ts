import { formatWhen } from '../../domain/dates.ts';
import { monthStarts, yearLine } from '../../domain/timeline.ts';
import type { CalendarEntry } from '../../domain/year-calendar.ts';
import { vi } from '../../strings/vi.ts';

/** The year as a timeline: horizontal positions in percent, one row per lane. */
export interface LineView {
  readonly title: string;
  /** All marks as text, as the accessible alternative to the drawing. */
  readonly description: string;
  readonly months: ReadonlyArray<{ readonly left: number; readonly name: string }>;
  readonly marks: ReadonlyArray<{
    readonly left: number;
    readonly width: number | null;
    readonly row: number;
    /** "27/7", "17/10 – 18/11" */
    readonly label: string;
    readonly before: boolean;
    readonly main: boolean;
    readonly cancelled: boolean;
  }>;
  readonly rows: number;
}

/** "2017-07-27" → "27/7" */
const short = (day: string): string => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;

export function lineView(year: number, dated: ReadonlyArray<CalendarEntry>): LineView {
  const marks = yearLine(year, dated);
  return {
    title: vi.calendar.line(year),
    description: vi.calendar.lineDescription(
      marks.map(({ entry }) => `${formatWhen(entry.when)}: ${entry.title}`).join('; '),
    ),
    months: monthStarts(year).map((left, index) => ({ left, name: String(index + 1) })),
    marks: marks.map(({ entry, left, width, row, before }) => {
      const [start, end] = [entry.start ?? '', entry.end ?? ''];
      return {
        left,
        width,
        row,
        label: width === null ? short(start) : `${short(start)} – ${short(end)}`,
        before,
        main: entry.main,
        cancelled: entry.cancelled !== null,
      };
    }),
    rows: Math.max(0, ...marks.map(({ row }) => row)) + 1,
  };
}
