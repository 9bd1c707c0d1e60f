import type { Knowledge } from './knowledge.ts';
import { isName } from './named-areas.ts';
import type { Word } from './words.ts';

/** "xã phải làm gì", "cấp xã": words that show that a level is meant where no marks do. */
const AFTER_LEVEL = new Set(['phai', 'can', 'lam', 'co', 'nao', 'gi', 'duoc']);

/** The ids of the levels that words name. */
export function namedLevels(words: ReadonlyArray<Word>, { levels }: Knowledge): Array<string> {
  const found = new Set<string>();
  for (const [name, level] of levels) {
    const parts = name.split(' ');
    for (let at = 0; at + parts.length <= words.length; at += 1) {
      const run = words.slice(at, at + parts.length);
      if (!isName(run, name)) continue;
      const [before, after] = [words[at - 1]?.folded ?? '', words[at + parts.length]?.folded ?? ''];
      // "xã hội" is no level.
      if (name === 'xã' && after === 'hoi') continue;
      const isMarked = run.some(({ lower, folded }) => lower !== folded);
      if (isMarked || parts.length > 1 || before === 'cap' || AFTER_LEVEL.has(after)) {
        found.add(level);
      }
    }
  }
  return [...found];
}
