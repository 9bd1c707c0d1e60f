import type { Page } from '@playwright/test';
import { kinds } from '../../scripts/support/page-kinds.ts';
import { byRules, byTags, COLOUR_RULES, faultsOf, unfold } from './axe.ts';
import { headerSearch, searchAddress, searchPage } from './search-ui.ts';
import { expect, test } from './test.ts';

const PARTS = 6;

/** The rules whose answer may differ on a small screen; the HTML is the same. */
const SCREEN_RULES = ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'region'];

/**
 * What axe finds on the page as it stands, with where it was found. Everything on a large screen, in
 * both colour schemes; on a phone what a small screen can change.
 */
async function found(page: Page): Promise<Array<string>> {
  await page.emulateMedia({ colorScheme: 'light' });
  if ((page.viewportSize()?.width ?? 0) < 600) {
    return faultsOf(page, byRules(...SCREEN_RULES, ...COLOUR_RULES));
  }
  const light = await faultsOf(page, byTags);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await faultsOf(page, byRules(...COLOUR_RULES));
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await found(page)).toEqual([]);
}

test('axe finds what is wrong', async ({ page }) => {
  await page.setContent('<title>x</title><main><h1>x</h1><img src="x.png"></main>');
  expect(await faultsOf(page, byTags)).toEqual(expect.arrayContaining(['image-alt: img']));
});

// Several kinds in one page: a new browser window for each takes as long as axe does.
for (let part = 0; part < PARTS; part += 1) {
  test(`axe finds nothing on any kind of page, part ${part + 1} of ${PARTS}`, async ({ page }) => {
    const all: Array<string> = [];
    for (const [kind, path] of kinds.filter((_, index) => index % PARTS === part)) {
      await page.goto(path);
      await unfold(page);
      all.push(...(await found(page)).map((fault) => `${kind}, ${fault}`));
    }
    expect(all).toEqual([]);
  });
}

test('search with results: axe finds nothing, light and dark', async ({ page }) => {
  // An acronym: the note on what was understood stands there too.
  await page.goto(searchAddress({ q: 'ATTP' }));
  const { links, results, filters, yearFilter } = searchPage(page);
  await expect(links.first()).toBeVisible();
  if (await filters.isVisible()) await filters.click();
  await yearFilter.focus();
  await expect(yearFilter.getByRole('option')).not.toHaveCount(1);
  await results.getByRole('button', { name: /Sao chép câu báo lại$/ }).click();
  await expectAccessible(page);
});

test('search in the header with its list open: axe finds nothing, light and dark @desktop', async ({
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
