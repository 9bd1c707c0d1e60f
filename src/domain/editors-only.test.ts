import { expect, test } from 'vitest';
import { type CollectionName, collectionNames } from '../model/collection-names.ts';
import { entrySchema } from '../model/entities.ts';
import { editorsOnlyPaths, withoutPath } from './editors-only.ts';

test('what was read from a document is for editors only, in every collection that has it', () => {
  const found = collectionNames.flatMap((name: CollectionName) =>
    editorsOnlyPaths(entrySchema(name)).map((path) => `${name}: ${path.join('.')}`),
  );
  expect(found.toSorted()).toEqual([
    'guidance: proposed',
    'milestones: readFrom',
    'plans: document.source',
    'targets: readFrom',
  ]);
});

test('a field is left out wherever it stands, and nothing else', () => {
  const plan = { year: 2026, document: { symbol: '41/HD', source: { name: 'a.docx' } } };
  expect(withoutPath(plan, ['document', 'source'])).toEqual({
    year: 2026,
    document: { symbol: '41/HD' },
  });
  expect(withoutPath(plan, ['document', 'other'])).toEqual(plan);
  expect(withoutPath(plan, ['missing', 'source'])).toBe(plan);
});
