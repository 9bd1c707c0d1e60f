import { searchAddress, searchPage } from './search-ui.ts';
import { expect, test } from './test.ts';

test('only documents: chosen in the filters, kept in the address, back and forward again', async ({
  page,
}) => {
  await page.goto(searchAddress({ q: 'nông thôn mới' }));
  const { box, status, kinds, links, filters, kindFilter } = searchPage(page);
  await expect(kinds.filter({ hasText: 'Hướng dẫn' })).toBeVisible();
  const all = await status.textContent();

  await filters.click();
  await kindFilter.selectOption('Văn bản');
  await expect(kinds).toHaveText(['Văn bản']);
  await expect(page).toHaveURL(searchAddress({ q: 'nông thôn mới', 'loai-noi-dung': 'Văn bản' }));
  const few = await status.textContent();
  expect(few).not.toBe(all);

  await page.goBack();
  await expect(page).toHaveURL(searchAddress({ q: 'nông thôn mới' }));
  await expect(kindFilter).toHaveValue('');
  await expect(box).toHaveValue('nông thôn mới');
  await expect(kinds.filter({ hasText: 'Hướng dẫn' })).toBeVisible();
  await expect(status).toHaveText(all ?? '');

  await page.goForward();
  await expect(page).toHaveURL(/[?&]loai-noi-dung=V/);
  await expect(kindFilter).toHaveValue('Văn bản');
  await expect(kinds).toHaveText(['Văn bản']);
  await expect(status).toHaveText(few ?? '');
  await expect(links.first()).toBeVisible();
});

test('a filtered search can be handed on as an address', async ({ page }) => {
  await page.goto(searchAddress({ q: 'nông thôn mới', 'loai-noi-dung': 'Văn bản' }));
  const { box, kinds, kindFilter } = searchPage(page);
  await expect(kinds).toHaveText(['Văn bản']);
  await expect(box).toHaveValue('nông thôn mới');
  // Whoever gets it sees that something is left out, and can take the filter away.
  await expect(kindFilter).toBeVisible();
  await expect(kindFilter).toHaveValue('Văn bản');
  await kindFilter.selectOption({ label: 'Tất cả' });
  await expect(kinds.filter({ hasText: 'Hướng dẫn' })).toBeVisible();
  await expect(page).toHaveURL(searchAddress({ q: 'nông thôn mới' }));
});

test('back leads to the search before, forward to the one after it', async ({ page }) => {
  await page.goto('/lich/2017/');
  await page.goto(searchAddress({ q: 'người có công' }));
  const { box, status } = searchPage(page);
  await expect(status).toHaveText(/“người có công”$/);
  await box.fill('thiên tai');
  await box.press('Enter');
  await expect(status).toHaveText(/“thiên tai”$/);

  await page.goBack();
  await expect(box).toHaveValue('người có công');
  await expect(status).toHaveText(/“người có công”$/);
  await page.goForward();
  await expect(box).toHaveValue('thiên tai');
  await expect(status).toHaveText(/“thiên tai”$/);
});

test('the filters opened without a connection say so', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/tim-kiem/');
  const { filters, status, kindFilter } = searchPage(page);
  await filters.click();
  await expect(status).toHaveText(/^Không tải được chỉ mục tìm kiếm/);
  await expect(kindFilter).toBeVisible();
});
