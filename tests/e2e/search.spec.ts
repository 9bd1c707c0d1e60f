import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const searchPage = (page: Page) => {
  const main = page.getByRole('main');
  return {
    box: main.getByRole('searchbox', { name: 'Tìm trong trang' }),
    status: main.getByRole('status'),
    results: main.getByRole('list', { name: 'Kết quả' }),
    lists: main.getByRole('link', { name: 'Văn bản', exact: true }),
  };
};

test('typing on the search page finds an item and keeps the words in the address', async ({
  page,
}) => {
  await page.goto('/tim-kiem/');
  const { box, status, results } = searchPage(page);
  await box.pressSequentially('người có công');
  await expect(status).toHaveText(/^Có \d+ kết quả cho «người có công»$/);
  await expect(page).toHaveURL(`/tim-kiem/?q=${encodeURI('người có công').replaceAll('%20', '+')}`);
  await results.getByRole('link', { name: /^Mục I\.3\.2\./ }).click();
  await expect(page).toHaveURL('/huong-dan/2017/i-3-2/');
  await page.goBack();
  await expect(box).toHaveValue('người có công');
  await expect(status).toHaveText(/^Có \d+ kết quả/);
});

for (const path of ['/huong-dan/2017/i-2-4/', '/lich/2017/', '/tien-do/2017/']) {
  test(`the form in the header of ${path} leads to the results`, async ({ page }) => {
    await page.goto(path);
    const header = page.getByRole('banner');
    await header.getByRole('searchbox', { name: 'Tìm trong trang' }).fill('người có công');
    await header.getByRole('button', { name: 'Tìm' }).click();
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=/);
    const { box, results } = searchPage(page);
    await expect(box).toHaveValue('người có công');
    await expect(results.getByRole('link', { name: /^Mục I\.3\.2\./ })).toBeVisible();
  });
}

test('the form on the home page leads to the results', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('main').getByRole('searchbox', { name: 'Tìm trong trang' });
  await box.fill('10-CT/TW');
  await box.press('Enter');
  await expect(page).toHaveURL('/tim-kiem/?q=10-CT%2FTW');
  const results = searchPage(page).results;
  await expect(results.getByRole('link', { name: /10-CT\/TW/ }).first()).toBeVisible();
});

test('an address with words shows their results at once', async ({ page }) => {
  await page.goto('/tim-kiem/?q=thi%E1%BB%87n%20nguy%E1%BB%87n');
  const { box, status } = searchPage(page);
  await expect(box).toHaveValue('thiện nguyện');
  await expect(status).toHaveText(/«thiện nguyện»/);
});

test('words that stand nowhere: the page says so and still offers the lists', async ({ page }) => {
  await page.goto('/tim-kiem/?q=qwzxjkq');
  const { status, results, lists } = searchPage(page);
  await expect(status).toHaveText(/^Không tìm thấy «qwzxjkq»/);
  await expect(results.getByRole('listitem')).toHaveCount(0);
  await expect(lists).toBeVisible();
});

test('HTML in the words is shown as text', async ({ page }) => {
  const dialogs: Array<string> = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  const words = '<img src=x onerror=alert(1)><b>đậm</b>';
  await page.goto(`/tim-kiem/?q=${encodeURIComponent(words)}`);
  const { box, status } = searchPage(page);
  await expect(box).toHaveValue(words);
  await expect(status).toContainText(words);
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('results beyond the first ten come on request, and the focus goes to the first of them', async ({
  page,
}) => {
  await page.goto('/tim-kiem/?q=M%E1%BA%B7t%20tr%E1%BA%ADn');
  const { results } = searchPage(page);
  await expect(results.getByRole('listitem')).toHaveCount(10);
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
  await expect(results.getByRole('listitem')).toHaveCount(20);
  await expect(results.getByRole('listitem').nth(10).getByRole('link')).toBeFocused();
});

test('when the index cannot be loaded the page says so, offers the lists, and works once it can', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/tim-kiem/');
  const { box, status, results, lists } = searchPage(page);
  await box.fill('người có công');
  await expect(status).toHaveText(/^Không tải được chỉ mục tìm kiếm/);
  await expect(lists).toBeVisible();
  await page.unroute('**/pagefind/**');
  await box.press('Enter');
  await expect(results.getByRole('listitem').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says that it needs it, and its lists lead on', async ({ page }) => {
    await page.goto('/tim-kiem/?q=abc');
    const notice = page.getByRole('paragraph').filter({ hasText: 'Tìm kiếm cần bật JavaScript.' });
    await expect(notice).toBeVisible();
    await searchPage(page).lists.click();
    await expect(page).toHaveURL('/van-ban/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
