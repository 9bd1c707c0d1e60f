import type { ParsedQuery, QueryUnit } from '../query/query.ts';
import { limits } from './limits.ts';
import { longestRunRatio } from './phrase-proximity.ts';
import { withPhrases } from './quoted.ts';
import { pairsOf, readings } from './readings.ts';
import type { Hit, Scored, SearchIndex, TextHit } from './search-index.ts';

export interface Ranked<H> extends Scored<H> {
  /** True for hits far below the best score: shown on demand. */
  readonly folded: boolean;
}

class Scores<H extends Hit> {
  readonly best = new Map<string, { hit: H; score: number; share: number }>();

  /** Keeps the best score and the longest run for each page. */
  add(hits: ReadonlyArray<H>, query: string, weight = 1): void {
    const length = query.split(' ').length;
    for (const hit of hits) {
      const share = longestRunRatio(hit.words, length);
      const before = this.best.get(hit.id);
      if (before && before.share < share) before.share = share;
      const score = hit.score * weight;
      const known = this.best.get(hit.id);
      if (!known || known.score < score) {
        this.best.set(hit.id, { hit, score, share: Math.max(share, known?.share ?? 0) });
      }
    }
  }
}

/** Wraps an index and notices when a lookup returns too many pages. */
class HitLimiter<H extends Hit> implements SearchIndex<H> {
  tooManyHits = false;
  readonly #index: SearchIndex<H>;

  constructor(index: SearchIndex<H>) {
    this.#index = index;
  }

  async search(query: string): Promise<ReadonlyArray<H>> {
    return this.#notice(await this.#index.search(query));
  }

  async phrases(phrases: ReadonlyArray<string>): Promise<ReadonlyArray<ReadonlyArray<H>>> {
    const found = await this.#index.phrases(phrases);
    for (const hits of found) this.#notice(hits);
    return found;
  }

  #notice(hits: ReadonlyArray<H>): ReadonlyArray<H> {
    if (hits.length >= limits.tooManyHits) this.tooManyHits = true;
    return hits;
  }
}

/** Rounds a score to 5 significant digits, so that floating-point noise never separates equal scores. */
const settled = (score: number): number => Number(score.toPrecision(5));

/**
 * For each page, the share of word pairs that it contains as a phrase. Empty once a lookup had too many
 * hits: shares of only some pairs would depend on which ones were looked up first.
 */
async function adjacency<H extends Hit>(
  pairs: ReadonlyArray<ReadonlyArray<string>>,
  index: HitLimiter<H>,
): Promise<Map<string, number>> {
  const shares = new Map<string, number>();
  for (const spellings of pairs) {
    if (index.tooManyHits) return new Map();
    const found = await index.phrases(spellings);
    for (const id of new Set(found.flat().map((hit) => hit.id))) {
      shares.set(id, (shares.get(id) ?? 0) + 1 / pairs.length);
    }
  }
  return shares;
}

/**
 * Pages that contain only parts of the query: ranked far below those with all of it, so that a page that
 * says the same in fewer words is still found. The scores of a page's parts add up.
 */
async function relaxed<H extends Hit>(
  units: ReadonlyArray<QueryUnit>,
  pairs: ReadonlyArray<ReadonlyArray<string>>,
  index: HitLimiter<H>,
): Promise<Array<H>> {
  if (units.length < 2) return [];
  const parts =
    pairs.length > 0 ? pairs.map(([first = '']) => first) : units.flatMap((u) => u.forms);
  const sums = new Map<string, H>();
  for (const [at, part] of parts.slice(0, limits.parts).entries()) {
    if (index.tooManyHits && at >= limits.partsWhenLimited) break;
    for (const hit of await index.search(part)) {
      const score =
        (hit.score * limits.relaxedWeight) / parts.length + (sums.get(hit.id)?.score ?? 0);
      sums.set(hit.id, { ...hit, words: [], score });
    }
  }
  return [...sums.values()];
}

/**
 * Ranks pages for a parsed query.
 *
 * Every reading is looked up and each page keeps its best score; pages on which words of the query are
 * adjacent are boosted; parts of the query are looked up too, with far lower scores.
 *
 * @param weights factors of pages by id; 1 when left out: those of other years have less
 * @returns pages, the best first; empty without a hit
 */
export async function rank<H extends TextHit>(
  parsed: ParsedQuery,
  source: SearchIndex<H>,
  weights: ReadonlyMap<string, number> = new Map(),
): Promise<Array<Ranked<H>>> {
  const { units } = parsed;
  const index = new HitLimiter(source);
  const scores = new Scores<H>();
  const lookUp = async (queries: ReadonlyArray<string>, weight = 1) => {
    for (const [at, query] of queries.entries()) {
      if (index.tooManyHits && at >= limits.readingsWhenLimited) break;
      scores.add(await index.search(query), query, weight);
    }
  };
  await lookUp(readings(units));

  const heavy = units.filter((unit) => !unit.light);
  if (heavy.length > 0 && heavy.length < units.length)
    await lookUp(readings(heavy, limits.lightReadings), limits.lightWeight);

  if (scores.best.size === 0 && units.some((unit) => unit.fallback))
    await lookUp([units.map((unit) => unit.fallback ?? unit.forms[0]).join(' ')]);

  if (scores.best.size < limits.fewHits) await lookUp(parsed.shortened, limits.lightWeight);

  const pairs = pairsOf(units);
  const shares = await adjacency(pairs, index);
  if (!index.tooManyHits || scores.best.size < limits.fewHits)
    scores.add(await relaxed(units, pairs, index), '');

  const ranked = [...scores.best.values()]
    .map(({ hit, score, share }) => ({
      hit,
      score: settled(
        score *
          (weights.get(hit.id) ?? 1) *
          (1 + limits.phraseWeight * Math.max(share, shares.get(hit.id) ?? 0) ** 2),
      ),
    }))
    .sort((a, b) => b.score - a.score || (a.hit.id < b.hit.id ? -1 : 1));
  const kept = parsed.quoted.length > 0 ? await withPhrases(ranked, parsed, index) : ranked;
  const best = kept[0]?.score ?? 0;
  return kept.map((entry) => ({ ...entry, folded: entry.score < best * limits.foldBelow }));
}
