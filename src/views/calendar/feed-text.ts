import { clauseName } from '../../domain/clause-place.ts';
import { formatDay } from '../../domain/dates.ts';
import { paths } from '../../domain/paths.ts';
import type { CalendarEntry } from '../../domain/year-calendar.ts';
import { calendarText } from '../../strings/calendar.ts';
import { deadlineText } from '../../strings/deadline.ts';
import { feedsText } from '../../strings/feeds.ts';
import { vi } from '../../strings/vi.ts';
import { levelNames, organizationLink, resolve } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import { withBase } from '../site/urls.ts';
import { deadlineWords } from './deadline-text.ts';

/** Texts of an event for calendar programs: no markup, one fact per line. */

/** Makes site-relative paths absolute, including the base path. */
export type Absolute = (path: string) => string;

/** @param site the public URL of the site */
export const absoluteFrom =
  (site: URL): Absolute =>
  (path) =>
    new URL(withBase(path), site).href;

/** "Kỷ niệm 70 năm …"; a deadline starts with "Hạn:", a cancelled entry says so first. */
export function eventTitle({ title, kind, cancelled }: CalendarEntry): string {
  const named =
    kind === 'report' && !title.startsWith(feedsText.dueWord) ? feedsText.due(title) : title;
  return cancelled ? feedsText.cancelledTitle(named) : named;
}

const sentence = (text: string) => `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;

/** Description of an event: clause and its title, who is responsible, the anniversary, … */
export function eventDescription(site: Site, entry: CalendarEntry, absolute: Absolute): string {
  const { milestone, observance, report, anniversary, since, cancelled, deadline } = entry;
  const printed = entry.when.precision === 'after' ? entry.when.printed : (report?.printed ?? null);
  const names = (ids: ReadonlyArray<string>) =>
    resolve(ids, site.find.organization)
      .map((organization) => organizationLink(organization).text)
      .join('; ');
  const plan = site.find.plan(entry.id.split('/')[0] ?? '');
  const ofReport = report && plan?.reportingItem ? [plan.reportingItem] : [];
  const items = resolve(milestone?.guidance ?? ofReport, site.find.item);
  const campaigns = resolve(milestone?.campaigns ?? [], site.find.campaign);
  const fact = (label: string, text: string) => (text === '' ? [] : [`${label}: ${text}`]);
  return [
    ...(cancelled ? [feedsText.cancelledLine(formatDay(cancelled.on), cancelled.reason)] : []),
    ...(anniversary !== null && since !== null
      ? [sentence(calendarText.anniversary(entry.title, anniversary, since))]
      : []),
    ...(observance?.calendar === 'lunar'
      ? [sentence(calendarText.yearly.lunar(observance.day, observance.month))]
      : []),
    ...items.map(
      ({ id, number, title }) =>
        `${number ? vi.guidance.itemTitle(clauseName(number), title) : title}: ${absolute(paths.item(id))}`,
    ),
    ...fact(vi.facts.lead, names(milestone?.owners.lead ?? [])),
    ...fact(vi.facts.partners, names(milestone?.owners.partners ?? [])),
    ...fact(vi.facts.levels, milestone ? levelNames(site, entry.levels).join('; ') : ''),
    ...fact(vi.facts.campaigns, campaigns.map(({ title }) => title).join('; ')),
    ...(plan && (milestone || report)
      ? fact(feedsText.document, [plan.title, plan.document.symbol].filter(Boolean).join(', '))
      : []),
    ...fact(deadlineText.label, deadlineWords(printed, deadline)),
    ...fact(vi.facts.note, (milestone ? milestone.note : observance?.note) ?? ''),
  ].join('\n');
}

/** Its kind, then the campaigns it belongs to. */
export const eventCategories = (site: Site, { kind, milestone }: CalendarEntry): Array<string> => [
  calendarText.kinds[kind],
  ...resolve(milestone?.campaigns ?? [], site.find.campaign).map(({ title }) => title),
];
