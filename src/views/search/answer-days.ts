import { formatDay } from '../../domain/dates.ts';
import { reportingPeriods } from '../../domain/reporting.ts';
import type { CalendarEntry } from '../../domain/year-calendar.ts';
import type { AnswerFact, EntryCard, PeriodCard, YearlyCard } from '../../search/answers/cards.ts';
import { calendarText } from '../../strings/calendar.ts';
import { deadlineText } from '../../strings/deadline.ts';
import { vi } from '../../strings/vi.ts';
import { entryView } from '../calendar/calendar-entry.ts';
import { entriesOfYear, yearsOf } from '../calendar/calendar-years.ts';
import { deadlineWords } from '../calendar/deadline-text.ts';
import { itemLink } from '../site/entry-links.ts';
import { perSite } from '../site/per-site.ts';
import type { Site } from '../site/site.ts';
import type { Content, Plan } from '../site/types.ts';
import { href } from '../site/urls.ts';
import { answerKeys } from './answer-keys.ts';
import { answerNames } from './answer-names.ts';
import type { NamedCard } from './answer-topics.ts';

/** The entries of all calendars that have a page, confirmed ones only; those of a year by its number. */
const entries = perSite((site: Site) =>
  yearsOf(site).map((year) => {
    const { dated, undated } = entriesOfYear(site, year);
    const confirmed = [...dated, ...undated].filter(({ milestone }) => !milestone?.unconfirmed);
    return [year, confirmed] as const;
  }),
);

/** Facts of an entry that a card has room for; the calendar has the others. */
const KEPT: ReadonlyArray<string> = [
  vi.facts.item,
  vi.facts.lead,
  deadlineText.label,
  calendarText.reportingDue,
];

/** "I.1.2 – Kỷ niệm …" → "I.1.2": the title says what the entry's own name says. */
const numberIn = (name: string): string => name.split(' – ')[0] ?? name;

/** The card of an entry of a plan's calendar, with its key. */
function entryCard(
  site: Site,
  plan: Plan,
  entry: CalendarEntry,
): readonly [string, NamedCard<EntryCard>] {
  const keys = answerKeys(site);
  const { milestone, observance, start, end } = entry;
  const view = entryView(site, entry);
  const facts = view.facts.flatMap(({ label, links = [], text, note }): Array<AnswerFact> => {
    const linked = links.flatMap((link, at) => [
      ...(at === 0 ? [] : ['; ']),
      [label === vi.facts.item ? numberIn(link.text) : link.text, link.href] as const,
    ]);
    if (!KEPT.includes(label) || (linked.length === 0 && !text)) return [];
    return [{ label, text: linked.length > 0 ? linked : [text ?? ''], note: note ?? undefined }];
  });
  const key = milestone ? keys.milestone(milestone.id) : `${plan.id}/e${entry.anchor}`;
  return [
    key,
    {
      names: answerNames(site, [entry.title]),
      same: [
        ...(milestone?.guidance ?? []).map(keys.item).filter(Boolean),
        ...(milestone?.campaigns ?? []).map((id) => keys.campaign(plan.id, id)),
        ...(observance ? [keys.yearly(observance.id)] : []),
      ],
      card: {
        kind: 'entry',
        year: plan.id,
        href: view.href,
        name: entry.title,
        when: view.when,
        start,
        end,
        weekday: view.weekday,
        facts,
        cancelled: view.cancelled,
        ics: view.add?.ics ?? null,
        yearly: observance ? keys.yearly(observance.id) : null,
      },
    },
  ];
}

/** The entries of a plan's calendar. A day that only recurs is not the plan's: it has a card of its own. */
export const entryCards = (
  site: Site,
  plan: Plan,
): Array<readonly [string, NamedCard<EntryCard>]> =>
  entries(site)
    .flatMap(([year, list]) => (year === plan.year ? list : []))
    .filter(({ milestone, report }) => milestone !== null || report !== null)
    .map((entry) => entryCard(site, plan, entry));

/** A recurring day, with its days in all calendars of the site. */
export function yearlyCard(
  site: Site,
  observance: Content['observances'][number],
): NamedCard<YearlyCard> {
  const own = entries(site).flatMap(([, list]) =>
    list.filter(
      (one) => one.observance?.id === observance.id && one.start !== null && !one.cancelled,
    ),
  );
  const { title, calendar, day, month } = observance;
  return {
    names: answerNames(site, [title]),
    same: own.flatMap(({ milestone }) =>
      milestone ? [answerKeys(site).milestone(milestone.id)] : [],
    ),
    card: {
      kind: 'yearly',
      href: href.observances(),
      name: title,
      every: calendarText.yearly[calendar](day, month),
      times: own.map((entry) => {
        const { href: page, add } = entryView(site, entry);
        return [entry.start ?? '', page, add?.ics ?? null];
      }),
    },
  };
}

/** The periods on which a year's plan wants reports, by key: "2017/bquarter-2". */
export function periodCards(site: Site, plan: Plan): Array<readonly [string, PeriodCard]> {
  const item = plan.reportingItem === undefined ? undefined : site.find.item(plan.reportingItem);
  const periods = reportingPeriods(plan.year, plan.reporting, site.content.holidays);
  return periods.map(({ period, number, start, end, due, deadline, printed }) => [
    `${plan.id}/b${period}-${number}`,
    {
      kind: 'period',
      year: plan.id,
      length: period,
      name: calendarText.reportNames[period](number, plan.year),
      href: item ? itemLink(item).href : href.document(plan.id),
      start: formatDay(start),
      end: formatDay(end),
      due,
      words: deadlineWords(printed, deadline),
      clause: item ? [itemLink(item).text, itemLink(item).href] : null,
    },
  ]);
}
