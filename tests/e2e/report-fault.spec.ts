import { origins } from './origins.ts';
import { expect, test } from './test.ts';

const REPORT = '/bao-sai/';
const hostile = '<img src=x onerror="document.title=1">';

test('a wrong figure is reported in two steps, without an account', {
  tag: '@phone',
}, async ({ page }) => {
  await page.goto('/tien-do/2017/attp-ho-cam-ket/');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page
    .getByRole('link', { name: /^Báo cho chúng tôi/ })
    .first()
    .click();
  const about = page.getByRole('region', { name: 'Bạn báo về' });
  await expect(about.getByRole('link', { name: 'Xem lại trang' })).toHaveAttribute(
    'href',
    '/tien-do/2017/attp-ho-cam-ket/',
  );
  await page.getByLabel('Đúng ra là gì?').fill('44/54, theo báo cáo ngày 10/01');
  const mail = page.getByRole('main').getByRole('link', { name: 'Gửi thư điện tử' }).first();
  const address = new URL((await mail.getAttribute('href')) ?? '');
  expect(address.protocol).toBe('mailto:');
  const text = address.searchParams.get('body') ?? '';
  expect(text).toContain('/tien-do/2017/attp-ho-cam-ket/');
  expect(text).toContain('Đúng ra là: 44/54, theo báo cáo ngày 10/01');
  await expect(page.getByRole('link', { name: /^Gọi 0209/ })).toHaveAttribute('href', /^tel:0209/);
  expect(title).not.toBe('');
});

test('the kind of fault and how to answer go with it, and the text can be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${REPORT}?trang=/lich/2017/&ve=L%E1%BB%8Bch&gia=27%2F7`);
  await page.getByLabel('Ngày, hạn').check();
  await page.getByLabel(/để trả lời/).fill('0912 345 678');
  await page.getByRole('button', { name: 'Sao chép lời báo' }).click();
  await expect(page.getByText('Đã sao chép lời báo.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Trang: Lịch\nĐịa chỉ: http.*\/lich\/2017\/\n/);
  expect(copied).toContain('Sai về: Ngày, hạn');
  expect(copied).toContain('Trả lời cho tôi qua: 0912 345 678');
});

test.describe('an office with a form of its own', () => {
  test.use(origins['two-years'] ? { baseURL: origins['two-years'] } : {});

  test('has it filled in', async ({ page }) => {
    await page.goto(
      `${REPORT}?trang=/tien-do/2025/&ve=B%E1%BA%A3o%20hi%E1%BB%83m&gia=91%25&ngay=31/12/2025`,
    );
    const form = page.getByRole('link', { name: 'Điền biểu mẫu trên mạng' }).first();
    await expect(form).toHaveAttribute('href', /entry\.3=/);
    const address = new URL((await form.getAttribute('href')) ?? '');
    expect(address.searchParams.get('entry.3')).toBe('Bảo hiểm');
    expect(address.searchParams.get('entry.4')).toBe('91%');
    expect(address.searchParams.get('entry.5')).toBe('31/12/2025');
    await expect(page.getByText('trả lời trong 05 ngày làm việc').first()).toBeVisible();
  });
});

test('what a stranger puts into the address is text, and leads nowhere', async ({ page }) => {
  const query = new URLSearchParams({
    ten: hostile,
    trang: 'https://xau.example/',
    ve: hostile,
    gia: hostile,
  });
  await page.goto(`${REPORT}?${query}`);
  await expect(page.getByRole('link', { name: 'Xem lại trang' })).toBeHidden();
  await page.goto(`${REPORT}?${new URLSearchParams({ ten: hostile, trang: '/x/', ve: hostile })}`);
  await expect(page.getByRole('region', { name: 'Bạn báo về' })).toContainText(hostile);
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Báo sai sót/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the ways to the office work, with a text to fill in', async ({ page }) => {
    await page.goto('/tien-do/2017/attp-ho-cam-ket/');
    await page
      .getByRole('link', { name: /^Báo cho chúng tôi/ })
      .first()
      .click();
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: 'Gửi thư điện tử' }).first()).toHaveAttribute(
      'href',
      /^mailto:mattran@minhgiang\.example\?subject=.*body=Trang/,
    );
    await expect(main.getByRole('textbox')).toHaveCount(0);
    await expect(main.getByRole('button')).toHaveCount(0);
  });

  test.describe('an office that entered nothing', () => {
    test.use(origins.smallest ? { baseURL: origins.smallest } : {});

    test('says so, and the text to send is there', async ({ page }) => {
      await page.goto(REPORT);
      const main = page.getByRole('main');
      await expect(main.getByText(/chưa nhập địa chỉ nhận báo sai sót/)).toBeVisible();
      await expect(main.getByText('Đúng ra là:')).toBeVisible();
    });
  });
});
