import type { Page } from '@playwright/test';
import { byRules, byTags, COLOUR_RULES, faultsOf, unfold } from './axe.ts';
import { kinds } from './kinds.ts';
import { headerSearch, searchAddress, searchPage } from './search-ui.ts';
import { expect, test } from './test.ts';

/** The rules whose answer may differ on a small screen; the HTML is the same. */
const SCREEN_RULES = ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'region'];

const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 600;

/** What a small screen can change. */
const onPhone = (page: Page) => faultsOf(page, byRules(...SCREEN_RULES, ...COLOUR_RULES));

/**
 * Fails with what axe finds on the page as it stands. Everything on a large screen, in both colour
 * schemes; on a phone what a small screen can change.
 */
async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  if (isPhone(page)) {
    expect(await onPhone(page), 'phone').toEqual([]);
    return;
  }
  expect(await faultsOf(page, byTags), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faultsOf(page, byRules(...COLOUR_RULES)), 'dark').toEqual([]);
}

test('axe finds what is wrong', async ({ page }) => {
  await page.setContent('<title>x</title><main><h1>x</h1><img src="x.png"></main>');
  expect(await faultsOf(page, byTags)).toEqual(expect.arrayContaining(['image-alt: img']));
});

for (const [kind, path] of kinds) {
  test(`${kind}: axe finds nothing, light and dark`, { tag: '@desktop' }, async ({ page }) => {
    await page.goto(path);
    await unfold(page);
    await expectAccessible(page);
  });
}

for (const part of [0, 1, 2]) {
  test(`no kind of page is worse on a phone, part ${part + 1} of 3`, { tag: '@phone' }, async ({
    page,
  }) => {
    const found: Array<string> = [];
    for (const [kind, path] of kinds.filter((_, index) => index % 3 === part)) {
      await page.goto(path);
      await unfold(page);
      found.push(...(await onPhone(page)).map((fault) => `${kind}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
}

test('search with results: axe finds nothing, light and dark', async ({ page }) => {
  // An acronym: the note on what was understood stands there too.
  await page.goto(searchAddress({ q: 'ATTP' }));
  const { links, results, filters, kindFilter } = searchPage(page);
  await expect(links).toHaveCount(9);
  await filters.click();
  await expect(kindFilter.getByRole('option')).not.toHaveCount(1);
  await results.getByRole('button', { name: /Lấy câu để báo lại$/ }).click();
  await expectAccessible(page);
});

test('search in the header with its list open: axe finds nothing, light and dark', async ({
  page,
}) => {
  await page.goto('/huong-dan/2017/i-1-1/');
  const { box, all } = headerSearch(page);
  await box.fill('ATTP');
  await expect(all).toBeVisible();
  await box.press('ArrowDown');
  await expectAccessible(page);
  await expect(all).toBeVisible();
});

test('search without results: axe finds nothing, light and dark', async ({ page }) => {
  await page.goto('/tim-kiem/?q=qwzxjkq');
  await expect(searchPage(page).status).toHaveText(/^Không tìm thấy/);
  await expectAccessible(page);
});
