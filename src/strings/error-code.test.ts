import { describe, expect, test } from 'vitest';
import { problemCodes } from '../editing/check/problem.ts';
import { errorCodeText } from './error-code.ts';

describe('explanations of error codes', () => {
  test('exist for exactly the codes of the checker', () => {
    expect(Object.keys(errorCodeText)).toEqual(Object.keys(problemCodes));
  });

  test.each(Object.entries(errorCodeText))('%s: a sentence, and two examples', (_code, words) => {
    expect(words.title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(words.why).toMatch(/^[\p{Lu}\d].*[ăâđêôơưạảấầẩậắặẹẻếềểệịọốồổộớờợụứừựỳ].*\.$/u);
    expect(words.wrong).not.toBe('');
    expect(words.right).not.toBe(words.wrong);
  });
});
