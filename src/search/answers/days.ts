import { countdown, printed } from '../../domain/countdown.ts';
import { answerText as say } from '../../strings/search-answers.ts';
import type { Answer, AnswerLine, AnswerLink } from './answer.ts';
import type {
  CampaignCard,
  ClauseCard,
  EntryCard,
  PeriodCard,
  TargetCard,
  YearlyCard,
} from './data.ts';
import { type Asking, answer, factLines, notesOf } from './said.ts';

type Dated = Pick<EntryCard, 'start' | 'end'>;

/** How far it is, for what has days; nothing otherwise. */
function distanceOf({ start, end }: Dated, today: string): Array<AnswerLine> {
  if (start === null || end === null) return [];
  return [{ label: say.distance, text: [countdown({ start, end, cancelled: false }, today)] }];
}

/** When a recurring day comes next, as far as the site's calendars reach. */
function nextOf(
  yearly: YearlyCard | undefined,
  today: string,
): YearlyCard['times'][number] | undefined {
  return yearly?.times.find(([day]) => day >= today);
}

function nextLines(yearly: YearlyCard | undefined, { today }: Asking): Array<AnswerLine> {
  if (!yearly) return [];
  const every: AnswerLink = [yearly.every, yearly.href];
  const next = nextOf(yearly, today);
  if (!next) return [{ label: say.again, text: [every] }];
  const [day, href] = next;
  const distance = countdown({ start: day, end: day, cancelled: false }, today);
  return [{ label: say.next, text: [[printed(day), href], ` (${distance}); `, every] }];
}

/** The calendar file of what comes next: the entry itself, or the recurring day's next time. */
function icsOf(
  entry: EntryCard | undefined,
  yearly: YearlyCard | undefined,
  today: string,
): Array<AnswerLink> {
  const isOn = entry?.end != null && entry.end >= today && entry.cancelled === null;
  const own = isOn ? entry.ics : null;
  const ics = own ?? nextOf(yearly, today)?.[2] ?? null;
  return ics === null ? [] : [[say.ics, ics]];
}

const weekdayOf = ({ weekday }: EntryCard): string => (weekday === null ? '' : ` (${weekday})`);

interface EntryContext {
  /** "27/7", where the day is asked about. */
  readonly day?: string;
  readonly yearly: YearlyCard | undefined;
  /** What else falls on the day. */
  readonly others?: ReadonlyArray<AnswerLine>;
}

/** An entry of a year's calendar: when, how far, when next, who, calendar file. */
export function entryAnswer(
  asking: Asking,
  kind: 'date' | 'deadline',
  entry: EntryCard,
  { day, yearly, others = [] }: EntryContext,
): Answer {
  const { today } = asking;
  const isPast = entry.end !== null && entry.end < today;
  return answer(asking, {
    kind,
    kicker: say.fromCalendar(entry.year),
    heading: day === undefined ? entry.name : say.onDay(day, entry.name),
    facts: [
      { label: say.when, text: [entry.when, weekdayOf(entry)], note: entry.cancelled ?? undefined },
      // Of a day long past only its next time is of use.
      ...((isPast && yearly) || entry.cancelled !== null ? [] : distanceOf(entry, today)),
      ...nextLines(yearly, asking),
      ...factLines(entry.facts),
    ],
    items: others,
    actions: [[say.calendar, entry.href], ...icsOf(entry, yearly, today)],
    source: [entry.name, entry.href],
    notes: notesOf(asking, entry.year),
    shown: { value: entry.when, day: '' },
  });
}

/** A day that recurs and that no plan names. */
export function yearlyAnswer(
  asking: Asking,
  kind: 'date' | 'deadline',
  yearly: YearlyCard,
  day?: string,
): Answer {
  return answer(asking, {
    kind,
    kicker: say.fromYearly,
    heading: day === undefined ? yearly.name : say.onDay(day, yearly.name),
    facts: nextLines(yearly, asking),
    actions: icsOf(undefined, yearly, asking.today),
    source: [yearly.name, yearly.href],
    notes: notesOf(asking, null),
    shown: { value: yearly.every, day: '' },
  });
}

export function campaignTime(
  asking: Asking,
  campaign: CampaignCard,
  yearly: YearlyCard | undefined,
): Answer {
  const isPast = campaign.end !== null && campaign.end < asking.today;
  return answer(asking, {
    kind: 'deadline',
    kicker: say.fromYear(campaign.year),
    heading: campaign.name,
    facts: [
      { label: say.when, text: [campaign.when] },
      ...(isPast && yearly ? [] : distanceOf(campaign, asking.today)),
      ...nextLines(yearly, asking),
      ...factLines(campaign.who.slice(0, 1)),
    ],
    actions: icsOf(undefined, yearly, asking.today),
    source: [campaign.name, campaign.href],
    notes: notesOf(asking, campaign.year),
    shown: { value: campaign.when, day: '' },
  });
}

export function targetTime(asking: Asking, target: TargetCard): Answer {
  return answer(asking, {
    kind: 'deadline',
    kicker: say.fromYear(target.year),
    heading: target.name,
    facts: [
      { label: say.when, text: [target.window], note: target.basis },
      ...distanceOf(target, asking.today),
    ],
    source: target.clause ?? [target.name, target.href],
    actions: [[say.open, target.href]],
    notes: notesOf(asking, target.year),
    shown: { value: target.window, day: '' },
  });
}

/** A clause with one date, or several. */
export function clauseTime(
  asking: Asking,
  clause: ClauseCard,
  entries: ReadonlyArray<EntryCard>,
): Answer {
  return answer(asking, {
    kind: 'deadline',
    kicker: say.fromYear(clause.year),
    heading: clause.name,
    items: entries.map((entry) => ({
      label: entry.name,
      text: [[entry.when, entry.href]],
      note:
        entry.start === null || entry.end === null
          ? undefined
          : countdown(
              { start: entry.start, end: entry.end, cancelled: entry.cancelled !== null },
              asking.today,
            ),
    })),
    source: [clause.name, clause.href],
    notes: notesOf(asking, clause.year),
    shown: { value: entries.map(({ when }) => when).join('; '), day: '' },
  });
}

const dueOf = ({ due, words, end }: PeriodCard): string =>
  words || (due === null ? say.period.none(end) : printed(due));

/** One period: until when its report has to be sent, or that the document names no day. */
export function periodAnswer(asking: Asking, period: PeriodCard, name: string): Answer {
  const { due, year } = period;
  return answer(asking, {
    kind: 'deadline',
    kicker: say.fromYear(year),
    heading: name,
    facts: [
      { label: say.period.time, text: [`${period.start} – ${period.end}`] },
      { label: say.period.due, text: [dueOf(period)] },
      ...distanceOf({ start: due, end: due }, asking.today),
    ],
    source: period.clause ?? [name, period.href],
    notes: notesOf(asking, year),
    shown: { value: dueOf(period), day: '' },
  });
}

const LENGTHS = ['month', 'quarter', 'half-year', 'year'] as const;

/** The next periods whose reports are due; once none is, the lengths of periods and what the document says of each. */
export function periodsAnswer(
  asking: Asking,
  year: string,
  periods: ReadonlyArray<PeriodCard>,
): Answer | null {
  const [any] = periods;
  if (!any) return null;
  const coming = periods
    .filter(({ due }) => due !== null && due >= asking.today)
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
    .slice(0, 4);
  const byLength = new Map(periods.map((one) => [one.length, one]));
  const lengths = LENGTHS.flatMap((length) => byLength.get(length) ?? []);
  return answer(asking, {
    kind: 'deadline',
    kicker: say.fromYear(year),
    heading: coming.length > 0 ? say.period.open(coming.length) : say.period.all(year),
    items:
      coming.length > 0
        ? coming.map((period) => ({
            label: period.name,
            text: [dueOf(period)],
            note: countdown(
              { start: period.due ?? '', end: period.due ?? '', cancelled: false },
              asking.today,
            ),
          }))
        : lengths.map((period) => ({
            label: say.period.each[period.length],
            text: [period.words || say.period.noDay],
          })),
    source: any.clause ?? [say.period.all(year), any.href],
    notes: notesOf(asking, year),
  });
}
