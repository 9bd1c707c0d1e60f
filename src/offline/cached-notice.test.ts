import { expect, test } from 'vitest';
import { withCachedNotice } from './cached-notice.ts';

test('a cached page says at the top of its main part from which day it is', () => {
  const page = withCachedNotice(
    '<body><header></header><main id="noi-dung"></main></body>',
    '23/11/2026',
  );
  expect(page).toMatch(
    /<main id="noi-dung"><p [^>]*><strong>Bản lưu ngày 23\/11\/2026 .*<\/p><\/main>/,
  );
});

test('a page without a main part is not changed', () => {
  expect(withCachedNotice('<p>x</p>', '23/11/2026')).toBe('<p>x</p>');
});
