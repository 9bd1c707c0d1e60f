import { countdown } from '../../domain/countdown.ts';
import { answerText as say } from '../../strings/search-answers.ts';
import type { Answer } from './answer.ts';
import type {
  CampaignCard,
  ClauseCard,
  EntryCard,
  MonthCard,
  TargetCard,
  YearlyCard,
} from './cards.ts';
import { distanceOf, icsOf, nextLines } from './days.ts';
import { type Asking, answer, factLines, notesOf } from './said.ts';

/** The time of a campaign. */
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

/** The time that a target has. */
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

/** What falls in a month. */
export const monthOf = (asking: Asking, month: MonthCard): Answer =>
  answer(asking, {
    kind: 'date',
    kicker: say.fromCalendar(month.year),
    heading: say.inMonth(month.name, month.entries.length),
    items: month.entries.map(([name, href, when]) => ({ text: [[name, href], `: ${when}`] })),
    actions: [[say.calendar, month.href]],
    source: [month.name, month.href],
    notes: notesOf(asking, month.year),
    shown: { value: month.entries.map(([name]) => name).join('; '), day: '' },
  });

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
