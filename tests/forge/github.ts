import type { components, paths } from '@octokit/openapi-types';
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
} from './stand-in.ts';

type Schemas = components['schemas'];
type Method = 'get' | 'post' | 'patch' | 'delete';
const PROJECT = { full_name: 'mttq/phong-trao' };

/** A route that GitHub's published description has. */
const on = <Path extends keyof paths>(
  method: Method & keyof paths[Path],
  path: Path,
  answer: Route['answer'],
): Route => ({ method: method.toUpperCase(), path, answer });

const number = ({ params }: Call, name: string) => Number(params[name]);
const text = ({ body }: Call, name: string) => String(body[name]);

/** GitHub's REST API. */
export function githubRoutes(hosting: Hosting): Array<Route> {
  const { repository } = hosting;
  const pullOf = (request: HostedRequest): Part<Schemas['pull-request-simple']> => ({
    number: request.number,
    title: request.title,
    created_at: request.opened,
    head: { ref: request.branch, sha: hosting.head(request), repo: PROJECT },
    base: { ref: 'main', repo: PROJECT },
  });
  const commentOf = ({
    id,
    on: topic,
    author,
    body,
  }: HostedComment): Part<Schemas['issue-comment']> => ({
    id,
    body,
    issue_url: `https://api.github.com/repos/mttq/phong-trao/issues/${topic}`,
    user: { login: author.login, type: author.id === SELF.id ? 'Bot' : 'User' },
  });
  const commitOf = (sha: string): Part<Schemas['git-commit']> => ({
    sha,
    tree: { sha: repository.treeOf(sha) },
  });
  const runOf = (sha: string): Part<Schemas['workflow-run']> => {
    const state = hosting.checks.get(sha);
    const conclusion = state === 'running' ? null : state === 'passed' ? 'success' : 'failure';
    return { head_sha: sha, conclusion, html_url: `https://github.com/mttq/phong-trao/${sha}` };
  };
  const refOf = (ref: string, sha: string): Part<Schemas['git-ref']> => ({
    ref,
    object: { sha },
  });
  const R = '/repos/{owner}/{repo}';
  return [
    on(
      'get',
      `${R}`,
      () => ({ private: false, default_branch: 'main' }) satisfies Part<Schemas['full-repository']>,
    ),
    on('get', `${R}/pulls`, (call) => page(openRequests(hosting).map(pullOf), call)),
    on('get', `${R}/pulls/{pull_number}`, (call) => {
      const request = found(hosting.request(number(call, 'pull_number')));
      return {
        number: request.number,
        changed_files: hosting.paths(request).length,
      } satisfies Part<Schemas['pull-request']>;
    }),
    on('get', `${R}/pulls/{pull_number}/files`, (call) =>
      page(
        hosting
          .paths(found(hosting.request(number(call, 'pull_number'))))
          .map((filename) => ({ filename }) satisfies Part<Schemas['diff-entry']>),
        call,
      ),
    ),
    on('get', `${R}/actions/workflows/{workflow_id}/runs`, (call) => {
      const sha = call.query.get('head_sha');
      const commits = [...hosting.checks.keys()].filter((one) => sha === null || one === sha);
      return { workflow_runs: page(commits.toReversed().map(runOf), call) };
    }),
    on('get', `${R}/issues`, (call) =>
      page(
        issuesWith(hosting, call.query.get('labels')).map(
          (issue) =>
            ({
              number: issue.number,
              created_at: issue.opened,
              body: issue.text,
              labels: issue.labels.map((name) => ({ name })),
              author_association: issue.author.isMember ? 'MEMBER' : 'NONE',
            }) satisfies Part<Schemas['issue']>,
        ),
        call,
      ),
    ),
    on('get', `${R}/issues/comments`, (call) => page(hosting.comments.map(commentOf), call)),
    on('get', `${R}/issues/{issue_number}/comments`, (call) =>
      page(
        hosting.comments
          .filter((comment) => comment.on === number(call, 'issue_number'))
          .map(commentOf),
        call,
      ),
    ),
    on('post', `${R}/issues/{issue_number}/comments`, (call) =>
      commentOf(hosting.comment(number(call, 'issue_number'), text(call, 'body'))),
    ),
    on('patch', `${R}/issues/comments/{comment_id}`, (call) => {
      const comment = found(hosting.comments.find(({ id }) => id === number(call, 'comment_id')));
      comment.body = text(call, 'body');
      return commentOf(comment);
    }),
    on('delete', `${R}/issues/{issue_number}/labels/{name}`, (call) => {
      const issue = found(hosting.issue(number(call, 'issue_number')));
      if (!issue.labels.includes(call.params.name ?? '')) throw new Refusal(404);
      issue.labels = issue.labels.filter((name) => name !== call.params.name);
      return issue.labels.map((name) => ({ name }) satisfies Part<Schemas['label']>);
    }),
    on('get', `${R}/git/commits/{commit_sha}`, ({ params }) => commitOf(params.commit_sha ?? '')),
    on('post', `${R}/git/trees`, (call) => {
      const entries = call.body.tree as ReadonlyArray<{ path: string; content: string }>;
      const files = Object.fromEntries(entries.map(({ path, content }) => [path, content]));
      const sha = repository.tree(text(call, 'base_tree'), files);
      return { sha } satisfies Part<Schemas['git-tree']>;
    }),
    on('post', `${R}/git/commits`, (call) => {
      const parents = call.body.parents as ReadonlyArray<string>;
      return commitOf(repository.commitTree(parents, text(call, 'tree'), text(call, 'message')));
    }),
    on('get', `${R}/git/ref/{ref}`, ({ params }) =>
      refOf(`refs/${params.ref}`, found(repository.at(`refs/${params.ref}`))),
    ),
    on('post', `${R}/git/refs`, (call) => {
      if (repository.at(text(call, 'ref'))) throw new Refusal(422);
      repository.set(text(call, 'ref'), text(call, 'sha'));
      return refOf(text(call, 'ref'), text(call, 'sha'));
    }),
    on('patch', `${R}/git/refs/{ref}`, (call) => {
      const [ref, sha] = [`refs/${call.params.ref}`, text(call, 'sha')];
      const old = found(repository.at(ref));
      if (call.body.force !== true && repository.mergeBase(old, sha) !== old)
        throw new Refusal(422);
      repository.set(ref, sha);
      return refOf(ref, sha);
    }),
    on('post', `${R}/pulls`, (call) =>
      pullOf(hosting.openRequest(text(call, 'head'), text(call, 'title'), text(call, 'body'))),
    ),
    on('post', `${R}/actions/workflows/{workflow_id}/dispatches`, (call) => {
      hosting.startChecks(text(call, 'ref'));
      return null;
    }),
  ];
}
