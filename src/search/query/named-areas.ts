import { fold } from '../../domain/fold.ts';
import type { Knowledge, KnownArea } from './knowledge.ts';
import type { NamedArea } from './parsed.ts';
import type { Word } from './words.ts';

/** Units of the site that a query names: "chợ mới" is a district. */

/** A named unit, and its words. */
export interface AreaWords extends NamedArea {
  readonly words: ReadonlyArray<Word>;
  /** False where the name may stand for something else: that of the whole site's area is in many names. */
  readonly certain: boolean;
}

/** No name of a unit has more words. */
const LONGEST = 6;

/** More units than these begin with letters that say too little. */
const MOST_BEGUN = 5;

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

/** True when words are a name: marks must match where any were typed. The last may be half-typed if that is asked. */
export const isName = (words: ReadonlyArray<Word>, name: string, begun = false): boolean => {
  const parts = name.split(' ');
  return words.every(({ lower }, at) => {
    const part = parts[at] ?? '';
    if (lower === part || lower === fold(part)) return true;
    return (
      begun && at === words.length - 1 && (part.startsWith(lower) || fold(part).startsWith(lower))
    );
  });
};

/** Of names that differ in marks only the one that was typed with its own: "Văn Lang" is not Văn Lăng. */
function exactly(words: ReadonlyArray<Word>, names: ReadonlyArray<string>): ReadonlyArray<string> {
  const typed = words.map(({ lower }) => lower).join(' ');
  return names.includes(typed) ? [typed] : names;
}

/** The names that words may become while the last one is typed. */
function begunNames(words: ReadonlyArray<Word>, names: ReadonlyMap<string, ReadonlyArray<string>>) {
  const folded = words.map((word) => word.folded).join(' ');
  return [...names].flatMap(([name, spelled]) =>
    name.startsWith(folded) ? spelled.filter((one) => isName(words, one, true)) : [],
  );
}

/** The kinds of units whose name or abbreviation ends before a word: "huyện", "TP". */
function kindsBefore(words: ReadonlyArray<Word>, at: number, { kinds }: Knowledge): Array<string> {
  return [...kinds].flatMap(([name, ids]) => {
    const parts = name.split(' ').length;
    const run = words.slice(Math.max(0, at - parts), at);
    return run.length === parts && isName(run, name) ? [...ids] : [];
  });
}

interface Meant {
  readonly areas: ReadonlyArray<KnownArea>;
  readonly certain: boolean;
}

/**
 * The units of a name that are meant: those of the kind before it, else all where the name is in
 * capitals or that of a unit that reports.
 */
function meantOf(
  words: ReadonlyArray<Word>,
  at: number,
  takes: number,
  own: ReadonlyArray<KnownArea>,
  knowledge: Knowledge,
): Meant {
  const before = kindsBefore(words, at, knowledge);
  const ofKind = own.filter(({ kind }) => before.includes(kind));
  if (ofKind.length > 0) return { areas: ofKind, certain: true };
  const run = words.slice(at, at + takes);
  const isCapital = run.every(({ typed }) => /^\p{Lu}\p{Ll}/u.test(typed));
  const reporting = takes > 1 ? own.filter(({ reports }) => reports) : [];
  const isOfSite = own.some(({ kind }) => knowledge.widest.has(kind));
  if (isCapital || (reporting.length > 0 && isOfSite)) {
    return { areas: own, certain: reporting.length > 0 && !isOfSite };
  }
  return { areas: reporting, certain: true };
}

/** The units that words name, longer names first. */
export function namedAreas(words: ReadonlyArray<Word>, knowledge: Knowledge): Array<AreaWords> {
  const { areas } = knowledge;
  const names = foldedNames(areas);
  const found: Array<AreaWords> = [];
  for (let at = 0; at < words.length; ) {
    let takes = Math.min(LONGEST, words.length - at);
    for (; takes > 0; takes -= 1) {
      const run = words.slice(at, at + takes);
      if (run.slice(1).some(({ joined }) => !joined)) continue;
      const spelled = exactly(
        run,
        (names.get(run.map(({ folded }) => folded).join(' ')) ?? []).filter((name) =>
          isName(run, name),
        ),
      );
      const unitsOf = (all: ReadonlyArray<string>) =>
        meantOf(
          words,
          at,
          takes,
          all.flatMap((name) => areas.get(name) ?? []),
          knowledge,
        );
      const whole = unitsOf(spelled);
      const isBegun = whole.areas.length === 0 && run.at(-1)?.open === true;
      const meant = isBegun ? unitsOf(begunNames(run, names)) : whole;
      if (meant.areas.length === 0 || (isBegun && meant.areas.length > MOST_BEGUN)) continue;
      const ids = [...new Set(meant.areas.map(({ id }) => id))];
      found.push({
        ids,
        typed: run.map(({ typed }) => typed).join(' '),
        words: run,
        certain: meant.certain,
      });
      break;
    }
    at += Math.max(1, takes);
  }
  return found;
}
