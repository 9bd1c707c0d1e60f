import type { Page } from '@playwright/test';
import { origins } from './origins.ts';
import { expect, test } from './test.ts';

/** 120 communes with 5 targets. */
test.use(origins.communes ? { baseURL: origins.communes } : {});

const units = (page: Page) => page.locator('unit-filter');
/** The units shown, in groups that are open. */
const shown = (page: Page) => units(page).locator('tbody tr:visible');

test('a year begins with a summary, and its units come in groups with only the first open', async ({
  page,
}) => {
  await page.goto('/tien-do/2026/');
  await expect(page.getByText(/^Trong 120 xã, phường: \d+ nơi cần giúp ngay/)).toBeInViewport();
  const groups = units(page).locator('details');
  expect(await groups.count()).toBeGreaterThan(1);
  expect(await units(page).locator('details[open]').count()).toBe(1);
  await expect(groups.first()).toHaveAttribute('open');
  await expect(units(page).locator('tbody tr')).toHaveCount(120);
});

test('a name typed without marks narrows the units, by keyboard, and can be taken back', async ({
  page,
}) => {
  await page.goto('/tien-do/2026/');
  const name = units(page).getByLabel('Tên đơn vị');
  await name.focus();
  await page.keyboard.type('nghia ban');
  await expect(shown(page)).toHaveCount(1);
  await expect(units(page).getByRole('link', { name: 'Nghĩa Bản' })).toBeVisible();
  await expect(units(page).getByRole('status')).toHaveText('Đang hiện 1 trên 120 đơn vị.');
  await name.fill('không có xã này');
  await expect(shown(page)).toHaveCount(0);
  await expect(units(page).getByRole('status')).toHaveText('Không có đơn vị nào phù hợp.');
  await units(page).getByRole('button', { name: 'Bỏ lọc' }).press('Enter');
  await expect(name).toHaveValue('');
  await expect(units(page).getByRole('status')).toBeEmpty();
  expect(await units(page).locator('details[open]').count()).toBe(1);
});

test('a first letter and a state narrow the units together', async ({ page }) => {
  await page.goto('/tien-do/2026/');
  await units(page).getByLabel('Chữ cái đầu').selectOption('Đ');
  await expect(shown(page)).toHaveCount(10);
  const missing = units(page).getByRole('radio', { name: /^Còn thiếu số liệu/ });
  await missing.focus();
  await page.keyboard.press('Space');
  const left = await shown(page).count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(10);
  await expect(units(page).locator('tbody tr:visible:not(.missing)')).toHaveCount(0);
});

test('the page of a target has at most ten phone screens @phone', async ({ page }) => {
  await page.goto('/tien-do/2026/nha-tam/');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(10 * 740);
});

test('paper shows all units, and the heads of a table again on each page @desktop', async ({
  page,
}) => {
  await page.goto('/tien-do/2026/');
  await page.emulateMedia({ media: 'print' });
  await expect(shown(page)).toHaveCount(120);
  const heads = units(page).locator('thead');
  for (const head of await heads.all()) {
    await expect(head).toHaveCSS('display', 'table-header-group');
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the state still narrows the units, and every group opens', async ({ page }) => {
    await page.goto('/tien-do/2026/');
    await expect(units(page).getByLabel('Tên đơn vị')).toBeHidden();
    await units(page)
      .getByText(/^Còn thiếu số liệu/)
      .click();
    await expect(units(page).locator('tbody tr:visible:not(.missing)')).toHaveCount(0);
    expect(await shown(page).count()).toBeGreaterThan(0);
    await units(page)
      .getByText(/^Tất cả 120/)
      .click();
    const groups = units(page).locator('summary');
    for (let index = 1; index < (await groups.count()); index += 1) {
      await groups.nth(index).press('Enter');
    }
    await expect(shown(page)).toHaveCount(120);
  });
});
