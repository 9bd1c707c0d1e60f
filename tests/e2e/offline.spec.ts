import { searchPage } from './search-ui.ts';
import { expect, test } from './test.ts';

test.use({ serviceWorkers: 'allow' });

const SIGN = /^Bản lưu ngày \d\d\/\d\d\/\d{4} – đang không có mạng/;

test('after one visit: pages never opened, the calendar and the search work without a connection', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const sign = page.getByText(SIGN);
  await context.setOffline(true);

  await page.goto('/huong-dan/2017/i-1-9/');
  await expect(page.getByRole('heading', { level: 1, name: /^Mục I\.1\.9\. / })).toBeVisible();
  await expect(sign, 'what is seen may be old').toBeVisible();
  await page.goto('/lich/2017/');
  await expect(page.getByRole('heading', { name: 'Tháng 7/2017' })).toBeVisible();

  await page.goto('/tim-kiem/');
  const { box, links } = searchPage(page);
  await box.fill('hội chữ thập đỏ');
  await links.filter({ hasText: /^Mục I\.1\.9\. / }).click();
  await expect(page.getByRole('main').getByText(/đặc biệt là Hội Chữ thập đỏ/)).toBeVisible();

  await page.goto('/bien-tap/khong-luu/');
  await expect(page.getByRole('heading', { name: 'Đọc khi không có mạng' })).toBeVisible();

  await context.setOffline(false);
  await page.goto('/huong-dan/2017/i-1-9/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(sign, 'with a connection the newest is seen').toHaveCount(0);
});

test('the reader takes the offline cache away, it stays away, and brings it back', async ({
  page,
}) => {
  const copies = () => page.evaluate(async () => (await caches.keys()).length);
  const status = page.getByRole('main').getByRole('status').last();
  await page.goto('/ngoai-tuyen/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await expect(status).toHaveText('Máy đang có bản lưu.');
  await page.getByRole('button', { name: 'Gỡ bản lưu' }).click();
  await expect(status).toHaveText('Bản lưu đã gỡ và đang tắt trên máy này.');
  const keep = page.getByRole('button', { name: 'Lưu lại' });
  await expect(keep).toBeFocused();
  expect(await copies()).toBe(0);

  await page.goto('/lich/');
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  await page.goto('/ngoai-tuyen/');
  await keep.click();
  await expect(status).toHaveText('Máy đang có bản lưu.');
  expect(await copies()).toBeGreaterThan(0);
});
