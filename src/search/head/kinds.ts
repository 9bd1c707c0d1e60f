import { searchText } from '../../strings/search.ts';
import type { KindCount } from '../found.ts';
import type { Pagefind } from './pagefind.ts';

const known = new WeakMap<Pagefind, Promise<ReadonlyMap<string, string>>>();

async function load(pagefind: Pagefind): Promise<ReadonlyMap<string, string>> {
  const kinds = Object.keys((await pagefind.filters())[searchText.filterKind] ?? {});
  const pages = new Map<string, string>();
  for (const kind of kinds) {
    const filters = { [searchText.filterKind]: [kind] };
    for (const { id } of (await pagefind.search(null, { filters })).results) pages.set(id, kind);
  }
  return pages;
}

/** The kind of every page of the index, by id. */
export function kindsOfPages(pagefind: Pagefind): Promise<ReadonlyMap<string, string>> {
  const kinds = known.get(pagefind) ?? load(pagefind);
  known.set(pagefind, kinds);
  return kinds;
}

/** How often each kind occurs, most first; those of equal number in the order of the list. */
export function countKinds(kinds: ReadonlyArray<string>): Array<KindCount> {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}
