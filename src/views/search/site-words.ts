import { fold } from '../../domain/fold.ts';
import { writePairs } from '../../search/query/pair-list.ts';
import { isSyllable } from '../../search/query/typing.ts';

/**
 * The words of a site, by which slips in queries are put right (src/search/query/slips.ts): its syllables as spelled,
 * its other words, and which syllables stand side by side.
 */
export interface SiteWords {
  readonly syllables: string;
  readonly others: string;
  readonly pairs: string;
}

/** What the lists may have at most: a large site has every syllable of the language, and far more pairs. */
const MOST = { spellings: 3000, others: 600, pairs: 4500 };

/** An address, in which words have no diacritics. */
const ADDRESS = /(?:https?:\/\/|(?<=[\s(]|^)\/)[^\s)]*/g;

class Counts {
  readonly #counts = new Map<string, number>();

  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  /** The commonest, as many as asked for; of equally common ones the first in order. */
  commonest(most: number): Array<string> {
    return [...this.#counts]
      .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([key]) => key);
  }
}

/**
 * Collects the words of texts. Words beside each other are a pair unless something else than white space is between
 * them.
 */
export function siteWords(texts: Iterable<string>): SiteWords {
  const spellings = new Counts();
  const others = new Counts();
  const pairs = new Counts();
  for (const text of texts) {
    const plain = text.normalize('NFC').toLowerCase().replace(ADDRESS, ' | ');
    let before: string | null = null;
    let end = 0;
    for (const match of plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const [word] = match;
      const isBeside = /^\s+$/.test(plain.slice(end, match.index));
      end = match.index + word.length;
      const folded = fold(word);
      const isOne = isSyllable(folded);
      if (isOne) spellings.add(word);
      else if (/^[a-z]{3,12}$/.test(folded)) others.add(folded);
      if (isOne && before !== null && isBeside) pairs.add(`${before} ${folded}`);
      before = isOne ? folded : null;
    }
  }
  const spelled = spellings.commonest(MOST.spellings);
  const inOrder = spelled.toSorted((a, b) => {
    const [one, other] = [fold(a), fold(b)];
    return one === other ? spellings.of(b) - spellings.of(a) : one < other ? -1 : 1;
  });
  const beside = pairs.commonest(MOST.pairs).map((pair): [string, string] => {
    const [first = '', second = ''] = pair.split(' ');
    return [first, second];
  });
  return {
    syllables: inOrder.join(' '),
    others: others.commonest(MOST.others).sort().join(' '),
    pairs: writePairs(beside, [...new Set(inOrder.map(fold))]),
  };
}
