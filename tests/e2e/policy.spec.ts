import { kinds } from '../../scripts/support/page-kinds.ts';
import { headerPolicy } from '../../src/domain/serving/policy.ts';
import { headerSearch, searchPage } from './search-ui.ts';
import { expect, test } from './test.ts';

/** Pages, and scripts that may run as workers: what such a policy governs. */
const GOVERNED = /\/(?:\?.*)?$|\/pagefind\/[^/]+\.js$/;

test('every kind of page, and the search, work under a strict Content Security Policy', async ({
  page,
}) => {
  const refused: Array<string> = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) {
      refused.push(`${page.url()}: ${message.text()}`);
    }
  });
  await page.route(GOVERNED, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': headerPolicy };
    await route.fulfill({ response, headers });
  });
  for (const [, path] of kinds) await page.goto(path);
  await page.goto('/huong-dan/2017/i-1-1/');
  const header = headerSearch(page);
  await header.box.fill('ATTP');
  await expect(header.all).toBeVisible();
  await header.all.click();
  const search = searchPage(page);
  await expect(search.links).not.toHaveCount(0);
  await expect(search.results.locator('mark')).not.toHaveCount(0);
  await search.typeFilter.focus();
  await search.typeFilter.selectOption({ index: 1 });
  await expect(search.kinds.first()).toHaveText('Văn bản');
  expect(refused).toEqual([]);
  // What nothing of the site does, no script that came in by whatever way could do.
  const writing = page.evaluate(() => {
    document.body.innerHTML = '<b>HTML</b>';
  });
  await expect(writing).rejects.toThrow('TrustedHTML');
});
