import type { Page } from '@playwright/test';
import { origins } from './origins.ts';
import { expect, test } from './test.ts';

/** The calendar as a reader on a given day, at noon in Việt Nam, sees it. */
async function openOn(page: Page, day: string, path: string): Promise<void> {
  await page.clock.setFixedTime(`${day}T05:00:00Z`);
  await page.goto(path);
}

/** The day the built site was made on, from what it says without scripts. */
async function builtOn(page: Page): Promise<{ year: number }> {
  const html = await (await page.request.get('/lich/')).text();
  const [, year] = /Tính đến ngày \d\d\/\d\d\/(\d{4})/.exec(html) ?? [];
  return { year: Number(year) };
}

const group = (page: Page, name: string) =>
  page.locator('section', { has: page.getByRole('heading', { name, exact: true }) });

test('the reader’s own day decides what is on, next and over, and the page says so', async ({
  page,
}) => {
  const { year } = await builtOn(page);
  await openOn(page, `${year + 1}-07-27`, '/lich/');
  await expect(page.getByText(/^Tính đến ngày/), 'no day of a build to read').toBeHidden();
  await expect(group(page, 'Đang diễn ra').getByRole('listitem')).toHaveText(
    /Ngày Thương binh - Liệt sĩ.* hôm nay/,
  );
  await expect(group(page, 'Sắp tới').getByRole('listitem')).toHaveText(/Quốc khánh.* còn 37 ngày/);
  await page.getByText('Đã qua', { exact: true }).click();
  await expect(page.getByRole('group').getByRole('listitem').first()).toContainText(
    `19/05/${year + 1}`,
  );
});

test('home shows the reader’s next date, also a year after the build', async ({ page }) => {
  const { year } = await builtOn(page);
  await openOn(page, `${year + 1}-09-01`, '/');
  const next = page.locator('calendar-now').getByRole('listitem');
  await expect(next).toHaveCount(1);
  await expect(next).toContainText(`02/09/${year + 1}`);
  await expect(next).toContainText('ngày mai');
});

test('a build whose dates are all over asks to be renewed and names no next date', async ({
  page,
}) => {
  const { year } = await builtOn(page);
  for (const path of ['/lich/', '/']) {
    await openOn(page, `${year + 4}-03-01`, path);
    await expect(page.getByText(/Cần cập nhật trang để có mốc mới/)).toBeVisible();
  }
  await expect(page.locator('calendar-now').getByRole('listitem')).toHaveCount(0);
  await page.goto('/lich/');
  await expect(page.getByRole('heading', { name: 'Sắp tới' })).toHaveCount(0);
});

test('a page left open finds the new day by itself', async ({ page }) => {
  const { year } = await builtOn(page);
  await openOn(page, `${year + 1}-07-26`, '/lich/');
  const next = group(page, 'Sắp tới');
  await expect(next).toContainText('ngày mai');
  await page.clock.setFixedTime(`${year + 1}-07-27T05:00:00Z`);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(next).toContainText('Quốc khánh');
});

test('the filter works by keyboard, counts, and stays in the address', async ({ page }) => {
  await page.goto('/lich/2017/');
  const entries = page.locator('li[data-loai]:visible');
  const kind = page.getByRole('combobox', { name: 'Loại' });
  await expect(kind).toBeHidden();
  await page.getByText('Lọc lịch', { exact: true }).press('Enter');
  await kind.focus();
  await kind.selectOption('thang-cao-diem');
  await expect(page.getByText('Đang hiện 1 trong 10 mốc.')).toBeVisible();
  await expect(entries).toHaveText([/Tháng cao điểm “Vì người nghèo”/]);
  await expect(page.getByRole('heading', { name: 'Tháng 7/2017' })).toBeHidden();
  await expect(page).toHaveURL('/lich/2017/?loai=thang-cao-diem');

  await page.goto('/lich/2017/?co-quan=so-ldtbxh&cap=khong-co');
  await expect(entries).toHaveText([/70 năm Ngày Thương binh/]);
  // What leaves entries out is seen without opening anything.
  await expect(kind).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ lọc' }).press('Enter');
  await expect(entries).toHaveCount(10);
  await expect(page).toHaveURL('/lich/2017/');
});

test('an entry is shared by its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await page.goto('/lich/2017/');
  const entry = page.locator('#ngay-thuong-binh-liet-si');
  await entry.getByText(/^Chi tiết/).click();
  await entry.getByRole('link', { name: /^Chia sẻ liên kết/ }).click();
  await expect(entry.getByText('Đã sao chép liên kết.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname + new URL(copied).hash).toBe(
    '/lich/2017/#ngay-thuong-binh-liet-si',
  );
});

test('a month is a table that names its entries; on a phone one screen that marks them, with a list', async ({
  page,
}, { project }) => {
  await page.goto('/lich/2017/11/');
  const wide = project.name === 'desktop';
  const month = page.getByRole('table');
  await expect(month.getByRole('columnheader', { name: 'T7' })).toBeVisible();
  const names = page.getByRole('link', { name: /^Kỷ niệm 87 năm/ });
  await expect(names).toHaveCount(1);
  await expect(month.getByRole('link', { name: /^Kỷ niệm 87 năm/ })).toHaveCount(wide ? 1 : 0);
  if (!wide) {
    const height = await month.boundingBox().then((box) => box?.height ?? 0);
    expect(height).toBeGreaterThan(0);
    expect(height).toBeLessThanOrEqual(740);
  }
  await names.click();
  await expect(page).toHaveURL('/lich/2017/#ngay-truyen-thong-mttq');
  await page.goBack();
  await page.getByRole('link', { name: /Tháng trước/ }).click();
  await expect(page).toHaveURL('/lich/2017/10/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is asked that cannot be done, and the lists by level are there', async ({
    page,
  }) => {
    await page.goto('/lich/2017/');
    await expect(page.getByText('Lọc lịch', { exact: true })).toBeHidden();
    await expect(page.locator('calendar-filter select').first()).toBeHidden();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^xã, phường, thị trấn/ })
      .click();
    await expect(page).toHaveURL('/lich/2017/cap/xa/');
    await expect(page.getByRole('link', { name: /^Tháng cao điểm/ })).toBeVisible();
    await page.goto('/lich/');
    await expect(page.getByText(/^Tính đến ngày/)).toBeVisible();
  });
});

test.describe('home in a running year', () => {
  test.use(origins['two-years'] ? { baseURL: origins['two-years'] } : {});

  test('counts the days to a deadline on the day of the build only, and names none that is over', async ({
    page,
  }) => {
    const deadline = page.getByRole('heading', { name: 'Gửi báo cáo quý III/2026' });
    const count = page.getByText('ngày nữa');
    await openOn(page, '2026-08-15', '/');
    await expect(count).toBeVisible();
    await openOn(page, '2026-08-20', '/');
    await expect(count).toBeHidden();
    await expect(deadline).toBeVisible();
    await openOn(page, '2026-09-20', '/');
    await expect(deadline).toBeHidden();
  });
});
