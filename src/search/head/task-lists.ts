import { taskTerms } from '../answers/task-question.ts';
import type { HeadIndex } from './head-index.ts';
import type { RankedPage } from './rank.ts';
import { pageWeights } from './weights.ts';

/** Ranked pages with the lists of tasks that a question asks for before them, that of the year in force first. */
export async function withTaskLists(
  ranked: ReadonlyArray<RankedPage>,
  head: HeadIndex,
  query: string,
): Promise<ReadonlyArray<RankedPage>> {
  const weigh = pageWeights(head, query);
  for (const term of taskTerms(query)) {
    await head.load([{ term }]);
    const lists = new Set(head.postings({ term }).pages);
    if (lists.size > 0)
      return [
        ...[...lists]
          .map((page) => ({ page, score: weigh(page), share: 1 }))
          .sort((a, b) => b.score - a.score),
        ...ranked.filter(({ page }) => !lists.has(page)),
      ];
  }
  return ranked;
}
