import { readFileSync } from 'node:fs';
import { readFeed } from '../fixtures/read-feed.ts';
import { expect, test } from './test.ts';

test('27/7 goes into the phone’s calendar with one link: a file of that event alone', async ({
  page,
}) => {
  await page.goto('/lich/2017/#ngay-thuong-binh-liet-si');
  const entry = page.locator('[id="ngay-thuong-binh-liet-si"]');
  await entry.getByText(/^Chi tiết/).click();
  const download = page.waitForEvent('download');
  await entry.getByRole('link', { name: /^Thêm vào lịch/ }).click();
  const { events, get } = readFeed(readFileSync(await (await download).path(), 'utf8'));
  expect(events.map(({ start, end }) => [start, end])).toEqual([['2017-07-27', '2017-07-28']]);
  expect(get('name')).toBeNull();
});

test('the address of a feed is copied with one press, and the page says so', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/lich/dang-ky/');
  const district = page.getByRole('group').filter({ hasText: 'Huyện Ba Bể' }).first();
  await district.getByText('Huyện Ba Bể', { exact: true }).click();
  const feed = page.getByRole('group', { name: /Huyện Ba Bể/ }).first();
  await feed.getByRole('button', { name: /^Sao chép liên kết/ }).click();
  await expect(feed.getByRole('status')).toHaveText('Đã sao chép liên kết.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toBe('/lich/don-vi-ba-be.ics');
  const answer = await page.request.get(`${baseURL}/lich/don-vi-ba-be.ics`);
  expect(answer.headers()['content-type']).toMatch(/^text\/calendar/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the address stands there to be copied by hand, beside the other ways', async ({ page }) => {
    await page.goto('/lich/dang-ky/');
    const feed = page.getByRole('group', { name: 'Công tác phong trào MTTQ Bắc Kạn' }).first();
    await expect(feed.getByLabel('Địa chỉ lịch')).toHaveValue(/\/lich\/tat-ca\.ics$/);
    const everything = /^Đăng ký bằng ứng dụng lịch của máy Công tác phong trào MTTQ Bắc Kạn$/;
    await expect(page.getByRole('link', { name: everything })).toHaveAttribute(
      'href',
      /^webcal:\/\/.+\/lich\/tat-ca\.ics$/,
    );
    await expect(feed.getByRole('button')).toHaveCount(0);
  });
});
