import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inboxDeskText } from '../../src/strings/inbox-desk.ts';

/** Something that stops figures from being taken; Vietnamese, with what to do. */
export class DeskError extends Error {}

export interface GitResult {
  readonly ok: boolean;
  readonly out: string;
  readonly error: string;
}

/** Runs git in a folder; never throws. */
export function runGit(root: string, args: ReadonlyArray<string>, input?: string): GitResult {
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['-c', 'core.quotePath=false', ...args],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      ...(input === undefined ? {} : { input }),
    },
  );
  return { ok: status === 0, out: stdout ?? '', error: error ? String(error) : (stderr ?? '') };
}

const gitDirs = new Map<string, string>();

/** The folder in which git keeps the repository; null when there is none. */
export function gitDirOf(root: string): string | null {
  const known = gitDirs.get(root);
  if (known !== undefined && existsSync(known)) return known;
  const { ok, out } = runGit(root, ['rev-parse', '--git-dir']);
  if (!ok) return null;
  const folder = resolve(root, out.trim());
  gitDirs.set(root, folder);
  return folder;
}

/** The last line of git's own words: the cause, in the language of git. */
export const lastLine = (text: string): string => text.trim().split('\n').at(-1)?.trim() ?? '';

/** Operations that git has begun and that a person has to end. */
const UNFINISHED = [
  'MERGE_HEAD',
  'CHERRY_PICK_HEAD',
  'REVERT_HEAD',
  'rebase-merge',
  'rebase-apply',
];

/** Files below content/ that differ from the last commit. */
export const uncommitted = (root: string): Array<string> =>
  runGit(root, ['status', '--porcelain', '-z', '--untracked-files=all', '--', 'content'])
    .out.split('\0')
    .filter((entry) => entry.length > 3)
    .map((entry) => entry.slice(3));

/** Why figures cannot be taken now, in words; null when they can. */
export function obstacle(root: string): string | null {
  const gitDir = gitDirOf(root);
  if (gitDir === null) return inboxDeskText.obstacle.noGit;
  if (UNFINISHED.some((name) => existsSync(join(gitDir, name)))) {
    return inboxDeskText.obstacle.unfinished;
  }
  if (!runGit(root, ['symbolic-ref', '-q', 'HEAD']).ok) return inboxDeskText.obstacle.detached;
  // Git would otherwise make up a name from the computer's.
  const named = ['GIT_AUTHOR_IDENT', 'GIT_COMMITTER_IDENT'].every(
    (ident) => runGit(root, ['-c', 'user.useConfigOnly=true', 'var', ident]).ok,
  );
  if (!named) return inboxDeskText.obstacle.noName;
  const files = uncommitted(root);
  return files.length > 0 ? inboxDeskText.obstacle.uncommitted(files) : null;
}

/** The state of the content in git: changes with every commit, and with every change that is not committed. */
export const contentVersion = (root: string): string =>
  // One run of git, because this is asked with every page: the commit, then what differs from it.
  runGit(root, [
    'status',
    '--porcelain=v2',
    '--branch',
    '--no-ahead-behind',
    '-z',
    '--untracked-files=all',
    '--',
    'content',
  ])
    .out.split('\0')
    .filter((line) => !line.startsWith('# ') || line.startsWith('# branch.oid '))
    .join('\n');
