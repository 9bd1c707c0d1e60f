import { ByteReader, ByteWriter } from './bytes.ts';

/** The pages on which something stands, ascending, and how much it counts on each: 0 to 3. */
export interface Postings {
  readonly pages: ReadonlyArray<number>;
  readonly impacts: ReadonlyArray<number>;
}

export const NOWHERE: Postings = { pages: [], impacts: [] };

/** Greatest impact: two bits. More bits rank no better (bench/search/README.md). */
export const MOST_IMPACT = 3;

/** Postings by key, while the index is written. */
export type Lists = Map<string, { readonly pages: Array<number>; readonly impacts: Array<number> }>;

/** Enters a page in the list of a key, after those of smaller numbers. */
export function enter(lists: Lists, key: string, page: number, impact: number): void {
  const list = lists.get(key) ?? { pages: [], impacts: [] };
  list.pages.push(page);
  list.impacts.push(impact);
  lists.set(key, list);
}

/** Postings of several keys as one: a page counts with its greatest impact. */
export function union(all: ReadonlyArray<Postings>): Postings {
  const [first] = all;
  if (first !== undefined && all.length === 1) return first;
  const best = new Map<number, number>();
  for (const { pages, impacts } of all) {
    for (const [at, page] of pages.entries()) {
      const impact = impacts[at] ?? 0;
      if (impact >= (best.get(page) ?? 0)) best.set(page, impact);
    }
  }
  const sorted = [...best].sort(([a], [b]) => a - b);
  return { pages: sorted.map(([page]) => page), impacts: sorted.map(([, impact]) => impact) };
}

/** Writes lists of postings: their lengths, the gaps between pages and the impacts are streams of their own. */
export class PostingsWriter {
  readonly #lengths = new ByteWriter();
  readonly #gaps = new ByteWriter();
  readonly #impacts: Array<number> = [];
  #used = 0;

  add({ pages, impacts }: Postings): void {
    this.#lengths.number(pages.length);
    let last = 0;
    for (const [at, page] of pages.entries()) {
      this.#gaps.number(page - last);
      last = page;
      const shift = (this.#used % 4) * 2;
      if (shift === 0) this.#impacts.push(0);
      const byte = this.#impacts.length - 1;
      this.#impacts[byte] = (this.#impacts[byte] ?? 0) | ((impacts[at] ?? 0) << shift);
      this.#used += 1;
    }
  }

  /** Bytes so far. */
  get size(): number {
    return this.streams.reduce((sum, { length }) => sum + length, 0);
  }

  get streams(): ReadonlyArray<ReadonlyArray<number>> {
    return [this.#lengths.bytes, this.#gaps.bytes, this.#impacts];
  }
}

/** Reads lists of postings in the order in which they were written. */
export class PostingsReader {
  readonly #lengths: ByteReader;
  readonly #gaps: ByteReader;
  readonly #impacts: Uint8Array;
  #used = 0;

  constructor([lengths, gaps, impacts]: ReadonlyArray<Uint8Array>) {
    this.#lengths = new ByteReader(lengths ?? new Uint8Array());
    this.#gaps = new ByteReader(gaps ?? new Uint8Array());
    this.#impacts = impacts ?? new Uint8Array();
  }

  next(): Postings {
    const pages: Array<number> = [];
    const impacts: Array<number> = [];
    let page = 0;
    for (let left = this.#lengths.number(); left > 0; left -= 1) {
      page += this.#gaps.number();
      pages.push(page);
      impacts.push(((this.#impacts[this.#used >> 2] ?? 0) >> ((this.#used % 4) * 2)) & 3);
      this.#used += 1;
    }
    return { pages, impacts };
  }
}
