import { type Core, type Filters, fileOf, fromRuns, type RowBlock } from './format.ts';
import { type Key, Layout } from './layout.ts';
import { NOWHERE, type Postings, union } from './postings.ts';
import { readTermPart } from './term-parts.ts';
import { readWordPart } from './word-parts.ts';

/** Brings the unpacked bytes of a file, by its path below the site's root. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

/** What a file of JSON says. */
export const json = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));

/**
 * The head index in the browser: which pages hold which words. `load` brings the parts that some keys need; then
 * `postings` answers at once.
 */
export class HeadIndex {
  readonly core: Core;
  readonly layout: Layout;
  readonly count: number;
  readonly pageKinds: ReadonlyArray<number>;
  readonly pageRanks: ReadonlyArray<number>;
  readonly pageYears: ReadonlyArray<number>;
  readonly #file: LoadFile;
  readonly #files = new Map<number, Promise<unknown>>();
  /** Pages by first syllable and follower. */
  readonly #groups = new Map<number, Map<number, Postings>>();
  readonly #terms = new Map<string, Postings>();
  readonly #known = new Map<string, Postings>();

  constructor(core: Core, file: LoadFile) {
    this.core = core;
    this.layout = new Layout(core);
    this.#file = file;
    this.pageKinds = fromRuns(core.pageKinds);
    this.pageRanks = fromRuns(core.pageRanks);
    this.pageYears = fromRuns(core.pageYears);
    this.count = this.pageKinds.length;
  }

  /** Reads a file once. One that failed is asked for again the next time. */
  #once<T>(number: number, type: 'bin' | 'json', read: (bytes: Uint8Array) => T): Promise<T> {
    const known = this.#files.get(number) as Promise<T> | undefined;
    if (known) return known;
    const reading = this.#file(fileOf(this.core.hash, number, type)).then(read);
    this.#files.set(number, reading);
    reading.catch(() => this.#files.delete(number));
    return reading;
  }

  /** Loads what `postings` needs for these keys. */
  async load(keys: ReadonlyArray<Key>): Promise<void> {
    const files = new Set(keys.flatMap((key) => this.layout.filesOf(key)));
    await Promise.all([...files].map((number) => this.#part(number)));
  }

  #part(number: number): Promise<void> {
    return this.#once(number, 'bin', (bytes) => this.#enter(number, bytes));
  }

  /**
   * Loads the files that most of some keys need, of those that are not there.
   *
   * @returns false when there is nothing to load
   */
  async loadMost(keys: ReadonlyArray<Key>, most: number): Promise<boolean> {
    const needs = new Map<number, number>();
    for (const file of keys.flatMap((key) => this.layout.filesOf(key)))
      if (!this.#files.has(file)) needs.set(file, (needs.get(file) ?? 0) + 1);
    const files = [...needs].sort(([, a], [, b]) => b - a).slice(0, most);
    await Promise.all(files.map(([number]) => this.#part(number)));
    return files.length > 0;
  }

  #enter(number: number, bytes: Uint8Array): void {
    const first = this.layout.firstWord(number);
    if (first === undefined)
      for (const [term, postings] of readTermPart(bytes)) this.#terms.set(term, postings);
    else
      for (const [word, group] of readWordPart(bytes, first))
        this.#groups.set(word, new Map([...(this.#groups.get(word) ?? []), ...group]));
    // What was asked for before may be more now.
    this.#known.clear();
  }

  /** The pages of a key, as far as its parts are loaded. */
  postings(key: Key): Postings {
    const name = JSON.stringify(key);
    const known = this.#known.get(name);
    if (known) return known;
    const found = 'term' in key ? this.#ofTerm(key.term, key.open) : this.#ofWord(key);
    this.#known.set(name, found);
    return found;
  }

  #ofTerm(term: string, open = false): Postings {
    if (!open) return this.#terms.get(term) ?? NOWHERE;
    return union([...this.#terms].flatMap(([name, own]) => (name.startsWith(term) ? [own] : [])));
  }

  #ofWord(key: { word: string; next?: string; open?: boolean }): Postings {
    const { word, next, open = false } = key;
    const [from, to] = this.layout.range(word, open && next === undefined);
    const lists: Array<Postings> = [];
    for (let at = from; at < to; at += 1) {
      const group = this.#groups.get(at);
      if (!group) continue;
      if (next !== undefined) {
        const [first, end] = this.layout.range(next, open);
        if (end - first === 1) lists.push(group.get(first + 1) ?? NOWHERE);
        else for (const [place, own] of group) if (place > first && place <= end) lists.push(own);
      } else if (this.layout.isSpread(at)) lists.push(group.get(0) ?? NOWHERE);
      else lists.push(...group.values());
    }
    return union(lists);
  }

  /** True when something stands somewhere, as far as its parts are loaded. */
  holds(key: Key): boolean {
    return this.postings(key).pages.length > 0;
  }

  kindOf(page: number): string {
    return this.core.kinds[this.pageKinds[page] ?? 0] ?? '';
  }

  /** The place of a page among those with a text; -1 for one without. */
  textPlace(page: number): number {
    let [before, places] = [0, 0];
    for (const [has, length] of this.core.pageTexts) {
      if (page < before + length) return has === 1 ? places + page - before : -1;
      before += length;
      places += has * length;
    }
    return -1;
  }

  /** The block of rows that holds a page, and the page's place in it. */
  async row(page: number): Promise<readonly [RowBlock, number]> {
    const place = this.layout.rowsOf(page);
    if (!place) return [this.core.firstRows, page];
    const [file, from] = place;
    return [await this.#once(file, 'json', (bytes) => json(bytes) as RowBlock), page - from];
  }

  filters(): Promise<Filters> {
    return this.#once(this.layout.filters, 'json', (bytes) => json(bytes) as Filters);
  }
}
