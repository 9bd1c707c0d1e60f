import { ByteReader, splitStreams } from './bytes.ts';
import { type Postings, PostingsReader } from './postings.ts';

/** A first syllable with its followers, ascending: places of second syllables from 1 on; 0: none. */
export interface Group {
  readonly followers: ReadonlyArray<number>;
  readonly postings: ReadonlyArray<Postings>;
}

/** Reads a part of the words: place of the first syllable → its group. */
export function readWordPart(bytes: Uint8Array, from: number): Map<number, Group> {
  const [heads = new Uint8Array(), ...lists] = splitStreams(bytes);
  const reader = new ByteReader(heads);
  const all = new PostingsReader(lists);
  const groups = new Map<number, Group>();
  let word = from;
  while (reader.hasMore) {
    word += reader.number();
    const followers: Array<number> = [];
    const postings: Array<Postings> = [];
    let follower = 0;
    for (let left = reader.number(); left > 0; left -= 1) {
      follower += reader.number();
      followers.push(follower);
      postings.push(all.next());
    }
    groups.set(word, { followers, postings });
  }
  return groups;
}

/** Reads a part of the terms: term → postings, in the order of the terms. */
export function readTermPart(bytes: Uint8Array): Map<string, Postings> {
  const [names, ...lists] = splitStreams(bytes);
  const all = new PostingsReader(lists);
  const terms = new Map<string, Postings>();
  let last = '';
  for (const line of new TextDecoder().decode(names).split('\n')) {
    if (line === '') continue;
    last = last.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1);
    terms.set(last, all.next());
  }
  return terms;
}
