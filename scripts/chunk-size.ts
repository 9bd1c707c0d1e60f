import { globSync } from 'node:fs';

/** From so many pages on, the list of small chunks would itself cost more than they spare. */
const LARGE = 2000;

/**
 * Pagefind 1.5 packs a small site into two index chunks, so that a first query fetches nearly all of
 * the index. Small chunks halve that; on a large site Pagefind's own size is right. Measured in
 * bench/search/README.md.
 */
export function setChunkSize(folder: string): void {
  const pages = globSync('**/*.html', { cwd: folder }).length;
  if (pages >= LARGE) delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  else process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '1000';
}
