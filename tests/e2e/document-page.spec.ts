import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { supplementDocument, yearDocument } from '../../scripts/support/year-document.ts';
import { byTags, faultsOf } from './axe.ts';
import { expect, test } from './test.ts';

/** The page that reads and reviews a year's document: on a phone and on a wide screen, by keyboard. */
const YEAR = 2018;
const place = (page: Page) => page.locator('.reading [data-key="place"]');
const left = (page: Page) => page.locator('.left');
const finding = (page: Page, words: string) => page.locator('.finding', { hasText: words });
const goTo = async (page: Page, name: RegExp) => {
  await page.getByRole('button', { name: 'Danh sách mục' }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
};

const choose = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .getByLabel('Chọn tệp')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

async function open(page: Page): Promise<void> {
  await page.goto('/bien-tap/van-ban/');
  await choose(page, 'Hướng dẫn.docx', yearDocument(YEAR));
  await expect(page.getByRole('heading', { name: /^Xem lại “Hướng dẫn\.docx”/ })).toBeFocused();
}

async function filesOf(download: Download): Promise<Record<string, string>> {
  const files = unzipSync(readFileSync(await download.path()));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

test('a document is reviewed by keyboard, and what was said is kept on the device', async ({
  page,
}) => {
  await open(page);
  const before = Number(/\d+/.exec((await left(page).textContent()) ?? '')?.[0]);
  // The document itself, then the first thing that is open in a clause.
  await page.keyboard.press('d');
  await expect(page.locator('.finding[data-current]')).toBeFocused();
  await page.keyboard.press('b');
  await expect(left(page)).toHaveText(`Còn ${before - 2} chỗ phải xem.`);
  await page.keyboard.press('z');
  await expect(left(page)).toHaveText(`Còn ${before - 1} chỗ phải xem.`);
  await goTo(page, /^Mục I\.1 /);
  await page.keyboard.press('j');
  await expect(place(page)).toHaveText(/^Mục I\.2 /);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Đã lưu trên máy này.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Đã mở lại bản làm dở')).toBeVisible();
  await expect(place(page)).toHaveText(/^Mục I\.2 /);
  await expect(left(page)).toHaveText(`Còn ${before - 1} chỗ phải xem.`);

  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Xóa khỏi máy này' }).click();
  await expect(page.getByLabel('Chọn tệp')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Chọn tệp')).toBeEnabled();
  await expect(page.locator('.review')).toHaveCount(0);
});

test('clauses are split, joined and moved, and every step can be undone', async ({ page }) => {
  await open(page);
  await goTo(page, /^Mục I\.1 /);
  await page.getByText('Chia lại mục').click();
  await page.getByRole('button', { name: /^Tách tại “- Tổ chức thăm hỏi/ }).click();
  await expect(page.locator('.part[data-current] .words')).not.toContainText('thăm hỏi');
  await expect(page.locator('.part .words', { hasText: 'thăm hỏi' })).toHaveCount(1);
  await page.keyboard.press('j');
  await page.getByRole('button', { name: 'Gộp với mục trước' }).click();
  await expect(page.locator('.part[data-current] .words')).toContainText('thăm hỏi');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeDisabled();
  await goTo(page, /^Mục I\.2 /);
  await page.getByText('Chia lại mục').click();
  await page.getByRole('button', { name: 'Đưa vào một cấp' }).click();
  await expect(page.getByText('Cấp 3 trong văn bản')).toBeVisible();
  await expect(place(page)).toHaveText(/^Mục I\.1\.2 /);
});

test('what was read is corrected and added to, and the files come out as one download', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: /^Đúng: Văn bản này là gì/ }).click();
  await goTo(page, /^Mục I\.1 /);
  const date = finding(page, `trước ngày 30/6/${YEAR}`).first();
  await date.getByRole('button', { name: /^Sửa/ }).click();
  await date.getByLabel('Ngày', { exact: true }).fill(`31/9/${YEAR}`);
  await date.getByRole('button', { name: 'Ghi' }).click();
  await expect(date.getByRole('alert')).toHaveText(/Không hiểu ngày này/);
  await date.getByLabel('Tên mốc').fill('Ký cam kết an toàn thực phẩm');
  await date.getByLabel('Ngày', { exact: true }).fill(`15/7/${YEAR}`);
  await date.getByRole('button', { name: 'Ghi' }).click();
  await expect(date).toContainText('Ký cam kết an toàn thực phẩm');

  await page.getByText('Thêm điều máy bỏ sót').click();
  await page.getByLabel('Chữ trong mục').fill('các gia đình chính sách');
  await page.getByRole('button', { name: 'Thêm cơ quan' }).click();
  const form = page.locator('[data-form="add"]');
  await form.getByLabel('Vai trò').selectOption('partner');
  await form.getByLabel('Gõ để lọc').fill('cong an tinh');
  await form.getByRole('button', { name: 'Ghi' }).click();
  await expect(finding(page, 'các gia đình chính sách')).toContainText('Công an tỉnh');
  await page.getByRole('button', { name: 'Đúng cả mục này' }).click();

  await page.getByRole('button', { name: 'Làm ra các tệp' }).click();
  await expect(page.getByRole('heading', { name: 'Các tệp của năm' })).toBeFocused();
  await expect(page.getByText('Máy không thấy lỗi nào.')).toBeVisible();
  await page.getByLabel('Kèm cả tệp gốc').check();
  await expect(page.getByText(`content/attachments/${YEAR}/huong-dan.docx`)).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Mở trang tải lên của kho' })).toHaveAttribute(
    'href',
    /\/upload\/main\/content$/,
  );
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải tệp zip' }).first().click();
  const files = await filesOf(await download);
  const plan = JSON.parse(files[`content/plans/${YEAR}.json`] ?? '{}');
  expect(plan).toMatchObject({ year: YEAR, document: { source: { name: 'Hướng dẫn.docx' } } });
  expect(files[`content/guidance/${YEAR}/i-1.md`]).toContain('cong-an-tinh');
  expect(files[`content/guidance/${YEAR}/i-1.md`]).toContain('- Giao Ban Phong trào theo dõi.');
  const { milestones } = JSON.parse(files[`content/milestones/${YEAR}.json`] ?? '{}');
  expect(milestones).toContainEqual(
    expect.objectContaining({
      title: 'Ký cam kết an toàn thực phẩm',
      when: { precision: 'day', date: `${YEAR}-07-15`, before: true },
    }),
  );
});

test('a hostile or unfit file is refused in one sentence, and a year that exists is said at once', async ({
  page,
}) => {
  await page.goto('/bien-tap/van-ban/');
  const said = page.locator('[data-said]');
  await choose(page, 'ban-quet.pdf', new TextEncoder().encode('%PDF-1.7'));
  await expect(said).toHaveText(/Đây là tệp PDF/);
  await choose(page, 'hong.docx', yearDocument(YEAR).slice(0, 400));
  await expect(said).toHaveText(/bị hỏng|khác thường/);
  await choose(page, 'huong-dan.docx', yearDocument(2017));
  await expect(page.getByText('Năm 2017 đã có trên trang')).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Đây là văn bản bổ sung của năm 2017' }),
  ).toBeVisible();
  await page.getByLabel('Năm', { exact: true }).fill('2019');
  await page.getByRole('button', { name: 'Đọc theo năm này' }).click();
  await expect(page.getByRole('heading', { name: /năm 2019$/ })).toBeFocused();
});

test('a document that reads like a supplement is asked about, and taken as one', async ({
  page,
}) => {
  await page.goto('/bien-tap/van-ban/');
  await choose(page, 'bo-sung.docx', supplementDocument(2017));
  await expect(page.getByRole('heading', { name: 'Văn bản này của năm nào?' })).toBeFocused();
  await expect(page.getByText('đọc như văn bản bổ sung, sửa đổi văn bản năm 2017')).toBeVisible();
  await page.getByRole('button', { name: 'Đây là văn bản bổ sung của năm 2017' }).click();
  await expect(page.getByRole('heading', { name: /^Văn bản sửa đổi, bổ sung/ })).toBeVisible();
});

test('every state of the page is accessible', async ({ page }) => {
  await open(page);
  expect(await faultsOf(page, byTags)).toEqual([]);
  await goTo(page, /^Mục I\.1 /);
  await page.getByText('Chia lại mục').click();
  await page.getByText('Thêm điều máy bỏ sót').click();
  for (const kind of ['Ngày', 'Chỉ tiêu', 'Cơ quan']) {
    const row = page.locator('.finding', { has: page.locator('b', { hasText: kind }) }).first();
    await row.getByRole('button', { name: /^Sửa/ }).click();
    expect(await faultsOf(page, byTags)).toEqual([]);
    await row.getByRole('button', { name: 'Thôi' }).click();
  }
  await page.getByRole('button', { name: 'Làm ra các tệp' }).click();
  await expect(page.getByRole('heading', { name: 'Các tệp của năm' })).toBeFocused();
  expect(await faultsOf(page, byTags)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what to do instead', async ({ page }) => {
    await page.goto('/bien-tap/van-ban/');
    await expect(page.getByText('Trình duyệt đang tắt JavaScript')).toBeVisible();
    await expect(page.getByLabel('Chọn tệp')).toBeHidden();
    await expect(page.getByText('Gửi tệp Word cho người phụ trách')).toBeVisible();
  });
});
