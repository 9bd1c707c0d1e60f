import type { Page } from '@playwright/test';
import { kinds } from './kinds.ts';
import { expect, test } from './test.ts';

/** Widths to look at in each project; 320 is a 1280 px window at 400 % zoom. */
const WIDTHS: Readonly<Record<string, ReadonlyArray<number>>> = {
  phone: [360, 320],
  desktop: [1280, 768],
};

/** Fails when the page scrolls sideways at one of the project's widths. */
async function expectNoSidewaysScroll(page: Page, project: string): Promise<void> {
  const widths = WIDTHS[project];
  if (!widths) throw new Error(`no widths to look at in project ${project}`);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    const content = await page.evaluate(() => document.scrollingElement?.scrollWidth);
    expect(content, `${width} px`).toBeLessThanOrEqual(width);
  }
}

for (const [kind, path] of kinds) {
  test(`${kind}: the page does not scroll sideways`, async ({ page }, { project }) => {
    await page.goto(path);
    await expectNoSidewaysScroll(page, project.name);
  });
}

test('search with results: the page does not scroll sideways', async ({ page }, { project }) => {
  await page.goto('/tim-kiem/?q=M%E1%BA%B7t%20tr%E1%BA%ADn');
  await expect(page.getByRole('list', { name: 'Kết quả' }).getByRole('link').first()).toBeVisible();
  await expectNoSidewaysScroll(page, project.name);
});
