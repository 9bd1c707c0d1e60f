import { searchText } from '../../strings/search.ts';
import { excerptOf, textFragment } from '../excerpt/excerpt.ts';
import type { Entry, Excerpt } from '../found.ts';
import type { ParsedQuery } from '../query/query.ts';
import type { PageData } from './pagefind.ts';

/** The word position with the most matches close together; null when there are none. */
function densest(locations: ReadonlyArray<number>): number | null {
  const near = (at: number) => locations.filter((other) => other >= at && other < at + 20).length;
  return locations.reduce<number | null>(
    (best, at) => (best === null || near(at) > near(best) ? at : best),
    null,
  );
}

/** The nearest anchor above the match, so that a hit in a long page opens at its clause. */
function anchorOf({ locations = [], anchors = [] }: PageData): string {
  const position = densest(locations);
  if (position === null) return '';
  const above = anchors.filter((anchor) => anchor.location <= position);
  return above.at(-1)?.id ?? '';
}

/** A page of the full-text index as a result. */
export function entryOf({ url, meta, filters }: PageData): Entry {
  return {
    url,
    title: meta.title ?? url,
    kind: filters[searchText.filterKind]?.[0] ?? '',
    detail: [...(filters[searchText.filters.year] ?? []), meta.hi].filter(Boolean).join(' · '),
    abstract: meta.ty ?? '',
  };
}

/** The excerpt of a page's text around the words of the query. */
export function excerptFrom(data: PageData, parsed: ParsedQuery): Excerpt {
  const title = data.meta.title ?? '';
  // Indexed text begins with the page's heading, which the result already shows.
  const text = data.content.startsWith(title)
    ? data.content.slice(title.length).replace(/^[.\s]+/, '')
    : data.content;
  const pieces = excerptOf(text, parsed);
  return { pieces, fragment: `${anchorOf(data)}${textFragment(pieces)}` };
}
