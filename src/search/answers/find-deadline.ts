import { answerText as say } from '../../strings/search-answers.ts';
import type { Answer } from './answer.ts';
import type { AnyCard } from './cards.ts';
import { entryAnswer, nextOf, yearlyAnswer } from './days.ts';
import { dayAnswer, yearlyOf } from './find-day.ts';
import { type Case, cardsAt, clauseOf } from './lookups.ts';
import { periodAnswer, periodsAnswer } from './periods.ts';
import { reportAsked } from './reports.ts';
import { campaignTime, clauseTime, targetTime } from './times.ts';
import { topicOf } from './topics.ts';

/** When something is, of any kind that has a time. */
async function timeOf(asked: Case, card: AnyCard): Promise<Answer | null> {
  const { store } = asked;
  switch (card.kind) {
    case 'entry':
      return entryAnswer(asked, 'deadline', card, { yearly: await yearlyOf(store, card.yearly) });
    case 'yearly':
      return yearlyAnswer(asked, 'deadline', card);
    case 'target':
      return targetTime(asked, card);
    case 'campaign': {
      // Its own day recurs where its only entry on that day does.
      const entries = await cardsAt(store, card.entries, 'entry');
      const [only, ...others] = entries.filter(([, { start }]) => start === card.start);
      const key = others.length === 0 ? only?.[1].yearly : null;
      return campaignTime(asked, card, await yearlyOf(store, key));
    }
    case 'clause': {
      const entries = (await cardsAt(store, card.when, 'entry')).map(([, entry]) => entry);
      const [only, ...others] = entries;
      if (!only) return null;
      return others.length === 0 ? timeOf(asked, only) : clauseTime(asked, card, entries);
    }
    default:
      return null;
  }
}

/** Until when reports are due: of one period, or of all. */
async function reportOf(asked: Case): Promise<Answer | null> {
  const { store, year } = asked;
  const report = reportAsked(asked);
  if (report === null) return null;
  if (report === 'all') {
    const all = await store.beginning('the', `${year}/b`);
    return periodsAnswer(
      asked,
      year,
      all.flatMap(([, card]) => (card.kind === 'period' ? [card] : [])),
    );
  }
  const card = await store.get('the', `${year}/b${report}`);
  return card?.kind === 'period' ? periodAnswer(asked, card, say.period.of(card.name)) : null;
}

/** "khi nào", "hạn", "còn bao nhiêu ngày". */
export async function deadlineOf(asked: Case): Promise<Answer | null> {
  const { question } = asked;
  if (question.symbols.length > 0) return null;
  if (question.days.length > 0) return dayAnswer(asked, 'deadline');
  if (question.clauses.length > 0) {
    const found = await clauseOf(asked);
    return found && timeOf(asked, found[1]);
  }
  const report = await reportOf(asked);
  if (report) return report;
  const named = asked.years.at(-1);
  if (named !== undefined && !asked.contents.years[named]) return nextIn(asked, named);
  const found = await topicOf(asked, 'deadline');
  return found && timeOf(asked, found[1]);
}

/** In a year without a plan only a day that recurs is known: that of the year, where it comes next. */
async function nextIn(asked: Case, year: string): Promise<Answer | null> {
  const terms = asked.terms.filter(({ typed: [word] }) => word?.typed !== year);
  const card = (await topicOf({ ...asked, terms }, 'deadline'))?.[1];
  const yearly = card?.kind === 'entry' ? await yearlyOf(asked.store, card.yearly) : card;
  if (yearly?.kind !== 'yearly') return null;
  const next = nextOf(yearly, asked.today);
  return next?.[0].startsWith(year) ? yearlyAnswer(asked, 'deadline', yearly) : null;
}
