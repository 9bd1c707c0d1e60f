import { type Core, fromRuns, type RowBlock } from './format.ts';
import { type Group, readTermPart, readWordPart } from './parts.ts';
import { NOWHERE, type Postings, union } from './postings.ts';

/** A key of the index: a syllable, two neighbours or a term; `open`: whatever begins with it, as people type. */
export type Key = {
  readonly open?: boolean;
} & ({ readonly word: string; readonly next?: string } | { readonly term: string });

/** Brings the unpacked bytes of a file of the index. */
export type LoadFile = (name: string) => Promise<Uint8Array>;

/** The last entry that begins at or before a value, in a list of entries sorted by their beginnings. */
function lastFrom<T>(all: ReadonlyArray<readonly [T, string]>, value: T): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.[0] ?? value) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A single letter begins words in many parts: then so many are read. */
const MOST_PARTS = 3;

/**
 * The head index in the browser: which pages hold which words. `load` brings the parts that some keys need; then
 * `postings` answers at once.
 */
export class HeadIndex {
  readonly core: Core;
  readonly count: number;
  readonly pageKinds: ReadonlyArray<number>;
  readonly pageRanks: ReadonlyArray<number>;
  readonly pageYears: ReadonlyArray<number>;
  readonly #file: LoadFile;
  readonly #words: ReadonlyArray<string>;
  readonly #places: ReadonlyMap<string, number>;
  readonly #wordParts = new Map<string, Promise<void>>();
  readonly #groups = new Map<number, Group>();
  readonly #terms = new Map<string, Postings>();
  readonly #known = new Map<string, Postings>();
  readonly #rows = new Map<string, Promise<RowBlock>>();

  constructor(core: Core, file: LoadFile) {
    this.core = core;
    this.#file = file;
    this.pageKinds = fromRuns(core.pageKinds);
    this.pageRanks = fromRuns(core.pageRanks);
    this.pageYears = fromRuns(core.pageYears);
    this.count = this.pageKinds.length;
    this.#words = core.words.split(' ');
    this.#places = new Map(this.#words.map((word, at) => [word, at]));
  }

  /** Places of the words that begin with some letters: from, and up to but without. */
  #range(letters: string): readonly [number, number] {
    const at = (value: string) => {
      let [low, high] = [0, this.#words.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((this.#words[middle] ?? '') < value) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    return [at(letters), at(`${letters}\uffff`)];
  }

  /** The files that hold what is known of a key. */
  #filesOf(key: Key): ReadonlyArray<string> {
    const { parts, terms } = this.core;
    if ('term' in key) {
      const first = Math.max(0, lastFrom(terms, key.term));
      const last = key.open ? lastFrom(terms, `${key.term}\uffff`) : first;
      return terms.slice(first, Math.min(last + 1, first + MOST_PARTS)).map(([, name]) => name);
    }
    const place = this.#places.get(key.word);
    const [from, to] =
      key.open && key.next === undefined
        ? this.#range(key.word)
        : place === undefined
          ? [0, 0]
          : [place, place + 1];
    if (from >= to) return [];
    const first = lastFrom(parts, from);
    return parts
      .slice(Math.max(0, first), Math.min(lastFrom(parts, to - 1) + 1, first + MOST_PARTS))
      .map(([, name]) => name);
  }

  /** Loads what `postings` needs for these keys. A file that failed is asked for again the next time. */
  async load(keys: ReadonlyArray<Key>): Promise<void> {
    const names = new Set(keys.flatMap((key) => this.#filesOf(key)));
    await Promise.all([...names].map((name) => this.#part(name)));
  }

  #part(name: string): Promise<void> {
    const known = this.#wordParts.get(name);
    if (known) return known;
    const reading = this.#file(name).then((bytes) => {
      const part = this.core.parts.find((entry) => entry[1] === name);
      if (part)
        for (const [word, group] of readWordPart(bytes, part[0])) this.#groups.set(word, group);
      else for (const [term, postings] of readTermPart(bytes)) this.#terms.set(term, postings);
      // What was asked for before may be more now.
      this.#known.clear();
    });
    this.#wordParts.set(name, reading);
    reading.catch(() => this.#wordParts.delete(name));
    return reading;
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
    if (next === undefined) {
      const place = this.#places.get(word) ?? -1;
      const [from, to] = open ? this.#range(word) : [place, place + 1];
      const lists: Array<Postings> = [];
      for (let at = from; at < to; at += 1) lists.push(...(this.#groups.get(at)?.postings ?? []));
      return union(lists);
    }
    const group = this.#groups.get(this.#places.get(word) ?? -1);
    const place = this.#places.get(next);
    if (place === undefined && !open) return NOWHERE;
    const [from, to] = open ? this.#range(next) : [place ?? 0, (place ?? 0) + 1];
    return union(
      (group?.postings ?? []).filter((_, at) => {
        const follower = (group?.followers[at] ?? 0) - 1;
        return follower >= from && follower < to;
      }),
    );
  }

  /** The block of rows that holds a page, and the page's place in it. */
  async row(page: number): Promise<readonly [RowBlock, number]> {
    const at = lastFrom(this.core.rows, page);
    const [from, name] = this.core.rows[at] ?? [0, ''];
    const reading =
      this.#rows.get(name) ??
      this.#file(name).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as RowBlock);
    this.#rows.set(name, reading);
    reading.catch(() => this.#rows.delete(name));
    return [await reading, page - from];
  }
}
