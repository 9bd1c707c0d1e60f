import type { NamedArea } from '../query/parsed.ts';
import type { AnswerUnit, Contents } from './data.ts';
import type { Term } from './terms.ts';
import { listed, phraseAt, type Word, wordsOf } from './words.ts';

/** The level or unit that a query names, and what else it says. */

type Terms = ReadonlyArray<Term>;

/** True for words that lead to a name: "Mặt trận cấp xã", "ở huyện Núi Cao". */
const isLead = listed(
  'ủy ban uỷ mặt trận tổ quốc việt nam mttq ubmttq cấp ở tại của cho h x p tt tp',
);

const wordsIn = (terms: Terms): Array<Word> => terms.flatMap(({ typed }) => typed);

/** The terms without words that stand together, and without what leads there. */
function cut(terms: Terms, at: number, length: number, kinds: ReadonlyArray<string>): Terms {
  const words = wordsIn(terms);
  const isKind = listed(kinds.join(' '));
  const lead = words.slice(0, at).findLastIndex((word) => !isLead(word) && !isKind(word));
  const gone = new Set(words.slice(lead + 1, at + length));
  return terms.filter(({ typed }) => !typed.some((word) => gone.has(word)));
}

/** True for a unit's whole name: "Núi" may become "Núi Cao" and says nothing yet. */
const isWhole = ([, name, , others = []]: AnswerUnit, typed: string): boolean => {
  const words = wordsOf(typed);
  return [name, ...others].some((one) => {
    const end = wordsOf(one).slice(-words.length);
    return phraseAt(words, end.map((word) => word.typed).join(' ')) === 0;
  });
};

export interface NamedUnit {
  readonly unit: AnswerUnit;
  readonly rest: Terms;
}

/** The unit of a year that the query names, unless it could be either of two. */
export function unitNamed(
  units: ReadonlyArray<AnswerUnit>,
  { kinds }: Contents,
  terms: Terms,
  areas: ReadonlyArray<NamedArea>,
): NamedUnit | null {
  const named = areas.flatMap(({ ids, typed }) => {
    const name = typed.toLowerCase().normalize('NFC');
    const own = units.filter((unit) => ids.includes(unit[0]) && isWhole(unit, name));
    return own.map((unit) => ({ unit, name }));
  });
  const [only, ...others] = named;
  if (!only || others.length > 0) return null;
  const { unit, name } = only;
  const at = phraseAt(wordsIn(terms), name);
  // Of a long query the last words were left out.
  return { unit, rest: at < 0 ? terms : cut(terms, at, name.split(' ').length, kinds) };
}

/** The slug of the level that the words name, when they say nothing else: "xã", "Mặt trận thị trấn". */
export function levelNamed({ levels }: Contents, terms: Terms): string | null {
  for (const [slug, , names] of levels)
    for (const name of names) {
      const at = phraseAt(wordsIn(terms), name);
      if (at < 0) continue;
      const rest = cut(terms, at, name.split(' ').length, []);
      if (rest.every(({ soft }) => soft)) return slug;
    }
  return null;
}
