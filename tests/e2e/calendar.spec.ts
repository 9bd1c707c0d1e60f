import { readFileSync } from 'node:fs';
import { followTitle } from './menu.ts';
import { expect, test } from './test.ts';

test('from home to the calendar of 2017: both main dates are there, and its file downloads', async ({
  page,
}) => {
  await page.goto('/');
  await followTitle(page, /^Lịch/);
  await expect(page).toHaveURL('/lich/');
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Lịch công tác phong trào năm 2017' }).click();
  await expect(page).toHaveURL('/lich/2017/');

  for (const [day, title] of [
    ['27/7', /70 năm Ngày Thương binh - Liệt sĩ/],
    ['18/11', /87 năm Ngày truyền thống Mặt trận Tổ quốc Việt Nam/],
  ] as const) {
    const entry = main
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: title }) });
    await expect(entry.getByText(day, { exact: true })).toBeVisible();
    await expect(entry.getByText(/^Mốc chính/)).toBeVisible();
  }

  const download = page.waitForEvent('download');
  await main.getByRole('link', { name: 'Tải tệp .ics' }).first().click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('2017.ics');
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test('a milestone without a day stands apart and says why', async ({ page }) => {
  await page.goto('/lich/2017/');
  await expect(page.getByText('Văn bản gốc không nêu ngày;')).toBeVisible();
  await expect(page.getByText('Cuối năm 2017', { exact: true })).toBeVisible();
});
