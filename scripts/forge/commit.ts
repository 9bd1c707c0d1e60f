import { type Api, orNull } from './api.ts';

export interface FileText {
  readonly path: string;
  readonly text: string;
}

interface Commit {
  readonly sha: string;
  readonly tree: { readonly sha: string };
}

/**
 * Creates a commit of whole files through the API: no clone, no push, no credentials on disk. Does not look
 * at the current state of the branch: the caller advances it, without force.
 *
 * @returns the new commit's sha
 */
export async function commitFiles(
  api: Api,
  { parent, files, message }: { parent: string; files: ReadonlyArray<FileText>; message: string },
): Promise<string> {
  const { tree: base } = await api<Commit>('GET', `/git/commits/${parent}`);
  const tree = await api<{ sha: string }>('POST', '/git/trees', {
    base_tree: base.sha,
    tree: files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text })),
  });
  const made = await api<Commit>('POST', '/git/commits', {
    message,
    tree: tree.sha,
    parents: [parent],
  });
  return made.sha;
}

const refOf = (branch: string) => branch.split('/').map(encodeURIComponent).join('/');

/** Points a branch owned by the workflows at a commit, whether it is new or left over. */
export async function placeBranch(api: Api, branch: string, sha: string): Promise<void> {
  const there = await orNull(api('GET', `/git/ref/heads/${refOf(branch)}`));
  if (there) await api('PATCH', `/git/refs/heads/${refOf(branch)}`, { sha, force: true });
  else await api('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha });
}

/**
 * Fast-forwards somebody's branch by one commit.
 *
 * @throws ApiError 422 when the branch has moved in the meantime: nobody's work is ever overwritten
 */
export const advanceBranch = (api: Api, branch: string, sha: string): Promise<unknown> =>
  api('PATCH', `/git/refs/heads/${refOf(branch)}`, { sha, force: false });

/**
 * Starts the checks on a branch that a workflow wrote: pushes with the workflows' token do not trigger
 * them.
 */
export const startChecks = (api: Api, branch: string): Promise<unknown> =>
  api('POST', '/actions/workflows/ci.yml/dispatches', { ref: branch });
