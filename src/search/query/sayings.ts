import { fold } from '../../domain/fold.ts';
import type { Knowledge } from './knowledge.ts';
import { spelling, type Word } from './words.ts';

/** What people say and the site calls otherwise: content/synonyms.json. */
export interface Saying {
  readonly words: ReadonlyArray<Word>;
  readonly meant: ReadonlyArray<string>;
}

/** Marks must match where any were typed; a lone syllable without its marks may be another word of the site. */
function isPart(word: Word, part: string, alone: boolean, { syllables }: Knowledge): boolean {
  const { lower, folded } = word;
  if (spelling(lower) === spelling(part)) return true;
  return lower === folded && folded === fold(part) && !(alone && syllables.has(folded));
}

/** The common sayings among words, by their first word; of two at one place the longer. */
export function sayingsIn(
  words: ReadonlyArray<Word>,
  knowledge: Knowledge,
): ReadonlyMap<Word, Saying> {
  const found = new Map<Word, Saying>();
  for (let at = 0; at < words.length; ) {
    let best: Saying | null = null;
    for (const { said, meant } of knowledge.synonyms) {
      const own = words.slice(at, at + said.length);
      if (said.length <= (best?.words.length ?? 0) || own.length < said.length) continue;
      const isSaid = said.every((part, index) => {
        const word = own[index];
        return (
          word !== undefined &&
          !word.quoted &&
          (index === 0 || word.joined) &&
          isPart(word, part, said.length === 1, knowledge)
        );
      });
      if (isSaid) best = { words: own, meant };
    }
    const [first] = best?.words ?? [];
    if (best && first) found.set(first, best);
    at += best?.words.length ?? 1;
  }
  return found;
}

/** All words of some sayings. */
export const wordsOfSayings = (sayings: ReadonlyMap<Word, Saying>): Set<Word> =>
  new Set([...sayings.values()].flatMap(({ words }) => words));
