import { ByteReader, ByteWriter, joinStreams, splitStreams } from './bytes.ts';
import { pairPlace } from './format.ts';
import { type Lists, type Postings, PostingsReader, PostingsWriter, union } from './postings.ts';

/** A part of words while it is written: for each first syllable the gap to it and its followers as gaps. */
class Part {
  readonly #heads = new ByteWriter();
  readonly #postings = new PostingsWriter();
  /** Place of the first pair. */
  readonly from: number;
  #last: number;

  constructor(word: number, from: number) {
    this.#last = word;
    this.from = from;
  }

  get size(): number {
    return this.#heads.bytes.length + this.#postings.size;
  }

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

type Group = Array<readonly [follower: number, Postings]>;

/** The pairs by their first syllable, in order. */
function groupsOf(lists: Lists, words: ReadonlyArray<string>): Array<readonly [number, Group]> {
  const places = new Map(words.map((word, at) => [word, at]));
  const groups = new Map<number, Group>();
  for (const [key, postings] of lists) {
    const [first = '', second] = key.split(' ');
    const word = places.get(first) ?? 0;
    const group = groups.get(word) ?? [];
    group.push([second === undefined ? 0 : (places.get(second) ?? 0) + 1, postings]);
    groups.set(word, group);
  }
  for (const group of groups.values()) group.sort(([a], [b]) => a - b);
  return [...groups].sort(([a], [b]) => a - b);
}

const weigh = (group: Group): number =>
  group.reduce((sum, [, { pages }]) => sum + pages.length + 3, 0);

/** A group as pieces of about a size; the first one then begins with all pages of the syllable. */
function cut(group: Group, size: number): Array<Group> {
  if (weigh(group) <= size) return [group];
  const all = union(group.map(([, postings]) => postings));
  const pieces: Array<Group> = [[[0, all]]];
  for (const entry of group) {
    if (entry[0] === 0) continue;
    const last = pieces.at(-1) ?? [];
    if (weigh(last) < size) last.push(entry);
    else pieces.push([entry]);
  }
  return pieces;
}

/**
 * The parts of the words. A syllable with many pairs is spread over several parts.
 *
 * @param words all syllables, sorted
 * @param size at which a part ends, in bytes
 */
export function wordParts(
  lists: Lists,
  words: ReadonlyArray<string>,
  size: number,
): Array<{ readonly from: number; readonly bytes: Uint8Array }> {
  const parts: Array<Part> = [];
  for (const [word, group] of groupsOf(lists, words)) {
    for (const [at, piece] of cut(group, size).entries()) {
      const open = parts.at(-1);
      const fits = open && at === 0 && open.size < size;
      const [follower = 0] = at === 0 ? [] : (piece[0] ?? []);
      const part = fits ? open : new Part(word, pairPlace(word, follower, words.length));
      if (!fits) parts.push(part);
      part.add(word, piece);
    }
  }
  return parts;
}

/** Reads a part of the words: the first syllable of each of its groups, and the pages of each follower. */
export function* readWordPart(
  bytes: Uint8Array,
  from: number,
): Generator<readonly [word: number, ReadonlyMap<number, Postings>]> {
  const [heads = new Uint8Array(), ...lists] = splitStreams(bytes);
  const reader = new ByteReader(heads);
  const all = new PostingsReader(lists);
  let word = from;
  while (reader.hasMore) {
    word += reader.number();
    const group = new Map<number, Postings>();
    let follower = 0;
    for (let left = reader.number(); left > 0; left -= 1) {
      follower += reader.number();
      group.set(follower, all.next());
    }
    yield [word, group];
  }
}
