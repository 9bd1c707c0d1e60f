import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { cellsOf, lines } from '../fixtures/sheets/build.ts';
import { expect, test } from './test.ts';

const PATH = /^content\/progress\/2017\/pac-nam\/2017-09-30-[0-9a-f]{8}\.json$/;
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
  await expect(page.getByRole('status').first()).toHaveText(/^1 số liệu nhận được/);
  await expect(page.getByRole('row', { name: /Nhận được.*Pác Nặm.*1\.190\/3\.120/ })).toBeVisible();
  const send = page.getByRole('link', { name: 'Gửi lên kho' });
  const address = new URL((await send.getAttribute('href')) ?? '');
  expect(address.searchParams.get('filename')).toMatch(PATH);
  const text = address.searchParams.get('value') ?? '';
  expect(JSON.parse(text)).toMatchObject({
    area: 'pac-nam',
    asOf: '2017-09-30',
    figures: [{ target: row.target, numerator: 1190, denominator: 3120 }],
  });
  await page.getByText('Cách gửi khác').click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải tệp .json' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(text);
});

test('a table with other columns is explained once, and read the same way again', async ({
  page,
}) => {
  const table = [
    ['Đơn vị', 'ATTP: hộ cam kết', 'Người lập'],
    ['Pác Nặm', '1190/3120', 'Phòng'],
  ];
  await page.goto('/bien-tap/dan/');
  await page.getByText('Bảng không ghi ngày').click();
  await page.getByLabel('Số liệu tính đến ngày').fill('30/09/2017');
  await page.getByLabel('Ngày báo cáo').fill('05/10/2017');
  await page.getByLabel('Nơi báo cáo').fill(row.reporter);
  await page.getByLabel('Văn bản hoặc nguồn').fill(row.document);
  await page.getByLabel('Dán bảng vào đây').fill(lines(table));
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await page.getByRole('button', { name: 'Đọc như trên' }).click();
  const open = page.getByLabel(/^Cột C \(Người lập\)/);
  await expect(open).toBeFocused();
  await open.selectOption('leave');
  await page.getByRole('button', { name: 'Đọc như trên' }).click();
  await expect(page.getByRole('row', { name: /Nhận được.*Pác Nặm.*1\.190\/3\.120/ })).toBeVisible();
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await expect(page.getByText('theo cách đã xác nhận lần trước')).toBeVisible();
  // The report, and how the table is read: two new files.
  const send = page.getByRole('link', { name: 'Gửi lên kho' });
  await expect(send).toHaveCount(2);
  const second = new URL((await send.last().getAttribute('href')) ?? '');
  expect(second.searchParams.get('filename')).toMatch(
    /^content\/sheet-mappings\/bang-[0-9a-f]+\.json$/,
  );
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
  await expect(page.getByRole('heading', { name: 'Gửi báo cáo' })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what to do instead, and offers no form that does nothing', async ({
    page,
  }) => {
    await page.goto('/bien-tap/dan/');
    await expect(page.getByText('Trình duyệt đang tắt JavaScript')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Kiểm tra' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Mở phiếu số liệu' })).toBeVisible();
  });
});
