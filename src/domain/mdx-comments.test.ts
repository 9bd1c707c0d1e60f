import { expect, test } from 'vitest';
import { withoutMdxComments } from './mdx-comments.ts';

test.each([
  ['Một {/* mật */} hai', 'Một  hai'],
  ['{/* mật\nnhiều dòng */}\n\nMột', '\n\nMột'],
  ['{ /* một */ /* hai */ }Ba', 'Ba'],
  ['{/* một */} giữa {/* hai */}', ' giữa '],
  ['/* không phải ghi chú */ {a}', '/* không phải ghi chú */ {a}'],
])('%j is published as %j', (body, published) => {
  expect(withoutMdxComments(body)).toBe(published);
});
