import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSmall } from './environment.ts';
import type { FileText } from './forge-api.ts';

/** What reading requests and issues as data has in common: git, folders and the project's own scripts. */

export interface Places {
  /** The clone, whose HEAD is the main branch. */
  readonly root: string;
  /** The folder of the scripts to run. */
  readonly scripts: string;
}

/** Git in a folder, without what a repository or a user could configure it to run. */
export function git(folder: string, args: ReadonlyArray<string>): string {
  const safe = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.symlinks=false'];
  return execFileSync('git', [...safe, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 200_000_000,
    // A request could name a server to fetch large files from.
    env: { ...process.env, GIT_LFS_SKIP_SMUDGE: '1' },
  });
}

export const has = (root: string, commit: string) =>
  spawnSync('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: root }).status === 0;

/** Runs one of the project's scripts on the content of a folder. */
export function script({ scripts }: Places, content: string, args: ReadonlyArray<string>): boolean {
  const [name = '', ...rest] = args;
  const env = { ...process.env, CONTENT_ROOT: content, GITHUB_STEP_SUMMARY: '' };
  const { status } = spawnSync(process.execPath, [join(scripts, name), ...rest], {
    cwd: join(scripts, '..'),
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}

/** Calls `use` with the files of a commit in a folder of their own. */
export function withTree<Result>(
  root: string,
  commit: string,
  use: (folder: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'de-nghi-'));
  git(root, ['worktree', 'add', '--quiet', '--force', '--detach', folder, commit]);
  try {
    return use(folder);
  } finally {
    git(root, ['worktree', 'remove', '--force', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files of a folder that differ from its commit, new ones, too. */
export function changedFiles(folder: string, where: ReadonlyArray<string>): Array<FileText> {
  const args = ['status', '--porcelain', '-z', '--untracked-files=all', '--', ...where];
  return git(folder, args)
    .split('\0')
    .flatMap((line) => (line === '' ? [] : line.slice(3)))
    .filter((path) => existsSync(join(folder, path)))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

export function summaryOf(
  places: Places,
  folder: string,
  base: string,
  isPrivate: boolean,
): string {
  const out = join(mkdtempSync(join(tmpdir(), 'tom-tat-')), 'tom-tat.md');
  const audience = isPrivate ? [] : ['--public'];
  return script(places, folder, ['summary.ts', '--base', base, '--out', out, ...audience])
    ? readSmall(out)
    : '';
}
