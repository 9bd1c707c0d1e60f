import { fold, foldedWords } from '../../domain/fold.ts';
import type { ParsedQuery, QueryUnit } from '../query/query.ts';
import { limits } from './limits.ts';
import { longestRunRatio } from './phrase-proximity.ts';
import { readings } from './readings.ts';
import type { Scored, SearchIndex, TextHit } from './search-index.ts';

/**
 * Pages on which the words of a phrase typed without diacritics are adjacent. Positions show neither their
 * order nor whether a word is only a prefix match, so the text of the best pages is checked too; checking
 * all pages would cost more than it gains.
 */
async function holdingUnmarked<H extends TextHit>(
  candidates: ReadonlyArray<Scored<H>>,
  phrase: string,
  units: ReadonlyArray<QueryUnit>,
  index: SearchIndex<H>,
): Promise<Set<string>> {
  const words = foldedWords(phrase);
  const spelled = words.map(
    (word): QueryUnit =>
      units.find(({ plain, forms }) => plain && forms.some((form) => fold(form) === word)) ?? {
        forms: [word],
        plain: true,
        light: false,
      },
  );
  const near = new Set<string>();
  for (const query of readings(spelled, limits.lightReadings)) {
    for (const hit of await index.search(query)) {
      if (words.length < 2 || longestRunRatio(hit.words, words.length) === 1) near.add(hit.id);
    }
  }
  const squeeze = (text: string) => ` ${foldedWords(text).join(' ')} `;
  const likely = candidates.filter(({ hit }) => near.has(hit.id));
  const read = await Promise.all(
    likely
      .slice(0, limits.quotedCandidates)
      .map(async ({ hit }) =>
        squeeze(await hit.text()).includes(` ${words.join(' ')} `) ? hit.id : [],
      ),
  );
  return new Set([
    ...read.flat(),
    ...likely.slice(limits.quotedCandidates).map(({ hit }) => hit.id),
  ]);
}

/**
 * Keeps the pages that contain every quoted phrase. A phrase with diacritics is looked up literally; one
 * without may have many spellings.
 */
export async function withPhrases<H extends TextHit>(
  ranked: ReadonlyArray<Scored<H>>,
  { quoted, units }: ParsedQuery,
  index: SearchIndex<H>,
): Promise<Array<Scored<H>>> {
  let kept = [...ranked];
  for (const phrase of quoted) {
    const marked = fold(phrase) !== phrase.toLowerCase();
    const [found = []] = marked ? await index.phrases([phrase]) : [[]];
    const pages = marked
      ? new Set(found.map(({ id }) => id))
      : await holdingUnmarked(kept, phrase, units, index);
    kept = kept.filter(({ hit }) => pages.has(hit.id));
  }
  return kept;
}
