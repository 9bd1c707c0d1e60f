import type { Locator, Page } from '@playwright/test';
import { openMenu } from './menu.ts';
import { searchPage } from './search-ui.ts';
import { expect, test } from './test.ts';

/**
 * What readers come for, from home and on a phone, with the number of steps that each may take. A step is a
 * tap, or words typed into the search; reading and scrolling are none.
 */
class Reader {
  steps = 0;
  readonly page: Page;
  readonly main: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
  }

  /** Taps what can be seen and pressed. */
  async tap(target: Locator): Promise<void> {
    this.steps += 1;
    await target.tap();
  }

  /** Types words into the box of home: the best pages come up below. */
  async type(words: string): Promise<Locator> {
    this.steps += 1;
    await this.main.getByLabel('Tìm trong toàn trang', { exact: true }).fill(words);
    return this.main.getByRole('listbox', { name: 'Kết quả' }).getByRole('option');
  }

  /** Types words into the box of home and sends them: all pages come. */
  async ask(words: string): Promise<Locator> {
    this.steps += 1;
    const box = this.main.getByLabel('Tìm trong toàn trang', { exact: true });
    await box.fill(words);
    await box.press('Enter');
    return searchPage(this.page).links;
  }

  async openMenu(): Promise<Locator> {
    this.steps += 1;
    return openMenu(this.page);
  }
}

/** True when the whole of it is on the screen that the reader is shown first. */
const onFirstScreen = async (target: Locator) => {
  await expect(target).toBeInViewport({ ratio: 1 });
  expect(await target.page().evaluate(() => scrollY)).toBe(0);
};

test.describe('tasks of readers', { tag: '@phone' }, () => {
  let reader: Reader;

  test.beforeEach(async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/');
    reader = new Reader(page);
  });

  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('a: what a commune has to do, in at most 2 steps', async ({ page }) => {
    await reader.tap(reader.main.getByRole('link', { name: /^Việc của cấp xã/ }));
    await onFirstScreen(page.getByRole('heading', { level: 1, name: 'Việc của cấp xã năm 2017' }));
    // What has a day says it, what has none says that; both are duties, not anniversaries.
    await expect(page.getByText('18/11/2017', { exact: true }).first()).toBeAttached();
    await reader.tap(page.getByRole('heading', { name: 'Cả năm' }));
    await expect(page.getByRole('checkbox', { name: /^Lựa chọn ít nhất 02 thôn/ })).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /^Rà soát, lập danh sách/ })).toBeVisible();
    expect(reader.steps).toBeLessThanOrEqual(2);
  });

  test('a, by asking: the list comes first, in at most 2 steps', async ({ page }) => {
    const options = await reader.type('xã phải làm gì trước 30/6');
    await reader.tap(options.first());
    await expect(page).toHaveURL(/\/viec\/2017\/xa\//);
    expect(reader.steps).toBeLessThanOrEqual(2);
  });

  test('b: who leads the work against drugs, and on what basis, in at most 2 steps', async ({
    page,
  }) => {
    const links = await reader.ask('ma tuy');
    await reader.tap(links.filter({ hasText: /^Phòng, chống tội phạm, ma túy và mua bán người/ }));
    await expect(page).toHaveURL(/\/chuong-trinh\/phong-chong-toi-pham-ma-tuy\//);
    const who = reader.main.getByRole('heading', { name: 'Cơ quan chủ trì, phối hợp và văn bản' });
    await expect(who).toBeInViewport();
    const answer = who.locator('..');
    await expect(answer.locator('a[href^="/co-quan/"]').first()).toBeVisible();
    await expect(answer.locator('a[href^="/van-ban/"]')).toHaveCount(5);
    expect(reader.steps).toBeLessThanOrEqual(2);
  });

  test('c: whether a district is on track and what is late, in at most 2 steps and one screen', async ({
    page,
  }) => {
    const options = await reader.type('ngan son');
    await reader.tap(options.filter({ hasText: 'Huyện Ngân Sơn' }).first());
    await expect(page).toHaveURL(/\/don-vi\/ngan-son\//);
    await onFirstScreen(reader.main.getByText(/^4 trong 10 chỉ tiêu hoàn thành; /));
    await onFirstScreen(reader.main.getByRole('heading', { name: 'Còn thiếu khi chốt năm' }));
    expect(reader.steps).toBeLessThanOrEqual(2);
  });

  test('d: the calendar of a district, in at most 4 steps', async () => {
    const options = await reader.type('ba be');
    await reader.tap(options.filter({ hasText: 'Huyện Ba Bể' }).first());
    await reader.tap(reader.main.getByText('Thêm vào lịch của bạn', { exact: true }));
    const feed = reader.main.getByRole('link', { name: /^Đăng ký bằng ứng dụng lịch của máy/ });
    await expect(feed.first()).toBeVisible();
    await expect(feed.first()).toHaveAttribute('href', /^webcal:.*\/lich\/don-vi-ba-be\.ics$/);
    // The tap on it leads out of the browser.
    expect(reader.steps + 1).toBeLessThanOrEqual(4);
  });

  test('e: the clause on food safety on paper, in at most 3 steps, on one sheet', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto('/');
    const links = await reader.ask('an toàn thực phẩm');
    await reader.tap(links.filter({ hasText: /^Mục I\.2\.4/ }));
    await reader.tap(reader.main.getByRole('button', { name: /^In/ }).first());
    await expect(page.locator('html[data-printed]')).toHaveCount(1);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(reader.steps).toBeLessThanOrEqual(3);
  });

  test('f: how to cite Chỉ thị 10-CT/TW, in at most 3 steps', async ({ page }) => {
    const options = await reader.type('10-CT/TW');
    await reader.tap(options.filter({ hasText: 'Chỉ thị 10-CT/TW' }).first());
    await reader.tap(page.getByRole('button', { name: 'Sao chép câu viện dẫn: lần đầu' }));
    await expect
      .poll(() => copied(page))
      .toMatch(/^Chỉ thị số 10-CT\/TW ngày 15 tháng 12 năm 2016 của Ban Bí thư Trung ương Đảng /);
    expect(reader.steps).toBeLessThanOrEqual(3);
  });

  test('g: the districts beside each other on one target, in at most 3 steps', async ({ page }) => {
    await reader.tap(reader.main.getByRole('link', { name: 'Xem kết quả từng đơn vị' }));
    await reader.tap(reader.main.getByRole('link', { name: 'ATTP: hộ cam kết', exact: true }));
    const units = page.getByRole('table', { name: /số liệu mới nhất của từng đơn vị/ });
    await expect(units.getByRole('row')).toHaveCount(1 + 8);
    // One of them over time, before all others.
    await reader.tap(reader.main.getByRole('group').getByText('Ba Bể', { exact: true }).first());
    await expect(page.getByRole('radio', { name: 'Ba Bể' })).toBeChecked();
    await expect(page.locator('.chart:visible').getByText('53,3%').first()).toBeVisible();
    expect(reader.steps).toBeLessThanOrEqual(3);
  });

  test('h: 70 years of 27/7, shared, in at most 2 steps', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    await page.goto('/');
    await reader.tap(reader.main.getByRole('link', { name: /^70 năm Ngày Thương binh/ }));
    await reader.tap(page.getByRole('button', { name: 'Chia sẻ' }).first());
    await expect(page.getByText('Đã sao chép liên kết.')).toBeVisible();
    expect(await copied(page)).toMatch(/\/chien-dich\/70-nam-thuong-binh-liet-si\/$/);
    expect(reader.steps).toBeLessThanOrEqual(2);
  });

  test('i: a wrong figure that is seen is reported in at most 2 steps', async ({ page }) => {
    for (const path of ['/', '/don-vi/ba-be/', '/tien-do/2017/attp-ho-cam-ket/']) {
      await page.goto(path);
      reader.steps = 0;
      await reader.tap(
        reader.main.getByRole('link', { name: /^Báo (?:cho chúng tôi|sai)/ }).first(),
      );
      const about = page.getByRole('region', { name: 'Bạn báo về' });
      await expect(about.getByRole('link', { name: 'Xem lại trang' })).toHaveAttribute(
        'href',
        path,
      );
      await expect(
        reader.main.getByRole('link', { name: 'Gửi thư điện tử' }).first(),
      ).toHaveAttribute('href', /^mailto:/);
      // The tap on it leads out of the browser.
      expect(reader.steps + 1, path).toBeLessThanOrEqual(2);
    }
  });

  test('j: what is new, in at most 2 steps', async ({ page }) => {
    await reader.tap((await reader.openMenu()).getByRole('link', { name: 'Có gì mới' }));
    await expect(page).toHaveURL('/co-gi-moi/');
    await expect(reader.main.getByText(/^Thêm \d+ báo cáo của \d+ đơn vị/).first()).toBeVisible();
    expect(reader.steps).toBeLessThanOrEqual(2);
  });
});
