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

const ofKinds = (root: string, name: string): Array<Query> =>
  read(root, name).map(({ query, kind, expected }: Omit<Query, 'group'> & { kind: string }) => ({
    query,
    group: kind,
    expected,
  }));

/** Queries of one origin, and which of their pages a reader needs: every one, or any. */
export interface QuerySet {
  readonly name: string;
  readonly queries: ReadonlyArray<Query>;
  readonly needed: 'every' | 'any';
}

/** All sets that are scored. */
export const querySets = (root: string): ReadonlyArray<QuerySet> => [
  { name: 'staff', queries: staffQueries(root), needed: 'every' },
  { name: 'kinds', queries: ofKinds(root, 'kinds.json'), needed: 'any' },
  { name: 'blind', queries: ofKinds(root, 'blind.json'), needed: 'any' },
];

/** A set of queries for direct answers. */
export interface CardSet {
  readonly name: string;
  readonly queries: ReadonlyArray<CardQuery>;
}

export const cardSets = (root: string): ReadonlyArray<CardSet> => [
  { name: 'cards', queries: read(root, 'cards.json') },
  { name: 'blind cards', queries: read(root, 'blind-cards.json') },
];
