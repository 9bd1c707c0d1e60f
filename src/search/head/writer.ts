import { type Core, type Filters, fileOf, filterTerm, toRuns } from './format.ts';
import { type HeadPage, pageKeys } from './page-keys.ts';
import { enter, type Lists, MOST_IMPACT } from './postings.ts';
import { rowBlocks } from './rows.ts';
import { termParts } from './term-parts.ts';
import { wordParts } from './word-parts.ts';
import { allWords, byCode } from './words.ts';

/** Sizes at which a part or block ends, in bytes before compression. */
export interface Sizes {
  readonly words: number;
  readonly terms: number;
  readonly rows: number;
}

/** How the caller packs numbers and names files by their content. */
export interface Packing {
  pack(bytes: Uint8Array): Uint8Array;
  hash(files: ReadonlyArray<Uint8Array>): string;
}

/** Saturation and length of BM25: the second of two equal words counts less, and so does one in a long text. */
const SATURATION = 1.5;
const LENGTH_SHARE = 0.3;

/** What a word counts on a page, from 0 to 3. */
function impactOf(count: number, length: number, average: number): number {
  const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / average);
  return Math.min(MOST_IMPACT, Math.floor((count / (count + norm)) * (MOST_IMPACT + 1)));
}

function wordLists(pages: ReadonlyArray<HeadPage>): Lists {
  const keys = pages.map(pageKeys);
  const average = keys.reduce((sum, { length }) => sum + length, 0) / Math.max(1, keys.length);
  const lists: Lists = new Map();
  for (const [page, { counts, length }] of keys.entries()) {
    for (const [key, count] of counts)
      enter(lists, key, page, impactOf(count, length, Math.max(1, average)));
  }
  return lists;
}

const distinct = (values: ReadonlyArray<string>): Array<string> =>
  [...new Set(values)].sort(byCode);

const filtersOf = (pages: ReadonlyArray<HeadPage>): Filters =>
  distinct(pages.flatMap((page) => [...page.filters.keys()])).map((name) => [
    name,
    distinct(pages.flatMap((page) => [...(page.filters.get(name) ?? [])])),
  ]);

function termLists(pages: ReadonlyArray<HeadPage>, filters: Filters): Lists {
  const terms: Lists = new Map();
  for (const [at, page] of pages.entries()) {
    for (const [term, impact] of page.terms) enter(terms, term, at, impact);
    for (const [filter, [name, values]] of filters.entries()) {
      for (const value of new Set(page.filters.get(name)))
        enter(terms, filterTerm(filter, values.indexOf(value)), at, 0);
    }
  }
  return terms;
}

/** Each number less the one before. */
const gaps = (numbers: ReadonlyArray<number>) =>
  numbers.map((number, at) => number - (numbers[at - 1] ?? 0));

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/**
 * Writes the head index of a site. Deterministic: the same pages in the same order give the same bytes.
 *
 * @param pages in the order in which equal results are shown
 * @param extras small files that the core carries
 * @returns path → bytes of every file, and the core apart, whose name is fixed
 */
export function writeHead(
  pages: ReadonlyArray<HeadPage>,
  extras: Core['extras'],
  sizes: Sizes,
  { pack, hash }: Packing,
): { readonly core: Uint8Array; readonly files: ReadonlyMap<string, Uint8Array> } {
  const filters = filtersOf(pages);
  const lists = wordLists(pages);
  const own = distinct([...lists.keys()].flatMap((key) => key.split(' ')));
  const words = allWords(extras, own);
  const listed = new Set(allWords(extras, []));
  const kinds = distinct(pages.map(({ kind }) => kind));
  const years = distinct(pages.map(({ year }) => year).filter(Boolean));
  const parts = wordParts(lists, words, sizes.words);
  const terms = termParts(termLists(pages, filters), sizes.terms);
  const [first, ...rows] = rowBlocks(pages, sizes.rows);
  const numbered = [
    ...[...parts, ...terms].map(({ bytes }) => ({ type: 'bin', bytes }) as const),
    ...[...rows.map(({ block }) => block), filters].map(
      (value) => ({ type: 'json', bytes: encode(value) }) as const,
    ),
  ];
  const core: Core = {
    version: 2,
    hash: hash(numbered.map(({ bytes }) => bytes)),
    words: own.filter((word) => !listed.has(word)).join(' '),
    parts: gaps(parts.map(({ from }) => from)),
    terms: terms.map(({ from }) => from),
    firstRows: first?.block ?? { urls: [], titles: [], details: [], abstracts: [] },
    rows: rows.map(({ from }) => from),
    kinds,
    pageKinds: toRuns(pages.map(({ kind }) => kinds.indexOf(kind))),
    pageRanks: toRuns(pages.map(({ rank }) => rank)),
    years,
    pageYears: toRuns(pages.map(({ year }) => years.indexOf(year))),
    pageTexts: toRuns(pages.map(({ hasText }) => Number(hasText))),
    extras,
  };
  return {
    core: encode(core),
    files: new Map(
      numbered.map(({ type, bytes }, at) => [
        fileOf(core.hash, at, type),
        type === 'bin' ? pack(bytes) : bytes,
      ]),
    ),
  };
}
