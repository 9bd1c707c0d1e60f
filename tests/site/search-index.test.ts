import { globSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { site } from './province.ts';

test('the search index is in small parts, so that a first search fetches little of it', () => {
  const sizes = globSync(`${site.folder}/pagefind/index/*.pf_index`).map(
    (file) => statSync(file).size,
  );
  expect(sizes.length).toBeGreaterThan(0);
  // With the size that Pagefind takes by itself one part has 23 kB.
  expect(Math.max(...sizes)).toBeLessThan(16_000);
});
