import { expect, test } from 'vitest';
import { recogniseColumn } from '../../src/editing/sheet/columns.ts';
import { publishedObservation } from '../../src/views/open-data/published.ts';

/** Told in columns of another name, or in no table at all. */
const ELSEWHERE = new Set(['grade', 'added']);

test('the importer knows every column of the figures that the site publishes', () => {
  const columns = Object.keys(publishedObservation.shape);
  const unknown = columns.filter((name) => !recogniseColumn(name)?.exact);
  expect(unknown.filter((name) => !ELSEWHERE.has(name))).toEqual([]);
});
