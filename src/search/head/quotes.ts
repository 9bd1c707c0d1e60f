import type { HeadIndex } from './head-index.ts';
import { keysOf } from './plan.ts';
import type { RankedPage } from './rank.ts';
import { withAll } from './results.ts';
import { syllables } from './words.ts';

/** Number of pages whose texts are read at once, and at most. */
const BATCH = 10;
const MOST = 30;

/**
 * The pages on which phrases in quotes stand. The index knows pairs of neighbours, and a page with "A B" and "B C"
 * need not say "A B C": the texts of the first pages decide. Pagefind's own search for a phrase does not: of a page
 * that also has a word with other marks ("hộ", "hồ") it says that the phrase is not there.
 *
 * @param says whether a page says all of some phrases; null when its text cannot be read
 * @returns none when the phrases stand nowhere
 */
export async function withPhrases(
  ranked: ReadonlyArray<RankedPage>,
  phrases: ReadonlyArray<string>,
  head: HeadIndex,
  says: (page: number, phrases: ReadonlyArray<string>) => Promise<boolean | null>,
): Promise<ReadonlyArray<RankedPage>> {
  const keys = phrases.flatMap((phrase) => keysOf(syllables(phrase)));
  await head.load(keys);
  const all = withAll(ranked, keys, head);
  const long = phrases.filter((phrase) => syllables(phrase).length > 2);
  if (long.length === 0) return all;
  for (let from = 0; from < Math.min(all.length, MOST); from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    const answers = await Promise.all(batch.map(({ page }) => says(page, long)));
    const said = batch.filter((_, at) => answers[at] !== false);
    if (said.length > 0) return [...said, ...all.slice(from + BATCH)];
  }
  return [];
}
