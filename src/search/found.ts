import type { ParsedQuery } from './query/query.ts';

/**
 * What the search finds, as the page and the header's list show it: one ranked list, whose total and counts are
 * known before any text is loaded. Whatever ranks behind it, the views know nothing else.
 */

/** A page as results show it. */
export interface Entry {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  /** What stands beside the title: year, date, unit above. */
  readonly detail: string;
  /** What the page itself says in short; shown until its text is there, and where the text has no better. */
  readonly abstract: string;
}

/** A piece of an excerpt: text, and whether it is highlighted as a match. */
export interface ExcerptPiece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly pieces: ReadonlyArray<ExcerptPiece>;
  /** Where the words stand on the page, without "#"; "" when that is not known. */
  readonly fragment: string;
}

export interface KindCount {
  readonly kind: string;
  readonly count: number;
}

export interface Found {
  readonly parsed: ParsedQuery;
  /** Number of pages in the list: the true one, filters applied. */
  readonly total: number;
  /** Results of each kind, without the filter by kind; most first. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** True when a word or symbol of the query stands nowhere: similar titles may help. */
  readonly unknown: boolean;
  /** Symbols, dates and clauses of the query, as typed, that stand nowhere: their words were searched for. */
  readonly missing: ReadonlyArray<string>;
  /** Pages of the one ranked list, from an offset on; fewer at its end. */
  entries(from: number, count: number): Promise<ReadonlyArray<Entry>>;
  /** Excerpts of shown entries in their order, as far as the full text has one; null keeps the abstract. */
  excerpts(entries: ReadonlyArray<Entry>): Promise<ReadonlyArray<Excerpt | null>>;
}

export interface FindOptions {
  /** Take words literally: no acronyms, no decoding of keystrokes, no corrections. */
  readonly literal?: boolean;
  /** Wanted values by the name of their filter; the kind of a page is one of them. */
  readonly filters?: Readonly<Record<string, ReadonlyArray<string>>>;
}

export interface SearchEngine {
  /** Loads what a first search needs; rejects when it cannot be loaded, and tries again on the next call. */
  load(): Promise<unknown>;
  find(query: string, options?: FindOptions): Promise<Found>;
  /** All values of each filter, by its name. */
  filterValues(): Promise<Readonly<Record<string, ReadonlyArray<string>>>>;
}
