import type { Pagefind, PagefindHit } from './pagefind.ts';

/**
 * Scores of the n-th index come multiplied by this to the power of n, which tells whose they are. A score
 * is less than `MOST`, and where a word stands on every one of 100,000 pages still far more than
 * `MOST / APART`: none is taken for one of another index. Twenty indexes fit into a number.
 */
const APART = 1e14;
const MOST = 1e6;

/** Of something longer than any word an index can only take the longest beginning that it knows. */
const BEYOND = 'zzzz';

/** What `mergeIndex` and `options` are told of the n-th index. */
export const shardOptions = (number: number) => ({ indexWeight: APART ** number });

/** Which index a hit is of, and its score there. A score of nothing tells nothing, and counts nowhere. */
function origin(score: number): { readonly shard: number; readonly score: number } {
  let [shard, left] = [0, score];
  for (; left >= MOST; left /= APART) shard += 1;
  return { shard, score: left };
}

/** How much a word tells that stands on `holding` of `pages` pages: BM25's idf, as Pagefind reckons it. */
const idf = (pages: number, holding: number): number =>
  Math.log(1 + (pages - holding + 0.5) / (holding + 0.5));

const sum = (numbers: ReadonlyArray<number>) => numbers.reduce((a, b) => a + b, 0);

/**
 * Several indexes that Pagefind searches together, ranked as if they were one.
 *
 * Pagefind weighs a word by how rare it is in its own index, and where an index does not know a word it
 * takes the longest beginning that it knows. In one index for all, a word weighs the same everywhere, and
 * what is known somewhere is not taken for something else. So the scores of each index are brought to the
 * scale of all pages together, and an index that has only a part of a word stays silent where another has
 * the whole.
 *
 * @param pagefind with the others merged; each index has its `shardOptions`
 * @param pages how many pages each index has, its own first
 */
export function asOne(pagefind: Pagefind, pages: ReadonlyArray<number>): Pagefind {
  const total = sum(pages);
  const known = new Map<string, Promise<ReadonlyArray<number>>>();

  /** The ids that a look-up finds, by index. */
  const idsOf = async (query: string) => {
    const ids = pages.map(() => new Set<string>());
    const { results } = await pagefind.search(query);
    for (const { id, score } of results) ids[origin(score).shard]?.add(id);
    return ids;
  };

  /** On how many pages of each index a word stands; none where only a part of it does. */
  async function count(word: string): Promise<ReadonlyArray<number>> {
    const found = await idsOf(word);
    const counts = found.map(({ size }) => size);
    const exact = await idsOf(`"${word}"`);
    if (exact.every(({ size }, at) => size > 0 || counts[at] === 0)) return counts;
    const part = await idsOf(word + BEYOND);
    const whole = found.map(
      (ids, at) =>
        (exact[at]?.size ?? 0) > 0 ||
        ids.size !== part[at]?.size ||
        [...ids].some((id) => !part[at]?.has(id)),
    );
    return whole.some((is, at) => is && counts[at] !== 0)
      ? counts.map((size, at) => (whole[at] ? size : 0))
      : counts;
  }

  const countOf = (word: string) => {
    const asked = known.get(word) ?? count(word);
    known.set(word, asked);
    return asked;
  };

  /** By what the scores of each index are to be multiplied; 0 where it has not all the words. */
  async function factors(words: ReadonlyArray<string>): Promise<ReadonlyArray<number>> {
    const counts: Array<ReadonlyArray<number>> = [];
    for (const word of words) counts.push(await countOf(word));
    const together = sum(counts.map((each) => idf(total, sum(each))));
    return pages.map((size, at) => {
      const own = counts.map((each) => each[at] ?? 0);
      if (own.includes(0)) return 0;
      return together / sum(own.map((holding) => idf(size, holding)));
    });
  }

  return {
    options: (options) => pagefind.options(options),
    init: () => pagefind.init(),
    mergeIndex: (address, options) => pagefind.mergeIndex(address, options),
    filters: () => pagefind.filters(),
    async search(query, options) {
      const { results } = await pagefind.search(query, options);
      // Phrases are found or not; what they score does not depend on the index.
      const phrase = query.startsWith('"');
      const words = query.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
      const scale = phrase || words.length === 0 ? pages.map(() => 1) : await factors(words);
      const rescored = results.flatMap((hit): ReadonlyArray<PagefindHit> => {
        const { shard, score } = origin(hit.score);
        const factor = scale[shard] ?? 0;
        return factor === 0 ? [] : [{ ...hit, score: score * factor }];
      });
      return { results: rescored.sort((a, b) => b.score - a.score) };
    },
  };
}
