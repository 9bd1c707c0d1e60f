import { fold } from '../../domain/fold.ts';
import type { Knowledge } from './knowledge.ts';
import type { NamedArea } from './parsed.ts';
import type { Word } from './words.ts';

/** Units and levels of the site that a query names: "chợ mới" is a district, "xã" a level. */

/** No name of a unit has more words. */
const LONGEST = 6;

const byFolded = new WeakMap<Knowledge['areas'], Map<string, Array<string>>>();

/** The names of units by their folded form. */
function foldedNames(areas: Knowledge['areas']): ReadonlyMap<string, ReadonlyArray<string>> {
  const known = byFolded.get(areas);
  if (known) return known;
  const names = new Map<string, Array<string>>();
  for (const name of areas.keys()) names.set(fold(name), [...(names.get(fold(name)) ?? []), name]);
  byFolded.set(areas, names);
  return names;
}

/** True when words are a name: marks must match where any were typed. */
const isName = (words: ReadonlyArray<Word>, name: string): boolean =>
  name.split(' ').every((part, at) => words[at]?.lower === part || words[at]?.lower === fold(part));

/** The units that words name, longer names first; a name of one word only as it is spelled. */
export function namedAreas(words: ReadonlyArray<Word>, { areas }: Knowledge): Array<NamedArea> {
  const names = foldedNames(areas);
  const found: Array<NamedArea> = [];
  for (let at = 0; at < words.length; ) {
    let takes = Math.min(LONGEST, words.length - at);
    for (; takes > 0; takes -= 1) {
      const run = words.slice(at, at + takes);
      if (run.slice(1).some(({ joined }) => !joined)) continue;
      const folded = run.map((word) => word.folded).join(' ');
      const own = (names.get(folded) ?? []).filter(
        (name) =>
          isName(run, name) &&
          (takes > 1 || (run[0]?.lower === name && /^\p{Lu}/u.test(run[0].typed))),
      );
      if (own.length === 0) continue;
      const ids = [...new Set(own.flatMap((name) => areas.get(name) ?? []))];
      found.push({ ids, typed: run.map(({ typed }) => typed).join(' ') });
      break;
    }
    at += Math.max(1, takes);
  }
  return found;
}

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
