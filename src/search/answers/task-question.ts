import { fold, foldedWords } from '../../domain/fold.ts';

/**
 * "Xã phải làm gì trước 30/6", "Hội Chữ thập đỏ phải làm gì": the list of tasks of that level, unit or organization is
 * the first result, as it is the answer above them. A list carries a term for each name of those who do its tasks, and
 * the question is read into the same term: whose tasks a site has is known by its index alone.
 */

/** The index term of a level, unit or organization by one of its names: "thị trấn" → "zvthitranz". */
export const taskTerm = (name: string): string => `zv${fold(name).replace(/[^a-z0-9]/g, '')}z`;

/** No name has more words. */
const LONGEST = 12;

/** How a query asks what somebody is to do, folded; "xã phải làm", "huyện cần làm g": its end is being typed. */
const ASKS =
  /^(?:nhung )?(?:viec phai lam|nhiem vu|(?:cong )?viec) (?:cua|cho|cap) |(?<= |^)(?:(?:(?:phai|can) )?lam(?: nhung)?(?: viec)?|co(?: nhung)? (?:nhiem vu|viec)) gi(?= |$)|(?<= )(?:phai|can) lam(?: [a-z]*)?$/;

/** Words before the name of a level or a unit: "Mặt trận cấp xã", "ở Ba Bể". */
const LEAD = /^(?:(?:(?:uy ban )?(?:mat tran(?: to quoc)?|mttq)|cap|o|tai|cua) )+/;

/** The terms of those whom a question may be about, the longer names first; none for any other query. */
export function taskTerms(query: string): Array<string> {
  const text = foldedWords(query).join(' ');
  if (!ASKS.test(text)) return [];
  const asked = text.replace(ASKS, '').replace(/\s+/g, ' ').trim();
  const names = [asked, asked.replace(LEAD, '')].flatMap((name) => {
    const words = name.split(' ').slice(0, LONGEST);
    return words.map((_, at) => words.slice(0, at + 1).join(' '));
  });
  return [...new Set(names)]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map(taskTerm);
}
