import type { Locator } from '@playwright/test';
import { expect, test } from './test.ts';

// The colours of the device in place of the site's: what Windows calls contrast themes.
test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

/**
 * True when the words of an element can be seen: letters of the same width make another picture. The browser
 * paints a plate of the page's colour below words, so that colours alone do not tell.
 */
async function showsWords(target: Locator): Promise<boolean> {
  const write = (letters: string) =>
    target.evaluate((element, letter) => {
      const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (words.nextNode()) words.currentNode.nodeValue = letter.repeat(3);
    }, letters);
  await write('b');
  const before = await target.screenshot();
  await write('d');
  return !before.equals(await target.screenshot());
}

test('the look for words sees a button without', async ({ page }) => {
  await page.setContent(`<button style="background:LinkText;color:Canvas">Tìm</button>
    <button>Tìm</button>`);
  expect(await showsWords(page.getByRole('button').first())).toBe(false);
  expect(await showsWords(page.getByRole('button').last())).toBe(true);
});

test('in forced colours every button, chip and current place shows its words', async ({ page }) => {
  const silent: Array<string> = [];
  for (const path of [
    '/',
    '/tim-kiem/',
    '/huong-dan/2017/i-1-1/',
    '/huong-dan/2017/bo-tai-lieu/',
    '/viec/2017/xa/',
    '/bao-sai/',
    '/chien-dich/vi-nguoi-ngheo/',
    '/tien-do/2017/',
    '/tien-do/2017/khao-sat-nha-o/',
    '/lich/2017/10/',
  ]) {
    await page.goto(path);
    const shown = page.locator(
      'main :is([type="submit"], .button, .chip, .segmented label, .status, [aria-current])',
    );
    const kinds = new Set<string>();
    for (const target of await shown.filter({ visible: true }).all()) {
      const kind = await target.evaluate((element) =>
        [
          element.tagName,
          element.className,
          element.matches(':has(:checked), [aria-current], [aria-pressed="true"]'),
        ].join(' '),
      );
      // Others of its kind look alike.
      if (kinds.has(kind) || !(await target.innerText())) continue;
      kinds.add(kind);
      if (!(await showsWords(target))) silent.push(`${path} ${kind}`);
    }
  }
  expect(silent).toEqual([]);
});

test('in forced colours the search of the header and the skip link show their words', async ({
  page,
}) => {
  await page.goto('/huong-dan/2017/i-1-1/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Chuyển đến nội dung chính' });
  await expect(skip).toBeFocused();
  expect(await showsWords(page.locator('.skip'))).toBe(true);
  const submit = page.getByRole('banner').locator('[type="submit"]');
  if (await submit.isVisible()) expect(await showsWords(submit)).toBe(true);
});
