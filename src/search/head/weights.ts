import type { HeadIndex } from './head-index.ts';
import { tuning } from './rank.ts';
import { NO_YEARS, weightsOfYears, type Years } from './years.ts';

/** The factor of each page: what the site is about comes first, then what tells of it; other years later. */
export function pageWeights(head: HeadIndex, query: string): (page: number) => number {
  const { core, pageRanks, pageYears } = head;
  const years = (core.extras['nam.json'] as Years | undefined) ?? NO_YEARS;
  const later = weightsOfYears(query, years);
  return (page) => {
    const year = core.years[pageYears[page] ?? -1] ?? '';
    const ofYear = years.kinds.includes(head.kindOf(page)) ? (later.get(year) ?? 1) : 1;
    return ofYear * (tuning.ranks[pageRanks[page] ?? 0] ?? 1);
  };
}
