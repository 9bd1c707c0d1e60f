import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './root.ts';

/**
 * Installs packages that only a benchmark needs, so that nobody else has to download them.
 *
 * @param source folder with a package.json and its lock file, relative to the project's root
 * @returns the folder that contains node_modules; installed once, from the lock file
 */
export function sidePackages(source: string): string {
  const folder = join(ROOT, '.build/bench-peers', basename(source));
  if (!existsSync(join(folder, 'node_modules'))) {
    for (const file of ['package.json', 'package-lock.json']) {
      cpSync(join(ROOT, source, file), join(folder, file));
    }
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  }
  return folder;
}
