import type { NamedArea } from '../query/parsed.ts';
import type { AnswerUnit, Contents } from './data.ts';
import type { Term } from './terms.ts';
import { listed, phraseAt, type Word, wordsOf } from './words.ts';

/** The level or unit that a query names, and what else it says. */

type Terms = ReadonlyArray<Term>;

/** True for words that lead to a name: "Mặt trận cấp xã", "ở TP Bắc Kạn". */
const isLead = listed(
  'ủy ban uỷ mặt trận tổ quốc việt nam mttq ubmttq cấp ở tại của cho h x p tt tp',
);

const wordsIn = (terms: Terms): Array<Word> => terms.flatMap(({ typed }) => typed);

/** The terms without some words of them and without what leads there. */
function cut(terms: Terms, gone: ReadonlyArray<Word>, kinds: ReadonlyArray<string>): Terms {
  const words = wordsIn(terms);
  const isKind = listed(kinds.join(' '));
  let first = gone[0] ? words.indexOf(gone[0]) : 0;
  while (
    first > 0 &&
    words[first - 1] &&
    (isLead(words[first - 1] as Word) || isKind(words[first - 1] as Word))
  )
    first -= 1;
  const all = new Set([...gone, ...words.slice(first, gone[0] ? words.indexOf(gone[0]) : 0)]);
  return terms.filter(({ typed }) => !typed.some((word) => all.has(word)));
}

/** True for a unit's whole name: "Núi" may become "Núi Cao" and says nothing yet. */
const isWhole = ([, name, , others = []]: AnswerUnit, typed: string): boolean => {
  const words = wordsOf(typed);
  return [name, ...others].some((one) => {
    const own = wordsOf(one);
    return (
      own.length >= words.length &&
      phraseAt(
        words,
        own
          .slice(-words.length)
          .map((word) => word.typed)
          .join(' '),
      ) === 0
    );
  });
};

export interface NamedUnit {
  readonly unit: AnswerUnit;
  readonly rest: Terms;
}

/** The unit of a year that the query names; of two with one name, the one that is left at its end. */
export function unitNamed(
  units: ReadonlyArray<AnswerUnit>,
  { kinds }: Contents,
  terms: Terms,
  areas: ReadonlyArray<NamedArea>,
): NamedUnit | null {
  const named = areas.flatMap(({ ids, typed }) => {
    const unit = units.find(([id]) => ids.includes(id));
    return unit && isWhole(unit, typed)
      ? [{ unit, typed: typed.toLowerCase().normalize('NFC') }]
      : [];
  });
  const [only, ...others] = named;
  if (!only || others.length > 0) return null;
  const words = wordsIn(terms);
  const at = phraseAt(words, only.typed);
  // Of a long query the last words were left out.
  if (at < 0) return { unit: only.unit, rest: terms };
  return {
    unit: only.unit,
    rest: cut(terms, words.slice(at, at + only.typed.split(' ').length), kinds),
  };
}

/** The slug of the level that the words name, when they say nothing else: "xã", "Mặt trận thị trấn". */
export function levelNamed({ levels }: Contents, terms: Terms): string | null {
  for (const [slug, , names] of levels)
    for (const name of names) {
      const words = wordsIn(terms);
      const at = phraseAt(words, name);
      if (at < 0) continue;
      const rest = cut(terms, words.slice(at, at + name.split(' ').length), []);
      if (rest.every(({ soft }) => soft)) return slug;
    }
  return null;
}
