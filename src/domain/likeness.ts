import { foldedWords } from './fold.ts';

/** How alike two texts are, and why. */
export interface Likeness {
  /** 0 to 1; 1 for the same words. */
  readonly score: number;
  /** The phrases that both have, as the second text writes them; the most telling first. */
  readonly shared: ReadonlyArray<string>;
}

/** How many shared phrases are told as the reason. */
const REASONS = 3;

interface Pair {
  readonly key: string;
  readonly words: readonly [string, string];
}

/** Numbers change from year to year: they tell nothing about what a text is about. */
const wordsOf = (text: string): Array<string> =>
  text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');

/** Neighbouring words, in order: most Vietnamese words are two syllables. A single word is its own pair. */
function pairsOf(text: string): Array<Pair> {
  const words = wordsOf(text);
  const ends = words.length === 1 ? [...words, ''] : words;
  return ends.slice(1).map((word, at) => {
    const pair = [ends[at] ?? '', word] as const;
    return { key: foldedWords(pair.join(' ')).join(' '), words: pair };
  });
}

interface Phrase {
  readonly text: string;
  readonly weight: number;
}

/** Runs of neighbouring pairs that the other text has too. */
function phrases(
  pairs: ReadonlyArray<Pair>,
  isShared: (key: string) => boolean,
  weight: (key: string) => number,
): Array<Phrase> {
  const found: Array<Phrase> = [];
  let isOpen = false;
  for (const { key, words } of pairs) {
    const [first, second] = words;
    const run = isOpen ? found.pop() : undefined;
    if (isShared(key)) {
      const text = `${run?.text ?? first} ${second}`.trim();
      found.push({ text, weight: weight(key) + (run?.weight ?? 0) });
    } else if (run) found.push(run);
    isOpen = isShared(key);
  }
  const unique = new Map(found.map((phrase) => [phrase.text, phrase]));
  return [...unique.values()].sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1));
}

/**
 * Makes a comparison of the texts of a corpus. A pair of words counts the more, the fewer texts have it, so
 * that “Ban Thường trực” in every clause does not make two clauses alike. The score is the weighted Dice
 * coefficient: twice the weight of what both have, divided by the weight of each.
 */
export function likenessIn(
  corpus: ReadonlyArray<string>,
): (before: string, after: string) => Likeness {
  const known = new Map<string, Array<Pair>>();
  const pairs = (text: string) => {
    const found = known.get(text) ?? pairsOf(text);
    known.set(text, found);
    return found;
  };
  const keys = (text: string) => new Set(pairs(text).map(({ key }) => key));
  const count = new Map<string, number>();
  for (const text of corpus)
    for (const key of keys(text)) count.set(key, (count.get(key) ?? 0) + 1);
  const weight = (key: string) => Math.log(1 + corpus.length / (count.get(key) ?? 1));
  const sum = (list: Iterable<string>) => [...list].reduce((all, key) => all + weight(key), 0);

  return (before, after) => {
    const [old, now] = [keys(before), keys(after)];
    const whole = sum(old) + sum(now);
    const isShared = (key: string) => old.has(key);
    return {
      score: whole === 0 ? 0 : (2 * sum([...now].filter(isShared))) / whole,
      shared: phrases(pairs(after), isShared, weight)
        .slice(0, REASONS)
        .map(({ text }) => text),
    };
  };
}
