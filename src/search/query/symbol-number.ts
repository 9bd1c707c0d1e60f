import { numberAt, type ReadNumber } from './number-words.ts';
import { COUNTED, isNumber, type Token, toNumber, YEAR } from './symbol-tokens.ts';

/** The number of a document, in figures or in words, where it is no date, share or count. */

/** @param hasType true where a year can follow: "Chỉ thị 2017" has no number */
export function figuresOf({ text, end }: Token, folded: string, hasType: boolean): number | null {
  if (text.length > 4 || (hasType && YEAR.test(text))) return null;
  const rest = folded.slice(end);
  if (COUNTED.test(rest)) return null;
  return /^[/.-]\d/.test(rest) && !/^[/.-](?:19|20)\d{2}(?!\d)/.test(rest) ? null : toNumber(text);
}

/**
 * A number in words; a single word counts only where nothing goes on.
 *
 * @param certain true after "số", where it counts in any case
 */
export function wordsFrom(
  tokens: ReadonlyArray<Token>,
  at: number,
  folded: string,
  certain: boolean,
): ReadNumber | null {
  const words: Array<string> = [];
  for (const token of tokens.slice(at, at + 3)) {
    if (!/^\s+$/.test(token.gap) || isNumber(token.text)) break;
    words.push(token.text);
  }
  const read = numberAt(words, 0);
  const rest = folded.slice(tokens[at + (read?.takes ?? 0) - 1]?.end ?? 0);
  if (!read || COUNTED.test(rest)) return null;
  const ends = /^\s*$|^\s+(?:cua|ve|ngay)\b|^\s*[,;?]/.test(rest);
  // "năm" is a year, too.
  const isClear = read.value >= 10 || words[0] !== 'nam';
  return certain || (ends && isClear) ? read : null;
}
