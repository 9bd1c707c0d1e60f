import { fold } from '../../domain/fold.ts';
import type { Knowledge } from './knowledge.ts';
import { lexiconOf } from './lexicon.ts';
import { decodeTyping } from './typing.ts';
import type { Word } from './words.ts';

/**
 * The words that stand nowhere on the site, of those that are searched. A word typed with marks that no page spells so
 * is another word, unless the words beside it show that only its marks are wrong.
 */
export function unknownWords(
  words: ReadonlyArray<Word>,
  knowledge: Knowledge,
  understood: ReadonlySet<Word>,
): Set<Word> {
  const lexicon = lexiconOf(knowledge);
  if (!lexicon) return new Set();
  const isBeside = (at: number): boolean => {
    const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
    const pairs = [
      [before, word],
      [word, after],
    ] as const;
    return pairs.some(([a, b]) => a && b?.joined && knowledge.hasPair(a.folded, b.folded));
  };
  return new Set(
    words.filter((word, at) => {
      const { folded, lower, open } = word;
      if (understood.has(word) || /\d/.test(folded)) return false;
      if (open && lexicon.begins(folded)) return false;
      if (!lexicon.has(folded)) return !lexicon.has(fold(decodeTyping(lower) ?? lower));
      const isOther = folded !== lower && lexicon.hasSyllable(folded) && !lexicon.isSpelled(lower);
      return isOther && !isBeside(at);
    }),
  );
}
