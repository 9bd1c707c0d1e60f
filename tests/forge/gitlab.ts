import type {
  BranchSchema,
  CommitSchema,
  ExpandedMergeRequestSchema,
  IssueSchema,
  MemberSchema,
  MergeRequestDiffSchema,
  MergeRequestSchema,
  NoteSchema,
  PipelineSchema,
  ProjectSchema,
  RepositoryFileExpandedSchema,
  SimpleUserSchema,
} from '@gitbeaker/core';
import { type HostedComment, type HostedRequest, type Hosting, SELF } from './hosting.ts';
import {
  type Call,
  found,
  issuesWith,
  openRequests,
  type Part,
  page,
  Refusal,
  type Route,
  route,
} from './stand-in.ts';

interface Action {
  readonly action: 'create' | 'update';
  readonly file_path: string;
  readonly content: string;
  readonly last_commit_id?: string;
}

const states = { running: 'running', passed: 'success', failed: 'failed' } as const;
const text = ({ body }: Call, name: string) => String(body[name]);

/** GitLab's REST API, version 4. */
export function gitlabRoutes(hosting: Hosting): Array<Route> {
  const { repository } = hosting;
  const mergeOf = (request: HostedRequest): Part<MergeRequestSchema> => ({
    iid: request.number,
    title: request.title,
    created_at: request.opened,
    source_branch: request.branch,
    target_branch: 'main',
    sha: hosting.head(request),
    source_project_id: 1,
    target_project_id: 1,
  });
  const noteOf = ({ id, author, body }: HostedComment): Part<NoteSchema> => ({
    id,
    body,
    author: { id: author.id },
    system: false,
  });
  const lastOf = (ref: string, path: string) =>
    repository.git(['log', '-1', '--format=%H', ref, '--', path]);
  const request = ({ params }: Call) => found(hosting.request(Number(params.iid)));
  const notes = (place: string): Array<Route> => [
    route('GET', `${place}/{iid}/notes`, (call) =>
      page(hosting.comments.filter(({ on }) => on === Number(call.params.iid)).map(noteOf), call),
    ),
    route('POST', `${place}/{iid}/notes`, (call) =>
      noteOf(hosting.comment(Number(call.params.iid), text(call, 'body'))),
    ),
    route('PUT', `${place}/{iid}/notes/{note}`, (call) => {
      const note = found(hosting.comments.find(({ id }) => id === Number(call.params.note)));
      note.body = text(call, 'body');
      return noteOf(note);
    }),
  ];
  /** As the commits API: every action has to fit what is there. */
  const commit = (call: Call): Part<CommitSchema> => {
    const branch = `refs/heads/${text(call, 'branch')}`;
    const { start_sha: start, force } = call.body;
    const tip = repository.at(branch);
    if (start !== undefined && tip !== null && force !== true) throw new Refusal(400);
    const parent = start === undefined ? found(tip) : String(start);
    const actions = call.body.actions as ReadonlyArray<Action>;
    for (const { action, file_path: path, last_commit_id: last } of actions) {
      const isThere = repository.blob(parent, path) !== null;
      if (isThere !== (action === 'update')) throw new Refusal(400);
      if (last !== undefined && last !== lastOf(parent, path)) throw new Refusal(400);
    }
    const files = Object.fromEntries(actions.map(({ file_path, content }) => [file_path, content]));
    const id = repository.commit([parent], files, text(call, 'commit_message'), branch);
    // GitLab starts a pipeline for every commit of an account.
    hosting.startChecks(text(call, 'branch'));
    return { id };
  };
  const P = '/projects/{id}';
  return [
    route(
      'GET',
      P,
      () => ({ visibility: 'public', default_branch: 'main' }) satisfies Part<ProjectSchema>,
    ),
    route(
      'GET',
      '/user',
      () => ({ id: SELF.id, username: 'may' }) satisfies Part<SimpleUserSchema>,
    ),
    route('GET', `${P}/merge_requests`, (call) => page(openRequests(hosting).map(mergeOf), call)),
    route('POST', `${P}/merge_requests`, (call) =>
      mergeOf(
        hosting.openRequest(
          text(call, 'source_branch'),
          text(call, 'title'),
          text(call, 'description'),
        ),
      ),
    ),
    route(
      'GET',
      `${P}/merge_requests/{iid}`,
      (call) =>
        ({
          changes_count: String(hosting.paths(request(call)).length),
        }) satisfies Part<ExpandedMergeRequestSchema>,
    ),
    route('GET', `${P}/merge_requests/{iid}/diffs`, (call) =>
      page(
        hosting
          .paths(request(call))
          .map(
            (path) => ({ old_path: path, new_path: path }) satisfies Part<MergeRequestDiffSchema>,
          ),
        call,
      ),
    ),
    route('GET', `${P}/merge_requests/{iid}/pipelines`, (call) => {
      const sha = hosting.head(request(call));
      const state = hosting.checks.get(sha);
      if (!state) return [];
      const web_url = `https://gitlab.com/mttq/${sha}`;
      return [{ sha, status: states[state], web_url } satisfies Part<PipelineSchema>];
    }),
    route('GET', `${P}/issues`, (call) =>
      page(
        issuesWith(hosting, call.query.get('labels')).map(
          (issue) =>
            ({
              iid: issue.number,
              created_at: issue.opened,
              description: issue.text,
              labels: issue.labels,
              author: { id: issue.author.id },
            }) satisfies Part<IssueSchema>,
        ),
        call,
      ),
    ),
    route('PUT', `${P}/issues/{iid}`, (call) => {
      const issue = found(hosting.issue(Number(call.params.iid)));
      const off = text(call, 'remove_labels').split(',');
      issue.labels = issue.labels.filter((name) => !off.includes(name));
      return { iid: issue.number, labels: issue.labels } satisfies Part<IssueSchema>;
    }),
    route('GET', `${P}/members/all/{user}`, ({ params }) => {
      if (params.user !== '3') throw new Refusal(404);
      return { id: 3, access_level: 30 } satisfies Part<MemberSchema>;
    }),
    ...notes(`${P}/merge_requests`),
    ...notes(`${P}/issues`),
    route('POST', `${P}/repository/commits`, commit),
    route('GET', `${P}/repository/files/{path}`, ({ params, query }) => {
      const [ref, path] = [query.get('ref') ?? '', params.path ?? ''];
      if (repository.blob(ref, path) === null) throw new Refusal(404);
      return {
        last_commit_id: lastOf(ref, path),
      } satisfies Part<RepositoryFileExpandedSchema>;
    }),
    route('GET', `${P}/repository/branches/{branch}`, ({ params }) => {
      const id = found(repository.at(`refs/heads/${params.branch}`));
      return { name: params.branch ?? '', commit: { id } } satisfies Part<BranchSchema>;
    }),
  ];
}
