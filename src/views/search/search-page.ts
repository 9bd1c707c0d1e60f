import { slugify } from '../../domain/fold.ts';
import { paths } from '../../domain/paths.ts';
import { searchText } from '../../strings/search.ts';
import { home } from '../site/entry-links.ts';
import type { Site } from '../site/site.ts';
import type { Acronym, PageMeta, Synonym } from '../site/types.ts';

interface SearchFilter {
  /** Name in the index. */
  readonly name: string;
  readonly param: string;
  /** Id of the form field. */
  readonly id: string;
}

export interface SearchPage {
  readonly meta: PageMeta;
  /** The filter by kind, which is shown above the results. */
  readonly kind: SearchFilter;
  /** The other filters. */
  readonly filters: ReadonlyArray<SearchFilter>;
  readonly acronyms: ReadonlyArray<Acronym>;
  readonly synonyms: ReadonlyArray<Synonym>;
}

const filter = (name: string): SearchFilter => ({
  name,
  param: slugify(name),
  id: `loc-${slugify(name)}`,
});

export function searchPage(site: Site): SearchPage {
  return {
    meta: {
      title: searchText.title,
      description: searchText.description,
      path: paths.search(),
      crumbs: [home()],
      kind: null,
    },
    kind: filter(searchText.filterKind),
    filters: Object.values(searchText.filters).map(filter),
    acronyms: site.content.acronyms,
    synonyms: site.content.synonyms,
  };
}
