import { conflictText } from '../../src/strings/conflict.ts';
import { isAbout, markers, ownComment } from './comments.ts';
import type { Check, ForgeApi, OpenIssue, OpenRequest } from './forge-api.ts';
import { FORM_LABEL, type IssueToRead, type RequestToRead, TAKE_LABEL, type ToDo } from './work.ts';

/** The branch of an issue's request. */
export const branchOf = (issue: number): string => `phieu-${issue}`;

/** What a summary is about: the commit, and how its checks stand. */
export const stateOf = ({ head }: Pick<OpenRequest, 'head'>, check: Check | null): string =>
  `${head} ${check?.state ?? 'running'}`;

async function requestToRead(forge: ForgeApi, request: OpenRequest): Promise<RequestToRead> {
  const { number, head, base } = request;
  const [comments, check] = await Promise.all([
    forge.ownComments({ kind: 'request', number }),
    forge.check(request),
  ]);
  const needsSummary = !isAbout(comments, markers.summary, stateOf(request, check));
  const conflict = ownComment(comments, markers.conflict);
  const saidConflict = conflict !== undefined && !conflict.body.includes(conflictText.over);
  return { number, head, base, ref: forge.refOf(number), needsSummary, saidConflict };
}

/** Issues that a maintainer has labelled, and those of members that nobody has answered. */
async function issuesToRead(
  forge: ForgeApi,
  requests: ReadonlyArray<OpenRequest>,
): Promise<Array<IssueToRead>> {
  const hasRequest = ({ number }: OpenIssue) =>
    requests.some(({ branch, isFork }) => branch === branchOf(number) && !isFork);
  const labelled = await forge.openIssues(TAKE_LABEL);
  const own: Array<OpenIssue> = [];
  for (const issue of await forge.openIssues(FORM_LABEL)) {
    if (!issue.isByMember || labelled.some(({ number }) => number === issue.number)) continue;
    const comments = await forge.ownComments({ kind: 'issue', number: issue.number });
    if (!ownComment(comments, markers.issue)) own.push(issue);
  }
  return [...labelled, ...own]
    .filter((issue) => issue.labels.includes(TAKE_LABEL) || !hasRequest(issue))
    .map(({ number, text }) => ({ number, text }));
}

/** What there is to do in a repository: all open requests, and the issues to take. Only reads. */
export async function listWork(forge: ForgeApi): Promise<ToDo> {
  const requests = await forge.openRequests();
  const toRead: Array<RequestToRead> = [];
  // One after the other: forges limit how much is asked at once.
  for (const request of requests) toRead.push(await requestToRead(forge, request));
  const issues = await issuesToRead(forge, requests);
  return { isPrivate: await forge.isPrivate(), requests: toRead, issues };
}
