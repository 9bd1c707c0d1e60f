import { fold } from '../../domain/fold.ts';

/**
 * "Xã phải làm gì trước 30/6": a question about what somebody has to do is answered by the list of tasks of that
 * level, whatever else is found. The list carries a term for each name of its level, and the question is read into
 * the same term: which levels a site has is known by its index alone.
 */

/** The index term of a level by one of its names: "thị trấn" → "zvthitranz". */
export const taskTerm = (name: string): string => `zv${fold(name).replace(/[^a-z0-9]/g, '')}z`;

const BEFORE =
  /^(?:viec|nhiem vu|cong viec)(?: phai lam)?(?: cua| cho)?(?: mat tran| mttq)?(?: cap)? (\S+(?: \S+)?)/;
const AFTER =
  /^(?:mat tran |mttq |uy ban mttq )?(?:cap )?(\S+(?: \S+)?) (?:phai|can|co nhiem vu|co viec|lam) (?:lam )?(?:gi|nhung gi|nhung viec|viec)/;

/** The terms of the level that a question may be about, the longer name first; none for any other query. */
export function taskTerms(query: string): Array<string> {
  const words = fold(query)
    .replace(/[^a-z0-9/]+/g, ' ')
    .trim();
  const name = (BEFORE.exec(words) ?? AFTER.exec(words))?.[1];
  if (name === undefined) return [];
  const [first = ''] = name.split(' ');
  return [...new Set([name, first])].map(taskTerm);
}
