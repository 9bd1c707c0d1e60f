import { fold } from '../../domain/fold.ts';
import { withoutLead } from './named.ts';
import { tasksAsked } from './question.ts';
import { wordsOf } from './words.ts';

/**
 * "Xã phải làm gì trước 30/6", "Hội Chữ thập đỏ phải làm gì": the list of tasks of that level, unit or organization is
 * the first result, as it is the answer above them. A list carries a term for each name of those who do its tasks, and
 * the question is read into the same term: whose tasks a site has is known by its index alone.
 */

/** The index term of a level, unit or organization by one of its names: "thị trấn" → "zvthitranz". */
export const taskTerm = (name: string): string => `zv${fold(name).replace(/[^a-z0-9]/g, '')}z`;

/** No name has more words. */
const LONGEST = 12;

/** "xã phải làm", "huyện cần làm g": the end of the question is being typed. */
const whole = (query: string): string =>
  query.replace(/(?<=\p{L}\s+(?:phải|phai|cần|can) l[àa]m)(?:\s+\p{L}*)?$/iu, ' gì');

/** The terms of those whom a question may be about, the longer names first; none for any other query. */
export function taskTerms(query: string): Array<string> {
  const asked = tasksAsked(wordsOf(query)) ?? tasksAsked(wordsOf(whole(query))) ?? [];
  const names = [asked, withoutLead(asked)].flatMap((words) =>
    words.slice(0, LONGEST).map((_, at) =>
      words
        .slice(0, at + 1)
        .map(({ folded }) => folded)
        .join(' '),
    ),
  );
  return [...new Set(names)].sort((a, b) => b.length - a.length).map(taskTerm);
}
