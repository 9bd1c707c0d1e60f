import type { ParsedQuery } from '../query/query.ts';
import type { Answer } from './answer.ts';
import { CONTENTS, type Contents } from './data.ts';
import { findAnswer } from './find.ts';
import { todayInVietnam } from './said.ts';
import { AnswerStore } from './store.ts';

export { briefOf, linesOf } from './brief.ts';
export { answerCard } from './card.ts';

const FOLDER = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}tim-kiem/`;

async function read(name: string): Promise<unknown> {
  const response = await fetch(FOLDER + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

let store: Promise<AnswerStore> | undefined;

/** The list of contents, loaded once; asked for again after a failure. */
function storeOnce(): Promise<AnswerStore> {
  store ??= read(CONTENTS)
    .then((contents) => new AnswerStore(contents as Contents, read))
    .catch((error: unknown) => {
      store = undefined;
      throw error;
    });
  return store;
}

/**
 * The direct answer to a query that asks something, or null where it could mean something else.
 *
 * @throws when the data cannot be loaded
 */
export const answerFor = async (query: string, parsed: ParsedQuery): Promise<Answer | null> =>
  findAnswer(query, parsed, await storeOnce(), todayInVietnam());
