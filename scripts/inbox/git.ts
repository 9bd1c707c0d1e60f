import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inboxCommandText } from '../../src/strings/inbox-command.ts';

/** Something that stops figures from being taken; Vietnamese, with what to do. */
export class InboxError extends Error {}

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
  // Git may end before it has read its input; what it said tells more than the pipe that broke.
  const said = stderr ?? '';
  const broken = error && said.trim() === '' ? String(error) : said;
  return { ok: status === 0, out: stdout ?? '', error: broken };
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

/** What git says of the content, from one run: it is asked with every page. */
export interface GitState {
  /** The last commit; empty before the first one and outside a repository. */
  readonly head: string;
  readonly isOnBranch: boolean;
  /** Files below content/ that differ from the last commit. */
  readonly changed: ReadonlyArray<string>;
  /** Changes with every commit, every change that is not committed, and the branch. */
  readonly version: string;
}

/** The kinds of entries in git's answer, with the number of fields before the path. */
const FIELDS: Readonly<Record<string, number>> = { '1': 8, '2': 9, u: 10, '?': 1 };

/** Size and time of a file: git's answer is the same however often a changed file is changed again. */
function stampOf(root: string, path: string): string {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  return found ? `${path} ${found.size} ${found.mtimeMs}` : path;
}

/** Reads the state of the content in git. */
export function gitState(root: string): GitState {
  const lines = runGit(root, [
    'status',
    '--porcelain=v2',
    '--branch',
    '--no-ahead-behind',
    '--no-renames',
    '-z',
    '--untracked-files=all',
    '--',
    'content',
  ]).out.split('\0');
  const header = (name: string) =>
    lines.find((line) => line.startsWith(`# ${name} `))?.slice(name.length + 3) ?? '';
  const head = header('branch.oid').replace('(initial)', '');
  const changed = lines.flatMap((line) => {
    const fields = FIELDS[line.split(' ', 1)[0] ?? ''];
    return fields === undefined ? [] : [line.split(' ').slice(fields).join(' ')];
  });
  const branch = header('branch.head');
  const version = [head, branch, ...changed.map((path) => stampOf(root, path))].join('\n');
  return { head, isOnBranch: branch !== '(detached)', changed, version };
}

/** Repositories that know a name for commits: asked once, and git itself refuses a commit without one. */
const named = new Set<string>();

/** Without a name, git would make one up from the computer's. */
const OWN_NAME = ['-c', 'user.useConfigOnly=true'];

/** Git tidies up with the next exchange, not between two files of a round. */
const NO_TIDYING = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false'];

/** Commits exactly these files; whatever else is staged stays as it is. */
export const commitFiles = (
  root: string,
  paths: ReadonlyArray<string>,
  message: string,
): GitResult =>
  runGit(root, [...OWN_NAME, ...NO_TIDYING, 'commit', '-q', '-F', '-', '--', ...paths], message);

/** The files that a commit changed, from the root. */
export const filesOf = (root: string, commit: string): Array<string> =>
  runGit(root, ['diff-tree', '-r', '--no-commit-id', '--name-only', '-z', commit])
    .out.split('\0')
    .filter((path) => path !== '');

function hasName(root: string): boolean {
  const known = ['GIT_AUTHOR_IDENT', 'GIT_COMMITTER_IDENT'].every(
    (ident) => named.has(root) || runGit(root, [...OWN_NAME, 'var', ident]).ok,
  );
  if (known) named.add(root);
  return known;
}

/** Why figures cannot be taken now, in words; null when they can. */
export function obstacle(root: string, state = gitState(root)): string | null {
  const gitDir = gitDirOf(root);
  if (gitDir === null) return inboxCommandText.obstacle.noGit;
  if (UNFINISHED.some((name) => existsSync(join(gitDir, name)))) {
    return inboxCommandText.obstacle.unfinished;
  }
  if (!state.isOnBranch) return inboxCommandText.obstacle.detached;
  if (!hasName(root)) return inboxCommandText.obstacle.noName;
  return state.changed.length > 0 ? inboxCommandText.obstacle.uncommitted(state.changed) : null;
}
