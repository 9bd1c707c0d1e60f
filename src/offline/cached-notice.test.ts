import { expect, test } from 'vitest';
import { withCachedNotice } from './cached-notice.ts';

test('a stored page says from which day it is, at the top of its main part', () => {
  const page = withCachedNotice(
    '<body><header></header><main id="noi-dung"></main></body>',
    '23/11/2026',
  );
  expect(page).toMatch(
    /<main id="noi-dung"><p [^>]*><strong>Bản lưu ngày 23\/11\/2026 .*<\/p><\/main>/,
  );
});

test('what has no main part stays as it is', () => {
  expect(withCachedNotice('<p>x</p>', '23/11/2026')).toBe('<p>x</p>');
});
