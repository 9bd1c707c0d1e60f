import type {
  BranchSchema,
  ExpandedMergeRequestSchema,
  IssueSchema,
  MergeRequestDiffSchema,
  MergeRequestSchema,
  NoteSchema,
  PipelineSchema,
  ProjectSchema,
  SimpleUserSchema,
} from '@gitbeaker/core';
import type {
  Check,
  FileText,
  ForgeApi,
  NewCommit,
  OpenIssue,
  OpenRequest,
  Topic,
} from './forge-api.ts';
import { type Api, allPages, apiAt, orNull, succeeds } from './http.ts';
import { once, oneByOne } from './in-bulk.ts';

/** Access levels from which a member may push to branches. */
const DEVELOPER = 30;
const WAITING = ['created', 'waiting_for_resource', 'preparing', 'pending', 'running', 'scheduled'];

const states: Readonly<Record<string, Check['state']>> = { success: 'passed', manual: 'held' };
const stateOf = (status: string): Check['state'] =>
  WAITING.includes(status) ? 'running' : (states[status] ?? 'failed');

const places = { request: 'merge_requests', issue: 'issues' } as const;
const notes = ({ kind, number }: Topic) => `/${places[kind]}/${number}/notes`;

/** Whether each file is there already decides what GitLab calls the change. */
async function actions(api: Api, files: ReadonlyArray<FileText>, at: string) {
  return Promise.all(
    files.map(async ({ path, text }) => {
      const file = `/repository/files/${encodeURIComponent(path)}?ref=${encodeURIComponent(at)}`;
      const there = await orNull(api<{ last_commit_id: string }>('GET', file));
      return {
        action: there ? 'update' : 'create',
        file_path: path,
        content: text,
        ...(there ? { last_commit_id: there.last_commit_id } : {}),
      };
    }),
  );
}

/** GitLab. @param project its path with all groups */
export function gitlabApi(
  address: string,
  project: string,
  token: string,
  fetchIt?: typeof fetch,
): ForgeApi {
  const headers = { 'PRIVATE-TOKEN': token };
  const root = apiAt(address, headers, fetchIt);
  const api = apiAt(`${address}/projects/${encodeURIComponent(project)}`, headers, fetchIt);
  const repository = () => api<ProjectSchema>('GET', '');
  const account = once(() => root<SimpleUserSchema>('GET', '/user'));
  const self = () => account('self');
  const isMember = once(async (id: number) => {
    const asked = api<{ access_level: number }>('GET', `/members/all/${id}`);
    return ((await orNull(asked, [403, 404]))?.access_level ?? 0) >= DEVELOPER;
  });
  const check = async ({ number, head }: OpenRequest): Promise<Check | null> => {
    const all = await api<Array<PipelineSchema>>('GET', `/merge_requests/${number}/pipelines`);
    // Pipelines of merged results are of a commit of their own.
    const merged = `refs/merge-requests/${number}/merge`;
    const run = all.find(({ sha, ref }) => sha === head || ref === merged);
    return run ? { state: stateOf(run.status), address: run.web_url } : null;
  };
  const commit = async ({ branch, parent, files, message }: NewCommit, more: object) =>
    api('POST', '/repository/commits', {
      branch,
      commit_message: message,
      actions: await actions(api, files, parent),
      ...more,
    });
  return {
    isPrivate: async () => (await repository()).visibility !== 'public',
    defaultBranch: async () => (await repository()).default_branch,
    async headOf(branch) {
      const path = `/repository/branches/${encodeURIComponent(branch)}`;
      return (await api<BranchSchema>('GET', path)).commit.id;
    },
    async openRequests() {
      const all = await allPages<MergeRequestSchema>(api, '/merge_requests?state=opened');
      return all.map((one) => ({
        number: one.iid,
        title: one.title,
        branch: one.source_branch,
        head: one.sha,
        base: one.target_branch,
        opened: one.created_at,
        isFork: one.source_project_id !== one.target_project_id,
      }));
    },
    shown: (request) => `!${request}`,
    refOf: (request) => `refs/merge-requests/${request}/head`,
    async changedPaths(request) {
      const path = `/merge_requests/${request}`;
      const { changes_count } = await api<ExpandedMergeRequestSchema>('GET', path);
      const files = await allPages<MergeRequestDiffSchema>(api, `${path}/diffs`);
      // "1000+" when there are more than GitLab counts.
      if (files.length !== Number(changes_count)) return null;
      return files.flatMap(({ old_path, new_path }) =>
        old_path === new_path ? new_path : [new_path, old_path],
      );
    },
    check,
    // Neither pipelines nor notes of many requests have a list; GitLab limits calls by the minute, not by the hour.
    checks: (requests) => oneByOne(requests, check),
    async openIssues(label) {
      const query = `/issues?state=opened&labels=${encodeURIComponent(label)}`;
      const issues = await allPages<IssueSchema>(api, query);
      return Promise.all(
        issues.map(
          async ({ iid, description, labels, author, created_at }): Promise<OpenIssue> => ({
            number: iid,
            text: description ?? '',
            opened: created_at,
            labels: labels.map((one) => (typeof one === 'string' ? one : one.name)),
            isByMember: await isMember(author.id),
          }),
        ),
      );
    },
    async ownComments(topic) {
      const [{ id: own }, all] = await Promise.all([
        self(),
        allPages<NoteSchema>(api, notes(topic)),
      ]);
      return all
        .filter(({ author, system }) => author.id === own && !system)
        .map(({ id, body }) => ({ id, body }));
    },
    ownCommentsOn(kind, topics) {
      return oneByOne(topics, ({ number }) => this.ownComments({ kind, number }));
    },
    addComment: (topic, body) => api('POST', notes(topic), { body }),
    editComment: (topic, id, body) => api('PUT', `${notes(topic)}/${id}`, { body }),
    removeLabel: (issue, label) => api('PUT', `/issues/${issue}`, { remove_labels: label }),
    async makeBranch(given) {
      await commit(given, { start_sha: given.parent, force: true });
    },
    async addCommit(given) {
      const path = `/repository/branches/${encodeURIComponent(given.branch)}`;
      const branch = await orNull(api<BranchSchema>('GET', path));
      if (branch?.commit.id !== given.parent) return false;
      // A file that somebody changed meanwhile is refused: its last commit is another one.
      return succeeds(commit(given, {}), [400]);
    },
    async open({ branch, base, title, text }) {
      const body = {
        source_branch: branch,
        target_branch: base,
        title,
        description: text,
        remove_source_branch: true,
      };
      const made = await orNull(api<MergeRequestSchema>('POST', '/merge_requests', body), [403]);
      return made?.iid ?? null;
    },
    // A commit by the token of an account starts a pipeline by itself.
    startChecks: async () => {},
  };
}
