import { countdown, printed } from '../../domain/countdown.ts';
import { answerText as say } from '../../strings/search-answers.ts';
import type { Answer } from './answer.ts';
import type { PeriodCard } from './cards.ts';
import { distanceOf } from './days.ts';
import { type Asking, answer, notesOf } from './said.ts';

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
