import type { HeadIndex } from './head-index.ts';
import type { Key } from './layout.ts';
import type { Clue } from './plan.ts';

/** Tuned with bench/search/queries.json; the measurements are in bench/search/README.md. */
export const tuning = {
  /** Weight of each sort of clue. */
  word: 1,
  pair: 1,
  name: 2,
  term: 6,
  /** Share of its weight that a function word has. */
  light: 0.15,
  /** Score of a list that answers the query by itself: before everything else. */
  asked: 1e6,
  /** A half-typed word counts less than a whole one. */
  open: 0.6,
  /** Score × (share of the query that a page has) ^ power. */
  power: 1.5,
  /** Pages with less of the query than this share of the best page are no results. */
  enough: 0.5,
  /** Weight of the texts that the site is about, of what tells of them, of the less of it, of lists and forms. */
  ranks: [1, 0.5, 0.35, 0.25],
  /** Value of each impact. */
  impacts: [0.2, 0.5, 0.9, 1.5],
};

export interface RankedPage {
  readonly page: number;
  readonly score: number;
  /** Share of the query that the page has: 0 to 1. */
  readonly share: number;
}

/** How much a key says by how rare it is: BM25's formula. */
const rarity = (held: number, count: number): number =>
  Math.log(1 + (count - held + 0.5) / (held + 0.5));

interface Evidence {
  /** Score by page; 0 for a page that has nothing. */
  readonly scores: Float64Array;
  /** What a page without it lacks. */
  readonly weight: number;
}

const isOpen = (key: Key) => key.open === true && !('term' in key);

/** What the pages have of one clue: of several ways each page has its best. */
function evidenceOf({ ways, sort, light, weight: own }: Clue, index: HeadIndex): Evidence {
  const scores = new Float64Array(index.count);
  const factor = tuning[sort] * (light ? tuning.light : 1) * own;
  let weight = 0;
  for (const keys of ways) {
    const [sums, held] = [new Float64Array(index.count), new Uint8Array(index.count)];
    for (const key of keys) {
      const { pages, impacts } = index.postings(key);
      if (pages.length === 0) continue;
      const value = factor * rarity(pages.length, index.count) * (isOpen(key) ? tuning.open : 1);
      weight = Math.max(weight, value);
      for (const [at, page] of pages.entries()) {
        sums[page] = (sums[page] ?? 0) + value * (tuning.impacts[impacts[at] ?? 0] ?? 0);
        held[page] = (held[page] ?? 0) + 1;
      }
    }
    for (const [page, sum] of sums.entries()) {
      if (sum === 0) continue;
      const score = (sum / keys.length) * ((held[page] ?? 0) / keys.length);
      if (score > (scores[page] ?? 0)) scores[page] = score;
    }
  }
  return { scores, weight };
}

/** The pages of the first way that stands somewhere. */
const firstOf = ({ ways }: Clue, index: HeadIndex): ReadonlyArray<number> =>
  ways
    .map((keys) => keys.flatMap((key) => index.postings(key).pages))
    .find((pages) => pages.length > 0) ?? [];

/**
 * Ranks the pages by what they have of a query: rare words count more, and a page with all of the query far more
 * than one with half of it.
 *
 * @param weights factor of each page: kind, year
 * @returns the best first, equal ones in the order of the index
 */
export function rank(
  clues: ReadonlyArray<Clue>,
  index: HeadIndex,
  weights: (page: number) => number = () => 1,
): Array<RankedPage> {
  const [sums, has] = [new Float64Array(index.count), new Float64Array(index.count)];
  /** What each page has of the words alone. */
  const said = new Float64Array(index.count);
  let [whole, words] = [0, 0];
  for (const clue of clues) {
    if (clue.sort === 'asked') continue;
    const { scores, weight } = evidenceOf(clue, index);
    whole += weight;
    if (!clue.leads) words += weight;
    for (const [page, score] of scores.entries()) {
      if (score === 0) continue;
      sums[page] = (sums[page] ?? 0) + score;
      has[page] = (has[page] ?? 0) + weight;
      if (!clue.leads) said[page] = (said[page] ?? 0) + weight;
    }
  }
  for (const clue of clues) {
    if (clue.sort !== 'asked') continue;
    for (const page of firstOf(clue, index)) [sums[page], has[page]] = [tuning.asked, whole];
  }
  const ranked: Array<RankedPage> = [];
  for (const [page, score] of sums.entries()) {
    if (score === 0) continue;
    const share = whole === 0 ? 1 : (has[page] ?? 0) / whole;
    ranked.push({ page, score: score * share ** tuning.power * weights(page), share });
  }
  ranked.sort((a, b) => b.score - a.score || a.page - b.page);
  const most = ranked.reduce((best, { share }) => Math.max(best, share), 0);
  const mostSaid = said.reduce((best, has) => Math.max(best, has), 0);
  // A page to which the query leads makes no result less of one that says its words.
  return ranked.filter(
    ({ page, share }) =>
      share >= most * tuning.enough ||
      (words > 0 && words < whole && (said[page] ?? 0) >= mostSaid * tuning.enough),
  );
}
