import type { Page } from '@playwright/test';
import { kinds } from '../../scripts/support/page-kinds.ts';
import { tooWide } from './layout.ts';
import { headerSearch, searchAddress, searchPage } from './search-ui.ts';
import { expect, test } from './test.ts';

async function expectNoSidewaysScroll(page: Page, project: string): Promise<void> {
  expect(await tooWide(page, project)).toEqual([]);
}

test('no kind of page scrolls sideways', async ({ page, viewport }, { project }) => {
  const found: Array<string> = [];
  for (const [kind, path] of kinds) {
    // Not in the window that the page before was left in.
    if (viewport) await page.setViewportSize(viewport);
    await page.goto(path);
    found.push(...(await tooWide(page, project.name)).map((width) => `${kind}, ${width}`));
  }
  expect(found).toEqual([]);
});

test('search with results: the page does not scroll sideways', async ({ page }, { project }) => {
  await page.goto(searchAddress({ q: 'ATTP' }));
  const { links, filters } = searchPage(page);
  await expect(links.first()).toBeVisible();
  // Where there is room for them they are always shown.
  if (await filters.isVisible()) await filters.click();
  await expectNoSidewaysScroll(page, project.name);
});

test('search for one endless word: the page does not scroll sideways', async ({ page }, {
  project,
}) => {
  await page.goto(searchAddress({ q: 'z'.repeat(300) }));
  await expect(searchPage(page).status).toHaveText(/^Không tìm thấy/);
  await expectNoSidewaysScroll(page, project.name);
});

test('search in the header with its list open: it fits, and the page does not scroll sideways @desktop', async ({
  page,
}) => {
  await page.goto('/huong-dan/2017/i-1-1/');
  const { box, list, all } = headerSearch(page);
  await box.fill('ATTP');
  await expect(all).toBeVisible();
  // Narrower headers have no box.
  for (const width of [1280, 992]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(width);
    await expect(list, 'not cut off at a side').toBeInViewport({ ratio: 0.99 });
  }
});

test('the header is one row, as high on every page of a phone @phone', async ({ page }) => {
  const found: Array<string> = [];
  const heights = new Map<number, string>();
  for (const [kind, path] of kinds) {
    await page.goto(path);
    const header = page.getByRole('banner');
    const boxes = await header
      .locator('a:visible, button:visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    const middles = new Set(boxes.map(({ top, height }) => Math.round(top + height / 2)));
    const { height = 0 } = (await header.boundingBox()) ?? {};
    heights.set(Math.round(height), kind);
    if (middles.size !== 1 || height > 100) found.push(`${kind}: ${height} px, ${[...middles]}`);
  }
  expect(found).toEqual([]);
  expect([...heights.values()], 'pages of different heights').toHaveLength(1);
});
