import { clauseTerm } from './clause-terms.ts';
import { type Taken, withoutOverlaps } from './taken.ts';
import { isSyllable } from './typing.ts';

/**
 * Labels of clauses as people type them: "B.II.1", "mục 1.2", "I 1 5", "i.1.5", "phần thứ nhất", "điều 3 khoản 2",
 * "phụ lục 1". One that ends the query may go on: "I.1" may become "I.1.5".
 */

/** A clause number: "I.1.2", "B.II.1", "2", "a". */
const CLAUSE = String.raw`(?:[ivx]{1,5}|\d{1,2}|[a-z])(?:\.(?:[ivx]{1,5}|\d{1,2}|[a-z]))*`;
/** What makes the last number a count: "mục I 6 tháng". */
const NOT_COUNTED = String.raw`(?!\s*[/-]\s*\d|\s*%|\s+(?:thang|nam|ngay|quy|huyen|xa|ho|thon|nguoi)\b)`;

/**
 * "phần II" is a clause, "điểm vì" is not: a number that may be a word must be in capitals after lower case.
 */
const isRomanWord = (number: string, typed: string): boolean =>
  /^[ivx]+$/.test(number) && isSyllable(number) && !/\p{Ll}.*[IVX]$/u.test(typed);

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The letter of a point as typed: "đ" is not "d". */
const pointOf = (typed: string): string => /^\p{L}+\s+(\p{L})/u.exec(typed)?.[1] ?? '';

const PATTERNS: ReadonlyArray<{
  readonly pattern: RegExp;
  /** The numbers that may be meant. @param typed the matched text as typed, with case and diacritics */
  readonly read: (groups: ReadonlyArray<string | undefined>, typed: string) => Array<string>;
}> = [
  {
    // điểm a khoản 2 Điều 3, as people say it: from the smallest part to the largest
    pattern: /\b(?:diem\s+([a-z])\s+)?khoan\s+(\d{1,2}),?\s+(dieu\s+\d{1,3})\b/g,
    read: ([, point, clause, article], typed) => [
      [article, clause, ...(point ? [pointOf(typed)] : [])].join(', '),
    ],
  },
  {
    // mục 2 phần I, mục 1 phần thứ hai
    pattern:
      /\b(?:muc|diem|khoan)\s+(\d{1,2}(?:\.\d{1,2})*),?\s+((?:phan|chuong|phu\s+luc)\s+(?:thu\s+[a-z]+|[ivx]{1,5}|\d{1,2}))\b/g,
    read: ([, number = '', head = '']) => {
      const [, said = ''] = /^(?:phan|chuong)\s+([ivx]{1,5}|\d{1,2})$/.exec(head) ?? [];
      const roman = ROMAN[Number(said)] ?? said;
      return [`${head}, muc ${number}`, ...(roman ? [`${roman}.${number}`] : [])];
    },
  },
  {
    // Điều 3, khoản 2 · Phần thứ nhất · phần II, mục 1 · Chương II · Phụ lục 1
    pattern: new RegExp(
      String.raw`\b(?:dieu\s+\d{1,3}|phan\s+thu\s+(?:nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)|(?<!\bmot\s+)phan\s+(?:nhat|hai|ba|tu)|(?:phan|chuong)\s+(?:[ivx]{1,5}|\d{1,2})|phu\s+luc\s+(?:so\s+)?(?:[ivx]{1,5}|\d{1,2}|[a-z]))\b(?!\.?\d|\s*[/-]\s*\d)(?:,?\s+(?:muc|khoan)\s+${CLAUSE}\b)?(?:,?\s+diem\s+[a-z]\b)?`,
      'g',
    ),
    read: ([text = ''], typed) => {
      const last = text.split(/\s+/).at(-1) ?? '';
      // "i" is no word: "phần i" is the first part.
      if (last !== 'i' && isRomanWord(last, typed)) return [];
      const number = typed
        .replace(/\s+/g, ' ')
        .replace(/(?<=l[uụ]c) s[oố](?= )/giu, '')
        .replace(/,? (?=mục|muc|khoản|khoan|điểm|diem)/giu, ', ');
      // What a document calls "I." is called "phần I" too.
      const bare = /^phan\s+([ivx]+)$/.exec(text)?.[1];
      const inside = /^phan\s+([ivx]+),?\s+muc\s+([\d.]+)$/.exec(text);
      return [number, ...(bare ? [bare] : []), ...(inside ? [`${inside[1]}.${inside[2]}`] : [])];
    },
  },
  {
    // I 1 5 · B II 1 · mục I 1.5 · I-1-2 · ii4: other separators than points, or none
    pattern: new RegExp(
      String.raw`\b(?<!\b(?:quy|thang|ky|khoa|lan|tap|hang|cap|loai|dot|thu)\s+)(?:(?:muc|diem|khoan|phan)\s+)?((?:[a-d][. -]+)?(?:[ivx]{1,4}[. -]+|(?:ii|iii|iv|vii|viii|ix)(?=\d))\d{1,2}(?!\d)(?:[. -]+\d{1,2}(?!\d))*)(?![.]?\d|\p{L})${NOT_COUNTED}`,
      'gu',
    ),
    read: ([, number = ''], typed) => {
      const roman = /[ivx]{1,4}(?=[. -]*\d)/.exec(number)?.[0] ?? '';
      const parts = number.replace(/([ivx])(?=\d)/, '$1.').split(/[. -]+/);
      const isNamed = /^\p{L}+\s+/u.test(typed.slice(0, typed.length - number.length));
      const isLabel = !isSyllable(roman) || /[IVX](?=[. -]+\d)/.test(typed) || isNamed;
      const isLong = parts.length > 2 && roman !== 'vi';
      const isPoint = number.includes('.') && !/[ -]/.test(number);
      return isLabel || isLong || isPoint ? [parts.join('.')] : [];
    },
  },
  {
    // mục 4 3 · 1.1.7, for the number of the part in figures
    pattern: new RegExp(
      String.raw`\b(?:muc|diem|khoan)\s+(\d{1,2}(?:\s+\d{1,2})+)(?!\d)${NOT_COUNTED}|(?<![\d/.])(\d{1,2})\.(\d{1,2}\.\d{1,2})(?![\d/]|\.\d)`,
      'g',
    ),
    read: ([, spaced, first = '', rest = '']) =>
      spaced
        ? [spaced.trim().replace(/\s+/g, '.')]
        : [
            `${first}.${rest}`,
            ...(ROMAN[Number(first)] ? [`${ROMAN[Number(first)]}.${rest}`] : []),
          ],
  },
  {
    // mục I.1.2 · B.II.1 · II.4 · điểm 2.5 · mục a
    pattern: new RegExp(
      String.raw`\b(?:muc|diem|khoan|phan)\s+(?:so\s+)?(${CLAUSE})\b(?!\s*[/-]\s*\d)|\b((?:[a-z]|[ivx]{1,5})(?:\.(?:[ivx]{1,5}|\d{1,2}))+(?:\.[a-z])?)\b`,
      'g',
    ),
    read: ([, named, bare], typed) => {
      const number = named ?? bare ?? '';
      // "v.v" is no clause: without a figure, the letters must be capitals.
      if (bare && !/\d/.test(bare) && !/^\p{Lu}[\p{Lu}.]+$/u.test(typed)) return [];
      return isRomanWord(number, typed) ? [] : [typed];
    },
  },
];

/** The labels of clauses in a text; `folded` has one character for each of its characters. */
export function typedClauses(typed: string, folded: string): Array<Taken> {
  // The letter l is typed for the figure: "I.1.l".
  const figures = folded.replace(/(?<=\b[ivx]+\.(?:\d{1,2}\.)*)l(?![a-z])/g, '1');
  const found = PATTERNS.flatMap(({ pattern, read }) =>
    [...figures.matchAll(pattern)].flatMap((match): Array<Taken> => {
      const [start, end] = [match.index, match.index + match[0].length];
      const words = typed.slice(start, end);
      const numbers = read(match, words.replace(/(?<=\.)l(?=$|\.)/g, '1'));
      const [number] = numbers;
      if (number === undefined) return [];
      const forms = numbers.map(clauseTerm);
      const isOpen = end === typed.length;
      const unit = {
        forms,
        plain: false,
        light: false,
        fallback: words.trim(),
        ...(isOpen ? { begins: `${forms[0]?.slice(0, -1)}x` } : {}),
      };
      return [{ start, end, unit, clause: { number: labelOf(number), typed: words.trim() } }];
    }),
  );
  return withoutOverlaps(found);
}

/** "mục I.1.5" → "I.1.5": without the words that a number may follow. */
const labelOf = (number: string): string =>
  number
    .trim()
    .replace(/^(?:mục|muc|điểm|diem|khoản|khoan)\s+(?:số\s+|so\s+)?/iu, '')
    .replace(/^[a-z](?=\.)|(?<=^|\.)[ivx]+(?=\.|$)/giu, (part) => part.toUpperCase());
