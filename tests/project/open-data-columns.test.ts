import { expect, test } from 'vitest';
import { recogniseColumn } from '../../src/editing/sheet/columns.ts';
import { publishedObservation } from '../../src/views/open-data/published.ts';

test('the importer knows every column of the figures that the site publishes', () => {
  const columns = Object.keys(publishedObservation.shape);
  expect(columns.filter((name) => !recogniseColumn(name)?.exact)).toEqual([]);
});
