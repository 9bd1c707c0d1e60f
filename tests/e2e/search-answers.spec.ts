import type { Page } from '@playwright/test';
import { pageAt, searchAddress, searchPage } from './search-ui.ts';
import { expect, test } from './test.ts';

const cardOn = (page: Page) =>
  page.getByRole('main').getByRole('region', { name: 'Trả lời', exact: true });

/** Asks, and opens the answer where it is folded. */
async function ask(page: Page, query: string): Promise<void> {
  await page.goto(searchAddress({ q: query }));
  await expect(cardOn(page)).toBeVisible();
  const { wholeAnswer } = searchPage(page);
  if (await wholeAnswer.isVisible()) await wholeAnswer.click();
}

test('a symbol is answered by its document, above the results; its link leads there', async ({
  page,
}) => {
  await ask(page, '10-CT/TW');
  const card = cardOn(page);
  await expect(card.getByRole('heading')).toContainText('Chỉ thị số 10-CT/TW');
  await expect(card).toContainText('15/12/2016');
  await expect(searchPage(page).links.first()).toBeVisible();
  await card.getByRole('link', { name: 'Xem văn bản' }).click();
  await expect(page).toHaveURL(pageAt('/van-ban/10-ct-tw-2016/'));
});

test('its citation is copied', { tag: '@desktop' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ask(page, '10-CT/TW');
  const card = cardOn(page);
  await card.getByRole('button', { name: /^Sao chép/ }).click();
  await expect(card.getByText('Đã sao chép.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Chỉ thị số 10-CT\/TW ngày 15 tháng 12 năm 2016 của /);
  await expect(card.getByText(copied, { exact: true })).toBeVisible();
});

test('how far a day is, is told for the day in Việt Nam', async ({ page }) => {
  // Still the day before in Europe.
  await page.clock.setFixedTime('2026-12-31T17:30:00Z');
  await ask(page, '27/7');
  const card = cardOn(page);
  await expect(card.getByRole('heading')).toContainText('Ngày Thương binh - Liệt sĩ');
  await expect(card).toContainText('27/07/2027 (còn 207 ngày)');
  await expect(card.getByRole('link', { name: 'Thêm vào lịch (.ics)' })).toHaveAttribute(
    'href',
    /\/lich\/moc\/2027-.+\.ics$/,
  );
});

test('sample figures are called so; what is wrong is reported with what is shown', async ({
  page,
}) => {
  await ask(page, 'Ba Bể hộ cam kết bao nhiêu');
  const card = cardOn(page);
  await expect(card).toContainText('số liệu giả định');
  await card.getByRole('link', { name: /^Trả lời sai\? Báo cho chúng tôi: / }).click();
  await expect(page).toHaveURL(pageAt('/bao-sai/'));
  await expect(page.getByRole('main')).toContainText('huyện Ba Bể');
});

test('words that ask nothing bring results alone, and the card goes with its question', async ({
  page,
}) => {
  await ask(page, 'xã phải làm gì');
  const card = cardOn(page);
  await expect(card.getByRole('heading')).toContainText('Cấp xã có');
  const { box, links, status } = searchPage(page);
  await box.fill('an toàn thực phẩm');
  await expect(status).toContainText('an toàn thực phẩm');
  await expect(links.first()).toBeVisible();
  await expect(card).toHaveCount(0);
});

test.describe('without a connection', { tag: '@desktop' }, () => {
  test.use({ serviceWorkers: 'allow' });

  test('questions are answered from the copy on the device', async ({ page, context }) => {
    await page.goto('/');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await context.setOffline(true);
    await ask(page, 'ai chủ trì an toàn giao thông');
    await expect(cardOn(page).getByRole('heading')).toContainText('I.2.2');
    await searchPage(page).box.fill('Ba Bể hộ cam kết bao nhiêu');
    await expect(cardOn(page).getByRole('heading')).toContainText('huyện Ba Bể');
  });
});
