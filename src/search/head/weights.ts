import type { HeadIndex } from './head-index.ts';
import { NO_YEARS, weightsOfYears, type Years } from './years.ts';

/** Weight of pages that tell of the site's texts instead of being one: lists, figures, units. */
const SIDE_KIND = 0.6;

/** The factor of each page: what the site is about comes first, then what tells of it; other years later. */
export function pageWeights(
  { core, pageKinds, pageYears }: HeadIndex,
  query: string,
): (page: number) => number {
  const years = (core.extras['nam.json'] as Years | undefined) ?? NO_YEARS;
  const later = weightsOfYears(query, years);
  return (page) => {
    const kind = core.kinds[pageKinds[page] ?? 0] ?? '';
    const year = core.years[pageYears[page] ?? -1] ?? '';
    const ofYear = years.kinds.includes(kind) ? (later.get(year) ?? 1) : 1;
    return ofYear * (years.main.length === 0 || years.main.includes(kind) ? 1 : SIDE_KIND);
  };
}
