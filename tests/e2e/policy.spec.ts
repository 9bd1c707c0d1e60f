import { kinds } from './kinds.ts';
import { expect, test } from './test.ts';

/** What a careful server sends; only the search index needs to compile its WebAssembly. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** Pages, and the search index with its worker: what such a policy governs. */
const GOVERNED = /\/(?:\?.*)?$|\/pagefind\//;

test('every kind of page, and the search, work under a strict Content Security Policy', async ({
  page,
}) => {
  const refused: Array<string> = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security Policy')) {
      refused.push(`${page.url()}: ${message.text()}`);
    }
  });
  await page.route(GOVERNED, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': POLICY };
    await route.fulfill({ response, headers });
  });
  for (const [, path] of kinds) await page.goto(path);
  await page.goto('/tim-kiem/?q=M%E1%BA%B7t%20tr%E1%BA%ADn');
  const results = page.getByRole('list', { name: 'Kết quả' });
  await expect(results.getByRole('listitem')).toHaveCount(10);
  expect(refused).toEqual([]);
});
