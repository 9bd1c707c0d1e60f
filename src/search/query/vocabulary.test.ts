import { describe, expect, test } from 'vitest';
import { fold } from '../../domain/fold.ts';
import { ISSUER_CODES, TYPE_CODES } from './vocabulary.ts';

describe('the lists are folded, like the query they are compared with', () => {
  test.each([
    ['issuers', [...ISSUER_CODES]],
    ['codes in excerpts', [...TYPE_CODES]],
  ])('%s', (_list, words) => {
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => fold(word) !== word || word.trim() !== word)).toEqual([]);
  });
});
