import { escapeMarkdown } from '../../src/domain/markdown-escape.ts';
import { conflictAdvice } from '../../src/editing/forge/conflict.ts';
import { postable } from '../../src/editing/forge/untrusted.ts';
import { conflictText } from '../../src/strings/conflict.ts';
import { forgeText } from '../../src/strings/forge.ts';
import { markers, ownComment, stickyComment } from './comments.ts';
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
  if (check.state === 'held') return forgeText.comment.held(check.address);
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
  if (conflicts === null) return null;
  const topic = { kind: 'request', number } as const;
  const about = { marker: markers.conflict, state: head };
  if (conflicts.length === 0) {
    const said = ownComment(await forge.ownComments(topic), markers.conflict);
    return said ? stickyComment(forge, topic, { ...about, text: conflictText.over }) : null;
  }
  const shown = conflicts.slice(0, 20).map((path) => escapeMarkdown(path, 200));
  const text = conflictAdvice(base, conflicts.slice(0, 20), shown);
  return stickyComment(forge, topic, { ...about, text });
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
  return `${state} (${said})`;
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
  const message = forgeText.phieu.commit(title, number);
  // On the newest commit of the main branch: what the second step says of commits is not believed.
  const base = await forge.defaultBranch();
  const parent = await forge.headOf(base);
  await forge.makeBranch({ branch, parent, files: issue.files, message });
  const made = await forge.open({
    branch,
    base,
    title: forgeText.phieu.title(title, number),
    text: forgeText.phieu.body(number, postable(issue.summary, isPrivate) ?? ''),
  });
  if (made === null) return answer(forge, number, 'no-request', forgeText.phieu.noPull(branch));
  await forge.startChecks(branch);
  return answer(forge, number, 'done', forgeText.phieu.done(forge.shown(made)));
}

/** Answers one request: generated files, the summary, and advice for conflicts. */
async function tend(
  forge: ForgeApi,
  request: OpenRequest,
  read: ReadRequest,
  isPrivate: boolean,
): Promise<string> {
  const done = [
    await writeBack(forge, request, read),
    read.summary === null ? null : await postSummary(forge, request, read, isPrivate),
    await sayConflict(forge, request, read),
  ];
  return done.filter((what) => what !== null).join(', ');
}

/** What was done, a line each; and whether all of it could be done. */
export interface Log {
  readonly lines: ReadonlyArray<string>;
  readonly isWhole: boolean;
}

/**
 * Carries out what the second step read. Everything in `work` may be wrong: numbers and commits have to be
 * those of requests and issues that are open now, paths are known ones, and texts are made harmless. What the
 * forge refuses for one of them does not keep the others waiting.
 */
export async function writeWork(forge: ForgeApi, work: Read): Promise<Log> {
  const [isPrivate, requests] = [await forge.isPrivate(), await forge.openRequests()];
  const lines: Array<string> = [];
  let isWhole = true;
  const attempt = async (what: string, done: () => Promise<string>) => {
    try {
      lines.push(`${what}: ${await done()}`);
    } catch (error) {
      isWhole = false;
      lines.push(`${what}: ${error instanceof Error ? error.message : error}`);
    }
  };
  for (const read of work.requests) {
    const request = requests.find(({ number }) => number === read.number);
    if (request?.head !== read.head) lines.push(`request ${read.number}: changed since`);
    else await attempt(`request ${read.number}`, () => tend(forge, request, read, isPrivate));
  }
  for (const issue of work.issues)
    await attempt(`issue ${issue.number}`, () => propose(forge, issue, requests, isPrivate));
  return { lines, isWhole };
}
