import { slugify } from '../../domain/fold.ts';
import { paths } from '../../domain/paths.ts';
import { searchText } from '../../strings/search.ts';
import { home } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Acronym, PageMeta } from '../site/types.ts';

export interface SearchPage {
  readonly meta: PageMeta;
  /** Name in the index, query parameter, id of the form field. */
  readonly filters: ReadonlyArray<{
    readonly name: string;
    readonly param: string;
    readonly id: string;
  }>;
  readonly acronyms: ReadonlyArray<Acronym>;
}

export function searchPage(site: Site): SearchPage {
  const names = [searchText.filterKind, ...Object.values(searchText.filters)];
  return {
    meta: {
      title: searchText.title,
      description: searchText.description,
      path: paths.search(),
      crumbs: [home()],
      kind: null,
    },
    filters: names.map((name) => ({ name, param: slugify(name), id: `loc-${slugify(name)}` })),
    acronyms: site.content.acronyms,
  };
}
