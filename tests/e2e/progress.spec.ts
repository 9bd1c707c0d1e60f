import { followTitle } from './menu.ts';
import { expect, test } from './test.ts';

test('from progress to a target, and on to a district', async ({ page }) => {
  const main = page.getByRole('main');
  await page.goto('/');
  await followTitle(page, /^Kết quả/);
  // The only year is shown at once, without a list of years before it.
  await expect(page).toHaveURL('/tien-do/');
  await expect(main.getByText(/số liệu giả định/i).first()).toBeVisible();

  const table = main.locator('heat-table');
  await table.getByRole('link', { name: 'ATTP: hộ cam kết', exact: true }).click();
  await expect(page).toHaveURL('/tien-do/2017/attp-ho-cam-ket/');
  await expect(main.getByText('số liệu giả định', { exact: true })).toBeVisible();

  const districts = main.getByRole('table', { name: /số liệu mới nhất của từng đơn vị/ });
  const baBe = districts.getByRole('row', { name: /^Ba Bể/ });
  await expect(baBe.getByText('Hoàn thành')).toBeVisible();
  await baBe.getByRole('link', { name: 'Ba Bể' }).click();
  await expect(page).toHaveURL('/don-vi/ba-be/');
  await expect(page.getByRole('heading', { level: 1, name: 'Huyện Ba Bể' })).toBeVisible();
  await expect(
    main.getByRole('heading', { level: 2, name: /^10 chỉ tiêu năm 2017/ }),
  ).toBeVisible();
});

test('a district that has not reported is shown as such, never as zero', async ({ page }) => {
  await page.goto('/tien-do/2017/attp-ho-cam-ket/');
  const silent = page
    .getByRole('table', { name: /số liệu mới nhất của từng đơn vị/ })
    .getByRole('row', { name: /^Pác Nặm/ });
  await expect(silent).toContainText('Không có báo cáo');
  await expect(silent).not.toContainText('0');
  await expect(page.getByRole('main')).toContainText('7/8 đơn vị đã báo cáo');
});

test('a corrected figure stays in the history, marked as such, with the reason', async ({
  page,
}) => {
  await page.goto('/tien-do/2017/attp-ho-cam-ket/');
  await page.getByText(/^Các lần báo cáo/).click();
  const history = page.getByRole('table', { name: /Mọi số liệu đã báo cáo/ });
  await expect(history.getByText('đã được đính chính', { exact: true })).toBeVisible();
  await expect(history.getByText(/^đính chính: /)).toBeVisible();
});

test('a status opens to its inputs and the rule, by keyboard, without JavaScript', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/tien-do/2017/attp-ho-cam-ket/');
  const reasons = page.locator('details').filter({ hasText: 'Vì sao kết luận như vậy' });
  const rule = reasons.getByText(/^Quy tắc \d+: đã quá hạn 31\/12\/2017/).first();
  await expect(rule).toBeHidden();
  await reasons.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(reasons.getByRole('heading', { name: 'Bạch Thông' })).toBeVisible();
  await expect(reasons.getByText('Mức phải đạt: từ 50% trở lên').first()).toBeVisible();
  await expect(rule).toBeVisible();
  await context.close();
});

test('the worksheet of a district is exactly one A4 page', async ({ page }) => {
  for (const area of ['pac-nam', 'ngan-son']) {
    await page.goto(`/don-vi/${area}/phieu-giao-ban/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  }
});
