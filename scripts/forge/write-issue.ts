import { escapeMarkdown } from '../../src/domain/markdown-escape.ts';
import { postable } from '../../src/editing/forge/untrusted.ts';
import { forgeText } from '../../src/strings/forge.ts';
import { markers, stickyComment } from './comments.ts';
import type { ForgeApi, OpenRequest } from './forge-api.ts';
import { branchOf } from './list.ts';
import { type ReadIssue, TAKE_LABEL } from './work.ts';

/** Answers an issue, and takes the label off so that it can be put on again. */
async function answer(
  forge: ForgeApi,
  issue: number,
  state: string,
  text: string,
): Promise<string> {
  const topic = { kind: 'issue', number: issue } as const;
  const said = await stickyComment(forge, topic, { marker: markers.issue, state, text });
  await forge.removeLabel(issue, TAKE_LABEL);
  return `${state} (${said})`;
}

const oneLine = (text: string) =>
  text
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 150);

/** Opens the request of an issue: a branch with one commit, the summary, the checks, and a reply. */
export async function answerIssue(
  forge: ForgeApi,
  issue: ReadIssue,
  requests: ReadonlyArray<OpenRequest>,
  isPrivate: boolean,
): Promise<string> {
  const { number } = issue;
  if (!issue.ok) {
    const shown = issue.errors.slice(0, 20).map((error) => escapeMarkdown(error, 500));
    return answer(forge, number, 'refused', forgeText.issue.refused(shown));
  }
  const branch = branchOf(number);
  const open = requests.find((request) => request.branch === branch && !request.isFork);
  // A reviewer may have changed it: nothing is written over.
  if (open) return answer(forge, number, 'open', forgeText.issue.open(forge.shown(open.number)));
  const title = oneLine(issue.title);
  const message = forgeText.issue.commit(title, number);
  // On the newest commit of the main branch: what the second step says of commits is not believed.
  const base = await forge.defaultBranch();
  const parent = await forge.headOf(base);
  await forge.makeBranch({ branch, parent, files: issue.files, message });
  const made = await forge.open({
    branch,
    base,
    title: forgeText.issue.title(title, number),
    text: forgeText.issue.body(number, postable(issue.summary, isPrivate) ?? ''),
  });
  if (made === null) return answer(forge, number, 'no-request', forgeText.issue.noPull(branch));
  await forge.startChecks(branch);
  return answer(forge, number, 'done', forgeText.issue.done(forge.shown(made)));
}
