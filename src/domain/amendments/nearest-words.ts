const wordsOf = (text: string): Array<RegExpMatchArray> => [...text.matchAll(/\S+/gu)];

/** Words as they are compared: without the signs around them, case and form. */
const keyOf = (word: string): string =>
  word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Below this share of common words two passages are not alike. */
const ALIKE = 0.5;

/** Longer passages are compared by their beginning. */
const MOST_WORDS = 40;

/**
 * The passage of a text that has most words of another in common, as long as that; null when none is like it. For
 * advice: what somebody meant to copy.
 */
export function nearestWords(text: string, wanted: string): string | null {
  const keys = wordsOf(wanted)
    .slice(0, MOST_WORDS)
    .map(([word]) => keyOf(word));
  const words = wordsOf(text);
  if (keys.length === 0 || words.length === 0) return null;
  const texts = words.map(([word]) => keyOf(word));
  const length = Math.min(keys.length, words.length);
  let [best, bestAt] = [0, 0];
  for (let at = 0; at + length <= words.length; at += 1) {
    const left = new Map<string, number>();
    for (const key of texts.slice(at, at + length)) left.set(key, (left.get(key) ?? 0) + 1);
    let same = 0;
    for (const [place, key] of keys.entries()) {
      const count = left.get(key) ?? 0;
      if (count === 0) continue;
      left.set(key, count - 1);
      // Words in their place count a little more, so that the passage begins where it should.
      same += texts[at + place] === key ? 1.01 : 1;
    }
    if (same > best) [best, bestAt] = [same, at];
  }
  if (best < ALIKE * keys.length) return null;
  const [first, last] = [words[bestAt], words[bestAt + length - 1]];
  return text.slice(first?.index ?? 0, (last?.index ?? 0) + (last?.[0].length ?? 0));
}
