import { foldedKey } from '../../domain/fold.ts';

/** The identity of a kind of table: a short hash of its headings, however they are spaced or capitalized. */
export function fingerprint(headings: ReadonlyArray<string>): string {
  const words = headings.map(foldedKey);
  while (words.at(-1) === '') words.pop();
  // FNV-1a, in two halves.
  const half = (seed: number) => {
    let hash = seed;
    for (const letter of words.join('|')) {
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    }
    return hash.toString(16).padStart(8, '0');
  };
  return `bang-${half(0x811c9dc5)}${half(0x01234567)}`;
}
