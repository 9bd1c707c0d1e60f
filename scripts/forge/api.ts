/**
 * The few calls of GitHub's REST API that the workflows' scripts need. No imports: they run without
 * installed packages.
 */

export class ApiError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Sends a request; the response is what GitHub documents for that path. */
export type Api = <Response>(method: string, path: string, body?: unknown) => Promise<Response>;

/**
 * @param repository "owner/name"; paths are relative to it
 * @param fetchIt replaced in tests
 * @returns a function that throws ApiError for every status but 2xx
 */
export function githubApi(
  { address, repository, token }: { address: string; repository: string; token: string },
  fetchIt: typeof fetch = fetch,
): Api {
  return async <Response>(method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await fetchIt(`${address}/repos/${repository}${path}`, {
      method,
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${token}`,
        'X-GitHub-Api-Version': '2022-11-28',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new ApiError(response.status, `${method} ${path}: ${response.status}`);
    return (text === '' ? null : JSON.parse(text)) as Response;
  };
}

/** All entries of a list in pages of 100, up to a thousand. */
export async function allPages<Entry>(api: Api, path: string): Promise<Array<Entry>> {
  const entries: Array<Entry> = [];
  for (let page = 1; page <= 10; page += 1) {
    const sign = path.includes('?') ? '&' : '?';
    const some = await api<Array<Entry>>('GET', `${path}${sign}per_page=100&page=${page}`);
    entries.push(...some);
    if (some.length < 100) break;
  }
  return entries;
}

/** The response, or null for 404. */
export async function orNull<Response>(asked: Promise<Response>): Promise<Response | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}
