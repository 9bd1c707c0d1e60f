import { expect, test } from 'vitest';
import { readContent } from '../../src/editing/content-files.ts';
import { readBuild } from '../support/built-site.ts';
import { retiredOnPages } from '../support/retired-words.ts';
import { builtFolder, contentRoot, type SiteName } from '../support/sites.ts';

test.each<[SiteName, string]>([
  ['province', '/'],
  ['two-years', '/mttq/'],
  ['reform', '/'],
])('pages of %s use no retired word of docs/words.md', (name, base) => {
  const { pages } = readBuild(builtFolder(name, base), base);
  expect(retiredOnPages(pages, readContent(contentRoot(name)))).toEqual([]);
});
