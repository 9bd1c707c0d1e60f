import { edits } from '../../domain/edit-distance.ts';
import { fold } from '../../domain/fold.ts';
import type { Knowledge } from './knowledge.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Understood } from './parsed.ts';
import { splitWord } from './split-words.ts';
import { decodeTyping, isSyllable } from './typing.ts';
import { isLight } from './vocabulary.ts';
import { isAcronym, type Word, wordsIn } from './words.ts';

/**
 * Puts slips right: a letter missing, doubled, swapped or beside the right key, and words written together or torn
 * apart. Only into syllables of the site, and only what does not stand on it. What the words around it decide is
 * decided by them: syllables that stand side by side somewhere.
 */

/** One way to read one word, or two that were torn apart. */
interface Reading {
  /** Folded syllables, with the letters from which each was read. */
  readonly pieces: ReadonlyArray<{ readonly folded: string; readonly typed: string }>;
  readonly cost: number;
  /** Number of typed words that it takes. */
  readonly takes: number;
  readonly changed: boolean;
}

interface Path {
  readonly readings: ReadonlyArray<Reading>;
  readonly cost: number;
}

/** Costs of leaving a word as it is, by what is known of it, and of changing it; a known pair pays one back. */
const COST = {
  asIs: { known: 0, otherMarks: 0.5, letter: 1, syllable: 2.2, strange: 6 },
  change: { otherMarks: 0.3, syllable: 1.5, strange: 1 },
  decoded: 0.2,
  joined: 0.8,
  pair: -1,
};

type Standing = keyof typeof COST.asIs;

/** How a word stands to the site: "known" is never changed. */
function standingOf(word: Word, all: ReadonlyArray<Word>, lexicon: Lexicon): Standing {
  const { folded, lower } = word;
  if (word.quoted || /\d/.test(folded) || isAcronym(word, all)) return 'known';
  if (word.open && lexicon.begins(folded)) return 'known';
  if (folded.length === 1) return /[aeiouyd]/.test(folded) ? 'known' : 'letter';
  if (lexicon.has(folded)) {
    const hasMarks = folded !== lower;
    return hasMarks && lexicon.hasSyllable(folded) && !lexicon.isSpelled(lower)
      ? 'otherMarks'
      : 'known';
  }
  // Two letters may be an acronym that nobody listed: only a neighbour tells.
  return isSyllable(folded) || folded.length === 2 ? 'syllable' : 'strange';
}

/** All readings of the words from one on. */
function readingsAt(
  words: ReadonlyArray<Word>,
  standings: ReadonlyArray<Standing>,
  at: number,
  lexicon: Lexicon,
  knowledge: Knowledge,
): Array<Reading> {
  const [word, next] = [words[at], words[at + 1]];
  const standing = standings[at];
  if (!word || !standing) return [];
  const { folded, lower, open } = word;
  const asIs: Reading = {
    pieces: [{ folded, typed: lower }],
    cost: COST.asIs[standing],
    takes: 1,
    changed: false,
  };
  const together = next?.joined
    ? joinedReadings(word, next, standings, at, lexicon, knowledge)
    : [];
  if (standing === 'known' || standing === 'letter') return [asIs, ...together];
  const own = COST.change[standing];
  const decoded = decodeTyping(lower);
  const typing =
    decoded && lexicon.hasSyllable(fold(decoded))
      ? // Not a slip: the query is searched as it would have been typed with the keyboard switched on.
        [{ ...asIs, pieces: [{ folded: fold(decoded), typed: lower }], cost: COST.decoded }]
      : [];
  const slips = lexicon
    .near(folded)
    .flatMap(([near, cost]) =>
      folded.length >= 3 || !isSyllable(folded)
        ? { pieces: [{ folded: near, typed: lower }], cost: own + cost, takes: 1, changed: true }
        : [],
    );
  return [
    asIs,
    ...typing,
    ...slips,
    ...splitReadings(lower, folded, open, 1, 0, lexicon, knowledge),
    ...together,
  ];
}

function splitReadings(
  lower: string,
  folded: string,
  open: boolean,
  takes: number,
  extra: number,
  lexicon: Lexicon,
  knowledge: Knowledge,
  space = 0,
): Array<Reading> {
  // Pieces are cut out of the typed letters, so both must have the same length.
  if (folded.length !== lower.length) return [];
  const split = splitWord(folded, lexicon, knowledge, open);
  if (!split || split.pieces.every(({ to }, index) => [space, folded.length][index] === to))
    return [];
  return [
    {
      pieces: split.pieces.map(({ folded: syllable, from, to }) => ({
        folded: syllable,
        typed: lower.slice(from, to),
      })),
      cost: split.cost + extra,
      takes,
      changed: true,
    },
  ];
}

/** Readings of two words that were one, or whose space is in the wrong place. */
function joinedReadings(
  word: Word,
  next: Word,
  standings: ReadonlyArray<Standing>,
  at: number,
  lexicon: Lexicon,
  knowledge: Knowledge,
): Array<Reading> {
  const wrong = [standings[at], standings[at + 1]].some(
    (standing) => standing === 'letter' || standing === 'syllable' || standing === 'strange',
  );
  const lower = word.lower + next.lower;
  const folded = word.folded + next.folded;
  if (!wrong || /\d/.test(folded) || word.quoted || next.quoted || folded.length < 3) return [];
  const whole = lexicon.hasSyllable(folded)
    ? [{ pieces: [{ folded, typed: lower }], cost: COST.joined, takes: 2, changed: true }]
    : [];
  return [...whole, ...splitReadings(lower, folded, next.open, 2, COST.joined, lexicon, knowledge)];
}

/** The cheapest reading of all words. */
function bestPath(words: ReadonlyArray<Word>, lexicon: Lexicon, knowledge: Knowledge): Path {
  const standings = words.map((word) => standingOf(word, words, lexicon));
  let paths: Array<Map<string, Path>> = words.map(() => new Map());
  paths = [new Map([['', { readings: [], cost: 0 }]]), ...paths];
  for (const [at, word] of words.entries()) {
    const before = [...(paths[at]?.values() ?? [])].sort((a, b) => a.cost - b.cost).slice(0, 24);
    if (before.length === 0) continue;
    for (const reading of readingsAt(words, standings, at, lexicon, knowledge)) {
      const [first] = reading.pieces;
      const last = reading.pieces.at(-1)?.folded ?? '';
      const target = paths[at + reading.takes];
      for (const path of before) {
        const left = path.readings.at(-1)?.pieces.at(-1)?.folded;
        const beside = word.joined && left !== undefined && first !== undefined;
        const isPair = beside && knowledge.hasPair(left, first.folded);
        const cost = path.cost + reading.cost + (isPair ? COST.pair : 0);
        const known = target?.get(last);
        if (known && known.cost <= cost) continue;
        target?.set(last, { readings: [...path.readings, reading], cost });
      }
    }
  }
  const [best] = [...(paths.at(-1)?.values() ?? [])].sort((a, b) => a.cost - b.cost);
  return best ?? { readings: [], cost: 0 };
}

/** The spelling of a syllable that is nearest to what was typed; without diacritics where none were typed. */
function spellingOf(
  { folded, typed }: { readonly folded: string; readonly typed: string },
  marked: boolean,
  { syllables }: Knowledge,
): string {
  if (fold(typed) === folded) return typed;
  if (!marked) return folded;
  const spellings = syllables.get(folded) ?? [folded];
  const distance = (spelling: string) => edits(spelling, typed, 6);
  return spellings.toSorted((a, b) => distance(a) - distance(b))[0] ?? folded;
}

/** Text with its slips put right. */
export interface Righted {
  readonly text: string;
  readonly parts: ReadonlyArray<Understood>;
}

/**
 * Puts the slips of a text right.
 *
 * @param text normalised, without symbols, dates and clauses: their places are blank
 * @param whole what is around the blanks: returned with the words put right
 */
export function rightSlips(text: string, whole: string, knowledge: Knowledge): Righted {
  const lexicon = lexiconOf(knowledge);
  const words = wordsIn(text);
  if (!lexicon || words.length === 0) return { text: whole, parts: [] };
  const marked = fold(text) !== text.toLowerCase();
  const parts: Array<Understood> = [];
  let righted = '';
  let end = 0;
  let at = 0;
  for (const { pieces, takes, changed } of bestPath(words, lexicon, knowledge).readings) {
    const [first, last] = [words[at], words[at + takes - 1]];
    at += takes;
    if (!changed || !first || !last) continue;
    const as = pieces.map((piece) => spellingOf(piece, marked, knowledge)).join(' ');
    parts.push({ typed: whole.slice(first.start, last.end), as });
    righted += whole.slice(end, first.start) + as;
    end = last.end;
  }
  return { text: righted + whole.slice(end), parts };
}

/**
 * Syllables that may have been meant where a word of the site stands beside none of its neighbours, but one that is
 * a slip away stands beside all of them: "an toan thu pham". They are searched besides the typed word, which stays.
 */
export function alsoMeant(
  words: ReadonlyArray<Word>,
  at: number,
  knowledge: Knowledge,
): ReadonlyArray<string> {
  const word = words[at];
  const lexicon = lexiconOf(knowledge);
  if (!word || !lexicon || word.open || word.quoted || isLight(word.lower)) return [];
  if (word.folded.length < 2 || !lexicon.hasSyllable(word.folded)) return [];
  const before = word.joined ? words[at - 1] : undefined;
  const after = words[at + 1]?.joined ? words[at + 1] : undefined;
  // Beside a function word nothing can be told.
  const isEnough = (before && after) || (words.length === 2 && (before ?? after));
  if (!isEnough || [before, after].some((one) => one && isLight(one.lower))) return [];
  const beside = (syllable: string) => [
    ...(before ? [knowledge.hasPair(before.folded, syllable)] : []),
    ...(after ? [knowledge.hasPair(syllable, after.folded)] : []),
  ];
  if (beside(word.folded).includes(true)) return [];
  return lexicon
    .near(word.folded)
    .filter(([near, cost]) => cost <= 1.2 && !beside(near).includes(false))
    .sort((a, b) => a[1] - b[1])
    .slice(0, 2)
    .map(([near]) => near);
}
