import { fold } from '../../domain/fold.ts';
import { numberAt } from './number-words.ts';
import type { TypedMonth } from './parsed.ts';

/** Months as people type them: "tháng 7", "thang 10/2017", "tháng mười một", "tháng giêng", "T12/2017", "10/2017". */

const YEAR = String.raw`((?:19|20)\d{2})(?!\d)`;
/** Not "6 tháng", "ba tháng đầu năm": so many months. */
const MONTH = new RegExp(
  String.raw`(?<!(?:\d|\b(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|may))\s*)(?:\bthang\s+(?=[\da-z])|\bt(?=\d))(\d{1,2}|[a-z]+(?:\s+[a-z]+)?)\b(?:(?:\s*[/-]\s*|,?\s+nam\s+|\s+)${YEAR})?`,
  'g',
);
const WITH_YEAR = new RegExp(
  String.raw`(?<![\d\p{L}]|[\d\p{L}][/.-])(\d{1,2})\s*[/-]\s*${YEAR}(?!\s*[/-])`,
  'gu',
);

/** Numbers as they are spelled; without marks they may be typed too. */
const SPELLED = new Set(
  'giêng chạp một hai ba bốn tư năm sáu bảy tám chín mười mốt'.normalize('NFC').split(' '),
);

const isSpelled = (typed: string): boolean =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => word === fold(word) || SPELLED.has(word));

/** The month that words begin with: "giêng", "bảy", "mười hai". */
export function monthAt(text: string): { value: number; takes: number } | null {
  const words = text.split(/\s+/);
  if (words[0] === 'gieng') return { value: 1, takes: 1 };
  if (words[0] === 'chap') return { value: 12, takes: 1 };
  const read = numberAt(words, 0);
  if (!read || (read.value > 12 && read.takes > 1)) return read && monthAt(words[0] ?? '');
  return read;
}

/** The months in a text without dates; `folded` has one character for each of its characters. */
export function monthsIn(typed: string, folded: string): Array<TypedMonth> {
  const found = [MONTH, WITH_YEAR].flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap(({ index, 0: text, 1: said = '', 2: year }) => {
      const read = /^\d/.test(said) ? { value: Number(said), takes: 1 } : monthAt(said);
      const month = read?.value ?? 0;
      if (month < 1 || month > 12) return [];
      const at = index + text.indexOf(said);
      const words = typed
        .slice(at, at + said.length)
        .split(/\s+/)
        .slice(0, read?.takes);
      if (!isSpelled(words.join(' '))) return [];
      return [{ month, year: year === undefined ? null : Number(year) }];
    }),
  );
  return [...new Map(found.map((one) => [`${one.month} ${one.year}`, one])).values()];
}
