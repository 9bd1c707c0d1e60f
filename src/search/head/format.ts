/**
 * The files of the head index, below `tim-kiem/dau/` except the core. Numbers are written in gzip; what is JSON is plain,
 * because every server packs it, mostly better.
 *
 * - The core says what there is: the words of the site in their order, the kind and year of every page, and
 *   where each of the other files begins. These are numbered; the hash of them all is in their names.
 * - Parts of words hold, for a range of pairs of neighbours, the pages of each; a page on which a syllable begins
 *   no pair stands under the syllable alone.
 * - Parts of terms hold symbols, dates, clauses and values of filters.
 * - Blocks of rows hold what a result shows of a page.
 * - The last file holds the filters.
 */
export const CORE = 'tim-kiem/chi-muc.json';
export const FOLDER = 'tim-kiem/dau/';

/** Runs of equal values: [value, how many], for lists in which neighbours are alike. */
export type Runs = ReadonlyArray<readonly [value: number, length: number]>;

/** Filters other than the kind, with their values. */
export type Filters = ReadonlyArray<readonly [name: string, values: ReadonlyArray<string>]>;

export interface Core {
  readonly version: 2;
  readonly hash: string;
  /**
   * The syllables that the extras do not list (words.ts), parted by spaces. A pair is known by the places of its two
   * syllables in the list of all.
   */
  readonly words: string;
  /** Where each part of words begins: pairPlace(), each less the one before. */
  readonly parts: ReadonlyArray<number>;
  /** The first term of each part of terms. */
  readonly terms: ReadonlyArray<string>;
  /** The first block of rows: nearly every search shows a page of it. */
  readonly firstRows: RowBlock;
  /** The first page of each further block of rows. */
  readonly rows: ReadonlyArray<number>;
  readonly kinds: ReadonlyArray<string>;
  /** Places in `kinds`, page by page. */
  readonly pageKinds: Runs;
  /** What each page is worth (HeadPage.rank), page by page. */
  readonly pageRanks: Runs;
  readonly years: ReadonlyArray<string>;
  /** Places in `years`, page by page; -1 for a page of no year. */
  readonly pageYears: Runs;
  /** 1 for a page with a text in the full-text index, where these are in the same order; 0 without. */
  readonly pageTexts: Runs;
  /** Small files of the search that most queries need, by name. */
  readonly extras: Readonly<Record<string, unknown>>;
}

/** Columns of a block of rows; equal columns compress better than rows. */
export interface RowBlock {
  readonly urls: ReadonlyArray<string>;
  readonly titles: ReadonlyArray<string>;
  readonly details: ReadonlyArray<string>;
  readonly abstracts: ReadonlyArray<string>;
}

/** Path of a numbered file: parts of words and of terms, then blocks of rows and the filters. */
export const fileOf = (hash: string, number: number, type: 'bin' | 'json'): string =>
  `${FOLDER}${hash}-${number.toString(36)}.${type}`;

/**
 * The place of a pair in the order of all pairs.
 *
 * @param follower place of the second syllable from 1 on; 0: none
 */
export const pairPlace = (word: number, follower: number, words: number): number =>
  word * (words + 1) + follower;

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

/** The term of a filter's value, by their places in the filters. */
export const filterTerm = (filter: number, value: number): string => `zf${filter}x${value}z`;
