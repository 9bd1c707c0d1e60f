import { foldedWords, sameSound } from '../../domain/fold.ts';

/**
 * The words of the head index. A Vietnamese word is mostly two syllables, so pages are found by single
 * syllables and by pairs of neighbours. Everything is folded: no marks, d for đ, and i where i and y are one
 * sound ("kỷ niệm" and "kỉ niệm").
 */

/** Ends of sentences and clauses: syllables on both sides are no pair. A comma or a dash parts nothing. */
const STOP = /[.:;!?…•](?=\s|$)|[\n\r\u2028]|[()[\]{}“”"]/u;

/** The syllables of a text without regard to its sentences. */
export const syllables = (text: string): Array<string> => foldedWords(text).map(sameSound);

/** The syllables of a text, a list for each run in which neighbours are pairs. */
export const runs = (text: string): Array<ReadonlyArray<string>> =>
  text
    .split(STOP)
    .map(syllables)
    .filter((run) => run.length > 0);

/** The key of two neighbours. A pair sorts beside its first syllable, so both are in the same part of the index. */
export const pairKey = (first: string, second: string): string => `${first} ${second}`;

/** The order of words and terms in the index. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * All syllables of an index, sorted.
 *
 * @param extras what the core carries: the query parser's file lists nearly all of them, so the core lists the others
 */
export function allWords(
  extras: Readonly<Record<string, unknown>>,
  others: Iterable<string>,
): Array<string> {
  const known = extras['tu-vung.json'] as { syllables: string; others: string } | undefined;
  const listed = known ? syllables(`${known.syllables} ${known.others}`) : [];
  return [...new Set([...listed, ...others])].filter(Boolean).sort(byCode);
}
