import { globSync } from 'node:fs';

/** From so many pages on, the list of small chunks costs more than they spare. */
const LARGE = 2000;

/**
 * Pagefind 1.5 packs its index into chunks so large that a first query fetches most of a small site's
 * index. Smaller chunks spare half of that; measured in bench/search/README.md.
 */
export function setChunkSize(folder: string): void {
  const pages = globSync('**/*.html', { cwd: folder }).length;
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= pages >= LARGE ? '1000' : '600';
}
