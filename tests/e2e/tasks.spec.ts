import { origins } from './origins.ts';
import { expect, test } from './test.ts';

const LIST = '/viec/2017/xa/';

test('a tick stays on the device, and can be taken back', async ({ page }) => {
  await page.goto(LIST);
  const box = page.getByRole('checkbox', { name: 'Chăm lo Tết' });
  await box.check();
  await expect(page.getByText(/^1 \/ \d+ việc đã đánh dấu$/)).toBeVisible();
  await page.reload();
  await expect(box).toBeChecked();
  // Each list keeps its own.
  await page.goto('/viec/2017/huyen/');
  await expect(page.getByRole('checkbox', { name: 'Chăm lo Tết' })).not.toBeChecked();
  await page.goto(LIST);
  await page.getByRole('button', { name: 'Bỏ mọi dấu' }).click();
  await expect(box).not.toBeChecked();
  await page.reload();
  await expect(box).not.toBeChecked();
});

test('what has to be done is found by asking', async ({ page }) => {
  for (const [question, list] of [
    ['xã phải làm gì trước 30/6', LIST],
    ['viec cua xa', LIST],
    ['huyện phải làm gì', '/viec/2017/huyen/'],
  ] as const) {
    await page.goto(`/tim-kiem/?q=${encodeURIComponent(question)}`);
    const first = page.locator('[data-results] a').first();
    await expect(first).toHaveAttribute('href', new RegExp(`${list}(?:#|$)`));
  }
});

test.describe('in a running year', () => {
  test.use(origins['two-years'] ? { baseURL: origins['two-years'] } : {});

  test('what is due and what has passed follow the day of the reader, not that of the build', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const list = '/viec/2026/huyen/';
    const line = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    await page.clock.setFixedTime('2026-11-30T05:00:00Z');
    await page.goto(list);
    const quarter = page.locator('details').filter({ hasText: 'Quý IV' });
    await expect(quarter.getByText('2 việc sắp đến hạn')).toBeVisible();
    await expect(line('Gửi báo cáo quý IV').getByText('sắp đến hạn')).toBeVisible();
    // What has passed is folded.
    await page
      .locator('details')
      .filter({ hasText: 'Sơ kết' })
      .evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
    await expect(line('Sơ kết').getByText('đã qua')).toBeVisible();
    // Two years later nobody is reminded of anything.
    await page.clock.setFixedTime('2028-01-05T05:00:00Z');
    await page.goto(list);
    await expect(page.getByText('sắp đến hạn').locator('visible=true')).toHaveCount(0);
    await expect(page.getByText('đã qua').locator('visible=true')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list can be read, unfolded and ticked', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(LIST);
    await page.getByRole('heading', { name: 'Cả năm' }).click();
    const box = page.getByRole('checkbox', { name: 'Rà soát, lập danh sách' });
    await box.check();
    await expect(box).toBeChecked();
    await expect(page.getByText('Dấu chỉ lưu trên máy này')).toBeHidden();
  });
});

for (const level of ['tinh', 'huyen', 'xa'])
  test(`the list of ${level} prints on one page`, async ({ page }) => {
    await page.goto(`/viec/2017/${level}/`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
