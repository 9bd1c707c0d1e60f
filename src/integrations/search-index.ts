import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildText } from '../strings/build.ts';
import { stabilizeIndex } from './stable-index.ts';
import { runStep } from './step.ts';

const COMMAND = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));

/** Files of Pagefind's own user interfaces, which this site does not use; uploading them would be wasted. */
const UNUSED = ['ui', 'modular-ui', 'component-ui'].flatMap((name) => [
  `${name}.js`,
  `${name}.css`,
]);

/** From this many pages on, the list of small chunks costs more than they save. */
const LARGE = 2000;

/**
 * Pagefind 1.5 packs its index into chunks so large that a first query fetches most of a small site's index.
 * Smaller chunks halve that; measured in bench/search/README.md.
 */
function setChunkSize(folder: string): void {
  const pages = globSync('**/*.html', { cwd: folder }).length;
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= pages >= LARGE ? '1000' : '600';
}

/**
 * Builds the search index of a folder of pages, in its `pagefind/`.
 *
 * Uses Pagefind's command line, not its Node API: up to 1.5 the API resolves while files are still being
 * written, and closing it truncates them (Pagefind/pagefind#1271); the command exits when all files are
 * written.
 *
 * @throws with Pagefind's output when it fails
 */
export function indexPages(folder: string): void {
  setChunkSize(folder);
  const output = join(folder, 'pagefind');
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [COMMAND, '--site', folder, '--output-path', output, '--silent'],
    { encoding: 'utf8' },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`pagefind: ${stdout}${stderr}`);
  stabilizeIndex(output);
  for (const name of [...UNUSED, 'highlight.js']) {
    rmSync(join(output, `pagefind-${name}`), { force: true });
  }
}

/** Builds the search index of the built pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir }) =>
        runStep(buildText.index, () => indexPages(fileURLToPath(dir))),
    },
  };
}
