import type { HeadIndex } from './head-index.ts';
import { tuning } from './rank.ts';
import { NO_YEARS, weightsOfYears, type Years } from './years.ts';

/** The factor of each page: what the site is about comes first, then what tells of it; other years later. */
export function pageWeights(
  { core, pageKinds, pageRanks, pageYears }: HeadIndex,
  query: string,
): (page: number) => number {
  const years = (core.extras['nam.json'] as Years | undefined) ?? NO_YEARS;
  const later = weightsOfYears(query, years);
  return (page) => {
    const kind = core.kinds[pageKinds[page] ?? 0] ?? '';
    const year = core.years[pageYears[page] ?? -1] ?? '';
    const ofYear = years.kinds.includes(kind) ? (later.get(year) ?? 1) : 1;
    return ofYear * (tuning.ranks[pageRanks[page] ?? 0] ?? 1);
  };
}
