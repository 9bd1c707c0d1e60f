import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Astro's list of the pages that it keeps, and the pages. */
const LIST = 'incremental-build.json';
const PAGES = 'dist';
/** Ours: the key of the build that made them; not there while a build is under way. */
const KEY = 'incremental-build.key';

/**
 * Runs a build that may take pages from the one before (`INCREMENTAL=1`). Pages of a build with
 * another key are thrown away first, and so are those of a build that failed or was killed: some of
 * its pages may have replaced older ones that the list still speaks of.
 *
 * @param cacheDir where Astro keeps its list and its pages
 * @param key of all that makes pages beside the content; see build-key.ts
 */
export async function withPageCache(
  cacheDir: string,
  key: string,
  build: () => Promise<unknown>,
): Promise<void> {
  const file = join(cacheDir, KEY);
  const known = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (known !== key) {
    for (const name of [LIST, PAGES])
      rmSync(join(cacheDir, name), { recursive: true, force: true });
  }
  rmSync(file, { force: true });
  await build();
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(file, key);
}
