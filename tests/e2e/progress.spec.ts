import { expect, test } from './test.ts';

test('from progress to a target, and on to a district', async ({ page }) => {
  const main = page.getByRole('main');
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Trang chính' })
    .getByRole('link', { name: 'Tiến độ' })
    .click();
  await main.getByRole('link', { name: /2017/ }).click();
  await expect(page).toHaveURL('/tien-do/2017/');
  await expect(main.getByText('Số liệu minh họa').first()).toBeVisible();

  const table = main.getByRole('table', { name: /Trạng thái từng chỉ tiêu năm 2017/ });
  await expect(table.getByRole('row')).toHaveCount(1 + 10);
  await table.getByRole('link', { name: 'ATTP: hộ cam kết' }).click();
  await expect(page).toHaveURL('/tien-do/2017/attp-ho-cam-ket/');
  await expect(main.getByText('Số liệu minh họa').first()).toBeVisible();

  const districts = main.getByRole('table', { name: /số liệu mới nhất của từng đơn vị/ });
  const baBe = districts.getByRole('row', { name: /^Huyện Ba Bể/ });
  await expect(baBe.getByText('hoàn thành (đúng hạn)')).toBeVisible();
  await baBe.getByRole('link', { name: 'Huyện Ba Bể' }).click();
  await expect(page).toHaveURL('/don-vi/ba-be/');
  await expect(page.getByRole('heading', { level: 1, name: 'Huyện Ba Bể' })).toBeVisible();
  await expect(
    main.getByRole('table', { name: /các chỉ tiêu năm 2017/ }).getByRole('row'),
  ).toHaveCount(1 + 10);
});

test('a district that has not reported is shown as such, never as zero', async ({ page }) => {
  await page.goto('/tien-do/2017/attp-ho-cam-ket/');
  const silent = page
    .getByRole('table', { name: /số liệu mới nhất của từng đơn vị/ })
    .getByRole('row', { name: /^Huyện Pác Nặm/ });
  await expect(silent).toContainText('quá hạn, chưa báo cáo');
  await expect(silent).toContainText('chưa có số liệu');
  await expect(page.getByRole('main')).toContainText('7/8 đơn vị đã báo cáo');
});

test('a corrected figure stays in the history, marked as such, with the reason', async ({
  page,
}) => {
  await page.goto('/tien-do/2017/attp-ho-cam-ket/');
  const history = page.getByRole('table', { name: /Mọi số liệu đã báo cáo/ });
  await expect(history.getByText('đã được đính chính', { exact: true })).toBeVisible();
  await expect(history.getByText(/^đính chính: /)).toBeVisible();
});
