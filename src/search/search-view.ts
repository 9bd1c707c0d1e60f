import type { Found } from './finder.ts';
import type { NearTitle } from './near-titles.ts';
import type { Pagefind } from './pagefind.ts';
import type { Shown } from './render.ts';

/** What the element around it does for a view. */
export interface SearchHost {
  /** The <site-search> element; everything a view draws stands in it. */
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  /** Counts queries: an answer whose turn is over must not be shown. */
  readonly turn: number;
  /** Asks for what the box holds; `literal` takes every word as it stands. */
  search(literal?: boolean): void;
  /** Drops what is under way. */
  cancel(): void;
  /** Announces politely, once per message. */
  say(message: string): void;
  index(): Promise<Pagefind>;
  /** Texts of `count` results from a place on; those far below the best only when `folded`. */
  texts(found: Found, from: number, count: number, folded?: boolean): Promise<Array<Shown>>;
  /** Pages that may be meant where the site does not have the words. */
  nearby(query: string, found: Found): Promise<ReadonlyArray<NearTitle>>;
}

/** One of the two shapes of the search: the list under the header's box, and the search page. */
export interface SearchView {
  /** Announced while the box is empty, and while the index is asked. */
  readonly idle: string;
  readonly busy: string | null;
  /** Makes it ready; `typed` holds letters that came before this script did. */
  start(typed: string | null): void;
  /** The filters that are set: name → values. */
  filters(): Record<string, Array<string>>;
  /** The reader typed. */
  typed(): void;
  show(query: string, found: Found, first: ReadonlyArray<Shown>): void;
  clear(): void;
  key(event: KeyboardEvent): void;
}
