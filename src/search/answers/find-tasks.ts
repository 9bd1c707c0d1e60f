import { printed } from '../../domain/countdown.ts';
import type { Answer } from './answer.ts';
import { dayAnswer } from './find-day.ts';
import { type Case, dayIn } from './lookups.ts';
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

/** "xã phải làm gì": the tasks of a level, or of a unit's level. */
export async function tasksOf(asked: Case): Promise<Answer | null> {
  const { store, contents, year, question, terms, parsed } = asked;
  if (question.symbols.length + question.clauses.length > 0) return null;
  const before = beforeOf(question, year);
  if (question.days.length > 0 && !before) return null;
  const units = (await store.get('don', year)) ?? [];
  const named = unitNamed(units, contents, terms, parsed.areas);
  if (named && !named.rest.every(({ soft }) => soft)) return null;
  const slug = named ? named.unit[2] : levelNamed(contents, terms);
  const level = contents.levels.find(([one]) => one === slug);
  const tasks = level && (await store.get('the', `${year}/v-${level[0]}`));
  // "2 tháng 9 làm gì" asks for the day.
  if (!level) return question.days.length > 0 ? dayAnswer(asked, 'date') : null;
  if (tasks?.kind !== 'tasks') return null;
  return tasksAnswer(asked, tasks, level[1], named?.unit ?? null, before);
}
