import { foldedWords } from '../../domain/fold.ts';
import { countBefore } from '../../domain/sorted.ts';
import type { Knowledge } from './knowledge.ts';
import { oneSlipAway } from './near-syllables.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { QUESTION_WORDS } from './question-words.ts';
import { spelling } from './words.ts';

/** The words that a query may be made of: those of the site, and those that the parser itself understands. */
export interface Lexicon {
  /** True for a folded word that stands on the site, or that the parser understands. */
  readonly has: (folded: string) => boolean;
  /** True for a folded syllable of the site's texts. */
  readonly hasSyllable: (folded: string) => boolean;
  /** True when a known word begins so. */
  readonly begins: (folded: string) => boolean;
  /** True when a word of the site begins so and stands beside that one. */
  readonly beginsBeside: (first: string, begun: string) => boolean;
  /** Syllables of the site that are one slip away from a folded word, with what the slip costs. */
  readonly near: (folded: string) => ReadonlyArray<readonly [syllable: string, cost: number]>;
  /** True for a syllable with diacritics that the site spells so. */
  readonly isSpelled: (word: string) => boolean;
}

/** Numbers of quarters and parts. */
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

const lexicons = new WeakMap<Knowledge, Lexicon>();

/** The lexicon of a site; null when its words are not known. */
export function lexiconOf(knowledge: Knowledge): Lexicon | null {
  if (knowledge.syllables.size === 0) return null;
  const known = lexicons.get(knowledge) ?? makeLexicon(knowledge);
  lexicons.set(knowledge, known);
  return known;
}

function makeLexicon({
  acronyms,
  types,
  areas,
  kinds,
  levels,
  syllables,
  others,
  issuers,
  hasPair,
}: Knowledge): Lexicon {
  const names = [...types.keys(), ...levels.keys(), ...kinds.keys(), ...areas.keys()].flatMap(
    foldedWords,
  );
  const own = new Set([
    ...QUESTION_WORDS,
    ...NUMBER_WORDS,
    ...ROMANS,
    ...acronyms.keys(),
    ...[...types.values()].flat(),
    ...issuers,
    ...names,
  ]);
  const sorted = [...new Set([...syllables.keys(), ...others, ...own])].sort();
  const spelled = new Set([...syllables.values()].flat().map(spelling));
  /** The known words that begin so: a range of the sorted ones. */
  const range = (begun: string): Array<string> => {
    const start = countBefore(sorted, begun);
    let end = start;
    while (sorted[end]?.startsWith(begun)) end += 1;
    return sorted.slice(start, end);
  };
  const slips = new Map<string, ReadonlyArray<readonly [string, number]>>();
  const near = (folded: string) => {
    const known =
      slips.get(folded) ?? [...oneSlipAway(folded)].filter(([one]) => syllables.has(one));
    if (slips.size > 5000) slips.clear();
    slips.set(folded, known);
    return known;
  };
  return {
    near,
    has: (folded) => syllables.has(folded) || others.has(folded) || own.has(folded),
    hasSyllable: (folded) => syllables.has(folded),
    begins: (folded) => range(folded).length > 0,
    beginsBeside: (first, begun) => range(begun).some((word) => hasPair(first, word)),
    isSpelled: (word) => spelled.has(spelling(word)),
  };
}
