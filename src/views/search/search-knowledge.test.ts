import { expect, test } from 'vitest';
import { aDirective, siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { acronym } from '../../model/acronym.ts';
import type { Content } from '../site/types.ts';
import { searchKnowledge } from './search-knowledge.ts';

const known = (given: Partial<Content>) =>
  searchKnowledge(siteOf(tinyContent(given), '2017-03-15'));

test('abbreviations are stored folded, with all their expansions', () => {
  const entry = (short: string, full: ReadonlyArray<string>): Content['acronyms'][number] => ({
    ...acronym.parse({ id: 'x', short, full }),
    file: 'content/acronyms.json',
  });
  const { acronyms } = known({
    acronyms: [
      entry('KHHGĐ', ['kế hoạch hóa gia đình']),
      entry('TBLS', ['Thương binh - Liệt sĩ', 'Thương binh - Liệt sỹ']),
    ],
  });
  expect(acronyms).toEqual([
    ['khhgd', ['kế hoạch hóa gia đình']],
    ['tbls', ['Thương binh - Liệt sĩ', 'Thương binh - Liệt sỹ']],
  ]);
});

test('codes of issuers come from the symbols of the documents', () => {
  const { issuers } = known({
    directives: [aDirective('a', '10-CT/TW'), aDirective('b', '456/CTrPH-UBND-UBMTTQ')],
  });
  expect(issuers.split(' ')).toEqual(expect.arrayContaining(['tw', 'ubnd', 'ubmttq']));
});
