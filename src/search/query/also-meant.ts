import type { Knowledge } from './knowledge.ts';
import { lexiconOf } from './lexicon.ts';
import { isLight } from './vocabulary.ts';
import type { Word } from './words.ts';

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
