import { foldedKey } from './fold.ts';

/**
 * Edit distance between two words: insertions, deletions, substitutions and swaps of neighbours (optimal
 * string alignment). Returns `limit` + 1 for words whose lengths differ by more than `limit`; other results
 * above `limit` only mean "too far".
 */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: Array<number> = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line[column] = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, above] = [above, line];
  }
  return above[b.length] ?? limit + 1;
}

/**
 * The candidate that was probably meant: one with the same letters ignoring diacritics and hyphens, else
 * one where either is a prefix of the other, else one within a few typos (one per four letters). Null when
 * nothing is close: a wrong suggestion is worse than none.
 *
 * @param candidates the allowed values, each with the words that identify it (its id, its label)
 */
export function nearest(
  typed: string,
  candidates: Iterable<readonly [value: string, ...words: ReadonlyArray<string>]>,
): string | null {
  const wanted = foldedKey(typed.slice(0, 100));
  if (wanted.length === 0) return null;
  const limit = Math.max(1, Math.floor(wanted.length / 4));
  let best: { value: string; distance: number } | null = null;
  for (const [value, ...words] of candidates) {
    for (const word of [value, ...words]) {
      const known = foldedKey(word);
      const inside =
        Math.min(known.length, wanted.length) >= 3 &&
        (known.startsWith(wanted) || wanted.startsWith(known) || known.endsWith(wanted));
      const distance =
        known === wanted ? 0 : Math.min(inside ? limit + 0.5 : 99, edits(known, wanted, limit));
      if (distance <= limit + 0.5 && (best === null || distance < best.distance)) {
        best = { value, distance };
      }
    }
  }
  return best?.value ?? null;
}
