import { execFileSync } from 'node:child_process';
import type { SourceFile } from '../src/domain/check/problem.ts';
import { checkWords } from '../src/strings/check-words.ts';

/** A git question that cannot be answered; the message is Vietnamese, for the editor. */
export class GitError extends Error {}

const MAX_OUTPUT = 512 * 1024 * 1024;

function git(root: string, args: ReadonlyArray<string>, input?: string): Buffer {
  return execFileSync('git', args, {
    cwd: root,
    ...(input === undefined ? {} : { input }),
    maxBuffer: MAX_OUTPUT,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

const line = (root: string, args: ReadonlyArray<string>) => git(root, args).toString().trim();

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

/**
 * The commit to compare with: where this branch left the given one, so that what others have added to
 * it since is not called lost here.
 *
 * @throws GitError when this is no repository or the name is unknown in it
 */
export function baseCommit(root: string, ref: string): string {
  if (attempt(() => line(root, ['rev-parse', '--git-dir'])) === null) {
    throw new GitError(checkWords.noGit);
  }
  const name = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const commit = attempt(() => line(root, name));
  if (!commit) throw new GitError(checkWords.noBase(ref));
  // No common ancestor (a shallow clone, another history): the commit itself is the next best.
  return attempt(() => line(root, ['merge-base', commit, 'HEAD'])) || commit;
}

/** Every file below content/ as a commit has it. Two git calls, however many files. */
export function contentAt(root: string, commit: string): Array<SourceFile> {
  const listing = git(root, ['ls-tree', '-r', '-z', commit, '--', 'content/']).toString('utf8');
  const files = listing
    .split('\0')
    .map((entry) => /^\d+ blob ([0-9a-f]+)\t(content\/.+)$/s.exec(entry))
    .flatMap((match) => (match?.[1] && match[2] ? { id: match[1], path: match[2] } : []));
  if (files.length === 0) return [];
  const output = git(root, ['cat-file', '--batch'], `${files.map(({ id }) => id).join('\n')}\n`);
  let at = 0;
  return files.map(({ path }) => {
    // "<id> blob <size>\n<bytes>\n" for each.
    const end = output.indexOf(10, at);
    const size = Number(output.toString('utf8', at, end).split(' ')[2]);
    const text = output.toString('utf8', end + 1, end + 1 + size);
    at = end + 1 + size + 1;
    return { path, text };
  });
}

/** Files that differ between a commit and the working tree, outside content/. */
export function otherChanges(root: string, commit: string): Array<string> {
  const changed = git(root, ['diff', '--name-only', '-z', commit, '--', '.', ':!content']);
  return changed
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '');
}
