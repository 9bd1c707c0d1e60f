import { ByteWriter, joinStreams } from './bytes.ts';
import { type Core, FOLDER, filterTerm, type RowBlock, toRuns } from './format.ts';
import { type HeadPage, type PageKeys, pageKeys } from './page-keys.ts';
import { MOST_IMPACT, type Postings, PostingsWriter } from './postings.ts';

/** Sizes at which a part or block ends, in bytes before compression. */
export interface Sizes {
  readonly words: number;
  readonly terms: number;
  readonly rows: number;
}

/** How the caller packs a file and names it by its content. */
export interface Packing {
  pack(bytes: Uint8Array): Uint8Array;
  hash(bytes: Uint8Array): string;
}

/** Saturation and length of BM25: the second of two equal words counts less, and so does one in a long text. */
const SATURATION = 1.5;
const LENGTH_SHARE = 0.3;

/** What a word counts on a page, from 0 to 3. */
function impactOf(count: number, length: number, average: number): number {
  const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / average);
  return Math.min(MOST_IMPACT, Math.floor((count / (count + norm)) * (MOST_IMPACT + 1)));
}

type Lists = Map<string, { pages: Array<number>; impacts: Array<number> }>;

function enter(lists: Lists, key: string, page: number, impact: number): void {
  const list = lists.get(key) ?? { pages: [], impacts: [] };
  list.pages.push(page);
  list.impacts.push(impact);
  lists.set(key, list);
}

function wordLists(keys: ReadonlyArray<PageKeys>): Lists {
  const average = keys.reduce((sum, { length }) => sum + length, 0) / Math.max(1, keys.length);
  const lists: Lists = new Map();
  for (const [page, { counts, length }] of keys.entries()) {
    for (const [key, count] of counts)
      enter(lists, key, page, impactOf(count, length, Math.max(1, average)));
  }
  return lists;
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A part of the words: for each first syllable, the gap to it, its followers as gaps, and their postings. */
class WordPart {
  readonly #heads = new ByteWriter();
  readonly #postings = new PostingsWriter();
  readonly from: number;
  #last: number;

  constructor(from: number) {
    this.from = from;
    this.#last = from;
  }

  get size(): number {
    return [this.#heads.bytes, ...this.#postings.streams].reduce((sum, s) => sum + s.length, 0);
  }

  /** @param followers places of second syllables from 1 on; 0: none */
  add(word: number, followers: ReadonlyArray<readonly [number, Postings]>): void {
    this.#heads.number(word - this.#last);
    this.#last = word;
    this.#heads.number(followers.length);
    let last = 0;
    for (const [follower, postings] of followers) {
      this.#heads.number(follower - last);
      last = follower;
      this.#postings.add(postings);
    }
  }

  get bytes(): Uint8Array {
    return joinStreams([this.#heads.bytes, ...this.#postings.streams]);
  }
}

function wordParts(lists: Lists, words: ReadonlyArray<string>, size: number): Array<WordPart> {
  const places = new Map(words.map((word, at) => [word, at]));
  const groups = new Map<number, Array<readonly [number, Postings]>>();
  for (const [key, postings] of lists) {
    const [first = '', second] = key.split(' ');
    const word = places.get(first) ?? 0;
    const follower = second === undefined ? 0 : (places.get(second) ?? 0) + 1;
    const group = groups.get(word) ?? [];
    group.push([follower, postings]);
    groups.set(word, group);
  }
  const parts: Array<WordPart> = [];
  for (const [word, followers] of [...groups].sort(([a], [b]) => a - b)) {
    const open = parts.at(-1);
    const part = open && open.size < size ? open : new WordPart(word);
    if (part !== open) parts.push(part);
    part.add(
      word,
      followers.sort(([a], [b]) => a - b),
    );
  }
  return parts;
}

/** Sorted terms, each as the number of letters that it shares with the one before and the rest. */
function termParts(lists: Lists, size: number): Array<{ from: string; bytes: Uint8Array }> {
  const sorted = [...lists].sort(([a], [b]) => byCode(a, b));
  const out: Array<{ from: string; bytes: Uint8Array }> = [];
  for (let at = 0; at < sorted.length; ) {
    const [[from = ''] = []] = [sorted[at]];
    const postings = new PostingsWriter();
    let names = '';
    let last = '';
    while (at < sorted.length && names.length < size) {
      const [term, list] = sorted[at] ?? ['', { pages: [], impacts: [] }];
      let shared = 0;
      while (shared < Math.min(last.length, term.length) && last[shared] === term[shared])
        shared += 1;
      names += `${shared.toString(36)}${term.slice(shared)}\n`;
      last = term;
      postings.add(list);
      at += 1;
    }
    const text = [...new TextEncoder().encode(names)];
    out.push({ from, bytes: joinStreams([text, ...postings.streams]) });
  }
  return out;
}

/** A longer abstract is cut where it is shown: a result shows two lines. */
const MOST_SHOWN = 160;

function shown(abstract: string): string {
  if (abstract.length <= MOST_SHOWN) return abstract;
  const end = abstract.lastIndexOf(' ', MOST_SHOWN);
  return `${abstract.slice(0, end > 0 ? end : MOST_SHOWN)} …`;
}

function rowBlocks(pages: ReadonlyArray<HeadPage>, size: number) {
  const blocks: Array<{ from: number; pages: Array<HeadPage>; size: number }> = [];
  for (const [at, page] of pages.entries()) {
    let block = blocks.at(-1);
    if (!block || block.size >= size) {
      block = { from: at, pages: [], size: 0 };
      blocks.push(block);
    }
    block.pages.push(page);
    block.size += [page.url, page.title, page.detail, page.abstract].join('').length;
  }
  return blocks.map(({ from, pages: own }) => ({
    from,
    block: {
      urls: own.map(({ url }) => url),
      titles: own.map(({ title }) => title),
      details: own.map(({ detail }) => detail),
      abstracts: own.map(({ abstract }) => shown(abstract)),
      texts: own.map(({ text }) => text),
    } satisfies RowBlock,
  }));
}

const distinct = (values: ReadonlyArray<string>): Array<string> =>
  [...new Set(values)].sort(byCode);

/**
 * Writes the head index of a site. Deterministic: the same pages in the same order give the same bytes.
 *
 * @param pages in the order in which equal results are shown
 * @param extras small files that the core carries
 * @returns path → bytes of every file, and the core apart, whose name is fixed
 */
export function writeHead(
  pages: ReadonlyArray<HeadPage>,
  extras: Core['extras'],
  sizes: Sizes,
  { pack, hash }: Packing,
): { readonly core: Uint8Array; readonly files: ReadonlyMap<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const store = (bytes: Uint8Array): string => {
    const name = hash(bytes);
    files.set(`${FOLDER}${name}.bin`, pack(bytes));
    return name;
  };
  const filters = distinct(pages.flatMap((page) => [...page.filters.keys()])).map(
    (name) =>
      [name, distinct(pages.flatMap((page) => [...(page.filters.get(name) ?? [])]))] as const,
  );
  const terms: Lists = new Map();
  for (const [at, page] of pages.entries()) {
    for (const [term, impact] of page.terms) enter(terms, term, at, impact);
    for (const [filter, [name, values]] of filters.entries()) {
      for (const value of new Set(page.filters.get(name)))
        enter(terms, filterTerm(filter, values.indexOf(value)), at, 0);
    }
  }
  const lists = wordLists(pages.map(pageKeys));
  const words = distinct([...lists.keys()].flatMap((key) => key.split(' ')));
  const kinds = distinct(pages.map(({ kind }) => kind));
  const years = distinct(pages.map(({ year }) => year).filter(Boolean));
  const core: Core = {
    version: 1,
    words: words.join(' '),
    parts: wordParts(lists, words, sizes.words).map((part) => [part.from, store(part.bytes)]),
    terms: termParts(terms, sizes.terms).map(({ from, bytes }) => [from, store(bytes)]),
    rows: rowBlocks(pages, sizes.rows).map(({ from, block }) => [from, store(encode(block))]),
    kinds,
    pageKinds: toRuns(pages.map(({ kind }) => kinds.indexOf(kind))),
    pageRanks: toRuns(pages.map(({ rank }) => rank)),
    years,
    pageYears: toRuns(pages.map(({ year }) => years.indexOf(year))),
    filters,
    extras,
  };
  return { core: pack(encode(core)), files };
}
