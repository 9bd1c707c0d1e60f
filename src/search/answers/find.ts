import { answerText as say } from '../../strings/search-answers.ts';
import type { ParsedQuery } from '../query/query.ts';
import type { Answer } from './answer.ts';
import type { AnyCard } from './cards.ts';
import { campaignTime, clauseTime, entryAnswer, targetTime, yearlyAnswer } from './days.ts';
import { dayAnswer, yearlyOf } from './find-day.ts';
import { goalOf } from './find-goal.ts';
import { tasksOf } from './find-tasks.ts';
import { type Case, cardsAt, clauseOf, documentOf } from './lookups.ts';
import { periodNamed } from './named.ts';
import { periodAnswer, periodsAnswer } from './periods.ts';
import { mayHaveAnswer, type Question, readQuestion, withoutYears } from './question.ts';
import type { AnswerStore } from './store.ts';
import { clauseAnswer, documentAnswer, ownerAnswer } from './texts.ts';
import { topicOf } from './topics.ts';
import { trimmed } from './words.ts';

async function ownerOf(asked: Case): Promise<Answer | null> {
  const { store, question, year } = asked;
  if (question.symbols.length > 0) return null;
  if (question.days.length > 0) return dayAnswer(asked, 'date');
  if (question.clauses.length > 0) {
    const found = await clauseOf(asked);
    return found && ownerAnswer(asked, found[1]);
  }
  for (const topic of asked.topics) {
    const card = (await topicOf(store, year, topic, ['clause', 'campaign', 'program']))?.[1];
    if (card?.kind === 'clause' || card?.kind === 'campaign' || card?.kind === 'program')
      return ownerAnswer(asked, card);
  }
  return null;
}

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

async function deadlineOf(asked: Case): Promise<Answer | null> {
  const { store, question, year } = asked;
  if (question.symbols.length > 0) return null;
  if (question.days.length > 0) return dayAnswer(asked, 'deadline');
  if (question.clauses.length > 0) {
    const found = await clauseOf(asked);
    return found && timeOf(asked, found[1]);
  }
  for (const topic of asked.topics) {
    const period =
      trimmed(topic)
        .map(periodNamed)
        .find((one) => one !== null) ?? null;
    if (period === 'all') {
      const all = (await store.beginning('the', `${year}/b`)).flatMap(([, card]) =>
        card.kind === 'period' ? [card] : [],
      );
      return periodsAnswer(asked, year, all);
    }
    if (period !== null) {
      const card = await store.get('the', `${year}/b${period}`);
      return card?.kind === 'period' ? periodAnswer(asked, card, say.period.of(card.name)) : null;
    }
    // "hạn đăng ký mô hình" may be the name of an entry itself.
    const own = await topicOf(store, year, question.words, ['entry', 'yearly']);
    if (own) return timeOf(asked, own[1]);
    const kinds = ['entry', 'yearly', 'campaign', 'clause', 'target'] as const;
    const found = await topicOf(store, year, topic, kinds);
    if (found) return timeOf(asked, found[1]);
  }
  return null;
}

/** A symbol, a day or a label, and nothing else. */
async function thingOf(asked: Case): Promise<Answer | null> {
  const { question } = asked;
  if (question.symbols.length > 0) {
    const document = await documentOf(asked);
    return document && documentAnswer(asked, document);
  }
  const day = question.days.length > 0 ? await dayAnswer(asked, 'date') : null;
  const clause = question.clauses.length > 0 ? await clauseOf(asked) : null;
  // "1.2" that is a day and a clause is neither for sure.
  if (day && clause) return null;
  return day ?? (clause && clauseAnswer(asked, clause[1]));
}

const ways: Readonly<Record<Question['asks'], (asked: Case) => Promise<Answer | null>>> = {
  tasks: tasksOf,
  owner: ownerOf,
  deadline: deadlineOf,
  goal: goalOf,
  nothing: thingOf,
};

/**
 * The answer to a query, or null: for most queries, and whenever it could mean something else.
 *
 * @param today in Việt Nam, ISO
 */
export async function findAnswer(
  query: string,
  parsed: ParsedQuery,
  store: AnswerStore,
  today: string,
): Promise<Answer | null> {
  const question = readQuestion(query, parsed);
  if (!mayHaveAnswer(question)) return null;
  const { contents } = store;
  const named = question.years.filter((year) => contents.years[year]).at(-1);
  // Where the site does not have the year asked about, only a name that holds the year can be meant.
  const topics = [question.about, ...(named === undefined ? [] : [withoutYears(question.about)])];
  const year = named ?? contents.year;
  const given = { contents, today, store, year };
  const { asks, symbols, days, clauses } = question;
  const isMixed = symbols.length + days.length + clauses.length > 0;
  if (isMixed && (asks === 'goal' || asks === 'deadline' || asks === 'owner')) {
    // "Sơ kết trước 05/9" may be the name of what is asked about.
    const asName = { ...question, symbols: [], days: [], clauses: [] };
    const own = await ways[asks]({ ...given, question: asName, topics: [question.whole] });
    if (own) return own;
  }
  return ways[asks]({ ...given, question, topics });
}
