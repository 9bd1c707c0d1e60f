import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { kinds } from './kinds.ts';
import { expect, test } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours: all that the dark theme changes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Fails with what axe finds on the page as it stands, in both colour schemes: "rule: element". */
async function expectAccessible(page: Page): Promise<void> {
  const found = async (axe: AxeBuilder) =>
    (await axe.analyze()).violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target}`),
    );
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await found(new AxeBuilder({ page }).withTags(TAGS)), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await found(new AxeBuilder({ page }).withRules(COLOUR_RULES)), 'dark').toEqual([]);
}

/** Opens what is folded, so that it is looked at too. */
const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });

for (const [kind, path] of kinds) {
  test(`${kind}: axe finds nothing, light and dark`, async ({ page }) => {
    await page.goto(path);
    await unfold(page);
    await expectAccessible(page);
  });
}

test('search with results: axe finds nothing, light and dark', async ({ page }) => {
  await page.goto('/tim-kiem/?q=M%E1%BA%B7t%20tr%E1%BA%ADn');
  await expect(page.getByRole('list', { name: 'Kết quả' }).getByRole('link').first()).toBeVisible();
  await expectAccessible(page);
});
