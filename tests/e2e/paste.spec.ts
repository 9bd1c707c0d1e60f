import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { cellsOf, lines } from '../fixtures/sheets/build.ts';
import { fixtureRoot } from '../support/sites.ts';
import { expect, test } from './test.ts';

const PATH = 'content/progress/2017/pac-nam.json';
const row = {
  area: 'Pác Nặm',
  target: '2017/attp-ho-cam-ket',
  numerator: '1.190',
  denominator: '3120',
  asOf: '30/09/2017',
  reportedOn: '05/10/2017',
  reporter: 'Ủy ban MTTQ huyện Pác Nặm',
  document: 'Báo cáo số 45',
};

test('a paste from Excel becomes the file to hand over, under a strict policy', async ({
  page,
}) => {
  const policy =
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'";
  await page.route(/\/(?:worker[^/]*\.js)?$/, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
  await page.goto('/bien-tap/dan/');
  await page.getByLabel('Dán bảng vào đây').fill(lines(cellsOf(row)));
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await expect(page.getByRole('status').first()).toHaveText(/^1 dòng nhận được/);
  await expect(page.getByRole('row', { name: /Nhận được.*Pác Nặm.*1\.190\/3\.120/ })).toBeVisible();
  const text = await page.getByLabel(`Nội dung của ${PATH}`).inputValue();
  const before = JSON.parse(readFileSync(join(fixtureRoot('province'), PATH), 'utf8'));
  const after = JSON.parse(text);
  expect(after).toEqual({
    ...before,
    observations: [
      ...before.observations,
      expect.objectContaining({ numerator: 1190, denominator: 3120 }),
    ],
  });
  await expect(page.getByRole('link', { name: 'Mở tệp để sửa' })).toHaveAttribute(
    'href',
    new RegExp(`/edit/[^/]+/${PATH}$`),
  );
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải tệp về' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(text);
});

test('a workbook with a wrong cell names it, and hands nothing over', async ({ page }) => {
  const [head = [], cells = []] = cellsOf({ ...row, asOf: '31/09/2017' });
  const buffer = Buffer.from(
    await writeXlsx({ sheets: [{ name: 'Quý III', rows: [head, cells] }] }),
  );
  await page.goto('/bien-tap/dan/');
  await page
    .getByLabel('hoặc chọn tệp')
    .setInputFiles({ name: 'so-lieu.xlsx', mimeType: 'application/octet-stream', buffer });
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await expect(
    page.getByRole('cell', { name: /Phải sửa.*Cột E.*31\/09\/2017.*không có ngày này/ }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Gửi số liệu' })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what to do instead, and offers no form that does nothing', async ({
    page,
  }) => {
    await page.goto('/bien-tap/dan/');
    await expect(page.getByText('Trình duyệt đang tắt JavaScript')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Kiểm tra' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Mở biểu mẫu số liệu' })).toBeVisible();
  });
});
