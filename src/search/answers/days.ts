import { countdown, printed } from '../../domain/countdown.ts';
import { answerText as say } from '../../strings/search-answers.ts';
import type { Answer, AnswerLine, AnswerLink } from './answer.ts';
import type { EntryCard, YearlyCard } from './cards.ts';
import { type Asking, answer, factLines, notesOf } from './said.ts';

type Dated = Pick<EntryCard, 'start' | 'end'>;

/** How far it is, for what has days; nothing otherwise. */
export function distanceOf({ start, end }: Dated, today: string): Array<AnswerLine> {
  if (start === null || end === null) return [];
  return [{ label: say.distance, text: [countdown({ start, end, cancelled: false }, today)] }];
}

/** When a recurring day comes next, as far as the site's calendars reach. */
export function nextOf(
  yearly: YearlyCard | undefined,
  today: string,
): YearlyCard['times'][number] | undefined {
  return yearly?.times.find(([day]) => day >= today);
}

export function nextLines(yearly: YearlyCard | undefined, { today }: Asking): Array<AnswerLine> {
  if (!yearly) return [];
  const every: AnswerLink = [yearly.every, yearly.href];
  const next = nextOf(yearly, today);
  if (!next) return [{ label: say.again, text: [every] }];
  const [day, href] = next;
  const distance = countdown({ start: day, end: day, cancelled: false }, today);
  return [{ label: say.next, text: [[printed(day), href], ` (${distance}); `, every] }];
}

/** The calendar file of what comes next: the entry itself, or the recurring day's next time. */
export function icsOf(
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
