import { describe, expect, test } from 'vitest';
import { type CollectionSpec, collectionSpecs } from './collections.ts';

const specs: ReadonlyArray<[string, CollectionSpec]> = Object.entries(collectionSpecs);

describe('the table of collections', () => {
  test('no two collections read the same place', () => {
    const places = specs.map(([, spec]) =>
      spec.shape === 'list' ? spec.file : `${spec.folder}/${spec.pattern}`,
    );
    expect(new Set(places).size).toBe(places.length);
  });

  test.each(specs)('%s names itself in Vietnamese for the editors’ tools', (_name, spec) => {
    expect(spec.schema.meta()?.title).toMatch(/\p{Lu}\p{Ll}+/u);
  });
});
