import { countBefore, lastFrom } from '../../domain/sorted.ts';
import { type Core, pairPlace } from './format.ts';
import { allWords } from './words.ts';

/** A key of the index: a syllable, two neighbours or a term; `open`: whatever begins with it, as people type. */
export type Key = {
  readonly open?: boolean;
} & ({ readonly word: string; readonly next?: string } | { readonly term: string });

/** A range of places: from, and up to but without. */
export type Range = readonly [from: number, to: number];

/** A single letter begins words in many parts: then so many are read. */
const MOST_PARTS = 3;

/** Which files of the index hold what: all from the core. */
export class Layout {
  readonly words: ReadonlyArray<string>;
  readonly #core: Core;
  readonly #places: ReadonlyMap<string, number>;
  /** Where each part of words begins. */
  readonly #parts: ReadonlyArray<number>;
  /** Places of the syllables whose pairs are spread over several parts. */
  readonly #spread: ReadonlySet<number>;

  constructor(core: Core) {
    this.#core = core;
    this.words = allWords(core.extras, core.words.split(' '));
    this.#places = new Map(this.words.map((word, at) => [word, at]));
    let place = 0;
    this.#parts = core.parts.map((gap) => {
      place += gap;
      return place;
    });
    const inside = this.#parts.filter((from) => from % (this.words.length + 1) > 0);
    this.#spread = new Set(inside.map((from) => this.wordAt(from)));
  }

  /** The place of the first syllable of a pair. */
  wordAt(pair: number): number {
    return Math.floor(pair / (this.words.length + 1));
  }

  /** The first syllable of a part of words; undefined for any other file. */
  firstWord(file: number): number | undefined {
    const from = this.#parts[file];
    return from === undefined ? undefined : this.wordAt(from);
  }

  /** Places of the words that are a syllable, or begin with it. */
  range(letters: string, open = false): Range {
    const place = this.#places.get(letters);
    if (!open) return place === undefined ? [0, 0] : [place, place + 1];
    return [countBefore(this.words, letters), countBefore(this.words, `${letters}\uffff`)];
  }

  /** True for a syllable whose first part begins with all of its pages. */
  isSpread(word: number): boolean {
    return this.#spread.has(word);
  }

  /** The numbers of the files that hold what is known of a key. */
  filesOf(key: Key): Array<number> {
    const { terms } = this.#core;
    if ('term' in key) {
      const first = Math.max(0, lastFrom(terms, key.term));
      const last = key.open ? lastFrom(terms, `${key.term}\uffff`) : first;
      return this.#numbers(this.#parts.length + first, this.#parts.length + last);
    }
    const [from, to] = this.range(key.word, key.open && key.next === undefined);
    const part = (word: number, follower: number) =>
      lastFrom(this.#parts, pairPlace(word, follower, this.words.length));
    if (key.next === undefined) {
      const files = new Set<number>();
      for (let word = from; word < to && files.size < MOST_PARTS; word += 1)
        files.add(part(word, 0));
      return [...files];
    }
    const [first, end] = this.range(key.next, key.open);
    return from < to && first < end ? this.#numbers(part(from, first + 1), part(from, end)) : [];
  }

  #numbers(first: number, last: number): Array<number> {
    const length = Math.max(0, Math.min(last - first + 1, MOST_PARTS));
    return Array.from({ length }, (_, at) => first + at);
  }

  /** The number of the file that holds the row of a page, and the first page there; null for one in the core. */
  rowsOf(page: number): readonly [file: number, from: number] | null {
    const { rows, terms } = this.#core;
    const at = lastFrom(rows, page);
    return at < 0 ? null : [this.#parts.length + terms.length + at, rows[at] ?? 0];
  }

  get filters(): number {
    return this.#parts.length + this.#core.terms.length + this.#core.rows.length;
  }
}
