import { ATTACHMENTS } from '../src/model/attachment.ts';
import { checkText } from '../src/strings/check.ts';
import { git } from '../src/views/news/git.ts';

export { contentAt } from '../src/views/news/git.ts';

/** A git query that failed; the message is Vietnamese, for the editor. */
export class GitError extends Error {}

const line = (root: string, args: ReadonlyArray<string>) => git(root, args).toString().trim();

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

/**
 * The commit to compare with: the merge base with the given ref, so that what others added to it since is
 * not reported as removed here.
 *
 * @throws GitError when this is not a repository or the ref is unknown
 */
export function baseCommit(root: string, ref: string): string {
  if (attempt(() => line(root, ['rev-parse', '--git-dir'])) === null) {
    throw new GitError(checkText.noGit);
  }
  const name = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const commit = attempt(() => line(root, name));
  if (!commit) throw new GitError(checkText.noBase(ref));
  // No common ancestor (a shallow clone, an unrelated history): fall back to the commit itself.
  return attempt(() => line(root, ['merge-base', commit, 'HEAD'])) || commit;
}

/** A file that differs between a commit and the working tree. */
export interface FileChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly path: string;
}

const KINDS: Readonly<Record<string, FileChange['kind']>> = { A: 'added', D: 'removed' };

const named = (text: string): Array<string> => text.split('\0').filter((part) => part !== '');

/** Files that differ between a commit and the working tree; also those that git has not been told of. */
function changes(root: string, commit: string, where: ReadonlyArray<string>): Array<FileChange> {
  const tracked = named(
    git(root, ['diff', '--name-status', '--no-renames', '-z', commit, '--', ...where]).toString(),
  );
  const files = tracked.flatMap((path, at): Array<FileChange> => {
    const kind = KINDS[tracked[at - 1] ?? ''] ?? 'changed';
    return at % 2 === 1 ? [{ kind, path }] : [];
  });
  const others = named(
    git(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', ...where]).toString(),
  );
  const known = new Set(files.map(({ path }) => path));
  return [
    ...files,
    ...others
      .filter((path) => !known.has(path))
      .map((path): FileChange => ({ kind: 'added', path })),
  ];
}

/** Files outside content/ that differ between a commit and the working tree. */
export const otherChanges = (root: string, commit: string): Array<string> =>
  changes(root, commit, ['.', ':!content']).map(({ path }) => path);

/** How many versions of a file count as recent: forms and files stay open for days, not for months. */
const RECENT = 5;

/** What a content file was before the version of a commit, newest first; none where there is no history. */
export function earlierTexts(root: string, commit: string, path: string): Array<string> {
  const log = ['log', `--max-count=${RECENT + 1}`, '--format=%H', commit, '--', path];
  const commits =
    attempt(() => line(root, log))
      ?.split('\n')
      .filter(Boolean) ?? [];
  return commits
    .slice(1)
    .flatMap((one) => attempt(() => git(root, ['show', `${one}:./${path}`]).toString()) ?? []);
}

/** Attachments that differ between a commit and the working tree. */
export const changedAttachments = (root: string, commit: string): Array<FileChange> =>
  changes(root, commit, [ATTACHMENTS]);
