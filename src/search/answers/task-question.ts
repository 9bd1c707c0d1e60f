import { fold } from '../../domain/fold.ts';
import { withoutLead } from './named.ts';
import { tasksAsked } from './question.ts';
import { wordsOf } from './words.ts';

/**
 * "Xã phải làm gì trước 30/6": the list of tasks of that level is the first result, as it is the answer above them.
 * The list carries a term for each name of its level, and the question is read into the same term: which levels a
 * site has is known by its index alone.
 */

/** The index term of a level by one of its names: "thị trấn" → "zvthitranz". */
export const taskTerm = (name: string): string => `zv${fold(name).replace(/[^a-z0-9]/g, '')}z`;

/** The terms of the level that a question may be about, the longer name first; none for any other query. */
export function taskTerms(query: string): Array<string> {
  const [first, second] = withoutLead(tasksAsked(wordsOf(query)) ?? []);
  if (!first) return [];
  const longer = second ? [`${first.folded} ${second.folded}`] : [];
  return [...longer, first.folded].map(taskTerm);
}
