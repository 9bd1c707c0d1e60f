import { describe, expect, test } from 'vitest';
import { fold } from '../domain/fold.ts';
import { directiveTypes } from '../model/directive.ts';
import { vi } from '../strings/vi.ts';
import { ISSUER_CODES, TYPE_NAMES } from './vocabulary.ts';

test.each(directiveTypes)('a %s can be searched for by the name of its type', (type) => {
  expect(TYPE_NAMES[fold(vi.directives.types[type])]).toMatch(/^[a-z]+$/);
});

describe('the lists are folded, as the query is when it is compared with them', () => {
  test.each([
    ['names of types', Object.keys(TYPE_NAMES)],
    ['codes of types', Object.values(TYPE_NAMES)],
    ['issuers', [...ISSUER_CODES]],
  ])('%s', (_list, words) => {
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => fold(word) !== word || word.trim() !== word)).toEqual([]);
  });
});
