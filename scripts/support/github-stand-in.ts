import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GitHubRepository } from './github-repository.ts';

/** A pull request, with the fields that the form and its tests use. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
  labels: Array<string>;
}

type Values = Readonly<Record<string, unknown>>;
interface Asked {
  readonly query: string;
  readonly variables: Values & { readonly input?: Values & { readonly fileChanges?: unknown } };
}

const ACCOUNT = { id: 1, login: 'can-bo-huyen', name: 'Cán bộ huyện', email: '', avatar_url: '' };

/**
 * A fake of the part of GitHub's API that the form uses, on a real git repository: reading, branches,
 * commits, pull requests, labels. Any other request is refused and recorded in `unknown`, to notice when a
 * new release of the CMS needs more.
 */
export class GitHubStandIn {
  readonly pullRequests: Array<PullRequest> = [];
  readonly unknown: Array<string> = [];
  private readonly repository: GitHubRepository;
  private readonly server: Server;

  constructor(repository: GitHubRepository) {
    this.repository = repository;
    this.server = createServer(async (request, response) => {
      const [status, answer] = this.answer(request, await bodyOf(request));
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(status === 204 ? '' : JSON.stringify(answer));
    });
    // Node closes idle connections after five seconds, which could race with the next call.
    this.server.keepAliveTimeout = 600_000;
  }

  /** Starts the server; returns its address. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private answer({ method, url = '' }: IncomingMessage, body: Values): [number, unknown] {
    const call = `${method} ${url.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`;
    if (call === 'GET /user') return [200, ACCOUNT];
    if (call.startsWith('GET /collaborators/')) return [204, null];
    const tree = /^GET \/git\/trees\/(\w+)\?recursive=1$/.exec(call)?.[1];
    if (tree) return [200, { tree: this.repository.tree(tree) }];
    if (call === 'POST /pulls') return [201, this.open(body)];
    const issue = /^(?:POST|PATCH) \/issues\/(\d+)(?:\/labels)?$/.exec(call)?.[1];
    if (issue) return [200, this.label(Number(issue), body.labels as Array<string>)];
    const labels = /^GET \/issues\/(\d+)$/.exec(call)?.[1];
    if (labels) return [200, this.label(Number(labels), null)];
    if (call === 'POST /graphql') {
      const data = this.query(body as unknown as Asked);
      if (data) return [200, { data }];
      this.unknown.push(String(body.query).slice(0, 200));
      return [200, { errors: [{ message: 'unknown query' }] }];
    }
    this.unknown.push(call);
    return [404, { message: 'Not Found' }];
  }

  private open({ title, head, base, draft }: Values): unknown {
    const number = this.pullRequests.length + 1;
    const request = { number, title, head, base, draft, labels: [] } as unknown as PullRequest;
    this.pullRequests.push(request);
    const now = new Date().toISOString();
    return {
      number,
      title,
      node_id: `PR_${number}`,
      html_url: `https://github.com/x/y/pull/${number}`,
      head: { sha: this.repository.head(request.head) },
      created_at: now,
      updated_at: now,
    };
  }

  private label(number: number, labels: Array<string> | null): unknown {
    const request = this.pullRequests[number - 1];
    if (request && labels) request.labels = labels;
    return { labels: request?.labels.map((name) => ({ name })) ?? [] };
  }

  /** The response to a GraphQL query that it recognizes; null for any other. */
  private query({ query: words, variables }: Asked): unknown {
    const query = words.replace(/\s+/g, ' ');
    const { input = {} } = variables;
    if (query.includes('createRef(')) {
      this.repository.git('update-ref', String(input.name), String(input.oid));
      return { createRef: { ref: { name: input.name } } };
    }
    if (query.includes('createCommitOnBranch(')) return this.commit(query, input);
    if (query.includes('markPullRequestReadyForReview(')) {
      const at = Number(String(input.pullRequestId).replace('PR_', '')) - 1;
      const request = this.pullRequests[at];
      if (request) this.pullRequests[at] = { ...request, draft: false };
      return { markPullRequestReadyForReview: { pullRequest: { isDraft: false } } };
    }
    if (query.includes('fork: repository(')) {
      const oid = this.repository.head(String(variables.branch));
      return { fork: { id: 'R_1' }, base: { ref: { target: { oid } } } };
    }
    if (/pullRequests\( states: OPEN/.test(query)) {
      return { repository: { pullRequests: { nodes: [] } } };
    }
    const branch = String(variables.branch);
    if (/ref\(qualifiedName: \$branch\) \{ target \{ \.\.\. on Commit \{ oid \}/.test(query)) {
      return { repository: { ref: { target: { oid: this.repository.head(branch) } } } };
    }
    const parts = [...query.matchAll(/(\w+_\d+): +(object\(oid: "(\w+)"\)|ref\()/g)];
    if (parts.length > 0) {
      return {
        repository: Object.fromEntries(
          parts.map(([, name, , oid]) => [
            name,
            oid ? this.object(query, oid) : this.history(branch),
          ]),
        ),
      };
    }
    if (query.includes('history(first: 1)')) return { repository: { ref: this.history(branch) } };
    return null;
  }

  /** The text of a file; for a commit, an empty deployment status. */
  private object(query: string, oid: string): unknown {
    if (!query.includes('... on Blob')) return { status: null, deployments: { nodes: [] } };
    return { text: this.repository.git('cat-file', 'blob', oid), isTruncated: false };
  }

  private history(branch: string): unknown {
    const author = { name: ACCOUNT.name, email: '', user: null };
    const commit = {
      oid: this.repository.head(branch),
      message: 'Nội dung',
      author,
      committedDate: '2026-11-01T00:00:00Z',
    };
    return { target: { history: { nodes: [commit] } } };
  }

  private commit(query: string, input: Values): unknown {
    const { branchName } = input.branch as { branchName: string };
    const { additions } = input.fileChanges as {
      additions: Array<{ path: string; contents: string }>;
    };
    const { headline } = input.message as { headline: string };
    if (this.repository.head(branchName) !== input.expectedHeadOid) return null;
    const oid = this.repository.commit(branchName, headline, additions);
    const blobs = new Map(this.repository.tree(oid).map(({ path, sha }) => [path, sha]));
    const files = [...query.matchAll(/(file_\d+): file\(path: "([^"]+)"\)/g)].map(
      ([, name, path = '']) => [name, { oid: blobs.get(path) }],
    );
    const committedDate = new Date().toISOString();
    return {
      createCommitOnBranch: { commit: { oid, committedDate, ...Object.fromEntries(files) } },
    };
  }
}

async function bodyOf(request: IncomingMessage): Promise<Values> {
  const chunks: Array<Buffer> = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString());
}
