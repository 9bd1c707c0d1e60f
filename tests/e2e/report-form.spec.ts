import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { report } from '../../src/model/progress.ts';
import { expect, test } from './test.ts';

/** The page where a unit fills in a report: on a phone and on a wide screen, by keyboard. */
const PATH = /^content\/progress\/2017\/pac-nam\/2017-09-30-[0-9a-f]{8}\.json$/;
const TARGET = '2017/attp-ho-cam-ket';

const check = (page: Page) => page.getByRole('button', { name: 'Kiểm tra báo cáo' });
const figures = (page: Page) => page.getByRole('row', { name: /ATTP: hộ cam kết/ });
const status = (page: Page) => page.getByRole('status').first();

/** Types the answers of the whole report, field after field. */
async function typeHead(page: Page, day: string, reportedOn = '05/10/2017'): Promise<void> {
  await page.getByLabel('Số liệu tính đến ngày').focus();
  for (const text of [day, reportedOn, 'Ủy ban MTTQ huyện Pác Nặm', 'Báo cáo số 45']) {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
}

test('a report is typed by keyboard, corrected where it is wrong, and handed over as one new file', async ({
  page,
}) => {
  await page.goto('/bien-tap/bao-cao/2017/pac-nam/');
  await typeHead(page, '31/09/2017');
  await figures(page).getByLabel('Số đã đạt').focus();
  await page.keyboard.type('1.190');
  await page.keyboard.press('Enter');
  await expect(figures(page).getByLabel('Tổng số')).toBeFocused();
  await page.keyboard.type('3.120');
  await check(page).focus();
  await page.keyboard.press('Enter');

  const day = page.getByLabel('Số liệu tính đến ngày');
  await expect(day).toBeFocused();
  await expect(day).toHaveAccessibleDescription(/^Phải sửa: Không có ngày này.*Cách sửa/);
  await expect(page.getByRole('heading', { name: 'Gửi báo cáo' })).toHaveCount(0);

  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('30/09/2017');
  await expect(day).toHaveAccessibleDescription(/Thứ Bảy.*30 tháng 9/);
  await page.reload();
  await expect(status(page)).toHaveText(/mở lại bản nháp/);
  await check(page).focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/^1 số liệu ghi được/);

  const send = page.getByRole('link', { name: 'Gửi lên kho' });
  await expect(send).toHaveCount(1);
  const address = new URL((await send.getAttribute('href')) ?? '');
  expect(address.searchParams.get('filename')).toMatch(PATH);
  const text = address.searchParams.get('value') ?? '';
  expect(report.parse(JSON.parse(text))).toMatchObject({
    area: 'pac-nam',
    asOf: '2017-09-30',
    reportedOn: '2017-10-05',
    document: 'Báo cáo số 45',
    figures: [{ target: TARGET, numerator: 1190, denominator: 3120 }],
  });

  await page.getByText('Cách gửi khác').click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải tệp .json' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(text);
});

test('what should be looked at again is no mistake: the focus goes to the way to hand in', async ({
  page,
}) => {
  await page.goto('/bien-tap/bao-cao/2017/pac-nam/');
  await typeHead(page, '30/09/2017');
  const reporter = page.getByLabel('Nơi báo cáo');
  await reporter.fill('Ủy ban MTTQ huyện Na Rì');
  await figures(page).getByLabel('Tổng số').fill('3120');
  const done = figures(page).getByLabel('Số đã đạt');
  await done.fill('hai');
  await check(page).click();
  await expect(done).toBeFocused();

  await done.fill('1190');
  await check(page).click();
  await expect(status(page)).toBeFocused();
  await expect(status(page)).toHaveText(/^1 số liệu ghi được; 1 chỗ nên xem lại/);
  await expect(reporter).not.toHaveAttribute('aria-invalid', 'true');
  await expect(reporter).toHaveAccessibleDescription(/^Nên xem lại: /);
  await expect(page.getByRole('heading', { name: 'Gửi báo cáo' })).toBeVisible();
});

test('after a report was taken, the next one begins without its figures', async ({ page }) => {
  await page.goto('/bien-tap/bao-cao/2017/pac-nam/');
  await typeHead(page, '30/09/2017');
  await figures(page).getByLabel('Số đã đạt').fill('1190');
  await figures(page).getByLabel('Tổng số').fill('3120');
  await check(page).click();
  await expect(page.getByRole('heading', { name: /^Không có tài khoản/ })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải bảng .csv' }).click();
  await download;

  await page.reload();
  await expect(page.getByText('đã lấy đi gửi')).toBeVisible();
  await expect(page.getByLabel('Số liệu tính đến ngày')).toHaveValue('');
  await expect(page.getByLabel('Nơi báo cáo')).toHaveValue('Ủy ban MTTQ huyện Pác Nặm');
  await typeHead(page, '31/12/2017', '10/01/2018');
  await page
    .getByRole('row', { name: /Xã chọn làm mô hình/ })
    .getByRole('textbox')
    .first()
    .fill('1');
  await check(page).click();
  await expect(status(page)).toHaveText(/^1 số liệu ghi được/);
  const href = await page.getByRole('link', { name: 'Gửi lên kho' }).getAttribute('href');
  const next = JSON.parse(new URL(href ?? '').searchParams.get('value') ?? '');
  expect(next.figures).toHaveLength(1);
  expect(next.figures[0].target).not.toBe(TARGET);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what to do instead, and has no button that does nothing', async ({
    page,
  }) => {
    await page.goto('/bien-tap/bao-cao/2017/pac-nam/');
    await expect(page.getByText('Trình duyệt đang tắt JavaScript')).toBeVisible();
    await expect(check(page)).toBeHidden();
  });
});
