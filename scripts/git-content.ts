import { ATTACHMENTS } from '../src/model/attachment.ts';
import { checkText } from '../src/strings/check.ts';
import { git } from '../src/views/news/git.ts';

export { contentAt } from '../src/views/news/git.ts';

/** A git question that cannot be answered; the message is Vietnamese, for the editor. */
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
 * The commit to compare with: where this branch left the given one, so that what others have added to
 * it since is not called lost here.
 *
 * @throws GitError when this is no repository or the name is unknown in it
 */
export function baseCommit(root: string, ref: string): string {
  if (attempt(() => line(root, ['rev-parse', '--git-dir'])) === null) {
    throw new GitError(checkText.noGit);
  }
  const name = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const commit = attempt(() => line(root, name));
  if (!commit) throw new GitError(checkText.noBase(ref));
  // No common ancestor (a shallow clone, another history): the commit itself is the next best.
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
