import { foldedKey } from '../../domain/fold.ts';
import { hexHash } from '../../domain/text-hash.ts';

/** The identity of a kind of table: a short hash of its headings, however they are spaced or capitalized. */
export function fingerprint(headings: ReadonlyArray<string>): string {
  const words = headings.map(foldedKey);
  while (words.at(-1) === '') words.pop();
  const text = words.join('|');
  return `bang-${hexHash(text)}${hexHash(text, 0x01234567)}`;
}
