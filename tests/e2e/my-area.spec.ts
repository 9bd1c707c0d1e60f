import { expect, test } from './test.ts';

test('a remembered district shows its report card first, and is forgotten on request', async ({
  page,
}) => {
  await page.goto('/');
  const mine = page.getByRole('region', { name: 'Đơn vị của tôi' });
  await mine.getByText('Chọn đơn vị để xem').click();
  await expect(mine.getByText('Lựa chọn chỉ lưu trên máy này, không gửi đi đâu')).toBeVisible();
  await mine.getByLabel('Đơn vị', { exact: true }).selectOption('Huyện Ba Bể');
  await mine.getByRole('button', { name: 'Lưu lựa chọn' }).press('Enter');
  // The same sentence and list as on the unit's page.
  const figures = mine.getByText(/^Cả 10 chỉ tiêu hoàn thành\./);
  await expect(figures).toBeVisible();
  await expect(mine.getByText('Không thiếu số liệu khi chốt năm.')).toBeVisible();
  await expect(mine.locator('.sample')).toBeVisible();

  for (const path of ['/lich/', '/tien-do/']) {
    await page.goto(path);
    await expect(figures).toBeVisible();
  }
  await mine.getByRole('link', { name: 'Huyện Ba Bể', exact: true }).first().click();
  await expect(page).toHaveURL('/don-vi/ba-be/');

  await page.goto('/');
  await mine.getByRole('button', { name: 'Bỏ lựa chọn' }).click();
  await expect(figures).toHaveCount(0);
  await page.reload();
  await expect(mine.getByText('Chọn đơn vị để xem')).toBeVisible();
  await expect(figures).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the districts are links', async ({ page }) => {
    await page.goto('/tien-do/');
    const mine = page.getByRole('region', { name: 'Đơn vị của tôi' });
    await mine.getByText('Chọn đơn vị để xem').click();
    await expect(mine.getByRole('button')).toHaveCount(0);
    await mine.getByRole('link', { name: 'Huyện Na Rì' }).click();
    await expect(page).toHaveURL('/don-vi/na-ri/');
  });
});
