import type { Page } from '@playwright/test';
import { kinds } from '../../scripts/support/page-kinds.ts';
import { unfold } from './axe.ts';
import { expect, test } from './test.ts';

/** Regions, lists and rows of tables that a screen reader announces and that hold nothing to read. */
const emptyParts = (page: Page): Promise<Array<string>> =>
  page.evaluate(() => {
    const parts =
      'section[aria-label], section[aria-labelledby], nav, aside, [role="region"], [role="group"], ul, ol, dl, table, tr';
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const says = (element: Element) =>
      [element, ...element.querySelectorAll('*')].some(
        (one) =>
          isShown(one) &&
          (one.matches('input, select, textarea, img[alt]:not([alt=""])') ||
            [...one.childNodes].some(
              ({ nodeType, textContent }) =>
                nodeType === Node.TEXT_NODE && (textContent ?? '').trim() !== '',
            )),
      );
    return [...document.querySelectorAll(parts)]
      .filter((part) => isShown(part) && !says(part))
      .map((part) => part.outerHTML.slice(0, 90));
  });

test('the look for empty parts finds them', async ({ page }) => {
  await page.setContent(
    '<ul></ul><section aria-label="Trống"><p hidden>Chữ</p></section><ul hidden></ul><ol><li>Một</li></ol>',
  );
  expect(await emptyParts(page)).toHaveLength(2);
});

test('no kind of page has an empty region, list or row', async ({ page }) => {
  const found: Array<string> = [];
  for (const [kind, path] of kinds) {
    await page.goto(path);
    await unfold(page);
    found.push(...(await emptyParts(page)).map((part) => `${kind}: ${part}`));
  }
  expect(found).toEqual([]);
});
