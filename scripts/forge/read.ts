import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgeText } from '../../src/strings/forge.ts';
import { readSmall } from './environment.ts';
import type { FileText } from './forge-api.ts';
import {
  type IssueToRead,
  type Read,
  type ReadIssue,
  type ReadRequest,
  type RequestToRead,
  type ToDo,
  WRITTEN,
} from './work.ts';

/**
 * The second step of tending a repository: reads requests and issues as data, with the scripts of the main
 * branch. No code of a request runs, and there is no token.
 */

/** Changes of these bring changes of generated files along. */
const SOURCES = [
  /^content\/(?:areas|observances)\.json$/,
  /^content\/(?:milestones|plans|targets)\//,
  /^\.github\/owners\.json$/,
];

/** What `npm run progress -- issue` writes of an import. */
interface ImportResult {
  readonly ok: boolean;
  readonly changed: boolean;
  readonly title: string;
  readonly files: ReadonlyArray<string>;
  readonly problems: ReadonlyArray<{
    readonly severity: string;
    readonly place: string;
    readonly message: string;
    readonly fix: string;
  }>;
  readonly notes: ReadonlyArray<string>;
}

export interface Places {
  /** The clone, whose HEAD is the main branch. */
  readonly root: string;
  /** The folder of the scripts to run. */
  readonly scripts: string;
}

/** Git in a folder, without what a repository or a user could configure it to run. */
function git(folder: string, args: ReadonlyArray<string>): string {
  const safe = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.symlinks=false'];
  return execFileSync('git', [...safe, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 200_000_000,
    // A request could name a server to fetch large files from.
    env: { ...process.env, GIT_LFS_SKIP_SMUDGE: '1' },
  });
}

const has = (root: string, commit: string) =>
  spawnSync('git', ['cat-file', '-e', `${commit}^{commit}`], { cwd: root }).status === 0;

/** Runs one of the project's scripts on the content of a folder. */
function script({ scripts }: Places, content: string, args: ReadonlyArray<string>): boolean {
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
function withTree<Result>(root: string, commit: string, use: (folder: string) => Result): Result {
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
function changedFiles(folder: string, where: ReadonlyArray<string>): Array<FileText> {
  const args = ['status', '--porcelain', '-z', '--untracked-files=all', '--', ...where];
  return git(folder, args)
    .split('\0')
    .flatMap((line) => (line === '' ? [] : line.slice(3)))
    .filter((path) => existsSync(join(folder, path)))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

function summaryOf(places: Places, folder: string, base: string, isPrivate: boolean): string {
  const out = join(mkdtempSync(join(tmpdir(), 'tom-tat-')), 'tom-tat.md');
  const audience = isPrivate ? [] : ['--public'];
  return script(places, folder, ['summary.ts', '--base', base, '--out', out, ...audience])
    ? readSmall(out)
    : '';
}

/** Files that git cannot join; found without touching a file. */
function conflictsOf(root: string, main: string, head: string): Array<string> {
  const args = ['merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', main, head];
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 1 ? stdout.split('\0').slice(1).filter(Boolean) : [];
}

/** The newest commit of the branch that a request is for; of the main one, where it is not known. */
function tipOf(root: string, base: string): string {
  const branch = `refs/remotes/origin/${base}`;
  const asked = has(root, branch) ? branch : 'HEAD';
  return git(root, ['rev-parse', '--verify', `${asked}^{commit}`]).trim();
}

function readRequest(places: Places, request: RequestToRead, isPrivate: boolean): ReadRequest {
  const { root } = places;
  const { number, head, base, ref, needsSummary, saidConflict } = request;
  // A branch of the repository is in the clone; that of a fork has to be fetched.
  if (!has(root, head)) git(root, ['fetch', '--quiet', '--no-tags', 'origin', ref]);
  const tip = tipOf(root, base);
  const changed = git(root, ['diff', '--name-only', '-z', `${tip}...${head}`]).split('\0');
  const found = conflictsOf(root, tip, head);
  const conflicts = found.length > 0 || saidConflict ? found : null;
  const brings = changed.some((path) => SOURCES.some((source) => source.test(path)));
  if (!needsSummary) return { number, head, summary: null, conflicts, written: [] };
  return withTree(root, head, (folder) => {
    const summary = summaryOf(places, folder, tip, isPrivate);
    const made = brings && script(places, folder, ['generate.ts', 'ledger', 'forge']);
    return { number, head, summary, conflicts, written: made ? changedFiles(folder, WRITTEN) : [] };
  });
}

function readIssue(places: Places, { number, text }: IssueToRead, isPrivate: boolean): ReadIssue {
  const parent = git(places.root, ['rev-parse', 'HEAD']).trim();
  const aside = mkdtempSync(join(tmpdir(), 'phieu-'));
  const [body, out] = [join(aside, 'phieu.md'), join(aside, 'ket-qua.json')];
  writeFileSync(body, text);
  return withTree(places.root, parent, (folder): ReadIssue => {
    script(places, folder, ['progress.ts', 'issue', body, '--download', '--out', out]);
    const json = readSmall(out);
    if (json === '') return { number, ok: false, errors: [forgeText.phieu.broken] };
    const result = JSON.parse(json) as ImportResult;
    const files = changedFiles(folder, ['content/progress']);
    if (!result.ok || files.length === 0) {
      const errors = result.problems
        .filter(({ severity }) => severity === 'error')
        .map(({ place, message, fix }) => `${place}: ${message} → ${fix}`);
      const said = [...errors, ...result.notes];
      return { number, ok: false, errors: said.length > 0 ? said : [forgeText.phieu.nothingNew] };
    }
    const summary = summaryOf(places, folder, parent, isPrivate);
    return { number, ok: true, files, title: result.title, summary };
  });
}

/** One broken request or issue must not keep the others waiting; its author is told. */
const each = <Given extends { readonly number: number }, Result>(
  all: ReadonlyArray<Given>,
  read: (one: Given) => Result,
  broken: (one: Given) => Result,
): Array<Result> =>
  all.map((one) => {
    try {
      return read(one);
    } catch (error) {
      console.error(`${one.number}:`, error instanceof Error ? error.message : error);
      return broken(one);
    }
  });

/** Reads all that list.ts found. */
export const readAll = (places: Places, { isPrivate, requests, issues }: ToDo): Read => ({
  requests: each(
    requests,
    (request) => readRequest(places, request, isPrivate),
    ({ number, head, needsSummary }) => ({
      number,
      head,
      summary: needsSummary ? '' : null,
      conflicts: null,
      written: [],
    }),
  ),
  issues: each(
    issues,
    (issue): ReadIssue => readIssue(places, issue, isPrivate),
    ({ number }) => ({ number, ok: false, errors: [forgeText.phieu.broken] }),
  ),
});
