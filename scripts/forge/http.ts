/** Calls of a forge's REST API. No imports: the scripts of privileged jobs run without installed packages. */

class ApiError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Sends a request; the response is what the forge documents for that path. */
export type Api = <Response>(method: string, path: string, body?: unknown) => Promise<Response>;

/**
 * @param root what every path is relative to
 * @param headers those of the forge, with the token
 * @param fetchIt replaced in tests
 * @returns a function that throws ApiError for every status but 2xx
 */
export function apiAt(
  root: string,
  headers: Readonly<Record<string, string>>,
  fetchIt: typeof fetch = fetch,
): Api {
  return async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetchIt(`${root}${path}`, {
      method,
      headers: {
        Accept: 'application/json',
        ...headers,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new ApiError(response.status, `${method} ${path}: ${response.status}`);
    return (text === '' ? null : JSON.parse(text)) as Answer;
  };
}

/** All entries of a list, up to a thousand. @param size how many the forge gives at a time */
export async function allPages<Entry>(api: Api, path: string, size = 100): Promise<Array<Entry>> {
  const entries: Array<Entry> = [];
  const limit = size === 100 ? 'per_page' : 'limit';
  for (let page = 1; entries.length < 1000; page += 1) {
    const sign = path.includes('?') ? '&' : '?';
    const some = await api<Array<Entry>>('GET', `${path}${sign}${limit}=${size}&page=${page}`);
    entries.push(...some);
    if (some.length < size) break;
  }
  return entries;
}

/** The response, or null for one of these statuses. */
export async function orNull<Answer>(
  asked: Promise<Answer>,
  statuses: ReadonlyArray<number> = [404],
): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiError && statuses.includes(error.status)) return null;
    throw error;
  }
}

/** Whether it was done; false for one of these statuses. */
export const succeeds = async (
  asked: Promise<unknown>,
  statuses: ReadonlyArray<number> = [404],
): Promise<boolean> =>
  (await orNull(
    asked.then(() => true),
    statuses,
  )) ?? false;

/** A path segment, or a branch name with its slashes. */
export const segments = (text: string): string => text.split('/').map(encodeURIComponent).join('/');
