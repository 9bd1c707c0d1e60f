import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelResolver, readQueries } from './labels.ts';

/** A query with the paths of the pages that are right for it. */
export interface Query {
  readonly query: string;
  readonly group: string;
  readonly expected: ReadonlyArray<string>;
}

/** A query and the direct answer it deserves: its kind ("none" for a near miss) and the page it names. */
export interface CardQuery {
  readonly query: string;
  readonly kind: string;
  readonly answer?: string;
  readonly also?: ReadonlyArray<string>;
}

const read = (root: string, name: string) =>
  JSON.parse(readFileSync(join(root, 'bench/search', name), 'utf8'));

/** A guidance item or a document: the only pages that the labels of staff know. */
export const LABELLED = /\/(?:huong-dan\/\d{4}\/[^/]+|van-ban\/[^/]+)\/$/;

/**
 * The labelled queries of staff, by which the search was tuned.
 *
 * @param root the repository
 * @param content the folder that holds the content/ of the site that is searched
 */
export function staffQueries(root: string, content = root): Array<Query> {
  const resolve = labelResolver(content);
  return readQueries(join(root, 'bench/search/queries.json')).map((query) => ({
    query: query.query,
    group: query.class,
    expected: [...new Set(query.expected.map(resolve))],
  }));
}

/** Queries by someone who had not read the code; any of the expected pages is right. */
export const blindQueries = (root: string): Array<Query> =>
  read(root, 'blind.json').map(
    ({ query, kind, expected }: Omit<Query, 'group'> & { kind: string }) => ({
      query,
      group: kind,
      expected,
    }),
  );

/** Queries for direct answers, by the same person. */
export const blindCards = (root: string): Array<CardQuery> => read(root, 'blind-cards.json');
