import { edits } from '../../domain/edit-distance.ts';
import { foldedWords } from '../../domain/fold.ts';

/** A suggested page: its title and URL. */
export type NearTitle = readonly [title: string, href: string];

/** Maximum number of suggestions, and the minimum share of the query's words in a title. */
const MOST = 5;
const ENOUGH = 0.6;
/** Weight of a word that differs by one keystroke, relative to 1 for an exact match. */
const SLIP = 0.75;

/**
 * True for words that differ by one keystroke: one letter too many, missing or wrong, or two neighbours
 * swapped. Words of one or two letters never match that way.
 */
export const oneSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 3 && edits(a, b, 1) <= 1;

/**
 * Titles similar to a query that found nothing or contains an unknown word; the most similar first, of
 * equally similar ones the shorter.
 *
 * @param query as typed
 * @param titles all pages that can be suggested
 */
export function nearTitles(
  query: string,
  titles: ReadonlyArray<NearTitle>,
): ReadonlyArray<NearTitle> {
  const wanted = [...new Set(foldedWords(query.slice(0, 300)))].slice(0, 16);
  if (wanted.length === 0) return [];
  return titles
    .map((entry) => {
      const own = foldedWords(entry[0]);
      const held = wanted.reduce(
        (sum, word) =>
          sum + (own.includes(word) ? 1 : own.some((other) => oneSlip(word, other)) ? SLIP : 0),
        0,
      );
      return { entry, share: held / wanted.length, length: own.length };
    })
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.share - a.share || a.length - b.length)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}
