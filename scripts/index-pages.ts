import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setChunkSize } from './chunk-size.ts';
import { stabilizeIndex } from './stable-index.ts';

const COMMAND = fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));

/** Pagefind's own interfaces are not used; their files would only be uploaded in vain. */
const UNUSED = ['ui', 'modular-ui', 'component-ui'].flatMap((name) => [
  `${name}.js`,
  `${name}.css`,
]);

/**
 * Makes the search index of a folder of pages, in its `pagefind/`.
 *
 * By Pagefind's command and not by its Node API: up to 1.5 the API answers while files are still being
 * written, and closing it cuts them off (Pagefind/pagefind#1271); the command ends when all are there.
 *
 * @throws what Pagefind said, when it fails
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
