import type { Page } from '@playwright/test';
import { origins } from './origins.ts';
import { expect, test } from './test.ts';

/** A unit's page as a report card, where most of its readers are: on a phone. */
const PHONE = { width: 360, height: 740 };
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

test('on a phone the first screen has the verdict, the bar and the beginning of what to do', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto('/don-vi/ngan-son/');
  const main = page.getByRole('main');
  await expect(main.getByText(/^4 trong 10 chỉ tiêu hoàn thành; /)).toBeInViewport();
  await expect(main.locator('svg.tally').first()).toBeInViewport();
  await expect(main.getByRole('heading', { name: 'Còn thiếu khi chốt năm' })).toBeInViewport();
});

test('ten targets are at most 4,000 pixels on a phone, whatever was reported', async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const unit of ['ngan-son', 'ba-be', 'pac-nam', 'tp-bac-kan']) {
    await page.goto(`/don-vi/${unit}/`);
    expect(await heightOf(page), unit).toBeLessThanOrEqual(4000);
  }
});

test('source, dates, rule and clause of a target are one press away, by keyboard, without a script', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/don-vi/ngan-son/');
  const card = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: 'ATTP: hộ cam kết' }),
  });
  await expect(card.getByText(/^Quy tắc/)).toBeHidden();
  await card.locator('summary').focus();
  await page.keyboard.press('Enter');
  for (const words of [/^Quy tắc \d+: /, /báo cáo ngày \d\d\/\d\d\/\d{4}/, /^Mức phải đạt: /])
    await expect(card.getByText(words).first()).toBeVisible();
  await expect(card.getByRole('link', { name: /^I\.2\.4/ })).toBeVisible();
  await context.close();
});

test('each fold of a card says of which target it is, as one name', async ({ page }) => {
  await page.goto('/don-vi/ngan-son/');
  const names = await page
    .locator('.cards summary')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(names).toHaveLength(10);
  expect(new Set(names).size).toBe(10);
  for (const name of names) expect(name).toMatch(/^Chi tiết: \S/);
});

test('from its page a unit gets to its own form of the year shown', async ({ page }) => {
  await page.goto('/don-vi/ngan-son/');
  await page.getByText('Dành cho người cập nhật').click();
  const link = page.getByRole('link', { name: 'Báo cáo hoặc đính chính số liệu' });
  await expect(link).toHaveAttribute('href', /\/bien-tap\/bao-cao\/2017\/ngan-son\/$/);
  await link.click();
  await expect(page.getByRole('button', { name: 'Kiểm tra báo cáo' })).toBeVisible();
});

test('the card of a unit prints on one A4 page', async ({ page }) => {
  for (const unit of ['ngan-son', 'pac-nam']) {
    await page.goto(`/don-vi/${unit}/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), unit).toHaveLength(1);
  }
});

test.describe('fourteen targets', () => {
  test.use(origins['many-targets'] ? { baseURL: origins['many-targets'] } : {});

  test('those that are fine are folded, and the page is at most 6,000 pixels on a phone', async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await page.goto('/don-vi/');
    await page.locator('unit-filter tbody a').first().click();
    await expect(page.getByText(/^\d+ chỉ tiêu đạt, đúng tiến độ$/)).toBeVisible();
    expect(await heightOf(page)).toBeLessThanOrEqual(6000);
  });

  test('the list of 92 units is at most ten phone screens, the worst first', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto('/don-vi/');
    await expect(page.locator('unit-filter tbody tr')).toHaveCount(92);
    expect(await page.locator('unit-filter details[open]').count()).toBe(1);
    expect(await heightOf(page)).toBeLessThanOrEqual(10 * 740);
  });
});
