import type { Browser } from '@playwright/test';
import { type CardScore, cardScore } from './card-score.ts';
import { type FirstCost, firstCosts } from './first-cost.ts';
import { type HalfTyped, halfTyped } from './half-typed.ts';
import { type Place, places, type Seen } from './look.ts';
import { type CardSet, LABELLED, type Query, type QuerySet } from './queries.ts';
import { newReader } from './reader.ts';
import { percentile, type Score, scores, share } from './scores.ts';

export interface Sets {
  readonly queries: ReadonlyArray<QuerySet>;
  readonly cards: ReadonlyArray<CardSet>;
}

/** One answered query of a set. */
export interface Answered extends Query {
  readonly seen: Seen;
}

export interface PlaceResult {
  /** Scores by the name of the set. */
  readonly sets: Readonly<Record<string, ReadonlyArray<Score>>>;
  readonly warm: { readonly p50: number; readonly p95: number };
  /** Share of queries of which one of the first five rows moved or left after it was painted. */
  readonly moved: number;
  /** Share of queries with the first row in the upper half of the screen. */
  readonly upperHalf: number;
  readonly first: { readonly median: FirstCost; readonly worst: FirstCost };
  readonly whole: { readonly median: FirstCost; readonly worst: FirstCost };
}

export interface SiteResult {
  readonly pages: number | 'built';
  readonly page: PlaceResult;
  readonly header: PlaceResult;
  readonly halfTyped: HalfTyped | undefined;
  readonly cards: Readonly<Record<string, CardScore>>;
}

const answer = async (queries: ReadonlyArray<Query>, ask: (query: string) => Promise<Seen>) => {
  const answered: Array<Answered> = [];
  for (const query of queries) answered.push({ ...query, seen: await ask(query.query) });
  return answered;
};

const rowsOf = (answered: ReadonlyArray<Answered>) =>
  answered.map(({ seen, ...query }) => ({ ...query, rows: seen.rows }));

/** Everything at one place; `keep` gets what was seen, for a closer look. */
async function measurePlace(
  browser: Browser,
  address: string,
  place: Place,
  { queries: sets }: Sets,
  keep: (set: string, answered: ReadonlyArray<Answered>) => void,
): Promise<PlaceResult> {
  const { ask, close } = await newReader(browser, address, place);
  const queries = sets.flatMap((set) => set.queries);
  // The second pass is the warm one: what the queries need of the index is there.
  for (const { query } of queries) await ask(query, 'warm');
  const scored: Record<string, ReadonlyArray<Score>> = {};
  const all: Array<Seen> = [];
  for (const { name, queries, needed } of sets) {
    const answered = await answer(queries, ask);
    keep(name, answered);
    all.push(...answered.map(({ seen }) => seen));
    scored[name] = scores(rowsOf(answered), needed);
    if (name !== 'staff') continue;
    // Labels of staff know guidance items and documents alone.
    const labelled = rowsOf(answered).map(({ rows, ...query }) => ({
      ...query,
      rows: rows.filter((row) => LABELLED.test(row)),
    }));
    scored['staff, labelled kinds of page alone'] = scores(labelled, needed).slice(-1);
  }
  await close();
  const times = all.map(({ milliseconds }) => milliseconds);
  const tops = all.flatMap(({ top }) => (top === null ? [] : [top]));
  const firsts = [...new Map(sets[0]?.queries.map(({ group, query }) => [group, query])).values()];
  return {
    sets: scored,
    warm: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
    moved: share(all, ({ moved }) => moved === null || moved > 1),
    upperHalf: share(tops, (top) => top < place.screen.height / 2),
    ...(await firstCosts(browser, address, place, firsts)),
  };
}

/**
 * Measures a served site.
 *
 * @param small also types letter by letter and asks for direct answers, which takes minutes on a slow site
 */
export async function measureSite(
  browser: Browser,
  address: string,
  pages: number | 'built',
  sets: Sets,
  small: boolean,
  keep: (name: string, answered: ReadonlyArray<Answered>) => void,
): Promise<SiteResult> {
  const searchPage = `${address}tim-kiem/`;
  const at = (name: 'page' | 'header', start: string) =>
    measurePlace(browser, start, places[name], sets, (set, seen) => keep(`${name} ${set}`, seen));
  const page = await at('page', searchPage);
  const header = await at('header', `${address}van-ban/`);
  const { ask, close } = await newReader(browser, searchPage, places.page);
  const all = sets.queries.flatMap(({ queries }) => queries);
  const plain = all.filter(({ group }) => ['co-dau', 'khong-dau', 'plain'].includes(group));
  const half = small ? await halfTyped(plain, ask) : undefined;
  const cards: Record<string, CardScore> = {};
  for (const { name, queries } of small ? sets.cards : []) {
    const seen: Array<Seen> = [];
    for (const { query } of queries) seen.push(await ask(query));
    cards[name] = cardScore(queries, seen);
    keep(
      name,
      queries.map(({ query, kind, answer, also = [] }, index) => ({
        query,
        group: kind,
        expected: [answer, ...also].filter((path) => path !== undefined),
        seen: seen[index] as Seen,
      })),
    );
  }
  await close();
  return { pages, page, header, halfTyped: half, cards };
}
