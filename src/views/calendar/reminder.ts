import { countdown } from '../../domain/countdown.ts';
import { addDays, daysBetween, formatDay, weekday } from '../../domain/dates.ts';
import { publicAddress } from '../../domain/public-address.ts';
import { reminderText } from '../../strings/reminder.ts';
import { dueReports } from '../areas/due-reports.ts';
import type { Site } from '../site/site.ts';
import { siteAddress, withBase } from '../site/urls.ts';
import type { DatedEntry } from './feed-entries.ts';
import type { Feed } from './feeds.ts';

/** What somebody has to keep in mind this week, as a text to paste into a chat group. */
export interface Reminder {
  /** Monday of the week, ISO: a new week is a new entry of its feed. */
  readonly week: string;
  readonly title: string;
  readonly text: string;
}

/** Targets that are named in a line. */
const NAMED = 3;

/** "2026-12-02" → "02/12" */
const short = (day: string) => formatDay(day).slice(0, 5);
const dayName = (day: string) => `${weekday(day)}, ${short(day)}`;

/** Monday of a day's week. */
function mondayOf(day: string): string {
  // 1970-01-05 was a Monday.
  const since = daysBetween('1970-01-05', day);
  return addDays(day, -(((since % 7) + 7) % 7));
}

const bullet = (text: string) => `- ${text}`;

/** The title, with its last day when it lasts longer. */
const titleOf = ({ title, start, end }: DatedEntry) =>
  start === end ? title : reminderText.until(title, short(end));

/** "số liệu đến ngày 30/09/2026: A, B, C và 4 chỉ tiêu khác" for each period whose report is overdue. */
function overdueLines(site: Site, { unit }: Feed): Array<string> {
  const area = unit && site.reporters(site.plan.id).find(({ id }) => id === unit.id);
  if (!area || site.plan.unconfirmed || site.evaluatedOn(site.plan.id) < site.builtOn) return [];
  return dueReports(site, site.plan, area)
    .filter(({ overdue }) => overdue)
    .map(({ asOf, targets }) => {
      const names = targets.slice(0, NAMED).map(({ text }) => text);
      const rest = targets.length - names.length;
      return bullet(
        reminderText.overdueReport(
          asOf,
          [names.join(', '), ...(rest > 0 ? [reminderText.more(rest)] : [])].join(' '),
        ),
      );
    });
}

/**
 * The reminder of a feed on the day of the build: what is on today, what comes this week, which reports are
 * overdue, and the next day after this week. Cancelled entries are left out. It names the day it was made on.
 */
export function reminderOf(site: Site, feed: Feed): Reminder {
  const today = site.builtOn;
  const week = mondayOf(today);
  const sunday = addDays(week, 6);
  const entries = feed.entries
    .filter(({ cancelled }) => cancelled === null)
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const now = entries.filter(({ start, end }) => start <= today && today <= end);
  const soon = entries.filter(({ start }) => start > today && start <= sunday);
  const later = entries.filter(({ start }) => start > sunday);
  const next = later.filter(({ start }) => start === later[0]?.start);
  const overdue = overdueLines(site, feed);
  const text = reminderText;
  const address = publicAddress(withBase(feed.page), siteAddress);
  const lines = [
    text.head(feed.label, short(week), formatDay(sunday)),
    ...(now.length > 0
      ? [text.today(dayName(today)), ...now.map((entry) => bullet(titleOf(entry)))]
      : [text.nothingToday(dayName(today))]),
    ...(soon.length > 0
      ? [text.week, ...soon.map((entry) => bullet(`${dayName(entry.start)}: ${titleOf(entry)}`))]
      : [text.nothingInWeek]),
    ...(overdue.length > 0 ? [text.overdue, ...overdue] : []),
    ...(next.length > 0
      ? [
          text.next,
          ...next.map((entry) =>
            bullet(
              `${formatDay(entry.start)}: ${titleOf(entry)} (${countdown({ ...entry, cancelled: false }, today)})`,
            ),
          ),
        ]
      : []),
    ...(address ? [text.see(address)] : []),
    text.made(formatDay(today)),
  ];
  return { week, title: lines[0] ?? '', text: lines.join('\n') };
}
