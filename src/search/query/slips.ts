import { edits } from '../../domain/edit-distance.ts';
import { fold } from '../../domain/fold.ts';
import type { Knowledge } from './knowledge.ts';
import { lexiconOf } from './lexicon.ts';
import type { Understood } from './parsed.ts';
import { COST, type Reading, SlipReader } from './readings.ts';
import { sayingsIn, wordsOfSayings } from './sayings.ts';
import { isLight } from './vocabulary.ts';
import { type Word, wordsIn } from './words.ts';

/**
 * Puts slips right: a letter missing, doubled, swapped or beside the right key, and words written together or torn
 * apart. Only into syllables of the site, and only what does not stand on it. What the words around it decide is
 * decided by them: syllables that stand side by side somewhere.
 */

interface Path {
  readonly readings: ReadonlyArray<Reading>;
  readonly cost: number;
}

/** What two readings beside each other cost or pay back. */
function besideCost(left: Reading, right: Reading, isLoose: boolean, { hasPair }: Knowledge) {
  const [a, b] = [left.pieces.at(-1)?.folded ?? '', right.pieces[0]?.folded ?? ''];
  if (hasPair(a, b)) return COST.pair;
  // Function words stand beside any word.
  return (left.unsure || right.unsure) && !isLoose ? COST.apart : 0;
}

/** The cheapest reading of all words. */
function bestPath(words: ReadonlyArray<Word>, reader: SlipReader, knowledge: Knowledge): Path {
  const paths: Array<Map<string, Path>> = [new Map([['', { readings: [], cost: 0 }]])];
  for (const [at, word] of words.entries()) {
    const before = [...(paths[at]?.values() ?? [])].sort((a, b) => a.cost - b.cost).slice(0, 24);
    if (before.length === 0) continue;
    const isLoose = [words[at - 1], word].some((one) => one && isLight(one.lower));
    for (const reading of reader.at(at)) {
      const last = `${reading.pieces.at(-1)?.folded} ${reading.unsure}`;
      const target = paths[at + reading.takes] ?? new Map<string, Path>();
      paths[at + reading.takes] = target;
      for (const path of before) {
        const left = word.joined ? path.readings.at(-1) : undefined;
        const beside = left ? besideCost(left, reading, isLoose, knowledge) : 0;
        const cost = path.cost + reading.cost + beside;
        if ((target.get(last)?.cost ?? Number.POSITIVE_INFINITY) <= cost) continue;
        target.set(last, { readings: [...path.readings, reading], cost });
      }
    }
  }
  const [best] = [...(paths[words.length]?.values() ?? [])].sort((a, b) => a.cost - b.cost);
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
  const understood = wordsOfSayings(sayingsIn(words, knowledge));
  const reader = new SlipReader(words, lexicon, knowledge, understood);
  const marked = fold(text) !== text.toLowerCase();
  const parts: Array<Understood> = [];
  let righted = '';
  let end = 0;
  let at = 0;
  for (const { pieces, takes, changed } of bestPath(words, reader, knowledge).readings) {
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
