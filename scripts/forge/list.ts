import { FORM_LABEL } from '../../src/domain/forge/links.ts';
import { conflictText } from '../../src/strings/conflict.ts';
import { isAbout, markers, ownComment } from './comments.ts';
import type { Check, ForgeApi, OpenIssue, OpenRequest, OwnComment } from './forge-api.ts';
import { type IssueToRead, type RequestToRead, TAKE_LABEL, type ToDo } from './work.ts';

/** The branch of an issue's request. */
export const branchOf = (issue: number): string => `phieu-${issue}`;

/** What a summary is about: the commit, and how its checks stand. */
export const stateOf = ({ head }: Pick<OpenRequest, 'head'>, check: Check | null): string =>
  `${head} ${check?.state ?? 'running'}`;

type Comments = ReadonlyArray<OwnComment>;

function requestToRead(
  forge: ForgeApi,
  request: OpenRequest,
  comments: Comments,
  check: Check | null,
): RequestToRead {
  const { number, head, base } = request;
  const needsSummary = !isDone(request, comments) && !isSaid(request, comments, check);
  const conflict = ownComment(comments, markers.conflict);
  const saidConflict = conflict !== undefined && !conflict.body.includes(conflictText.over);
  return { number, head, base, ref: forge.refOf(number), needsSummary, saidConflict };
}

const isSaid = (request: OpenRequest, comments: Comments, check: Check | null): boolean =>
  isAbout(comments, markers.summary, stateOf(request, check));

/** True when the summary says that the checks have passed: nothing more will come of this commit. */
const isDone = (request: OpenRequest, comments: Comments): boolean =>
  isSaid(request, comments, { state: 'passed', address: '' });

async function requestsToRead(
  forge: ForgeApi,
  requests: ReadonlyArray<OpenRequest>,
): Promise<Array<RequestToRead>> {
  const comments = await forge.ownCommentsOn('request', requests);
  const on = ({ number }: OpenRequest): Comments => comments.get(number) ?? [];
  const checks = await forge.checks(requests.filter((request) => !isDone(request, on(request))));
  return requests.map((request) =>
    requestToRead(forge, request, on(request), checks.get(request.number) ?? null),
  );
}

/** Issues that a maintainer has labelled, and those of members that nobody has answered. */
async function issuesToRead(
  forge: ForgeApi,
  requests: ReadonlyArray<OpenRequest>,
): Promise<Array<IssueToRead>> {
  const hasRequest = ({ number }: OpenIssue) =>
    requests.some(({ branch, isFork }) => branch === branchOf(number) && !isFork);
  const labelled = await forge.openIssues(TAKE_LABEL);
  const isLabelled = (issue: OpenIssue) => labelled.some(({ number }) => number === issue.number);
  const own = (await forge.openIssues(FORM_LABEL)).filter(
    (issue) => issue.isByMember && !isLabelled(issue) && !hasRequest(issue),
  );
  const comments = await forge.ownCommentsOn('issue', own);
  const isNew = ({ number }: OpenIssue) => !ownComment(comments.get(number) ?? [], markers.issue);
  return [...labelled, ...own.filter(isNew)].map(({ number, text }) => ({ number, text }));
}

/** What there is to do in a repository: all open requests, and the issues to take. Only reads. */
export async function listWork(forge: ForgeApi): Promise<ToDo> {
  const requests = await forge.openRequests();
  const toRead = await requestsToRead(forge, requests);
  const issues = await issuesToRead(forge, requests);
  return { isPrivate: await forge.isPrivate(), requests: toRead, issues };
}
