import type { ForgeApi, OpenRequest, OwnComment, Topic } from './forge-api.ts';

/** What a forge has no list of is asked one by one: forges limit how much is asked at once. */
export async function oneByOne<Given extends { readonly number: number }, Answer>(
  all: ReadonlyArray<Given>,
  ask: (one: Given) => Promise<Answer | null>,
): Promise<Map<number, Answer>> {
  const answers = new Map<number, Answer>();
  for (const one of all) {
    const answer = await ask(one);
    if (answer !== null) answers.set(one.number, answer);
  }
  return answers;
}

/** Asks once for each key. */
export function once<Key, Answer>(ask: (key: Key) => Promise<Answer>) {
  const known = new Map<Key, Promise<Answer>>();
  return (key: Key): Promise<Answer> => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}

/** A comment in the list of all comments of a repository, with the address of what it is on. */
export interface ListedComment extends OwnComment {
  readonly address: string;
}

/** The most that is read of a list (http.ts). */
const MOST = 1000;

/**
 * Comments on many topics, out of the list of a repository.
 *
 * @param list all comments since a day, own and others', so that it is known when it was cut
 * @param isOwn true for those of the scripts' account
 */
export async function fromList<Entry>(
  kind: Topic['kind'],
  topics: ReadonlyArray<Pick<OpenRequest, 'number' | 'opened'>>,
  list: (since: string) => Promise<ReadonlyArray<Entry>>,
  own: (entry: Entry) => ListedComment | null,
  ask: ForgeApi['ownComments'],
): Promise<ReadonlyMap<number, ReadonlyArray<OwnComment>>> {
  const [first, ...rest] = topics;
  if (!first) return new Map();
  if (rest.length === 0)
    return new Map([[first.number, await ask({ kind, number: first.number })]]);
  const [oldest = ''] = topics.map(({ opened }) => opened).sort();
  const entries = await list(oldest);
  const comments = entries.flatMap((entry) => own(entry) ?? []);
  const found = Map.groupBy(comments, ({ address }) => Number(/(\d+)$/.exec(address)?.[1]));
  // A list that was cut says nothing of what is not in it.
  const unknown = entries.length < MOST ? [] : topics.filter(({ number }) => !found.has(number));
  const asked = await oneByOne(unknown, ({ number }) => ask({ kind, number }));
  return new Map([...found, ...asked]);
}
