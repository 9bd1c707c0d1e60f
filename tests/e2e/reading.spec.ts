import { expect, test } from './test.ts';

test('from the list of years to the guidance, an item, a document it cites, and back by "Được viện dẫn tại"', async ({
  page,
}) => {
  const main = page.getByRole('main');
  await page.goto('/huong-dan/');
  await main.getByRole('link', { name: 'Đọc toàn văn' }).click();
  await expect(page).toHaveURL('/huong-dan/2017/');
  await expect(main.getByText('I. NỘI DUNG TRỌNG TÂM', { exact: true })).toBeVisible();

  await main.getByRole('link', { name: /^Xem chi tiết mục này ?: I\.1\.1 / }).click();
  await expect(page).toHaveURL('/huong-dan/2017/i-1-1/');
  await expect(page.getByRole('heading', { level: 1, name: /^Mục I\.1\.1\. / })).toBeVisible();

  await main.getByRole('link', { name: '10-CT/TW', exact: true }).click();
  await expect(page).toHaveURL('/van-ban/10-ct-tw-2016/');
  await expect(page.getByRole('heading', { level: 1, name: /^Chỉ thị 10-CT\/TW: / })).toBeVisible();

  await expect(page.getByRole('heading', { name: 'Được viện dẫn tại' })).toBeVisible();
  await main.getByRole('link', { name: /^I\.1\.1 – / }).click();
  await expect(page).toHaveURL('/huong-dan/2017/i-1-1/');
});

test('an item leads to its organizations, programme, campaign, date and target', async ({
  page,
}) => {
  const main = page.getByRole('main');
  for (const [name, address, heading] of [
    [/^Sở Lao động/, '/co-quan/so-ldtbxh/', 'Sở Lao động'],
    ['Người có công và nhà ở cho gia đình chính sách', '/chuong-trinh/nguoi-co-cong/', 'Người có'],
    ['70 năm Ngày Thương binh - Liệt sĩ', '/chien-dich/70-nam-thuong-binh-liet-si/', '70 năm'],
    [/\(27\/07\/2017\)$/, '/lich/2017/#ngay-thuong-binh-liet-si', 'Lịch công tác'],
    [/^Khảo sát nhu cầu nhà ở/, '/tien-do/2017/khao-sat-nha-o/', 'Khảo sát nhu cầu'],
  ] as const) {
    await page.goto('/huong-dan/2017/i-2-5/');
    await main.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
  }
});

test('the items of the guidance can be read one after the other', async ({ page }) => {
  await page.goto('/huong-dan/2017/i-1-1/');
  const around = page.getByRole('navigation', { name: 'Mục trước và mục sau' });
  await around.getByRole('link', { name: /Mục sau/ }).click();
  await expect(page).toHaveURL('/huong-dan/2017/i-1-2/');
  await around.getByRole('link', { name: /Mục trước/ }).click();
  await expect(page).toHaveURL('/huong-dan/2017/i-1-1/');
});

test('the breadcrumbs lead back up, and a click on the table of contents goes to the part', async ({
  page,
}, { project }) => {
  await page.goto('/huong-dan/2017/i-2-3/');
  const crumbs = page.getByRole('navigation', { name: 'Vị trí trang' });
  await crumbs.getByRole('link', { name: 'Hướng dẫn 2017' }).click();
  await expect(page).toHaveURL('/huong-dan/2017/');
  const contents = page.getByRole('navigation', { name: 'Mục lục' });
  if (project.name === 'phone') await contents.locator('summary').click();
  await contents.getByRole('link', { name: /^II\.4 – / }).click();
  await expect(page).toHaveURL('/huong-dan/2017/#ii-4');
  await expect(page.getByText(/^4\. Chủ động xây dựng kế hoạch kiểm tra/)).toBeInViewport();
});

test('a wrong address says so and offers the lists', async ({ page }) => {
  const response = await page.goto('/khong-co-trang-nay/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Không tìm thấy trang' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Văn bản' }).click();
  await expect(page).toHaveURL('/van-ban/');
});

test('an address with a slip: the page that was meant is offered, the search holds its words', async ({
  page,
}) => {
  await page.goto('/chien-dich/vi-nguoi-ngeo.html');
  const main = page.getByRole('main');
  const box = main.getByLabel('Tìm trong toàn trang', { exact: true });
  await expect(box).toHaveValue('vi nguoi ngeo');
  const all = main.getByRole('link', { name: 'Tìm “vi nguoi ngeo” trong toàn trang' });
  await expect(all).toHaveAttribute('href', '/tim-kiem/?q=vi+nguoi+ngeo');
  await main
    .getByRole('heading', { name: 'Có phải bạn tìm' })
    .locator('..')
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL('/chien-dich/vi-nguoi-ngheo/');
});
