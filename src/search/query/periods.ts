import type { Period } from './parsed.ts';

/** Periods of reports: "6 tháng đầu năm", "quý I/2017", "quy 1", "chín tháng", "báo cáo năm". */

const QUARTER =
  /\b(quy)\s*(?:so\s+)?(iv|i{1,3}|[1-4]|mot|hai|ba|bon|tu)\b(?!\s+(?:nguoi|doan)|[.,]\d)/;
const MONTHS = /\b(3|6|9|12|ba|sau|chin)\s+(thang)\b(?!\s+\d)/;
const HALF = /\b(?:nua (?:dau )?nam|so ket)\b/;
const YEAR = /\b(?:bao cao (?:ca )?nam|tong ket nam|bao cao tong ket|ca nam|cuoi nam)\b/;

const QUARTERS: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  1: 1,
  i: 1,
  mot: 1,
  2: 2,
  ii: 2,
  hai: 2,
  3: 3,
  iii: 3,
  ba: 3,
  4: 4,
  iv: 4,
  bon: 4,
  tu: 4,
};
const LENGTHS: Readonly<Record<string, 3 | 6 | 9 | 12>> = {
  3: 3,
  ba: 3,
  6: 6,
  sau: 6,
  9: 9,
  chin: 9,
  12: 12,
};

/** The period that a text names; null when it names none. `folded` has one character for each of its characters. */
export function periodIn(typed: string, folded: string): Period | null {
  const quarter = QUARTER.exec(folded);
  // "quỹ", "quy" with other marks.
  const said = quarter ? typed.slice(quarter.index, quarter.index + 3).toLowerCase() : '';
  if (quarter && (said === 'quý' || said === 'quy')) {
    return {
      months: 3,
      quarter: QUARTERS[quarter[2] ?? ''] ?? null,
      typed: typed.slice(quarter.index, quarter.index + quarter[0].length),
    };
  }
  const months = MONTHS.exec(folded);
  const found = months ?? HALF.exec(folded) ?? YEAR.exec(folded);
  if (!found) return null;
  const length = months ? (LENGTHS[months[1] ?? ''] ?? 6) : HALF.test(folded) ? 6 : 12;
  return {
    months: length,
    quarter: null,
    typed: typed.slice(found.index, found.index + found[0].length),
  };
}

const ROMAN = ['i', 'ii', 'iii', 'iv'];

/**
 * Other spellings of a number beside the word for its period, as reports print it: "quý 1" is "quý I", "sáu tháng"
 * is "6 tháng".
 */
export function periodSpellings(word: string, before: string, after: string): Array<string> {
  const quarter = before === 'quy' ? QUARTERS[word] : undefined;
  if (quarter !== undefined) {
    return [ROMAN[quarter - 1] ?? '', String(quarter)].filter((one) => one !== word);
  }
  const months = after === 'thang' ? LENGTHS[word] : undefined;
  return months === undefined || String(months) === word ? [] : [String(months)];
}
