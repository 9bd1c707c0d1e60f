import { expect, test } from 'vitest';
import { withSign } from './sign.ts';

test('a stored page says from which day it is, above its main part', () => {
  const page = withSign('<body><header></header><main id="noi-dung"></main></body>', '23/11/2026');
  expect(page).toMatch(
    /<\/header><aside .*Bản lưu ngày 23\/11\/2026.*<\/aside><main id="noi-dung">/,
  );
});

test('what has no main part stays as it is', () => {
  expect(withSign('<p>x</p>', '23/11/2026')).toBe('<p>x</p>');
});
