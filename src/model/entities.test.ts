import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collectionNames } from './collection-names.ts';
import { text } from './common.ts';
import { entities, entityOf, entrySchema, filesOf } from './entities.ts';
import { describeEntity } from './entity.ts';

describe('the descriptors', () => {
  test('are listed once for each kind of content, in the same order', () => {
    expect(Object.keys(entities)).toEqual(collectionNames);
  });

  test('no two collections read the same files', () => {
    expect(new Set(collectionNames.map(filesOf)).size).toBe(collectionNames.length);
  });

  test('no two menu entries have the same position', () => {
    const orders = collectionNames.flatMap((name) => entityOf(name).menu?.order ?? []);
    expect(new Set(orders).size).toBe(orders.length);
  });

  test.each(collectionNames)('%s has Vietnamese names for the editors’ tools', (name) => {
    expect(entityOf(name).schema.meta()?.title).toMatch(/\p{Lu}\p{Ll}+/u);
  });

  test.each(collectionNames)('%s refers only to fields that it has', (name) => {
    const fields = Object.keys((entityOf(name).schema as z.ZodObject).shape);
    const { repeatedByPlace = [] } = entityOf(name);
    expect(fields).toEqual(expect.arrayContaining(repeatedByPlace.map(({ field }) => field)));
    expect(entrySchema(name)).toBeInstanceOf(z.ZodObject);
  });
});

/** A minimal descriptor. */
const plain = {
  names: { one: 'thư', many: 'Thư' },
  advice: 'Không có.',
  list: '/thu/',
  entry: null,
  suggested: false,
  label: 'title',
} as const;
const entry = { ...plain, shape: 'entry', folder: 'thu', pattern: '*.md', sortBy: 'id' } as const;

/**
 * What the compiler refuses. The `@ts-expect-error` comments are the assertions; `astro check` evaluates
 * them.
 */
export const refused = [
  // @ts-expect-error “file” is set when entries are loaded
  describeEntity({ ...entry, schema: z.strictObject({ title: text, file: text }) }),
  // @ts-expect-error so is “body”
  describeEntity({ ...entry, schema: z.strictObject({ title: text, body: text }) }),
  // @ts-expect-error and the id of an entry that is a file
  describeEntity({ ...entry, schema: z.strictObject({ title: text, id: text }) }),
  // @ts-expect-error “plan” names a year
  describeEntity({ ...entry, schema: z.strictObject({ title: text, plan: z.int() }) }),
  // @ts-expect-error there is no such field to sort by
  describeEntity({ ...entry, schema: z.strictObject({ title: text }), sortBy: 'name' }),
  // @ts-expect-error entries of one file need ids
  describeEntity({ ...plain, shape: 'list', file: 'thu.json', sortBy: null, schema: entry }),
];

test('a descriptor is returned unchanged', () => {
  const schema = z.strictObject({ title: text });
  expect(describeEntity({ ...entry, schema })).toEqual({ ...entry, schema });
});
