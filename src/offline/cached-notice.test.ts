import { expect, test } from 'vitest';
import { withCachedNotice } from './cached-notice.ts';

const DAY = '23/11/2026';
const HEAD = '<header></header>';
const MAIN = '<main id="noi-dung"></main>';

test('a cached page says below its head from which day it is', () => {
  const page = withCachedNotice(`<body>${HEAD}${MAIN}</body>`, DAY);
  expect(page).toMatch(
    /<\/header><aside class="band"[^>]*><div class="wrap"><p role="note"><span>Bản lưu ngày 23\/11\/2026 .*<\/aside><main/,
  );
});

test('a page with a band says it there, in no second bar', () => {
  const band =
    '<aside class="band" data-x><div class="wrap" data-x><p>Tư liệu năm 2017</p></div></aside>';
  const page = withCachedNotice(`<body>${HEAD}${band}${MAIN}</body>`, DAY);
  expect(page.match(/class="band"/g)).toHaveLength(1);
  expect(page).toMatch(/<div class="wrap" data-x><p role="note">.*<\/p><p>Tư liệu năm 2017/);
});

test('what is no page of the site is not changed', () => {
  expect(withCachedNotice('<p>x</p>', DAY)).toBe('<p>x</p>');
});
