import type { components } from '@octokit/openapi-types';
import type { Check, ForgeApi, NewCommit, OpenIssue, OpenRequest, Topic } from './forge-api.ts';
import { type Api, allPages, apiAt, orNull, segments, succeeds } from './http.ts';
import { fromList, oneByOne } from './in-bulk.ts';

type Schemas = components['schemas'];
type Pull = Schemas['pull-request-simple'];

/** The account of the workflows' own token. */
const SELF = 'github-actions[bot]';
const MEMBERS = ['OWNER', 'MEMBER', 'COLLABORATOR'];
/** The workflow of the checks of a request. */
const CHECKS = 'ci.yml';

const requestOf = ({ number, title, head, base, created_at }: Pull): OpenRequest => ({
  number,
  title,
  branch: head.ref,
  head: head.sha,
  base: base.ref,
  opened: created_at,
  isFork: head.repo?.full_name !== base.repo.full_name,
});

const states: Readonly<Record<string, Check['state']>> = {
  success: 'passed',
  action_required: 'held',
};
const stateOf = (conclusion: string | null): Check['state'] =>
  conclusion === null ? 'running' : (states[conclusion] ?? 'failed');

/** A commit of whole files: no clone, no push, no credentials on disk. @returns its sha */
async function commit(api: Api, { parent, files, message }: NewCommit): Promise<string> {
  const on = await api<Schemas['git-commit']>('GET', `/git/commits/${parent}`);
  const tree = await api<Schemas['git-tree']>('POST', '/git/trees', {
    base_tree: on.tree.sha,
    tree: files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text })),
  });
  const body = { message, tree: tree.sha, parents: [parent] };
  return (await api<Schemas['git-commit']>('POST', '/git/commits', body)).sha;
}

type Run = Schemas['workflow-run'];

/** A request that a workflow opened has a run that waits to be allowed, beside the one that it started. */
function checkIn(runs: ReadonlyArray<Run>): Check | null {
  const run = runs.find(({ conclusion }) => stateOf(conclusion) !== 'held') ?? runs[0];
  return run ? { state: stateOf(run.conclusion), address: run.html_url } : null;
}

/** How many pages of a hundred runs are looked through, newest first. */
const PAGES = 5;

type Remark = Schemas['issue-comment'];
const ownOf = ({ id, body, user, issue_url: address }: Remark) =>
  user?.login === SELF && user.type === 'Bot'
    ? { id: Number(id), body: body ?? '', address }
    : null;

/** GitHub, also an Enterprise server. @param project "owner/name" */
export function githubApi(
  address: string,
  project: string,
  token: string,
  fetchIt?: typeof fetch,
): ForgeApi {
  const headers = {
    Accept: 'application/vnd.github+json',
    Authorization: `Bearer ${token}`,
    'X-GitHub-Api-Version': '2022-11-28',
  };
  const api = apiAt(`${address}/repos/${project}`, headers, fetchIt);
  const repository = () => api<Schemas['full-repository']>('GET', '');
  const runs = async (query: string) =>
    (await api<{ workflow_runs: Array<Run> }>('GET', `/actions/workflows/${CHECKS}/runs?${query}`))
      .workflow_runs;
  const check = async ({ head }: OpenRequest) =>
    checkIn(await runs(`head_sha=${head}&per_page=20`));
  const comments = ({ number }: Topic) => `/issues/${number}/comments`;
  return {
    isPrivate: async () => (await repository()).private,
    defaultBranch: async () => (await repository()).default_branch,
    headOf: async (branch) =>
      (await api<Schemas['git-ref']>('GET', `/git/ref/heads/${segments(branch)}`)).object.sha,
    openRequests: async () => (await allPages<Pull>(api, '/pulls?state=open')).map(requestOf),
    shown: (request) => `#${request}`,
    refOf: (request) => `refs/pull/${request}/head`,
    async changedPaths(request) {
      const path = `/pulls/${request}`;
      const { changed_files } = await api<Schemas['pull-request']>('GET', path);
      const files = await allPages<Schemas['diff-entry']>(api, `${path}/files`);
      if (files.length < changed_files) return null;
      return files.flatMap(({ filename, previous_filename }) =>
        previous_filename === undefined ? filename : [filename, previous_filename],
      );
    },
    check,
    async checks(requests) {
      if (requests.length < 2) return oneByOne(requests, check);
      const bySha = new Map<string, Array<Run>>();
      const found = async ({ head }: OpenRequest) => checkIn(bySha.get(head) ?? []);
      const isMissing = ({ head }: OpenRequest) => !bySha.has(head);
      for (let page = 1; page <= PAGES && requests.some(isMissing); page += 1) {
        const some = await runs(`per_page=100&page=${page}`);
        for (const run of some) bySha.set(run.head_sha, [...(bySha.get(run.head_sha) ?? []), run]);
        // Whatever is not in the whole list has not begun.
        if (some.length < 100) return oneByOne(requests, found);
      }
      return oneByOne(requests, async (one) => (await found(one)) ?? check(one));
    },
    async openIssues(label) {
      const query = `/issues?state=open&labels=${encodeURIComponent(label)}`;
      const issues = await allPages<Schemas['issue']>(api, query);
      return issues
        .filter((issue) => issue.pull_request === undefined)
        .map(
          (issue): OpenIssue => ({
            number: issue.number,
            text: issue.body ?? '',
            opened: issue.created_at,
            labels: issue.labels.flatMap((one) => (typeof one === 'string' ? one : one.name) ?? []),
            isByMember: MEMBERS.includes(issue.author_association ?? ''),
          }),
        );
    },
    async ownComments(topic) {
      const all = await allPages<Remark>(api, comments(topic));
      return all.flatMap((remark) => ownOf(remark) ?? []).map(({ id, body }) => ({ id, body }));
    },
    ownCommentsOn(kind, topics) {
      const list = (since: string) =>
        allPages<Remark>(api, `/issues/comments?since=${encodeURIComponent(since)}`);
      return fromList(kind, topics, list, ownOf, (topic) => this.ownComments(topic));
    },
    addComment: (topic, body) => api('POST', comments(topic), { body }),
    editComment: (_topic, id, body) => api('PATCH', `/issues/comments/${id}`, { body }),
    async removeLabel(issue, label) {
      await orNull(api('DELETE', `/issues/${issue}/labels/${encodeURIComponent(label)}`));
    },
    async makeBranch(given) {
      const sha = await commit(api, given);
      const ref = `heads/${segments(given.branch)}`;
      if (await orNull(api('GET', `/git/ref/${ref}`)))
        await api('PATCH', `/git/refs/${ref}`, { sha, force: true });
      else await api('POST', '/git/refs', { ref: `refs/heads/${given.branch}`, sha });
    },
    async addCommit(given) {
      const sha = await commit(api, given);
      const path = `/git/refs/heads/${segments(given.branch)}`;
      // Refused when the branch has moved: nobody's work is ever overwritten.
      return succeeds(api('PATCH', path, { sha, force: false }), [422]);
    },
    async open({ branch, base, title, text }) {
      const body = { title, head: branch, base, body: text };
      const made = await orNull(api<Schemas['pull-request']>('POST', '/pulls', body), [403]);
      return made?.number ?? null;
    },
    // Commits by the workflows' token start no workflow, or one that waits to be allowed.
    startChecks: (branch) =>
      api('POST', `/actions/workflows/${CHECKS}/dispatches`, { ref: branch }),
  };
}
