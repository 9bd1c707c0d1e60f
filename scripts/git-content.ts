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

/** Files that differ between a commit and the working tree. */
const changes = (root: string, commit: string, where: ReadonlyArray<string>): Array<string> =>
  git(root, ['diff', '--name-only', '-z', commit, '--', ...where])
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '');

/** Files outside content/ that differ between a commit and the working tree. */
export const otherChanges = (root: string, commit: string): Array<string> =>
  changes(root, commit, ['.', ':!content']);

/** Attachments that differ between a commit and the working tree. */
export const changedAttachments = (root: string, commit: string): Array<string> =>
  changes(root, commit, [ATTACHMENTS]);
