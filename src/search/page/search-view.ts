import type { Found } from '../found.ts';
import type { NearTitle } from './near-titles.ts';
import type { Shown } from './render.ts';

/** What the <site-search> element provides to a view. */
export interface SearchHost {
  /** The <site-search> element; views render inside it. */
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  /** Query counter: results of an outdated query must not be shown. */
  readonly turn: number;
  /** Searches for the text in the box; `literal` takes every word as typed. */
  search(literal?: boolean): void;
  /** Cancels a pending search. */
  cancel(): void;
  /** Announces a message in the polite live region, once. */
  say(message: string): void;
  /** All values of each filter, by its name. */
  filterValues(): Promise<Readonly<Record<string, ReadonlyArray<string>>>>;
  /** Loads `count` results from an offset on. */
  texts(found: Found, from: number, count: number): Promise<Array<Shown>>;
  /** Suggested pages when the site does not contain the words. */
  nearby(query: string, found: Found): Promise<ReadonlyArray<NearTitle>>;
}

/** The two views of the search: the list under the header's box, and the search page. */
export interface SearchView {
  /** Status messages while the box is empty, and while the index is loading. */
  readonly idle: string;
  readonly busy: string | null;
  /** Initialises the view; `typed` is the text entered before this script was loaded. */
  start(typed: string | null): void;
  /** Active filters: name → values. */
  filters(): Record<string, Array<string>>;
  /** Called on input. */
  typed(): void;
  show(query: string, found: Found, first: ReadonlyArray<Shown>): void;
  clear(): void;
  key(event: KeyboardEvent): void;
}
