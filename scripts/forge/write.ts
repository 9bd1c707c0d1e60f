import { escapeMarkdown } from '../../src/domain/markdown-escape.ts';
import { conflictAdvice } from '../../src/editing/forge/conflict.ts';
import { postable } from '../../src/editing/forge/untrusted.ts';
import { conflictText } from '../../src/strings/conflict.ts';
import { forgeText } from '../../src/strings/forge.ts';
import { markers, stickyComment } from './comments.ts';
import type { Check, ForgeApi, OpenRequest } from './forge-api.ts';
import { branchOf, stateOf } from './list.ts';
import { type Read, type ReadIssue, type ReadRequest, TAKE_LABEL } from './work.ts';

/** True when files outside content/ changed, or when there are more files than the forge lists. */
async function changesCode(forge: ForgeApi, request: number): Promise<boolean> {
  const paths = await forge.changedPaths(request);
  return paths === null || paths.some((path) => !path.startsWith('content/'));
}

const checkWords = (check: Check | null): string => {
  if (!check || check.state === 'running') return forgeText.comment.running;
  return check.state === 'passed'
    ? forgeText.comment.preview(check.address)
    : forgeText.comment.failed(check.address);
};

async function postSummary(
  forge: ForgeApi,
  request: OpenRequest,
  { summary }: ReadRequest,
  isPrivate: boolean,
): Promise<string> {
  const shown = summary === null ? null : postable(summary, isPrivate);
  const check = await forge.check(request);
  const text = [
    ...((await changesCode(forge, request.number)) ? [forgeText.comment.codeChanged, ''] : []),
    shown ?? forgeText.comment.noSummary,
    '',
    '---',
    checkWords(check),
  ].join('\n');
  const topic = { kind: 'request', number: request.number } as const;
  const state = stateOf(request, check);
  return stickyComment(forge, topic, { marker: markers.summary, state, text });
}

/** Says what to do about a conflict, once for each state of it; and that it is over, when it was said. */
async function sayConflict(
  forge: ForgeApi,
  { number, head, base }: OpenRequest,
  { conflicts }: ReadRequest,
): Promise<string | null> {
  const topic = { kind: 'request', number } as const;
  if (conflicts.length === 0) {
    const said = (await forge.ownComments(topic)).some(({ body }) =>
      body.startsWith(markers.conflict),
    );
    if (!said) return null;
    const text = conflictText.over;
    return stickyComment(forge, topic, { marker: markers.conflict, state: head, text });
  }
  const shown = conflicts.slice(0, 20).map((path) => escapeMarkdown(path, 200));
  const text = conflictAdvice(base, conflicts.slice(0, 20), shown);
  return stickyComment(forge, topic, { marker: markers.conflict, state: head, text });
}

/** Commits the generated files that a request has to bring along, when its branch is in this repository. */
async function writeBack(
  forge: ForgeApi,
  { branch, head, isFork }: OpenRequest,
  { written: files }: ReadRequest,
): Promise<string | null> {
  if (files.length === 0 || isFork) return null;
  const message = forgeText.written.commit;
  if (!(await forge.addCommit({ branch, parent: head, files, message }))) return 'branch moved';
  await forge.startChecks(branch);
  return files.map(({ path }) => path).join(', ');
}

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
  return `issue ${issue}: ${state} (${said})`;
}

const oneLine = (text: string) =>
  text
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 150);

/** Opens the request of an issue: a branch with one commit, the summary, the checks, and a reply. */
async function propose(
  forge: ForgeApi,
  issue: ReadIssue,
  requests: ReadonlyArray<OpenRequest>,
  isPrivate: boolean,
): Promise<string> {
  const { number } = issue;
  if (!issue.ok) {
    const shown = issue.errors.slice(0, 20).map((error) => escapeMarkdown(error, 500));
    return answer(forge, number, 'refused', forgeText.phieu.refused(shown));
  }
  const branch = branchOf(number);
  const open = requests.find((request) => request.branch === branch && !request.isFork);
  // A reviewer may have changed it: nothing is written over.
  if (open) return answer(forge, number, 'open', forgeText.phieu.open(forge.shown(open.number)));
  const title = oneLine(issue.title);
  const { parent, files } = issue;
  const message = forgeText.phieu.commit(title, number);
  await forge.makeBranch({ branch, parent, files, message });
  const made = await forge.open({
    branch,
    base: await forge.defaultBranch(),
    title: forgeText.phieu.title(title, number),
    text: forgeText.phieu.body(number, postable(issue.summary, isPrivate) ?? ''),
  });
  if (made === null) return answer(forge, number, 'no-request', forgeText.phieu.noPull(branch));
  await forge.startChecks(branch);
  return answer(forge, number, 'done', forgeText.phieu.done(forge.shown(made)));
}

/**
 * Carries out what the second step read. Everything in `work` may be wrong: numbers and commits have to be
 * those of requests and issues that are open now, paths are known ones, and texts are made harmless.
 *
 * @returns what was done, a line each, for the log
 */
export async function writeWork(forge: ForgeApi, work: Read): Promise<Array<string>> {
  const [isPrivate, requests] = [await forge.isPrivate(), await forge.openRequests()];
  const log: Array<string> = [];
  const note = (what: string, done: string | null) => done && log.push(`${what}: ${done}`);
  for (const read of work.requests) {
    const request = requests.find(({ number }) => number === read.number);
    if (request?.head !== read.head) {
      note(`request ${read.number}`, 'not open, or changed since');
      continue;
    }
    const what = `request ${request.number}`;
    const written = await writeBack(forge, request, read);
    note(what, written);
    if (read.summary !== null) note(what, await postSummary(forge, request, read, isPrivate));
    note(what, await sayConflict(forge, request, read));
  }
  for (const issue of work.issues) log.push(await propose(forge, issue, requests, isPrivate));
  return log;
}
