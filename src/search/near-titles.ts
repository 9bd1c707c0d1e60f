import { edits } from '../domain/edit-distance.ts';
import { foldedWords } from '../domain/fold.ts';

/** A page that a reader may have meant: its title and address. */
export type NearTitle = readonly [title: string, href: string];

/** Suggestions at most, and the share of the query's words that a title has to hold. */
const MOST = 5;
const ENOUGH = 0.6;
/** Weight of a word that differs by one keystroke, beside 1 for the very word. */
const SLIP = 0.75;

/**
 * True for words that differ by one keystroke: a letter too many, missing, wrong, or two that
 * changed places. Words of one or two letters differ by more than that.
 */
export const oneSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 3 && edits(a, b, 1) <= 1;

/**
 * Titles near a query that found nothing, or has a word that stands nowhere on the site; the nearest
 * first, the shorter of two that are as near.
 *
 * @param query as typed
 * @param titles every page that can be suggested
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
