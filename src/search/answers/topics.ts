import type { AnyCard, Named, TopicCard } from './cards.ts';
import type { AnswerStore } from './store.ts';
import { standsAt, trimmed, type Word } from './words.ts';

/** What of a name the words of a query are: all of it, a phrase in it, or words of it in another order. */
type Fit = 0 | 1 | 2 | null;

/** Fewer words than this are no phrase, unless they are the whole name. */
const PHRASE = 2;
/** In another order, fewer words than this may be about something else. */
const SCATTERED = 4;
/** More cards than this hold words that nobody can be sure about. */
const MANY = 12;

function fitOf(words: ReadonlyArray<Word>, name: string): Fit {
  const text = name.split(' ');
  if (words.length === text.length && standsAt(words, text, 0)) return 0;
  if (words.length >= PHRASE && text.some((_, at) => standsAt(words, text, at))) return 1;
  const all = words.every((word) => text.some((_, at) => standsAt([word], text, at)));
  return all && words.length >= SCATTERED ? 2 : null;
}

const bestFit = (words: ReadonlyArray<Word>, { names }: Named): Fit =>
  names.reduce<Fit>((best, name) => {
    const fit = fitOf(words, name);
    return fit !== null && (best === null || fit < best) ? fit : best;
  }, null);

/** A card, or its names, with its key. */
export type Keyed<Card> = readonly [key: string, card: Card];

/** The names in which all words stand. */
async function holding(
  store: AnswerStore,
  year: string,
  words: ReadonlyArray<Word>,
): Promise<Array<Keyed<Named>>> {
  const lists = await Promise.all(
    [...new Set(words.map(({ folded }) => folded))].map((word) =>
      store.get('tu', `w${year}:${word}`),
    ),
  );
  const [first = [], ...others] = lists.map((list) => list?.split(' ') ?? []);
  const keys = first.filter((key) => others.every((list) => list.includes(key)));
  if (keys.length > MANY) return [];
  const names = await Promise.all(
    keys.map(async (key) => [key, await store.get('ten', key)] as const),
  );
  return names.flatMap(([key, named]) => (named ? [[key, named] as const] : []));
}

/** True when two are about the same thing: one names the other, or, being of two kinds, both name a third. */
export const isSame = ([a, one]: Keyed<Named>, [b, other]: Keyed<Named>): boolean =>
  a === b ||
  one.same.includes(b) ||
  other.same.includes(a) ||
  (one.kind !== other.kind && one.same.some((key) => other.same.includes(key)));

/**
 * The card that words are surely about: among those that fit best the first kind of the list, when all others are
 * about the same thing. Null: none, or it could be either.
 */
export async function topicOf(
  store: AnswerStore,
  year: string,
  words: ReadonlyArray<Word>,
  kinds: ReadonlyArray<TopicCard['kind']>,
): Promise<Keyed<AnyCard> | null> {
  for (const some of trimmed(words)) {
    const fitting = (await holding(store, year, some)).flatMap((found) => {
      const fit = bestFit(some, found[1]);
      return fit === null ? [] : [{ found, fit }];
    });
    const able = fitting.filter(({ found }) => kinds.includes(found[1].kind));
    if (able.length === 0) continue;
    const best = Math.min(...able.map(({ fit }) => fit));
    const chosen = able
      .filter(({ fit }) => fit === best)
      .map(({ found }) => found)
      .sort(([, a], [, b]) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
    // Two syllables are one word, which other things may be called too.
    const isShort = some.length <= PHRASE && best > 0;
    const rivals = isShort
      ? fitting.filter(({ fit }) => fit <= best).map(({ found }) => found)
      : chosen;
    const [first] = chosen;
    const sure = chosen.find(
      (one) => one[1].kind === first?.[1].kind && rivals.every((other) => isSame(one, other)),
    );
    const card = sure && (await store.get('the', sure[0]));
    return sure && card ? [sure[0], card] : null;
  }
  return null;
}
