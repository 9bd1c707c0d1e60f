import { clauseNames } from '../../domain/clause-place.ts';
import { formatDay, formatWhen, weekday } from '../../domain/dates.ts';
import { unitsOf } from '../../domain/levels.ts';
import { type LunarDay, lunarDay } from '../../domain/lunar.ts';
import { type CalendarEntry, kindSlugs } from '../../domain/year-calendar.ts';
import { yearOf } from '../../model/entity.ts';
import type { SiteLevel } from '../../model/site.ts';
import { calendarText } from '../../strings/calendar.ts';
import { deadlineText } from '../../strings/deadline.ts';
import { vi } from '../../strings/vi.ts';
import { ownerRowsNow } from '../duties/duties.ts';
import { campaignLink, itemLink, organizationLink, resolve } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Fact } from '../site/types.ts';
import { href, siteAddress } from '../site/urls.ts';
import { deadlineWords } from './deadline-text.ts';
import { type EventLinks, eventLinks } from './subscribe.ts';

/** View model of a calendar entry. */
export interface EntryView {
  readonly anchor: string;
  readonly href: string;
  readonly title: string;
  readonly main: boolean;
  readonly kind: string;
  /** "27/07/2017", "17/10/2017 – 18/11/2017", "trước ngày 15/11/2017 (chậm nhất 14/11/2017)" */
  readonly when: string;
  /** "27/7", "17/10 – 18/11"; null without days. */
  readonly short: string | null;
  /** First and last day, ISO; null without days. */
  readonly start: string | null;
  readonly end: string | null;
  readonly weekday: string | null;
  /** "âm lịch ngày 5 tháng 6 nhuận, năm Đinh Dậu"; null without days. */
  readonly lunar: string | null;
  /** "kỷ niệm 70 năm (từ 1947)", without what the title says. */
  readonly anniversary: string | null;
  /** "Đã hủy (01/06/2017): …" */
  readonly cancelled: string | null;
  readonly facts: ReadonlyArray<Fact>;
  readonly note: string | null;
  /** Ways to add it to a calendar; null without days. */
  readonly add: EventLinks | null;
  readonly sheet: string;
  /** Values that the filters of the year page match: parameter → values. */
  readonly filters: Readonly<Record<FilterName, ReadonlyArray<string>>>;
}

export type FilterName = keyof typeof calendarText.filters;

/** "5/6", "5/6 nhuận" */
export const lunarShort = ({ day, month, leap }: LunarDay): string =>
  leap ? calendarText.lunarLeap(`${day}/${month}`) : `${day}/${month}`;

/** "ngày 5 tháng 6 nhuận" */
const lunarWords = ({ day, month, leap }: LunarDay): string =>
  calendarText.lunarDay(day, month, leap);

/** "ngày 5 tháng 6 nhuận, năm Đinh Dậu": years are named by a cycle of ten stems and twelve branches. */
function lunarFull(date: string): string {
  const lunar = lunarDay(date);
  const { stems, branches } = calendarText;
  const name = `${stems[(lunar.year + 6) % 10]} ${branches[(lunar.year + 8) % 12]}`;
  return calendarText.lunarYear(lunarWords(lunar), name);
}

function lunarText({ start, end }: CalendarEntry): string | null {
  if (start === null || end === null) return null;
  if (start === end) return calendarText.lunar(lunarFull(start));
  return calendarText.lunarRange(lunarWords(lunarDay(start)), lunarFull(end));
}

/** The guidance items that an entry comes from. */
function itemsOf(site: Site, { milestone, report, id }: CalendarEntry) {
  const plan = site.find.plan(id.split('/')[0] ?? '');
  const ids = report ? [plan?.reportingItem ?? ''] : (milestone?.guidance ?? []);
  return resolve(ids, site.find.item);
}

/** The words of a milestone on a deadline that is counted from another day. */
const printedOf = ({ when }: CalendarEntry) => (when.precision === 'after' ? when.printed : null);

/** When it is, in words; of a deadline that is counted or moved, the day. */
const whenOf = ({ when, start, deadline }: CalendarEntry): string =>
  start !== null && deadline?.steps.some(({ step }) => step !== 'before')
    ? formatDay(start)
    : formatWhen(when);

/** "2017-07-27" → "27/7" */
const dayAndMonth = (day: string) => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;

function shortOf({ start, end }: CalendarEntry): string | null {
  if (start === null || end === null) return null;
  return start === end ? dayAndMonth(start) : `${dayAndMonth(start)} – ${dayAndMonth(end)}`;
}

function factsOf(site: Site, entry: CalendarEntry): Array<Fact> {
  const { milestone, observance, report } = entry;
  const items = itemsOf(site, entry);
  const targets = items.flatMap((item) => site.of.targetsOfItem(item.id));
  return [
    { label: vi.facts.item, links: items.map(itemLink) },
    {
      label: calendarText.targets,
      links: targets.map((target) => ({ href: href.target(target.id), text: target.shortTitle })),
    },
    {
      label: vi.facts.campaigns,
      links: resolve(milestone?.campaigns ?? [], site.find.campaign).map(campaignLink),
    },
    ...(milestone
      ? ownerRowsNow(site, { ...milestone, plan: yearOf(entry.id) }).map(([, fact]) => fact)
      : []),
    report
      ? { label: calendarText.reportingDue, text: deadlineWords(report.printed, report.deadline) }
      : { label: deadlineText.label, text: deadlineWords(printedOf(entry), entry.deadline) },
    {
      label: calendarText.recurring,
      links:
        milestone && observance
          ? [
              {
                href: href.observances(),
                text: `${observance.title} (${calendarText.yearly[observance.calendar](observance.day, observance.month)})`,
              },
            ]
          : [],
    },
  ].filter((fact) => (fact.links?.length ?? 0) > 0 || fact.text);
}

/** The levels an entry concerns: those it names, or all when it names none. */
export const levelsOf = (site: Site, { levels }: CalendarEntry): ReadonlyArray<SiteLevel> =>
  levels.length > 0 ? resolve(levels, site.find.level) : site.identity.levels;

/** The owners of an entry, leading ones first. */
export const ownersOf = ({ milestone }: CalendarEntry): Array<string> => [
  ...(milestone?.owners.lead ?? []),
  ...(milestone?.owners.partners ?? []),
];

/** "mục I.1.2, I.2.5 · UB MTTQ tỉnh": the facts that fit on a printed sheet, by short names for that. */
function sheetLine(site: Site, entry: CalendarEntry): string {
  const items = itemsOf(site, entry).flatMap(({ number }) => number ?? []);
  const leads = resolve(entry.milestone?.owners.lead ?? [], site.find.organization);
  return [
    ...(items.length > 0 ? [clauseNames(items)] : []),
    ...leads.map(({ shortName, name }) => shortName ?? name),
  ].join(' · ');
}

export function entryView(site: Site, entry: CalendarEntry): EntryView {
  const { milestone, observance, cancelled } = entry;
  const year = entry.id.split('/')[0] ?? '';
  return {
    anchor: entry.anchor,
    href: href.calendarEntry(year, entry.anchor),
    title: entry.title,
    main: entry.main,
    kind: calendarText.kinds[entry.kind],
    when: whenOf(entry),
    short: shortOf(entry),
    start: entry.start,
    end: entry.end,
    weekday: entry.start && entry.start === entry.end ? weekday(entry.start) : null,
    lunar: lunarText(entry),
    anniversary:
      entry.anniversary !== null && entry.since !== null
        ? calendarText.anniversary(entry.title, entry.anniversary, entry.since)
        : null,
    cancelled: cancelled && calendarText.cancelled(cancelled.reason, formatDay(cancelled.on)),
    facts: factsOf(site, entry),
    note: milestone?.note ?? (milestone ? null : (observance?.note ?? null)),
    add: eventLinks(entry, siteAddress),
    sheet: sheetLine(site, entry),
    filters: {
      loai: [kindSlugs[entry.kind]],
      cap: levelsOf(site, entry).map(({ slug }) => slug),
      'co-quan': ownersOf(entry),
      'chien-dich': milestone?.campaigns ?? [],
    },
  };
}

/** One option of a filter on the year page. */
export interface FilterOption {
  readonly value: string;
  readonly text: string;
}
export interface Filter {
  readonly name: FilterName;
  readonly label: string;
  readonly options: ReadonlyArray<FilterOption>;
}

/** The filters of a year: the values that occur in it, each with its number of entries. */
export function filtersOf(site: Site, entries: ReadonlyArray<EntryView>): Array<Filter> {
  const nameOf: Readonly<Record<FilterName, (value: string) => string | undefined>> = {
    loai: (value) => named(kindSlugs, calendarText.kinds, value),
    cap: (value) => {
      const found = site.identity.levels.find(({ slug }) => slug === value);
      return found && unitsOf(found);
    },
    'co-quan': (value) => {
      const found = site.find.organization(value);
      return found && organizationLink(found).text;
    },
    'chien-dich': (value) => site.find.campaign(value)?.title,
  };
  return (Object.keys(calendarText.filters) as Array<FilterName>).flatMap((name) => {
    const values = entries.flatMap((entry) => entry.filters[name]);
    const options = [...new Set(values)].flatMap((value) => {
      const text = nameOf[name](value);
      const count = values.filter((v) => v === value).length;
      return text === undefined ? [] : { value, text: calendarText.option(text, count) };
    });
    return options.length > 1 ? { name, label: calendarText.filters[name], options } : [];
  });
}

/** The display name of a slug, or undefined when the slug is unknown. */
function named<Key extends string>(
  slugs: Readonly<Record<Key, string>>,
  names: Readonly<Record<Key, string>>,
  value: string,
): string | undefined {
  const key = (Object.keys(slugs) as Array<Key>).find((k) => slugs[k] === value);
  return key && names[key];
}
