import { collectionNames } from '../../model/collection-names.ts';
import { entityOf } from '../../model/entities.ts';
import type { NearTitle } from '../../search/page/near-titles.ts';
import { suggestionsOf } from '../site/entities.ts';
import type { Site } from '../site/site.ts';

/**
 * Titles of all detail pages, for suggestions when a search finds nothing; served as one JSON file that is
 * fetched only then.
 */
export const searchTitles = (site: Site): Array<NearTitle> =>
  collectionNames
    .filter((name) => entityOf(name).suggested)
    .flatMap((name) => suggestionsOf(site, name))
    .map(({ text, href }) => [text, href] as const);
