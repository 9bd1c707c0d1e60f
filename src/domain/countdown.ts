import { countdownText } from '../strings/countdown.ts';

/**
 * Countdown and grouping of a dated entry on a given day. Used by the build and, with the reader's current
 * day, by src/calendar/now.ts in the browser: it must not import anything heavy (Temporal).
 */
export interface Span {
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  readonly cancelled: boolean;
}

export const groups = ['now', 'next', 'later', 'past'] as const;
export type CountdownGroup = (typeof groups)[number];

// ISO days parse as midnight UTC, so their difference is a whole number of days.
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The day in Việt Nam (UTC+7 all year) at an instant given in milliseconds. */
export const dayInVietnam = (moment: number): string =>
  new Date(moment + 7 * 3_600_000).toISOString().slice(0, 10);

/** "27/07/2017" */
export const printed = (day: string): string => day.split('-').reverse().join('/');

/** "hôm nay", "còn 12 ngày", "đang diễn ra, còn 3 ngày", "đã qua 2 ngày" */
export function countdown({ start, end, cancelled }: Span, today: string): string {
  if (cancelled) return countdownText.cancelled;
  if (end < today) return countdownText.past(days(end, today));
  if (start > today) return countdownText.ahead(days(today, start));
  return start === end ? countdownText.today : countdownText.running(days(today, end));
}

/**
 * The group of each entry on a day: "now", "next" (all entries of the first day to come), "later", "past".
 * A cancelled entry is never "now" or "next".
 *
 * @param until the last day up to which the calendar is complete: an entry that begins after it is not
 *   "next", because earlier ones may be missing
 */
export function groupsOn(
  entries: ReadonlyArray<Span>,
  today: string,
  until: string,
): Array<CountdownGroup> {
  const first = entries
    .filter(({ start, cancelled }) => start > today && start <= until && !cancelled)
    .map(({ start }) => start)
    .sort()[0];
  return entries.map(({ start, end, cancelled }) => {
    if (start > today) return start === first && !cancelled ? 'next' : 'later';
    return end < today || cancelled ? 'past' : 'now';
  });
}
