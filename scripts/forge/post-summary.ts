import { MARKER, postable } from '../../src/editing/forge/untrusted.ts';
import { forgeText } from '../../src/strings/forge.ts';
import { type Api, allPages } from './api.ts';
import { stickyComment } from './sticky.ts';

/** The run that wrote the summary, as in GitHub's event workflow_run. */
export interface CheckRun {
  readonly event: string;
  readonly conclusion: string | null;
  readonly head_sha: string;
  readonly head_branch: string | null;
  readonly html_url: string;
  readonly head_repository: { readonly owner: { readonly login: string } } | null;
}

interface Pull {
  readonly number: number;
  readonly state: string;
  readonly head: { readonly sha: string };
  readonly changed_files: number;
}

/**
 * The pull request that the run claims to be for; for runs that a workflow started, that of their branch.
 */
async function pullOf(api: Api, run: CheckRun, claimed: string): Promise<Pull | null> {
  if (run.event === 'pull_request') {
    return /^[1-9]\d{0,8}$/.test(claimed) ? api<Pull>('GET', `/pulls/${claimed}`) : null;
  }
  const owner = run.head_repository?.owner.login;
  if (!owner || !run.head_branch) return null;
  const head = encodeURIComponent(`${owner}:${run.head_branch}`);
  const [open] = await api<Array<Pull>>('GET', `/pulls?state=open&head=${head}`);
  return open ? api<Pull>('GET', `/pulls/${open.number}`) : null;
}

/** True when files outside content/ changed, or when there are more files than GitHub lists. */
async function changesCode(api: Api, { number, changed_files }: Pull): Promise<boolean> {
  const files = await allPages<{ filename: string; previous_filename?: string }>(
    api,
    `/pulls/${number}/files`,
  );
  return (
    files.length < changed_files ||
    files.some(({ filename, previous_filename = 'content/' }) =>
      [filename, previous_filename].some((path) => !path.startsWith('content/')),
    )
  );
}

/**
 * Posts a summary as the one comment on its pull request. Everything in `artefact` may have been written by
 * untrusted code: the number must be that of an open pull request whose head is the commit that the run
 * checked, and the text is sanitized.
 *
 * @param isPrivate true when the repository is private
 * @returns what was done, for the log
 */
export async function postSummary(
  api: Api,
  run: CheckRun,
  artefact: { readonly number: string; readonly summary: string },
  isPrivate: boolean,
): Promise<string> {
  const summary = postable(artefact.summary, isPrivate);
  if (summary === null) return 'no summary that could be posted';
  const pull = await pullOf(api, run, artefact.number.trim());
  if (!pull) return 'the run belongs to no pull request';
  if (pull.state !== 'open') return `#${pull.number} is not open`;
  if (pull.head.sha !== run.head_sha) return `#${pull.number} has a newer commit`;
  const text = [
    ...((await changesCode(api, pull)) ? [forgeText.comment.codeChanged, ''] : []),
    summary,
    '',
    '---',
    run.conclusion === 'success'
      ? forgeText.comment.preview(run.html_url)
      : forgeText.comment.failed(run.html_url),
  ].join('\n');
  return `#${pull.number}: ${await stickyComment(api, pull.number, MARKER, text)}`;
}
