import type {
  Branch,
  ChangedFile,
  ChangeFilesOptions,
  CombinedStatus,
  Comment,
  ContentsResponse,
  CreatePullRequestOption,
  Issue,
  Label,
  PullRequest,
  Repository,
  User,
} from 'forgejo-js';
import type { Check, FileText, ForgeApi, NewCommit, OpenIssue, OpenRequest } from './forge-api.ts';
import { type Api, allPages, apiAt, orNull, segments, succeeds } from './http.ts';
import { fromList, once, oneByOne } from './in-bulk.ts';

/** What Forgejo gives at a time; more only where its owner allows it. */
const SIZE = 50;
const CHECKS = 'ci.yml';

const requestOf = ({
  number = 0,
  title = '',
  head,
  base,
  created_at = '',
}: PullRequest): OpenRequest => ({
  number,
  title,
  branch: head?.ref ?? '',
  head: head?.sha ?? '',
  base: base?.ref ?? '',
  opened: created_at,
  isFork: head?.repo_id !== base?.repo_id,
});

const states: Readonly<Record<string, Check['state']>> = { success: 'passed', pending: 'running' };

const encoded = (text: string) => Buffer.from(text, 'utf8').toString('base64');

/** An update has to name the content that it replaces, so nobody's change is overwritten. */
async function operations(api: Api, files: ReadonlyArray<FileText>, ref: string) {
  return Promise.all(
    files.map(async ({ path, text }): Promise<ChangeFilesOptions['files'][number]> => {
      const query = `/contents/${segments(path)}?ref=${encodeURIComponent(ref)}`;
      const there = await orNull(api<ContentsResponse>('GET', query));
      const content = encoded(text);
      return there?.sha
        ? { operation: 'update', path, content, sha: there.sha }
        : { operation: 'create', path, content };
    }),
  );
}

/** Forgejo and Gitea. @param project "owner/name" */
export function forgejoApi(
  address: string,
  project: string,
  token: string,
  fetchIt?: typeof fetch,
): ForgeApi {
  const headers = { Authorization: `token ${token}` };
  const root = apiAt(address, headers, fetchIt);
  const api = apiAt(`${address}/repos/${project}`, headers, fetchIt);
  const repository = () => api<Repository>('GET', '');
  const list = <Entry>(path: string) => allPages<Entry>(api, path, SIZE);
  const commit = async ({ parent, files, message }: NewCommit, where: object) => {
    const body: ChangeFilesOptions = {
      files: await operations(api, files, parent),
      message,
      ...where,
    };
    return api('POST', '/contents', body);
  };
  const account = once(() => root<User>('GET', '/user'));
  /** Finds the comments of the scripts' account, and what each is on. */
  const finder = async () => {
    const own = (await account('self')).id;
    return ({ id = 0, body = '', user, issue_url, pull_request_url }: Comment) => {
      const address = pull_request_url || issue_url || '';
      return user?.id !== undefined && user.id === own ? { id, body, address } : null;
    };
  };
  const isMember = once((login: string) =>
    succeeds(api('GET', `/collaborators/${segments(login)}`)),
  );
  const check = async ({ head }: OpenRequest): Promise<Check | null> => {
    const { state, statuses } = await api<CombinedStatus>('GET', `/commits/${head}/status`);
    const [first] = statuses ?? [];
    if (!first) return null;
    const given = first.target_url ?? '';
    const url = given.startsWith('/') ? `${new URL(address).origin}${given}` : given;
    return { state: states[state ?? ''] ?? 'failed', address: url };
  };
  return {
    isPrivate: async () => (await repository()).private !== false,
    defaultBranch: async () => (await repository()).default_branch ?? 'main',
    async headOf(branch) {
      const { commit: tip } = await api<Branch>('GET', `/branches/${segments(branch)}`);
      if (!tip?.id) throw new Error(`${branch}: no commit`);
      return tip.id;
    },
    openRequests: async () => (await list<PullRequest>('/pulls?state=open')).map(requestOf),
    shown: (request) => `#${request}`,
    refOf: (request) => `refs/pull/${request}/head`,
    async changedPaths(request) {
      const { changed_files = 0 } = await api<PullRequest>('GET', `/pulls/${request}`);
      const files = await list<ChangedFile>(`/pulls/${request}/files`);
      if (files.length < changed_files) return null;
      return files.flatMap(({ filename = '', previous_filename }) =>
        previous_filename ? [filename, previous_filename] : filename,
      );
    },
    check,
    // Nothing lists the states of many commits.
    checks: (requests) => oneByOne(requests, check),
    async openIssues(label) {
      const query = `/issues?state=open&type=issues&labels=${encodeURIComponent(label)}`;
      return Promise.all(
        (await list<Issue>(query)).map(
          async ({
            number = 0,
            body = '',
            labels = [],
            user,
            created_at = '',
          }): Promise<OpenIssue> => ({
            number,
            text: body,
            opened: created_at,
            labels: labels.flatMap(({ name }) => name ?? []),
            isByMember: await isMember(user?.login ?? ''),
          }),
        ),
      );
    },
    async ownComments({ number }) {
      const ownOf = await finder();
      const all = await api<Array<Comment>>('GET', `/issues/${number}/comments`);
      return all.flatMap((remark) => ownOf(remark) ?? []).map(({ id, body }) => ({ id, body }));
    },
    async ownCommentsOn(kind, topics) {
      const since = (day: string) =>
        list<Comment>(`/issues/comments?since=${encodeURIComponent(day)}`);
      return fromList(kind, topics, since, await finder(), (topic) => this.ownComments(topic));
    },
    addComment: ({ number }, body) => api('POST', `/issues/${number}/comments`, { body }),
    editComment: (_topic, id, body) => api('PATCH', `/issues/comments/${id}`, { body }),
    async removeLabel(issue, label) {
      const labels = await api<Array<Label>>('GET', `/issues/${issue}/labels`);
      const id = labels.find(({ name }) => name === label)?.id;
      if (id !== undefined) await orNull(api('DELETE', `/issues/${issue}/labels/${id}`));
    },
    async makeBranch(given) {
      await orNull(api('DELETE', `/branches/${segments(given.branch)}`));
      const body = { new_branch_name: given.branch, old_ref_name: given.parent };
      await api('POST', '/branches', body);
      await commit(given, { branch: given.branch });
    },
    async addCommit(given) {
      const branch = await orNull(api<Branch>('GET', `/branches/${segments(given.branch)}`));
      if (branch?.commit?.id !== given.parent) return false;
      return succeeds(commit(given, { branch: given.branch }), [409, 422]);
    },
    async open({ branch, base, title, text }) {
      const body: CreatePullRequestOption = { head: branch, base, title, body: text };
      return (await orNull(api<PullRequest>('POST', '/pulls', body), [403]))?.number ?? null;
    },
    // Forgejo starts nothing for a commit of the workflows' own token; one of an account starts the checks.
    async startChecks(branch) {
      await orNull(
        api('POST', `/actions/workflows/${CHECKS}/dispatches`, { ref: branch }),
        [403, 404, 422],
      );
    },
  };
}
