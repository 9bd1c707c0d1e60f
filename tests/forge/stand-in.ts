import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Hosting } from './hosting.ts';

/** Some fields of an answer, each as the forge's published client types it. */
export type Part<Whole> =
  Whole extends ReadonlyArray<infer One>
    ? ReadonlyArray<Part<One>>
    : Whole extends object
      ? { readonly [Field in keyof Whole]?: Part<Whole[Field]> | undefined }
      : Whole;

export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An answer with a status other than success. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number) {
    super(String(status));
    this.status = status;
  }
}

/** Finds what a call is about. @throws Refusal with 404 when it is not there */
export function found<What>(what: What | null | undefined): What {
  if (what === null || what === undefined) throw new Refusal(404);
  return what;
}

export interface Route {
  readonly method: string;
  /** "/repos/{owner}/{repo}/pulls" */
  readonly path: string;
  readonly answer: (call: Call) => unknown;
}

/** One page of a list, as large as the call wants it. */
export function page<Entry>(list: ReadonlyArray<Entry>, { query }: Call): ReadonlyArray<Entry> {
  const size = Number(query.get('per_page') ?? query.get('limit') ?? 30);
  const number = Number(query.get('page') ?? 1);
  return list.slice((number - 1) * size, number * size);
}

/** Parameters that hold whole paths; the others are one segment. */
const LONG = ['ref', 'filepath', 'branch'];

const pattern = (path: string): RegExp =>
  new RegExp(
    `^${path.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${LONG.includes(name) ? '.+' : '[^/]+'})`)}$`,
  );

async function bodyOf(request: IncomingMessage): Promise<Call['body']> {
  const parts: Array<Buffer> = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}

/**
 * A forge's API on this computer, as far as the scripts use it. A call that it does not know is refused and
 * noted in `unknown`: a test that made one fails.
 */
export class StandIn {
  readonly unknown: Array<string> = [];
  /** How many calls there have been: forges count them. */
  calls = 0;
  readonly #routes: ReadonlyArray<Route & { readonly match: RegExp }>;
  readonly #server: Server;

  /** @param root what the paths of all routes begin with */
  constructor(root: string, routes: ReadonlyArray<Route>) {
    this.#routes = routes.map((one) => ({ ...one, match: pattern(`${root}${one.path}`) }));
    this.#server = createServer(async (request, response) => {
      const [status, answer] = this.#answer(request, await bodyOf(request));
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(status === 204 ? '' : JSON.stringify(answer ?? null));
    });
    // Node closes idle connections after five seconds, which could race with the next call.
    this.#server.keepAliveTimeout = 600_000;
  }

  #answer(request: IncomingMessage, body: Call['body']): [number, unknown] {
    this.calls += 1;
    const { method = '', url = '' } = request;
    const { pathname, searchParams: query } = new URL(url, 'http://x');
    for (const { match, answer, ...route } of this.#routes) {
      const groups = route.method === method ? match.exec(pathname)?.groups : undefined;
      if (!groups && !(route.method === method && match.test(pathname))) continue;
      const params = Object.fromEntries(
        Object.entries(groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]),
      );
      try {
        return [method === 'POST' ? 201 : 200, answer({ params, query, body })];
      } catch (error) {
        if (error instanceof Refusal) return [error.status, {}];
        this.unknown.push(`${method} ${url}: ${error}`);
        return [500, {}];
      }
    }
    this.unknown.push(`${method} ${url}`);
    return [501, {}];
  }

  /** Starts the server. @returns its origin */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** Makes the routes of one forge. */
export type Routes = (hosting: Hosting) => ReadonlyArray<Route>;

export const route = (method: string, path: string, answer: Route['answer']): Route => ({
  method,
  path,
  answer,
});

/** Open issues with a label. */
export const issuesWith = (hosting: Hosting, label: string | null) =>
  hosting.issues.filter(
    ({ state, labels }) => state === 'open' && (label === null || labels.includes(label)),
  );

export const openRequests = (hosting: Hosting) =>
  hosting.requests.filter(({ state }) => state === 'open');
