import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** The year of the tests' province: ten targets of eight districts, closed. */
const YEAR = '/tien-do/2017/';

const table = (page: Page) => page.locator('heat-table table');
const cell = (page: Page, name: RegExp) => table(page).getByRole('link', { name });
const details = (page: Page) => page.locator('.cell-details');
/** The script has taken over the table. */
const ready = (page: Page) => expect(table(page)).toHaveRole('grid');

test('headline, key and the whole table are in one view at 1280 × 800 @desktop', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(YEAR);
  await page.evaluate(() => document.fonts.ready);
  // A first visit may do without the typeface, which is optional, and its fallback is taller.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Kết quả năm 2017: \d+\/\d+ chỉ tiêu hoàn thành$/,
  );
  const bottom =
    (await table(page)
      .boundingBox()
      .then((box) => box && box.y + box.height)) ?? 0;
  expect(bottom).toBeGreaterThan(0);
  expect(bottom).toBeLessThanOrEqual(800);
  await expect(page.locator('.keys').first()).toBeInViewport({ ratio: 1 });
  const wider = await table(page).evaluate((one) => one.scrollWidth > one.clientWidth);
  expect(wider).toBe(false);
  await expect(table(page).getByRole('row')).toHaveCount(1 + 10 + 1);
});

test('the table is one A4 page, on its side @desktop', async ({ page }) => {
  await page.goto(YEAR);
  await page.evaluate(() => document.fonts.ready);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 84[12][.\d]* 59[45][.\d]*\]/);
});

test('a phone shows each target as one line of shapes, and never scrolls sideways @phone', async ({
  page,
}) => {
  await page.goto(YEAR);
  const row = table(page).locator('tbody tr').first();
  const tops = await row
    .locator('td a[data-code]')
    .evaluateAll((cells) => cells.map((one) => Math.round(one.getBoundingClientRect().top)));
  expect(tops).toHaveLength(8);
  expect(new Set(tops).size).toBe(1);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(wide).toBe(false);
});

test('the table is one stop of the Tab key; arrows go from cell to cell, Enter follows', async ({
  page,
}) => {
  await page.goto(YEAR);
  await ready(page);
  await expect(table(page).locator('a[tabindex="0"]')).toHaveCount(1);
  await table(page).locator('a[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await expect(cell(page, /^TP Bắc Kạn: .* – Xã chọn làm mô hình$/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, /^TP Bắc Kạn: .* – Xã đủ thôn, tổ mô hình$/)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(cell(page, /^Pác Nặm: .* – Xã đủ thôn, tổ mô hình$/)).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(cell(page, /^TP Bắc Kạn: .* – Gửi báo cáo định kỳ$/)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(cell(page, /^Gửi báo cáo định kỳ$/)).toBeFocused();
  await page.keyboard.press('Tab');
  const inside = await table(page).evaluate((one) => one.contains(document.activeElement));
  expect(inside).toBe(false);
  await page.keyboard.press('Shift+Tab');
  await expect(cell(page, /^Gửi báo cáo định kỳ$/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/tien-do/2017/bao-cao-dinh-ky/');
});

test('the focus opens what is behind a cell, and Escape closes it', async ({ page }) => {
  await page.goto(YEAR);
  await ready(page);
  await table(page).locator('a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(details(page)).toBeVisible();
  await expect(details(page)).toContainText('Mức phải đạt');
  await expect(details(page)).toContainText('không có báo cáo nào');
  await expect(cell(page, /^Pác Nặm: .* – Xã đủ thôn/)).toHaveAccessibleDescription(
    /^Quy tắc \d+: /,
  );
  await page.keyboard.press('Escape');
  await expect(details(page)).toBeHidden();
  await expect(cell(page, /^Pác Nặm: .* – Xã đủ thôn/)).toBeFocused();
});

test('a resting pointer opens them too, and a click goes on to the target @desktop', async ({
  page,
}) => {
  await page.goto(YEAR);
  await ready(page);
  const one = cell(page, /^Bạch Thông: .* – ATTP: hộ cam kết$/);
  await one.hover();
  await expect(details(page)).toContainText('Nguồn: ');
  await one.click();
  await expect(page).toHaveURL(/\/tien-do\/2017\/attp-ho-cam-ket\//);
});

test('a tap opens them with a way on @phone', async ({ page }) => {
  await page.goto(YEAR);
  await ready(page);
  await cell(page, /^Bạch Thông: .* – ATTP: hộ cam kết$/).tap();
  await expect(details(page)).toContainText('Nguồn: ');
  await expect(page).toHaveURL(YEAR);
  await details(page).getByRole('button', { name: 'Đóng' }).tap();
  await expect(details(page)).toBeHidden();
  await cell(page, /^Bạch Thông: .* – ATTP: hộ cam kết$/).tap();
  await details(page).getByRole('link').tap();
  await expect(page).toHaveURL(/\/tien-do\/2017\/attp-ho-cam-ket\//);
});

test('rows come late first, and in the order of the document again', async ({ page }) => {
  await page.goto(YEAR);
  await ready(page);
  const lates = () =>
    table(page)
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset.late)));
  const before = await lates();
  await page.getByText('Việc chậm trước').click();
  expect(await lates()).toEqual(before.toSorted((a, b) => b - a));
  await page.getByText('Theo văn bản').click();
  expect(await lates()).toEqual(before);
});

test('only what is late stays, and arrows pass over the rest', async ({ page }) => {
  await page.goto(YEAR);
  await ready(page);
  await page.getByText('Chỉ việc chậm').click();
  await expect(cell(page, /^Ba Bể: Hoàn thành/)).toHaveCount(0);
  await expect(cell(page, /^Pác Nặm: Không có báo cáo/)).toHaveCount(9);
  await table(page).locator('a[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await expect(cell(page, /^Pác Nặm: .* – Xã chọn làm mô hình$/)).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one press skips the table, a cell is a link, and what is late can be picked out', async ({
    page,
  }) => {
    await page.goto(YEAR);
    const skip = page.getByRole('link', { name: 'Bỏ qua bảng' });
    await skip.focus();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inside = await table(page).evaluate((one) => one.contains(document.activeElement));
    expect(inside).toBe(false);
    await expect(page.getByText('Việc chậm trước')).toBeHidden();
    await page.getByText('Chỉ việc chậm').click();
    await expect(cell(page, /^Ba Bể: Hoàn thành/)).toHaveCount(0);
    await cell(page, /^Ngân Sơn: .* – ATTP: hộ cam kết$|^Bạch Thông: .* – ATTP: hộ cam kết$/)
      .first()
      .click();
    await expect(page).toHaveURL(/\/tien-do\/2017\/attp-ho-cam-ket\//);
  });
});
