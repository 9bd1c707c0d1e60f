import { printed } from '../../domain/countdown.ts';
import type { Answer } from './answer.ts';
import { dayAnswer } from './find-day.ts';
import { monthAnswer } from './find-month.ts';
import { type Case, dayIn, keysIn } from './lookups.ts';
import { levelNamed, unitNamed } from './named.ts';
import type { Question } from './question.ts';
import { tasksAnswer } from './texts.ts';

/** "trước 30/6": the day in the year asked about; null without one. */
function beforeOf(question: Question, year: string) {
  const named = dayIn(question);
  if (!named) return null;
  const iso = [named.year ?? year, named.month.padStart(2, '0'), named.day.padStart(2, '0')].join(
    '-',
  );
  return { day: iso, words: printed(iso) };
}

/** Fewer words are the beginning of many names. */
const BEGINS = 3;

/** The organization whose name the words are, or surely begin: "sở lao động"; null when it could be another. */
async function organizationNamed({ store, terms }: Case): Promise<string | null> {
  const [from, to] = [
    terms.findIndex(({ soft }) => !soft),
    terms.findLastIndex(({ soft }) => !soft) + 1,
  ];
  const own = terms.slice(Math.max(0, from), to);
  const words = own.flatMap(({ typed }) => typed.map(({ folded }) => folded));
  const name = words.join(' ');
  const whole = keysIn(await store.get('ai', name));
  const begun =
    whole.length > 0 || words.length < BEGINS ? [] : await store.beginning('ai', `${name} `);
  const [only, ...others] = new Set([...whole, ...begun.flatMap(([, ids]) => keysIn(ids))]);
  return only === undefined || others.length > 0 ? null : only;
}

/** "xã phải làm gì": the tasks of a level, of a unit's level, or of an organization. */
export async function tasksOf(asked: Case): Promise<Answer | null> {
  const { store, contents, year, question, terms, parsed } = asked;
  if (question.symbols.length + question.clauses.length > 0) return null;
  const before = beforeOf(question, year);
  if (question.days.length > 0 && !before) return null;
  const units = (await store.get('don', year)) ?? [];
  const named = unitNamed(units, contents, terms, parsed.areas);
  const unit = named?.rest.every(({ soft }) => soft) ? named.unit : null;
  const level = unit ? unit[2] : named ? null : levelNamed(contents, terms);
  const organization = level === null ? await organizationNamed(asked) : null;
  if (level === null && organization === null) {
    // "2 tháng 9 làm gì" asks for the day, "tháng 5 có việc gì" for the month.
    return question.days.length > 0 ? dayAnswer(asked, 'date') : monthAnswer(asked);
  }
  const key = level === null ? `q-${organization}` : `v-${level}`;
  const tasks = await store.get('the', `${year}/${key}`);
  return tasks?.kind === 'tasks' ? tasksAnswer(asked, tasks, unit, before) : null;
}
