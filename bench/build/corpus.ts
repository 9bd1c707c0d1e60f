import { chain, guidanceWords, pickFrom, random } from '../text.ts';

/** A synthetic guidance page, the same for every benchmarked generator. */
export interface GuidancePage {
  /** Its year, also in its URL. */
  readonly year: number;
  readonly slug: string;
  /** Its clause: "I.2.7". */
  readonly number: string;
  readonly title: string;
  readonly paragraphs: ReadonlyArray<string>;
  /** Indexes of the pages of the corpus that it links to. */
  readonly related: ReadonlyArray<number>;
}

/** Years of guidance: one sidebar of ten links, however many pages there are. */
export const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;

/** Clauses of one section of a document: "I.1.1" … "I.1.20", then "I.2.1". */
const CLAUSES = 20;

/** Removes Markdown syntax; the corpus is plain text. */
const plain = (text: string) => text.replace(/[*_`[\]<>#~|\\&-]/g, '');

/**
 * Generates guidance pages of 120 to 320 words in three paragraphs, each linking to three others.
 *
 * @param root the folder that holds content/, whose words are recombined
 */
export function makePages(root: string, count: number): Array<GuidancePage> {
  const next = random(2017);
  const write = chain(guidanceWords(root), next);
  const pick = pickFrom(next);
  const ids = Array.from({ length: count }, (_, index) => index);
  return ids.map((index) => {
    const place = Math.floor(index / YEARS.length);
    const section = 1 + Math.floor(place / CLAUSES);
    const clause = 1 + (place % CLAUSES);
    return {
      year: YEARS[index % YEARS.length] as number,
      slug: `i-${section}-${clause}`,
      number: `I.${section}.${clause}`,
      title: plain(`${write(7)} ${index}`),
      paragraphs: [1, 2, 3].map(() => plain(write(40 + Math.floor(next() * 67)))),
      related: [pick(ids), pick(ids), pick(ids)],
    };
  });
}
