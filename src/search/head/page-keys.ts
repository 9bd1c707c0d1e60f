import { pairKey, runs } from './words.ts';

/** What the head index knows of a page. */
export interface HeadPage {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  /** 0 for the texts that the site is about, 1 for what tells of them, 2 for the less of it, 3 for lists and forms. */
  readonly rank: 0 | 1 | 2 | 3;
  /** Beside the kind: year, date … */
  readonly detail: string;
  /** Shown when there is no excerpt, and ranked above the text. */
  readonly abstract: string;
  /** Runs of text that are searched: paragraphs, headings, cells. */
  readonly texts: ReadonlyArray<string>;
  /** Exact terms (src/search/query/terms.ts) and how much each counts: 0 to 3. */
  readonly terms: ReadonlyMap<string, number>;
  /** Values by filter; the year of the page is the value of `year`. */
  readonly filters: ReadonlyMap<string, ReadonlyArray<string>>;
  readonly year: string;
  /** True for a page whose text is in the full-text index. */
  readonly hasText: boolean;
}

/** How often a word counts by where it stands. */
const WEIGHTS = { title: 5, abstract: 2, text: 1 };

/** The words and pairs of a page, how often each occurs there (weighted), and the length of its text. */
export interface PageKeys {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/**
 * Counts a page's pairs, and its syllables that begin no pair there: on all other pages a syllable is found by
 * its pairs.
 */
export function pageKeys({ title, abstract, texts }: HeadPage): PageKeys {
  const counts = new Map<string, number>();
  const paired = new Map<string, number>();
  let length = 0;
  const add = (key: string, weight: number, into = counts) =>
    into.set(key, (into.get(key) ?? 0) + weight);
  const read = (text: string, weight: number) => {
    for (const run of runs(text)) {
      length += run.length;
      for (const [at, word] of run.entries()) {
        const next = run[at + 1];
        if (next === undefined) add(word, weight);
        else {
          add(pairKey(word, next), weight);
          add(word, weight, paired);
        }
      }
    }
  };
  read(title, WEIGHTS.title);
  read(abstract, WEIGHTS.abstract);
  for (const text of texts) read(text, WEIGHTS.text);
  for (const [word, weight] of paired) {
    if ((counts.get(word) ?? 0) <= weight) counts.delete(word);
  }
  return { counts, length };
}
