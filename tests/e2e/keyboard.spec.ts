import type { Locator, Page } from '@playwright/test';
import { headerSearch, pageAt, searchAddress, searchPage } from './search-ui.ts';
import { expect, test } from './test.ts';

/** Presses Tab until the element has the focus; it has to be seen then, with a visible focus mark. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await element.evaluate((node) => node === document.activeElement)) {
      await expect(element).toBeInViewport();
      await expect(element).not.toHaveCSS('outline-style', 'none');
      return;
    }
  }
  throw new Error(`60 presses of Tab do not reach ${element}`);
}

test('the first Tab reaches the skip link, and Enter moves the focus to the main part', async ({
  page,
}) => {
  for (const path of ['/', '/huong-dan/2017/i-1-1/', '/tim-kiem/']) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Chuyển đến nội dung chính' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  }
});

test('from home to an item and a document it cites, by keyboard only', async ({ page }) => {
  const main = page.getByRole('main');
  await page.goto('/');
  const fold = main.getByText('I.1 – Cuộc vận động nông thôn mới, đô thị văn minh', {
    exact: true,
  });
  await tabTo(page, fold);
  await page.keyboard.press('Enter');
  await tabTo(page, main.getByRole('link', { name: /^I\.1\.1 – / }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/huong-dan/2017/i-1-1/');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, main.getByRole('link', { name: '10-CT/TW', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/van-ban/10-ct-tw-2016/');
});

test('a search by keyboard only: from the header to a result', async ({ page }) => {
  await page.goto('/huong-dan/2017/i-1-1/');
  await tabTo(page, headerSearch(page).box);
  await page.keyboard.type('hội chữ thập đỏ');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(searchAddress({ q: 'hội chữ thập đỏ' }));
  const { status, links } = searchPage(page);
  await expect(status).toHaveText(/^Có \d+ kết quả/);
  await tabTo(page, links.first());
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(pageAt('/tim-kiem/'));
});

test('a wide table scrolls by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/tien-do/2017/');
  const box = page.getByRole('region', { name: 'Chỉ tiêu theo huyện, thành phố' });
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
