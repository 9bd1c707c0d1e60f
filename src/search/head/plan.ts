import type { ParsedQuery, QueryUnit } from '../query/query.ts';
import type { Key } from './layout.ts';
import { syllables } from './words.ts';

/** Something that a page may say, in one of several ways. Each way is a list of keys, of which more is better. */
export interface Clue {
  readonly ways: ReadonlyArray<ReadonlyArray<Key>>;
  /**
   * What kind of clue: a syllable alone says little, two neighbours are mostly a word, a term is exact; what the query
   * asks for comes first, and nobody misses it.
   */
  readonly sort: 'word' | 'pair' | 'name' | 'term' | 'asked';
  /** Function words: nobody misses them. */
  readonly light: boolean;
  /** True for what a query means beside its words. */
  readonly leads?: boolean;
  /** Below 1 for words that are not those of the query. */
  readonly weight: number;
}

/** A unit's spellings as lists of syllables, without those that are the same when folded. */
function spellings({ forms }: QueryUnit): Array<ReadonlyArray<string>> {
  const all = new Map(forms.map((form) => [syllables(form).join(' '), syllables(form)]));
  return [...all.values()].filter((words) => words.length > 0);
}

const pairsOf = (words: ReadonlyArray<string>): Array<Key> =>
  words.flatMap((word, at) => {
    const next = words[at + 1];
    return next === undefined ? [] : [{ word, next }];
  });

/** The keys of a name of one or more words: it, or each pair of neighbours. */
export const keysOf = (words: ReadonlyArray<string>): ReadonlyArray<Key> =>
  words.length === 1 ? words.map((word) => ({ word })) : pairsOf(words);

/** Terms of symbols, dates and clauses are made by the parser; they begin with z, as no Vietnamese word does. */
const isTerm = (form: string): boolean => /^z[a-z0-9]+$/.test(form);

/** A code without its closing z is a beginning by itself: "88/NQLT" of "88/NQLT-CP". */
const termWays = ({ forms, begins }: QueryUnit): Array<ReadonlyArray<Key>> => [
  ...forms.map((term) => [term.endsWith('z') ? { term } : { term, open: true }]),
  ...(begins === undefined ? [] : [[{ term: begins, open: true }]]),
];

/**
 * What to look for on the pages.
 *
 * @param raw the query as typed: its last word may be half-typed
 */
export function planOf({ units }: Pick<ParsedQuery, 'units'>, raw: string): Array<Clue> {
  const clues: Array<Clue> = [];
  const last = /[\p{L}\p{N}]$/u.test(raw) ? syllables(raw).at(-1) : undefined;
  const lastPlain = units.findLastIndex(({ plain }) => plain);
  /** True for the spellings of a word that may not have been typed to its end. */
  const isHalf = (at: number, words: ReadonlyArray<string>) =>
    at === lastPlain && words.length === 1 && words[0] === last;
  for (const [at, unit] of units.entries()) {
    const { forms, plain, light, weight = 1 } = unit;
    if (forms.some(isTerm)) {
      const { leads = false } = unit;
      clues.push({ ways: termWays(unit), sort: 'term', light: false, leads, weight });
      continue;
    }
    const words = spellings(unit);
    const single = words.every((own) => own.length === 1);
    clues.push({
      ways: words.flatMap((own) => [
        keysOf(own),
        ...(isHalf(at, own) ? own.map((word) => [{ word, open: true }]) : []),
      ]),
      sort: single ? 'word' : 'name',
      light,
      weight,
    });
    const next = units[at + 1];
    if (!plain || !next?.plain) continue;
    const ways = words.flatMap((a) =>
      spellings(next).flatMap((b) => {
        const [word = '', follower = ''] = [a.at(-1), b[0]];
        return [
          [{ word, next: follower }],
          ...(isHalf(at + 1, b) ? [[{ word, next: follower, open: true }]] : []),
        ];
      }),
    );
    clues.push({ ways, sort: 'pair', light: light && next.light, weight });
  }
  return clues;
}

/** The lists that answer a query by themselves; of several names the first that stands somewhere. */
export const askedFor = (terms: ReadonlyArray<string>): Array<Clue> =>
  terms.length === 0
    ? []
    : [{ ways: terms.map((term) => [{ term }]), sort: 'asked', light: false, weight: 1 }];

/** All keys of a plan, to load their parts. */
export const keysOfPlan = (clues: ReadonlyArray<Clue>): Array<Key> =>
  clues.flatMap(({ ways }) => ways.flat());
