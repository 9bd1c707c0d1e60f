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

test('from home to an item and a document it cites, by keyboard only', async ({ page }, {
  project,
}) => {
  const main = page.getByRole('main');
  const banner = page.getByRole('banner');
  await page.goto('/');
  if (project.name === 'phone') {
    await tabTo(page, banner.getByRole('button', { name: 'Danh mục' }));
    await page.keyboard.press('Enter');
  }
  await tabTo(page, banner.getByRole('link', { name: 'Hướng dẫn', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/huong-dan/');
  await tabTo(page, main.getByRole('link', { name: /^I\.1\.1 – / }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/huong-dan/2017/i-1-1/');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, main.getByRole('link', { name: '10-CT/TW', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/van-ban/10-ct-tw-2016/');
});

test('a search by keyboard only: from the header to a result', async ({ page }, { project }) => {
  await page.goto('/huong-dan/2017/i-1-1/');
  const { box, toPage } = headerSearch(page);
  if (project.name === 'phone') {
    await tabTo(page, toPage);
    await page.keyboard.press('Enter');
    await expect(searchPage(page).box).toBeFocused();
  } else {
    await tabTo(page, box);
  }
  await page.keyboard.type('hội chữ thập đỏ');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(searchAddress({ q: 'hội chữ thập đỏ' }));
  const { status, links } = searchPage(page);
  await expect(status).toHaveText(/^\d+ kết quả/);
  await tabTo(page, links.first());
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(pageAt('/tim-kiem/'));
});

test('a wide table scrolls by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/tien-do/2017/cuoi-thang/#den-2017-06-30');
  const box = page.getByRole('region', { name: 'Trạng thái của từng đơn vị' });
  await expect(box.getByRole('row')).toHaveCount(9);
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('a district is chosen and forgotten by keyboard only, and the focus is never lost', async ({
  page,
}) => {
  await page.goto('/tien-do/');
  const mine = page.getByRole('region', { name: 'Đơn vị của tôi' });
  const fold = mine.getByText('Chọn đơn vị để xem');
  await tabTo(page, fold);
  await page.keyboard.press('Enter');
  const choice = mine.getByLabel('Đơn vị', { exact: true });
  await tabTo(page, choice);
  await page.keyboard.press('ArrowDown');
  const name = await choice.evaluate(
    (select: HTMLSelectElement) => select.selectedOptions[0]?.text.trim() ?? '',
  );
  await tabTo(page, mine.getByRole('button', { name: 'Lưu lựa chọn' }));
  await page.keyboard.press('Enter');
  await expect(
    mine.locator('[data-chosen]').getByRole('link', { name, exact: true }),
  ).toBeVisible();
  await tabTo(page, mine.getByRole('button', { name: 'Bỏ lựa chọn' }));
  await page.keyboard.press('Enter');
  await expect(mine.locator('summary')).toBeFocused();
});

test('the calendar is filtered by keyboard only, and says how much is left', async ({ page }) => {
  await page.goto('/lich/2017/');
  await tabTo(page, page.getByText('Lọc lịch', { exact: true }));
  await page.keyboard.press('Enter');
  const filter = page.locator('calendar-filter');
  await tabTo(page, filter.getByRole('combobox').first());
  await page.keyboard.press('ArrowDown');
  await expect(filter.getByRole('status')).toHaveText(/\d+/);
});

test('a wrong address: the suggested page is reached by keyboard only', async ({ page }) => {
  await page.goto('/van-ban/10-ct-tw-2061/');
  const main = page.getByRole('main');
  await tabTo(page, main.getByRole('link', { name: /10-CT\/TW/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/van-ban/10-ct-tw-2016/');
});

test('a feed’s address is copied by keyboard only, and this is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/don-vi/ba-be/');
  const copy = page.locator('copy-address').first();
  const fold = page.locator('details').filter({ has: copy }).locator('summary').first();
  await fold.focus();
  await page.keyboard.press('Enter');
  await tabTo(page, copy.getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(copy.getByRole('status')).not.toBeEmpty();
});

test('in forced colours the place and the focus stay visible', async ({ page }, { project }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/lich/');
  if (project.name === 'phone') {
    await tabTo(page, page.getByRole('banner').getByRole('button', { name: 'Danh mục' }));
    return;
  }
  const here = page.getByRole('banner').locator('[aria-current]').filter({ visible: true });
  const mark = (link: Locator) =>
    link.evaluate((element) => getComputedStyle(element).borderBottomColor);
  const other = page.getByRole('banner').getByRole('link', { name: 'Văn bản', exact: true });
  expect(await mark(here), 'the mark of the current place').not.toBe(await mark(other));
  await tabTo(page, here);
});

test('the key / leads to the search until it is switched off @desktop', async ({ page }) => {
  await page.goto('/tiep-can/');
  const { box } = headerSearch(page);
  const choice = page.locator('#phim-tat').getByRole('button');
  await expect(choice).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await choice.focus();
  await page.keyboard.press('Space');
  await expect(choice).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(choice).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('main').focus();
  await page.keyboard.press('/');
  await expect(box).not.toBeFocused();
});
