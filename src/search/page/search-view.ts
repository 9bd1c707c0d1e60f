import type { Found, SearchEngine } from '../found.ts';

/** What the <site-search> element provides to a view. */
export interface SearchHost {
  /** The <site-search> element; views render inside it. */
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  /** Query counter: results of an outdated query must not be shown. */
  readonly turn: number;
  readonly engine: SearchEngine;
  /** Searches for the text in the box; `literal` takes every word as typed. */
  search(literal?: boolean): void;
  /** Cancels a pending search. */
  cancel(): void;
  /** Announces a message in the polite live region, once. */
  say(message: string): void;
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
  /** Shows what was found, at once and only if it is still asked for. */
  show(query: string, found: Found): Promise<void>;
  clear(): void;
  key(event: KeyboardEvent): void;
}
