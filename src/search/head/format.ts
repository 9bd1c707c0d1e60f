/**
 * The files of the head index, below `tim-kiem/dau/` except the core. All are gzip.
 *
 * - The core says what there is: the words of the site in their order, the kind and year of every page, and
 *   the names of the other files, which carry the hash of their content.
 * - Parts of words hold, for a range of first syllables, the pages of each pair of neighbours; a page on
 *   which a syllable begins no pair stands under the syllable alone.
 * - Parts of terms hold symbols, dates, clauses and values of filters.
 * - Blocks of rows hold what a result shows of a page.
 */
export const CORE = 'tim-kiem/chi-muc.bin';
export const FOLDER = 'tim-kiem/dau/';

/** Runs of equal values: [value, how many], for lists in which neighbours are alike. */
export type Runs = ReadonlyArray<readonly [value: number, length: number]>;

export interface Core {
  readonly version: 1;
  /** All syllables, sorted, parted by spaces. A pair is known by the places of its two syllables here. */
  readonly words: string;
  /** Parts of words, each with the place of its first syllable. */
  readonly parts: ReadonlyArray<readonly [from: number, name: string]>;
  /** Parts of terms, each with its first term. */
  readonly terms: ReadonlyArray<readonly [from: string, name: string]>;
  /** Blocks of rows, each with the number of its first page. */
  readonly rows: ReadonlyArray<readonly [from: number, name: string]>;
  readonly kinds: ReadonlyArray<string>;
  /** Places in `kinds`, page by page. */
  readonly pageKinds: Runs;
  /** What each page is worth (HeadPage.rank), page by page. */
  readonly pageRanks: Runs;
  readonly years: ReadonlyArray<string>;
  /** Places in `years`, page by page; -1 for a page of no year. */
  readonly pageYears: Runs;
  /** Filters other than the kind, with their values. */
  readonly filters: ReadonlyArray<readonly [name: string, values: ReadonlyArray<string>]>;
  /** Small files of the search that most queries need, by name. */
  readonly extras: Readonly<Record<string, unknown>>;
}

/** Columns of a block of rows; equal columns compress better than rows. */
export interface RowBlock {
  readonly urls: ReadonlyArray<string>;
  readonly titles: ReadonlyArray<string>;
  readonly details: ReadonlyArray<string>;
  readonly abstracts: ReadonlyArray<string>;
  /** Ids of the pages' texts in the full-text index. */
  readonly texts: ReadonlyArray<string>;
}

export const toRuns = (values: ReadonlyArray<number>): Runs => {
  const out: Array<[number, number]> = [];
  for (const value of values) {
    const last = out.at(-1);
    if (last?.[0] === value) last[1] += 1;
    else out.push([value, 1]);
  }
  return out;
};

export const fromRuns = (all: Runs): Array<number> =>
  all.flatMap(([value, length]) => Array<number>(length).fill(value));

/** The term of a filter's value, by their places in the core. */
export const filterTerm = (filter: number, value: number): string => `zf${filter}x${value}z`;
