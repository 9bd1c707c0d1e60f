import { fold } from '../../domain/fold.ts';
import type { Knowledge } from './knowledge.ts';
import type { Lexicon } from './lexicon.ts';
import { splitWord } from './split-words.ts';
import { decodeTyping, isSyllable } from './typing.ts';
import { isAcronym, type Word } from './words.ts';

/** One way to read one word, or two that were torn apart. */
export interface Reading {
  /** Folded syllables, with the letters from which each was read. */
  readonly pieces: ReadonlyArray<{ readonly folded: string; readonly typed: string }>;
  readonly cost: number;
  /** Number of typed words that it takes. */
  readonly takes: number;
  readonly changed: boolean;
  /** True where a good word was changed into another: only all that stands beside it can tell. */
  readonly unsure: boolean;
}

/**
 * Costs of leaving a word as it is, by what is known of it, and of changing it. A pair of the site pays one back; a word
 * that is not sure costs as much beside one that it makes no pair with.
 */
export const COST = {
  asIs: { known: 0, otherMarks: 0.5, letter: 1, syllable: 2.2, strange: 2.4 },
  change: { otherMarks: 1, syllable: 1.5, strange: 1 },
  decoded: 0.2,
  joined: 0.8,
  pair: -1,
  apart: 1,
};

/** How a word stands to the site: "known" is never changed. */
type Standing = keyof typeof COST.asIs;

/** What no Vietnamese word begins with: "c", "g" and "ng" have other letters before e, i and y. */
const MISSPELLED = /^(?:ng?[ei]|c[eiy]|ge|n?gh[aou])/;

/** Reads words, with what the site knows of them. */
export class SlipReader {
  readonly #words: ReadonlyArray<Word>;
  readonly #lexicon: Lexicon;
  readonly #knowledge: Knowledge;
  readonly #standings: ReadonlyArray<Standing>;

  /** @param understood words that need not stand on the site */
  constructor(
    words: ReadonlyArray<Word>,
    lexicon: Lexicon,
    knowledge: Knowledge,
    understood: ReadonlySet<Word>,
  ) {
    this.#words = words;
    this.#lexicon = lexicon;
    this.#knowledge = knowledge;
    this.#standings = words.map((word) => (understood.has(word) ? 'known' : this.#standing(word)));
  }

  #standing(word: Word): Standing {
    const { folded, lower, quoted, open } = word;
    if (quoted || /\d/.test(folded) || isAcronym(word, this.#words)) return 'known';
    if (open && this.#lexicon.begins(folded)) return 'known';
    if (folded.length === 1) return /[aeiouyd]/.test(folded) ? 'known' : 'letter';
    if (this.#lexicon.has(folded)) {
      const isOther = folded !== lower && this.#lexicon.hasSyllable(folded);
      return isOther && !this.#lexicon.isSpelled(lower) ? 'otherMarks' : 'known';
    }
    // Two letters may be an acronym that nobody listed: only a neighbour tells.
    if (folded.length === 2) return 'syllable';
    return isSyllable(folded) && !MISSPELLED.test(folded) ? 'syllable' : 'strange';
  }

  /** All readings of the words from one on. */
  at(at: number): Array<Reading> {
    const [word, standing] = [this.#words[at], this.#standings[at]];
    if (!word || !standing) return [];
    const { folded, lower, open } = word;
    const asIs: Reading = {
      pieces: [{ folded, typed: lower }],
      cost: COST.asIs[standing],
      takes: 1,
      changed: false,
      unsure: false,
    };
    const together = this.#together(at);
    if (standing === 'known' || standing === 'letter') return [asIs, ...together];
    const decoded = fold(decodeTyping(lower) ?? '');
    // Not a slip: the query is searched as it would have been typed with the keyboard switched on.
    const typing = this.#lexicon.hasSyllable(decoded)
      ? [{ ...asIs, pieces: [{ folded: decoded, typed: lower }], cost: COST.decoded }]
      : [];
    const near = folded.length >= 3 || !isSyllable(folded) ? this.#lexicon.near(folded) : [];
    const slips = near.map(
      ([syllable, cost]): Reading => ({
        ...asIs,
        pieces: [{ folded: syllable, typed: lower }],
        cost: COST.change[standing] + cost,
        changed: true,
        unsure: standing !== 'strange',
      }),
    );
    return [asIs, ...typing, ...slips, ...this.#split(lower, folded, open, 1, 0), ...together];
  }

  /** @param space where a space was typed */
  #split(lower: string, folded: string, open: boolean, takes: number, extra: number, space = 0) {
    // Pieces are cut out of the typed letters, so both must have the same length.
    if (folded.length !== lower.length) return [];
    const split = splitWord(folded, this.#lexicon, this.#knowledge, open);
    const isTyped = split?.pieces.every(({ to }, index) => [space, folded.length][index] === to);
    if (!split || isTyped) return [];
    const pieces = split.pieces.map(({ folded: syllable, from, to }) => ({
      folded: syllable,
      typed: lower.slice(from, to),
    }));
    return [{ pieces, cost: split.cost + extra, takes, changed: true, unsure: false }];
  }

  /** Readings of two words that were one, or whose space is in the wrong place. */
  #together(at: number): Array<Reading> {
    const [word, next] = [this.#words[at], this.#words[at + 1]];
    if (!word || !next?.joined || word.quoted || next.quoted) return [];
    const isWrong = this.#standings
      .slice(at, at + 2)
      .some((one) => one === 'letter' || one === 'syllable' || one === 'strange');
    const [lower, folded] = [word.lower + next.lower, word.folded + next.folded];
    if (!isWrong || /\d/.test(folded) || folded.length < 3) return [];
    const whole: Reading = {
      pieces: [{ folded, typed: lower }],
      cost: COST.joined,
      takes: 2,
      changed: true,
      unsure: false,
    };
    return [
      ...(this.#lexicon.hasSyllable(folded) ? [whole] : []),
      ...this.#split(lower, folded, next.open, 2, COST.joined, word.folded.length),
    ];
  }
}
