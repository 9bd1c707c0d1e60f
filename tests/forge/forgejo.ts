import type {
  Branch,
  ChangedFile,
  ChangeFilesOptions,
  CombinedStatus,
  Comment,
  ContentsResponse,
  FilesResponse,
  Issue,
  Label,
  PullRequest,
  Repository,
  User,
} from 'forgejo-js';
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

const states = { running: 'pending', passed: 'success', failed: 'failure' } as const;
const text = ({ body }: Call, name: string) => String(body[name]);
const index = ({ params }: Call) => Number(params.index);

/** Labels have numbers here; names are what other forges know. */
const NAMES = ['phieu-so-lieu', 'nhan-so-lieu'];
const labelOf = (name: string): Part<Label> => ({ id: NAMES.indexOf(name) + 1, name });

/** Forgejo's API, version 1. */
export function forgejoRoutes(hosting: Hosting): Array<Route> {
  const { repository } = hosting;
  const branchAt = (branch: string) => repository.at(`refs/heads/${branch}`);
  const pullOf = (request: HostedRequest): Part<PullRequest> => ({
    number: request.number,
    title: request.title,
    created_at: request.opened,
    head: { ref: request.branch, sha: hosting.head(request), repo_id: 1 },
    base: { ref: 'main', repo_id: 1 },
    changed_files: hosting.paths(request).length,
  });
  const commentOf = ({ id, on, author, body }: HostedComment): Part<Comment> => ({
    id,
    body,
    ...(hosting.request(on)
      ? { issue_url: '', pull_request_url: `https://codeberg.org/mttq/phong-trao/pulls/${on}` }
      : { issue_url: `https://codeberg.org/mttq/phong-trao/issues/${on}`, pull_request_url: '' }),
    user: { id: author.id, login: author.login },
  });
  const branchOf = (name: string): Part<Branch> => ({ name, commit: { id: branchAt(name) ?? '' } });
  /** As the contents API: an update names what it replaces. */
  const change = (call: Call): Part<FilesResponse> => {
    const { branch = '', files, message = '' } = call.body as unknown as ChangeFilesOptions;
    const tip = found(branchAt(branch));
    for (const { operation, path, sha } of files) {
      const old = repository.blob(tip, path);
      if (operation === 'create' ? old !== null : old !== sha) throw new Refusal(422);
    }
    const texts = files.map(
      ({ path, content = '' }) => [path, Buffer.from(content, 'base64').toString('utf8')] as const,
    );
    const sha = repository.commit(
      [tip],
      Object.fromEntries(texts),
      message,
      `refs/heads/${branch}`,
    );
    return { commit: { sha } };
  };
  const R = '/repos/{owner}/{repo}';
  return [
    route('GET', R, () => ({ private: false, default_branch: 'main' }) satisfies Part<Repository>),
    route('GET', '/user', () => SELF satisfies Part<User>),
    route('GET', `${R}/pulls`, (call) => page(openRequests(hosting).map(pullOf), call)),
    route('POST', `${R}/pulls`, (call) =>
      pullOf(hosting.openRequest(text(call, 'head'), text(call, 'title'), text(call, 'body'))),
    ),
    route('GET', `${R}/pulls/{index}`, (call) => pullOf(found(hosting.request(index(call))))),
    route('GET', `${R}/pulls/{index}/files`, (call) =>
      page(
        hosting
          .paths(found(hosting.request(index(call))))
          .map((filename) => ({ filename }) satisfies Part<ChangedFile>),
        call,
      ),
    ),
    route('GET', `${R}/commits/{sha}/status`, ({ params }) => {
      const state = hosting.checks.get(params.sha ?? '');
      if (!state) return { state: 'pending', statuses: [] } satisfies Part<CombinedStatus>;
      const status = { status: states[state], target_url: `/mttq/phong-trao/${params.sha}` };
      return { state: states[state], statuses: [status] } satisfies Part<CombinedStatus>;
    }),
    route('GET', `${R}/issues`, (call) =>
      page(
        issuesWith(hosting, call.query.get('labels')).map(
          (issue) =>
            ({
              number: issue.number,
              created_at: issue.opened,
              body: issue.text,
              labels: issue.labels.map(labelOf),
              user: { id: issue.author.id, login: issue.author.login },
            }) satisfies Part<Issue>,
        ),
        call,
      ),
    ),
    route('GET', `${R}/collaborators/{collaborator}`, ({ params }) => {
      if (params.collaborator !== 'lan') throw new Refusal(404);
      return null;
    }),
    route('GET', `${R}/issues/comments`, (call) => page(hosting.comments.map(commentOf), call)),
    route('GET', `${R}/issues/{index}/comments`, (call) =>
      hosting.comments.filter(({ on }) => on === index(call)).map(commentOf),
    ),
    route('POST', `${R}/issues/{index}/comments`, (call) =>
      commentOf(hosting.comment(index(call), text(call, 'body'))),
    ),
    route('PATCH', `${R}/issues/comments/{id}`, (call) => {
      const comment = found(hosting.comments.find(({ id }) => id === Number(call.params.id)));
      comment.body = text(call, 'body');
      return commentOf(comment);
    }),
    route('GET', `${R}/issues/{index}/labels`, (call) =>
      found(hosting.issue(index(call))).labels.map(labelOf),
    ),
    route('DELETE', `${R}/issues/{index}/labels/{id}`, (call) => {
      const issue = found(hosting.issue(index(call)));
      issue.labels = issue.labels.filter((name) => labelOf(name).id !== Number(call.params.id));
      return null;
    }),
    route('GET', `${R}/branches/{branch}`, ({ params }) => {
      found(branchAt(params.branch ?? ''));
      return branchOf(params.branch ?? '');
    }),
    route('POST', `${R}/branches`, (call) => {
      const name = text(call, 'new_branch_name');
      if (branchAt(name)) throw new Refusal(409);
      repository.set(`refs/heads/${name}`, text(call, 'old_ref_name'));
      return branchOf(name);
    }),
    route('DELETE', `${R}/branches/{branch}`, ({ params }) => {
      found(branchAt(params.branch ?? ''));
      repository.delete(`refs/heads/${params.branch}`);
      return null;
    }),
    route('GET', `${R}/contents/{filepath}`, ({ params, query }) => {
      const [path, ref] = [params.filepath ?? '', query.get('ref') ?? 'main'];
      return { path, sha: found(repository.blob(ref, path)) } satisfies Part<ContentsResponse>;
    }),
    route('POST', `${R}/contents`, change),
    route('POST', `${R}/actions/workflows/{workflow}/dispatches`, (call) => {
      hosting.startChecks(text(call, 'ref'));
      return null;
    }),
  ];
}
