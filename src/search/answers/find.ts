import type { ParsedQuery } from '../query/query.ts';
import type { Answer } from './answer.ts';
import { dayAnswer } from './find-day.ts';
import { deadlineOf } from './find-deadline.ts';
import { goalOf } from './find-goal.ts';
import { monthAnswer } from './find-month.ts';
import { tasksOf } from './find-tasks.ts';
import { type Case, clauseOf, documentOf } from './lookups.ts';
import { isMixed, mayHaveAnswer, type Question, readQuestion } from './question.ts';
import type { AnswerStore } from './store.ts';
import { clauseAnswer, documentAnswer, ownerAnswer } from './texts.ts';
import { topicOf } from './topics.ts';
import { listed } from './words.ts';

async function ownerOf(asked: Case): Promise<Answer | null> {
  const { question } = asked;
  if (question.symbols.length > 0) return null;
  if (question.days.length > 0) return dayAnswer(asked, 'date');
  const found = question.clauses.length > 0 ? await clauseOf(asked) : await topicOf(asked, 'owner');
  const card = found?.[1];
  return card?.kind === 'clause' || card?.kind === 'campaign' || card?.kind === 'program'
    ? ownerAnswer(asked, card)
    : null;
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
  month: monthAnswer,
  nothing: thingOf,
};

/** The names of the levels of which units report in a year. */
async function levelsOfReporters(store: AnswerStore, year: string): Promise<string> {
  const slugs = new Set(((await store.get('don', year)) ?? []).map(([, , level]) => level));
  return store.contents.levels
    .flatMap(([slug, , names]) => (slugs.has(slug) ? names : []))
    .join(' ');
}

const YEAR = /^(?:19|20)\d\d$/;

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
  const years = parsed.years.map(String);
  const year = years.filter((one) => contents.years[one]).at(-1) ?? contents.year;
  // A year that the site does not have stays among the words: only a name that holds it can be meant.
  const withoutYear = (terms: Question['about']) =>
    terms.filter(
      ({ typed: [word] }) => !(word && YEAR.test(word.typed) && contents.years[word.typed]),
    );
  const given = { contents, today, store, year, years, parsed };
  const { asks } = question;
  if (isMixed(question) && (asks === 'goal' || asks === 'deadline' || asks === 'owner')) {
    // "Sơ kết trước 05/9" may be the name of what is asked about.
    const asName = { ...question, symbols: [], days: [], clauses: [] };
    const own = await ways[asks]({ ...given, question: asName, terms: question.whole });
    if (own) return own;
  }
  const isLevel = listed(contents.levels.flatMap(([, , names]) => names).join(' '));
  const isOfReporters = listed(asks === 'goal' ? await levelsOfReporters(store, year) : '');
  // "Bao nhiêu huyện đã" counts those who report: no name has to say so.
  const terms = withoutYear(question.about).map((term) => {
    if (!term.typed.every(isLevel)) return term;
    const soft = term.counted === true && term.typed.every(isOfReporters);
    return { ...term, counted: false, soft: term.soft || soft };
  });
  return ways[asks]({ ...given, question, terms });
}
