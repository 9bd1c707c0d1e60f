import type { Browser } from '@playwright/test';
import { type CardScore, cardScore } from './cards.ts';
import { type FirstCost, firstCosts } from './first-cost.ts';
import { type HalfTyped, halfTyped } from './half-typed.ts';
import { type Place, places, type Seen } from './look.ts';
import { type CardQuery, LABELLED, type Query } from './queries.ts';
import { newReader } from './reader.ts';
import { percentile, type Score, scores, share } from './scores.ts';

export interface Sets {
  readonly staff: ReadonlyArray<Query>;
  readonly blind: ReadonlyArray<Query>;
  readonly cards: ReadonlyArray<CardQuery>;
}

/** One answered query of a set. */
export interface Answered extends Query {
  readonly seen: Seen;
}

export interface PlaceResult {
  readonly staff: ReadonlyArray<Score>;
  /** Places counted among guidance items and documents alone, as before this was measured on the page. */
  readonly labelledOnly: Score | undefined;
  readonly blind: ReadonlyArray<Score>;
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
  readonly cards: CardScore | undefined;
}

const answer = async (queries: ReadonlyArray<Query>, ask: (query: string) => Promise<Seen>) => {
  const answered: Array<Answered> = [];
  for (const query of queries) answered.push({ ...query, seen: await ask(query.query) });
  return answered;
};

const rowsOf = (answered: ReadonlyArray<Answered>) =>
  answered.map(({ seen, ...query }) => ({ ...query, rows: seen.rows }));

const allOf = (list: ReadonlyArray<Score>) => list.find(({ group }) => group === 'all');

/** Everything at one place; `keep` gets what was seen, for a closer look. */
async function measurePlace(
  browser: Browser,
  address: string,
  place: Place,
  { staff, blind }: Sets,
  keep: (set: string, answered: ReadonlyArray<Answered>) => void,
): Promise<PlaceResult> {
  const { ask, close } = await newReader(browser, address, place);
  // The second pass is the warm one: what the queries need of the index is there.
  for (const { query } of [...staff, ...blind]) await ask(query, 'warm');
  const staffSeen = await answer(staff, ask);
  const blindSeen = await answer(blind, ask);
  await close();
  keep('staff', staffSeen);
  keep('blind', blindSeen);
  const all = [...staffSeen, ...blindSeen].map(({ seen }) => seen);
  const times = all.map(({ milliseconds }) => milliseconds);
  const tops = all.flatMap(({ top }) => (top === null ? [] : [top]));
  const labelled = rowsOf(staffSeen).map(({ rows, ...query }) => ({
    ...query,
    rows: rows.filter((row) => LABELLED.test(row)),
  }));
  const firsts = [...new Map(staff.map(({ group, query }) => [group, query])).values()];
  return {
    staff: scores(rowsOf(staffSeen), 'every'),
    labelledOnly: allOf(scores(labelled, 'every')),
    blind: scores(rowsOf(blindSeen), 'any'),
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
  const all = [...sets.staff, ...sets.blind];
  const { ask, close } = await newReader(browser, searchPage, places.page);
  const plain = all.filter(({ group }) => ['co-dau', 'khong-dau', 'plain'].includes(group));
  const half = small ? await halfTyped(plain, ask) : undefined;
  const seen: Array<Seen> = [];
  if (small) for (const { query } of sets.cards) seen.push(await ask(query));
  await close();
  if (small) {
    keep(
      'cards',
      sets.cards.map((card, index) => ({
        query: card.query,
        group: card.kind,
        expected: [card.answer, ...(card.also ?? [])].filter((path) => path !== undefined),
        seen: seen[index] as Seen,
      })),
    );
  }
  return {
    pages,
    page,
    header,
    halfTyped: half,
    cards: small ? cardScore(sets.cards, seen) : undefined,
  };
}
