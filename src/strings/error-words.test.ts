import { describe, expect, test } from 'vitest';
import { problemCodes } from '../editing/check/problem.ts';
import { errorWords } from './error-words.ts';

describe('the explanation of a code', () => {
  test('there is one for each code, and none is left over', () => {
    expect(Object.keys(errorWords)).toEqual(Object.keys(problemCodes));
  });

  test.each(Object.entries(errorWords))('%s: a sentence, and two examples', (_code, words) => {
    expect(words.title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(words.why).toMatch(/^[\p{Lu}\d].*[ăâđêôơưạảấầẩậắặẹẻếềểệịọốồổộớờợụứừựỳ].*\.$/u);
    expect(words.wrong).not.toBe('');
    expect(words.right).not.toBe(words.wrong);
  });
});
