import { expect, test } from 'vitest';
import { retiredOnPages } from '../support/retired-words.ts';
import { files, pages } from './site.ts';

test('no page uses a retired word of docs/words.md, unless the content says it', () => {
  expect(retiredOnPages(pages, files)).toEqual([]);
});
