import { printed } from '../../domain/countdown.ts';
import type { Answer } from './answer.ts';
import { type Case, dayIn } from './lookups.ts';
import { levelNamed, unitNamed } from './named.ts';
import type { Question } from './question.ts';
import { tasksAnswer } from './texts.ts';
import { trimmed } from './words.ts';

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
  const { store, contents, year, question } = asked;
  if (question.symbols.length + question.clauses.length > 0) return null;
  const before = beforeOf(question, year);
  if (question.days.length > 0 && !before) return null;
  const units = (await store.get('don', year)) ?? [];
  for (const words of asked.topics.flatMap(trimmed)) {
    const named = levelNamed(contents, words) ?? unitNamed(units, contents, words);
    if (!named || named.rest.length > 0) continue;
    const level = contents.levels.find(([slug]) => slug === (named.level ?? named.unit?.[2]));
    const tasks = level && (await store.get('the', `${year}/v-${level[0]}`));
    if (level && tasks?.kind === 'tasks')
      return tasksAnswer(asked, tasks, level[1], named.unit ?? null, before);
  }
  return null;
}
