import type { HeadIndex, Key } from './head-index.ts';
import type { RankedPage } from './rank.ts';
import { syllables } from './words.ts';

/** How often each kind occurs, most first; those of equal number in the order of the list. */
export function countKinds(ranked: ReadonlyArray<RankedPage>, { core, pageKinds }: HeadIndex) {
  const counts = new Map<string, number>();
  for (const { page } of ranked) {
    const kind = core.kinds[pageKinds[page] ?? 0] ?? '';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}

/** The keys of a phrase: each pair of its neighbours. */
export function phraseKeys(phrase: string): Array<Key> {
  const words = syllables(phrase);
  return words.length === 1
    ? words.map((word) => ({ word }))
    : words.slice(1).map((next, at) => ({ word: words[at] ?? '', next }));
}

/** Keeps the pages that have all of some keys. */
export function withAll(
  ranked: ReadonlyArray<RankedPage>,
  keys: ReadonlyArray<Key>,
  index: HeadIndex,
): ReadonlyArray<RankedPage> {
  const sets = keys.map((key) => new Set(index.postings(key).pages));
  return ranked.filter(({ page }) => sets.every((pages) => pages.has(page)));
}
