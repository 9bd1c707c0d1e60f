import { fold } from '../../domain/fold.ts';
import { isSyllable } from '../../search/query/typing.ts';
import type { Site } from '../site/site.ts';

/** Site-specific data for the search queries in the browser; served as one small JSON file. */
export interface SearchKnowledge {
  /** [folded abbreviation, expansions] */
  readonly acronyms: ReadonlyArray<readonly [string, ReadonlyArray<string>]>;
  /** Folded syllables in d: those spelled only with đ, and those spelled both ways. */
  readonly onlyBar: string;
  readonly both: string;
}

/**
 * Collects how the site spells syllables in d/đ, from all texts that its edition shows: a query without
 * diacritics is then searched in the spellings that exist, not in every combination.
 */
export function searchKnowledge(site: Site): SearchKnowledge {
  const plain = new Set<string>();
  const bar = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
    // Ids, file names and URLs are already folded: they would make every đ look like a d as well.
    if (typeof value !== 'string' || /^[a-z0-9/._-]+$/.test(value)) return;
    const text = value.normalize('NFC').toLowerCase();
    for (const [word] of text.replace(/(?:https?:|\/)[^\s)]*/g, ' ').matchAll(/\p{L}+/gu)) {
      if (word.startsWith('d') && isSyllable(word)) plain.add(fold(word));
      if (word.startsWith('đ') && isSyllable(word)) bar.add(fold(word));
    }
  };
  visit(site.content);
  const list = (words: Iterable<string>) => [...words].sort().join(' ');
  return {
    acronyms: site.content.acronyms.map(({ short, full }) => [fold(short), full] as const),
    onlyBar: list([...bar].filter((word) => !plain.has(word))),
    both: list([...bar].filter((word) => plain.has(word))),
  };
}
