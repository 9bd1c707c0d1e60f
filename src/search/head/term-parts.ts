import { joinStreams, splitStreams } from './bytes.ts';
import { type Lists, type Postings, PostingsReader, PostingsWriter } from './postings.ts';
import { byCode } from './words.ts';

/** How many letters two terms have in common at their beginnings: one digit. */
function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length, 35) && a[shared] === b[shared]) shared += 1;
  return shared;
}

/**
 * Parts of sorted terms, each as the number of letters that it shares with the one before, and the rest.
 *
 * @param size at which a part ends, in bytes
 */
export function termParts(
  lists: Lists,
  size: number,
): Array<{ readonly from: string; readonly bytes: Uint8Array }> {
  const sorted = [...lists].sort(([a], [b]) => byCode(a, b));
  const out: Array<{ from: string; bytes: Uint8Array }> = [];
  for (let at = 0; at < sorted.length; ) {
    const from = sorted[at]?.[0] ?? '';
    const postings = new PostingsWriter();
    let names = '';
    let last = '';
    for (; at < sorted.length && names.length + postings.size < size; at += 1) {
      const [term, list] = sorted[at] ?? ['', { pages: [], impacts: [] }];
      const shared = sharedLetters(last, term);
      names += `${shared.toString(36)}${term.slice(shared)}\n`;
      last = term;
      postings.add(list);
    }
    const text = [...new TextEncoder().encode(names)];
    out.push({ from, bytes: joinStreams([text, ...postings.streams]) });
  }
  return out;
}

/** Reads a part of the terms, in their order. */
export function* readTermPart(
  bytes: Uint8Array,
): Generator<readonly [term: string, postings: Postings]> {
  const [names, ...lists] = splitStreams(bytes);
  const all = new PostingsReader(lists);
  let last = '';
  for (const line of new TextDecoder().decode(names).split('\n')) {
    if (line === '') continue;
    last = last.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1);
    yield [last, all.next()];
  }
}
