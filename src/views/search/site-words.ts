import { fold } from '../../domain/fold.ts';
import { isSyllable } from '../../search/query/typing.ts';

/**
 * The words of a site, by which slips in queries are put right (src/search/query/slips.ts): its syllables as spelled
 * and its other words. Which syllables stand side by side the index knows.
 */
export interface SiteWords {
  readonly syllables: string;
  readonly others: string;
}

/** What the lists may have at most: a large site has every syllable of the language. */
const MOST = { spellings: 3000, others: 600 };

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

/** Collects the words of texts. */
export function siteWords(texts: Iterable<string>): SiteWords {
  const spellings = new Counts();
  const others = new Counts();
  for (const text of texts) {
    const plain = text.normalize('NFC').toLowerCase().replace(ADDRESS, ' ');
    for (const [word] of plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const folded = fold(word);
      if (isSyllable(folded)) spellings.add(word);
      else if (/^[a-z]{3,12}$/.test(folded)) others.add(folded);
    }
  }
  const spelled = spellings.commonest(MOST.spellings);
  const inOrder = spelled.toSorted((a, b) => {
    const [one, other] = [fold(a), fold(b)];
    return one === other ? spellings.of(b) - spellings.of(a) : one < other ? -1 : 1;
  });
  return {
    syllables: inOrder.join(' '),
    others: others.commonest(MOST.others).sort().join(' '),
  };
}
