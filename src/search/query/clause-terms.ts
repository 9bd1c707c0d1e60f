import { fold } from '../../domain/fold.ts';

/**
 * Index terms of clause numbers, in every form in which they are printed and typed: "B.II.1", "điểm a khoản 2
 * Điều 3", "Phần thứ nhất", "Phụ lục 1, mục 2". A term says whether a part is a figure, a Roman number or a
 * letter, so "2.4" is not "II.4".
 */

/** "thứ nhất", "thứ hai" … */
const ORDINALS = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];

/** Words that begin a number of their own; in other words ("mục", "khoản", "điểm") only the number counts. */
const HEAD = /^(phan|chuong|phu luc|dieu)\s+(?:thu\s+)?([a-z0-9]+)(?:\.(.+))?$/;

/** The value of a Roman number up to 39, or null. */
function romanValue(text: string): number | null {
  const match = /^(x{0,3})(ix|iv|v?i{0,3})$/.exec(text);
  if (!match || text === '') return null;
  const [, tens = '', ones = ''] = match;
  const rest = ones === 'ix' ? 9 : ones === 'iv' ? 4 : ones.length + (ones.startsWith('v') ? 4 : 0);
  return tens.length * 10 + rest;
}

function partTerm(part: string): string {
  if (/^\d+$/.test(part)) return String(Number(part));
  const roman = romanValue(part);
  return roman === null ? `l${part.replace(/[^a-z0-9]/g, '')}` : `c${roman}`;
}

/** "Phần thứ nhất", "Phần I" and "Phần 1" are one; letters of annexes stay letters. */
function headTerm(word: string, number: string): string {
  const ordinal = ORDINALS.indexOf(number) + 1;
  const value = ordinal || romanValue(number) || number.replace(/^0+/, '');
  return `${word.replace(' ', '')}${value}`;
}

/** The parts of a number as terms, from the largest to the smallest. */
function partTerms(number: string): Array<string> {
  // Folding makes no difference between "d" and "đ", which are two points of a list.
  const text = fold(number.replace(/(?<!\p{L})đ(?!\p{L})/giu, 'dd')).replace(/[()]/g, '');
  return text.split(/\s*,\s*/).flatMap((segment) => {
    const bare = segment.trim().replace(/^(?:muc|khoan|diem)\s+/, '');
    const head = HEAD.exec(bare);
    if (head) {
      const [, word = '', value = '', rest] = head;
      return [headTerm(word, value), ...(rest ?? '').split('.').filter(Boolean).map(partTerm)];
    }
    if (bare.includes(' ')) return [`l${bare.replace(/[^a-z0-9]/g, '')}`];
    return bare.split('.').filter(Boolean).map(partTerm);
  });
}

const termOf = (parts: ReadonlyArray<string>): string => `zm${parts.join('x')}z`;

/** The term of exactly this number, for queries: "B.II.1" → "zmlbxc2x1z". */
export const clauseTerm = (number: string): string => termOf(partTerms(number));

/**
 * All terms under which a clause is indexed: its number in full, and without the larger parts, as people
 * write it ("1.2" for I.1.2).
 */
export function clauseTerms(number: string): Array<string> {
  const parts = partTerms(number);
  return parts.slice(0, Math.max(1, parts.length - 1)).map((_, from) => termOf(parts.slice(from)));
}
