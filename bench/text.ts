import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Synthetic Vietnamese text for benchmarks: it recombines the words of the real guidance. */

/** A small pseudo-random generator (mulberry32), so that every run measures the same pages. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A random element of a list. */
export const pickFrom =
  (next: () => number) =>
  <T>(list: ReadonlyArray<T>): T =>
    list[Math.floor(next() * list.length)] as T;

/** The words of the official guidance, in order. @param root the folder that holds content/ */
export function guidanceWords(root: string): Array<string> {
  const folder = join(root, 'content/guidance/2017');
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8').split(/^---$/m).slice(2).join(' '))
    .join(' ')
    .split(/\s+/)
    .filter(Boolean);
}

/**
 * Text from an order-2 Markov chain with a jump every few words, so that no long passage of the real text
 * is repeated.
 */
export function chain(
  source: ReadonlyArray<string>,
  next: () => number,
): (length: number) => string {
  const after = new Map<string, Array<string>>();
  for (const [index, word] of source.entries()) {
    const key = `${source[index - 2]} ${source[index - 1]}`;
    const known = after.get(key);
    if (known) known.push(word);
    else after.set(key, [word]);
  }
  const pick = pickFrom(next);
  return (length) => {
    const out: Array<string> = [];
    while (out.length < length) {
      const options = out.length % 4 === 0 ? undefined : after.get(`${out.at(-2)} ${out.at(-1)}`);
      out.push(pick(options ?? source));
    }
    return out.join(' ');
  };
}
