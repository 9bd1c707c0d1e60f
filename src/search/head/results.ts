import { searchText } from '../../strings/search.ts';
import { filterTerm } from './format.ts';
import type { HeadIndex } from './head-index.ts';
import type { Key } from './layout.ts';
import type { RankedPage } from './rank.ts';

type Ranked = ReadonlyArray<RankedPage>;

/** How often each kind occurs, most first; those of equal number in the order of the list. */
function countKinds(ranked: Ranked, head: HeadIndex) {
  const counts = new Map<string, number>();
  for (const { page } of ranked) {
    const kind = head.kindOf(page);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}

/** Keeps the pages that have all of some keys. */
export function withAll(ranked: Ranked, keys: ReadonlyArray<Key>, index: HeadIndex): Ranked {
  const sets = keys.map((key) => new Set(index.postings(key).pages));
  return ranked.filter(({ page }) => sets.every((pages) => pages.has(page)));
}

/**
 * The pages that filters leave.
 *
 * @param filters wanted values by the name of their filter
 * @returns the pages, and the number of each kind without the filter by kind
 */
export async function filtered(
  ranked: Ranked,
  filters: Readonly<Record<string, ReadonlyArray<string>>>,
  head: HeadIndex,
) {
  const { [searchText.filterKind]: kinds, ...others } = filters;
  const known = Object.keys(others).length > 0 ? await head.filters() : [];
  const keys = Object.entries(others).flatMap(([name, wanted]) => {
    const filter = known.findIndex(([own]) => own === name);
    const values = known[filter]?.[1] ?? [];
    return wanted.map((value): Key => ({ term: filterTerm(filter, values.indexOf(value)) }));
  });
  await head.load(keys);
  const listed = withAll(ranked, keys, head);
  const pages = kinds ? listed.filter(({ page }) => kinds.includes(head.kindOf(page))) : listed;
  return { pages, kinds: countKinds(listed, head) };
}
