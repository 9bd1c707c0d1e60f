import type { Term } from './terms.ts';
import { isBare, isWord, type Word, wordsOf } from './words.ts';

/** How well the words of a query are those of a text: compared word by word, and by what stands beside what. */

/** Where a term stands in a text, and how much of it does. */
interface Hit {
  readonly start: number;
  readonly end: number;
  readonly share: number;
}

/** A word that stands apart from its neighbours in the query counts less; one without marks may be any word. */
const LONE = 0.5;
const LONE_BARE = 0.2;
/** The same where the text has all that the query says. */
const WHOLE = 0.75;
const WHOLE_BARE = 0.5;
/** Words in a text between two that belong together: "quỹ (vì) người nghèo". */
const GAP = 2;
/** Of a saying, at least this share has to stand there. */
const HALF = 0.5;

/** True when words stand at a place of a text, in order and beside each other. */
export const standsAt = (
  words: ReadonlyArray<Word>,
  text: ReadonlyArray<Word>,
  at: number,
): boolean =>
  words.every((word, index) => {
    const other = text[at + index];
    return other !== undefined && word.folded === other.folded && isWord(word, other.typed);
  });

/** The places of a form in a text. Of a saying that is not there, its pairs. */
function placesOf(form: ReadonlyArray<Word>, text: ReadonlyArray<Word>): Array<Hit> {
  const whole = text.flatMap((_, at) =>
    standsAt(form, text, at) ? [{ start: at, end: at + form.length, share: 1 }] : [],
  );
  if (whole.length > 0 || form.length < 3) return whole;
  const pairs = form.slice(1).flatMap((_, at) => {
    const pair = form.slice(at, at + 2);
    const found = text.findIndex((__, index) => standsAt(pair, text, index));
    return found < 0 ? [] : [{ start: found, end: found + 2 }];
  });
  const share = pairs.length / (form.length - 1);
  return share < HALF ? [] : pairs.map((pair) => ({ ...pair, share }));
}

const isBeside = (a: ReadonlyArray<Hit>, b: ReadonlyArray<Hit>): boolean =>
  a.some(({ end }) => b.some(({ start }) => start >= end && start - end <= GAP));

/** What a text has of each term: 0 to 1. */
export interface Fit {
  readonly values: ReadonlyArray<number>;
  /** True where what the query names first stands there as it does in the query, not scattered. */
  readonly headed: boolean;
  /** Number of the text's words that are those of the query. */
  readonly held: number;
  /** Share of the text's words that are those of the query. */
  readonly share: number;
}

/** Compares a text with the terms of a query. */
export function fitOf(terms: ReadonlyArray<Term>, text: string): Fit {
  const words = wordsOf(text);
  const hits = terms.map(({ forms }) => forms.flatMap((form) => placesOf(form, words)));
  const held = new Set<number>();
  const isOnly = terms.filter(({ soft }) => !soft).length <= 1;
  const isWhole = terms.every(({ soft }, at) => soft || (hits[at] ?? []).length > 0);
  const values = terms.map(({ typed }, at) => {
    const own = hits[at] ?? [];
    if (own.length === 0) return 0;
    for (const { start, end } of own) for (let word = start; word < end; word += 1) held.add(word);
    const isSaying = own.some(({ start, end }) => end - start > 1);
    const isLinked =
      isBeside(hits[at - 1] ?? [], own) || isBeside(own, hits[at + 1] ?? []) || isOnly;
    const share = Math.max(...own.map((hit) => hit.share));
    if (isSaying || isLinked) return share;
    const isUnmarked = typed.every(isBare);
    if (isWhole) return isUnmarked ? WHOLE_BARE : WHOLE;
    return isUnmarked ? LONE_BARE : LONE;
  });
  const head = terms.findIndex(({ soft }) => !soft);
  const headed = head < 0 || (values[head] ?? 0) >= 1 || terms[head + 1]?.soft !== false;
  return {
    values,
    headed,
    held: held.size,
    share: words.length === 0 ? 0 : held.size / words.length,
  };
}
