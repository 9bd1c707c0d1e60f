import { spawnSync } from 'node:child_process';
import { ROOT } from '../../scripts/root.ts';

/**
 * Runs a script of the project as somebody at a terminal does: with no setting of the machine (SITE)
 * and none of vitest, whose NODE_ENV would make a build one for development.
 *
 * @returns its exit code, and all that it printed
 */
export function runScript(
  script: string,
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>>,
): { status: number | null; output: string } {
  // Scripts start in half the time from the cache of `npm test`.
  const { PATH = '', HOME = '', TMPDIR = '/tmp', NODE_COMPILE_CACHE = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE, NO_COLOR: '1', ...env },
  });
  return { status, output: `${stdout}${stderr}` };
}
