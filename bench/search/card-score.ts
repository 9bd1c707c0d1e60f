import type { Seen } from './look.ts';
import type { CardQuery } from './queries.ts';
import { share } from './scores.ts';

export interface CardScore {
  /** Share of queries whose card has the right kind and names the right page. */
  readonly right: number;
  readonly kinds: Readonly<Record<string, number>>;
  /** Share of near misses without any card. */
  readonly none: number;
}

/** The cards of each kind of query. Cards that say when something is differ only in what they know of it. */
const CARDS: Readonly<Record<string, ReadonlyArray<string>>> = {
  date: ['date', 'deadline'],
  deadline: ['date', 'deadline'],
  who: ['owner'],
  'how-many': ['goal'],
  symbol: ['document'],
  label: ['clause'],
  tasks: ['tasks'],
};

/** A card of the right kind that leads to the right page; none for a near miss. */
const isRight = ({ kind, answer, also = [] }: CardQuery, { card }: Seen): boolean =>
  kind === 'none'
    ? card === null
    : card !== null &&
      (CARDS[kind] ?? []).includes(card.kind) &&
      [answer, ...also].some((path) => path && card.links.includes(path));

/** @param seen what was seen of each query, in their order */
export function cardScore(cards: ReadonlyArray<CardQuery>, seen: ReadonlyArray<Seen>): CardScore {
  const judged = cards.map((query, index) => {
    const one = seen[index];
    return { kind: query.kind, isRight: one ? isRight(query, one) : false };
  });
  const wanted = judged.filter(({ kind }) => kind !== 'none');
  const kinds = Map.groupBy(judged, ({ kind }) => kind);
  const rate = (list: typeof judged) => share(list, (one) => one.isRight);
  return {
    right: rate(wanted),
    kinds: Object.fromEntries([...kinds].map(([kind, list]) => [kind, rate(list)])),
    none: rate(judged.filter(({ kind }) => kind === 'none')),
  };
}
