import { escapeMarkdown } from '../../src/domain/markdown-escape.ts';
import { postable } from '../../src/editing/forge/untrusted.ts';
import { forgeText } from '../../src/strings/forge.ts';
import { type Api, ApiError } from './api.ts';
import { commitFiles, placeBranch, startChecks } from './commit.ts';
import { stickyComment } from './sticky.ts';

/** The result of reading an issue; written by job-artifact.ts in a job without permissions. */
export type JobArtifact =
  | { readonly ok: false; readonly errors: ReadonlyArray<string> }
  | {
      readonly ok: true;
      readonly parent: string;
      readonly path: string;
      readonly text: string;
      readonly title: string;
      readonly summary: string;
    };

/** The only files that an issue may change. */
export const REPORTS = /^content\/progress\/\d{4}\/[a-z0-9]+(?:-[a-z0-9]+)*\.json$/;

/** The label with which a maintainer requests the import; removed when it is refused. */
export const TAKE_LABEL = 'nhan-so-lieu';

const MARKER = '<!-- phieu-so-lieu -->';
const MAX_TEXT = 2_000_000;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_TEXT;

/** Parses the artifact; null when job-artifact.ts did not write it. */
export function readArtifact(json: string): JobArtifact | null {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return null;
  }
  const { ok, errors, parent, path, text, title, summary } = (data ?? {}) as Record<
    string,
    unknown
  >;
  if (ok === false) return Array.isArray(errors) && errors.every(isText) ? { ok, errors } : null;
  if (ok !== true || !isText(parent) || !/^[0-9a-f]{40}$/.test(parent)) return null;
  if (!isText(path) || !REPORTS.test(path)) return null;
  return isText(text) && isText(title) && isText(summary)
    ? { ok, parent, path, text, title, summary }
    : null;
}

interface Pull {
  readonly number: number;
}

/** Replies on the issue, and removes the label so that it can be added again. */
async function refuse(api: Api, issue: number, errors: ReadonlyArray<string>): Promise<string> {
  const shown = errors.slice(0, 20).map((error) => escapeMarkdown(error, 500));
  await stickyComment(api, issue, MARKER, forgeText.phieu.refused(shown));
  await api('DELETE', `/issues/${issue}/labels/${TAKE_LABEL}`).catch((error: unknown) => {
    if (!(error instanceof ApiError && error.status === 404)) throw error;
  });
  return `#${issue}: refused`;
}

/**
 * Creates the pull request for an issue: a branch on the commit that the figures were checked against, one
 * commit, a pull request with the summary, the checks started, and a reply on the issue.
 *
 * @param owner of the repository, to look up the branch
 * @param base the target branch
 * @param isPrivate true when the repository is private
 * @returns what was done, for the log
 */
export async function propose(
  api: Api,
  {
    issue,
    owner,
    base,
    isPrivate,
  }: { issue: number; owner: string; base: string; isPrivate: boolean },
  artifact: JobArtifact | null,
): Promise<string> {
  if (!artifact) return refuse(api, issue, [forgeText.phieu.broken]);
  if (!artifact.ok) return refuse(api, issue, artifact.errors);

  const branch = `phieu-${issue}`;
  const head = encodeURIComponent(`${owner}:${branch}`);
  const [open] = await api<Array<Pull>>('GET', `/pulls?state=open&head=${head}`);
  if (open) {
    await stickyComment(api, issue, MARKER, forgeText.phieu.open(`#${open.number}`));
    return `#${issue}: #${open.number} is open already`;
  }
  const { parent, path, text } = artifact;
  const title = artifact.title
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 150);
  const message = forgeText.phieu.commit(title, issue);
  const sha = await commitFiles(api, { parent, files: [{ path, text }], message });
  await placeBranch(api, branch, sha);
  let pull: Pull;
  try {
    pull = await api<Pull>('POST', '/pulls', {
      title: forgeText.phieu.title(title, issue),
      head: branch,
      base,
      body: forgeText.phieu.body(issue, postable(artifact.summary, isPrivate) ?? ''),
    });
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 403)) throw error;
    await stickyComment(api, issue, MARKER, forgeText.phieu.noPull(branch));
    return `#${issue}: may not make pull requests`;
  }
  await startChecks(api, branch);
  await stickyComment(api, issue, MARKER, forgeText.phieu.done(`#${pull.number}`));
  return `#${issue}: #${pull.number}`;
}
