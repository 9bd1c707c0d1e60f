import { chooseTheme } from './menu.ts';
import { headerSearch, searchPage } from './search-ui.ts';
import { expect, test } from './test.ts';

const ITEM = '/huong-dan/2017/i-1-2/';
const CAMPAIGN = '/chien-dich/vi-nguoi-ngheo/';

test('the chosen theme holds on the next page, before anything is painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(ITEM);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await chooseTheme(page, 'Tối');
  const dark = await ground();
  expect(dark).not.toBe(light);
  // What stands in the page when its body begins is what the first paint has.
  await page.addInitScript(() => {
    new MutationObserver((_, watcher) => {
      if (!document.body) return;
      document.documentElement.dataset.first = document.documentElement.dataset.theme;
      watcher.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/van-ban/');
  expect(await ground()).toBe(dark);
  await expect(page.locator('html')).toHaveAttribute('data-first', 'dark');
  await chooseTheme(page, 'Tự động');
  expect(await ground()).toBe(light);
});

test('on a phone the first screen of home says what this is, and offers search and my tasks', {
  tag: '@phone',
}, async ({ page }) => {
  await page.goto('/');
  const main = page.getByRole('main');
  for (const part of [
    main.getByRole('heading', { level: 1 }),
    main.getByRole('searchbox'),
    main.getByRole('link', { name: 'Việc của tôi' }),
  ]) {
    await expect(part).toBeInViewport({ ratio: 1 });
  }
});

test('J and K go through the items, not while typing, and can be switched off for good', async ({
  page,
}, { project }) => {
  // The box of the header, or of the search page that a phone goes to.
  const phone = project.name === 'phone';
  const { box } = phone ? searchPage(page) : headerSearch(page);
  await page.goto(ITEM);
  await page.keyboard.press('j');
  await expect(page).toHaveURL('/huong-dan/2017/i-1-3/');
  // The keys are there when the page is.
  await page.waitForLoadState();
  await page.keyboard.press('k');
  await expect(page).toHaveURL(ITEM);
  await page.waitForLoadState();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.type('jk');
  await expect(box).toHaveValue('jk');

  await page.goto('/so-do-trang/');
  const off = page.getByRole('button', { name: 'Tắt các phím một chữ' });
  await off.press('Enter');
  await expect(off).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(off).toHaveAttribute('aria-pressed', 'true');
  await page.goto(ITEM);
  await page.keyboard.press('j');
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  if (phone) await page.goBack();
  await expect(page).toHaveURL(ITEM);
});

test('a citation, the link of a clause and the text for loudspeakers are copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto('/van-ban/10-ct-tw-2016/');
  await page.getByRole('button', { name: 'Sao chép câu viện dẫn: lần đầu' }).click();
  await expect(page.getByText('Đã sao chép câu viện dẫn.')).toBeVisible();
  expect(await copied()).toMatch(
    /^Chỉ thị số 10-CT\/TW ngày 15 tháng 12 năm 2016 của Ban Bí thư Trung ương Đảng về tăng cường /,
  );

  await page.goto(ITEM);
  await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
  await expect.poll(copied).toMatch(new RegExp(`${ITEM}$`));

  await page.goto('/chien-dich/vi-nguoi-ngheo/');
  await page.getByRole('button', { name: 'Sao chép bài đọc' }).click();
  await expect.poll(copied).toMatch(/^Kính thưa bà con/);
});

test('sharing opens the sheet of the device; where there is none the link is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: async (what: ShareData) => {
        document.documentElement.dataset.shared = what.url ?? '';
      },
    });
  });
  await page.goto(CAMPAIGN);
  const share = page.getByRole('button', { name: 'Chia sẻ' }).first();
  await share.click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', new RegExp(`${CAMPAIGN}$`));
  await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await share.click();
  await expect(page.getByText('Đã sao chép liên kết.')).toBeVisible();
});

test('the table of contents follows the reading', async ({ page }) => {
  await page.goto('/huong-dan/2017/#i-2-3');
  const current = page.getByRole('navigation', { name: 'Mục lục' }).locator('[aria-current]');
  await expect(current).toHaveText(/^I\.2\.3 – /);
  await page.locator('#ii-4').evaluate((part) => part.scrollIntoView());
  await expect(current).toHaveText(/^II\.4 – /);
});

/** The highest and the deepest letters. */
const LETTERS = 'Ễ ẫ ỵ ặ Ỗ ổ Ử ữ Ậ ệ';

for (const address of ['/', ITEM, '/tien-do/2017/', '/huong-dan/2017/']) {
  test(`two lines of the highest and the deepest letters never touch: ${address}`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.evaluate(() => document.fonts.load('600 16px "Be Vietnam Pro"', 'Ễẫ'));
    const measured = await page
      .locator('h1, h2, h3, p, li, dt, dd, td, th, .small')
      .evaluateAll((texts, letters) => {
        const context = document.createElement('canvas').getContext('2d');
        const lines = texts.map((text) => {
          const { fontSize, fontWeight, fontFamily, lineHeight } = getComputedStyle(text);
          // Measured large, because a canvas rounds to whole pixels.
          const scale = 200 / Number.parseFloat(fontSize);
          const height = Number.parseFloat(lineHeight) * scale;
          return { font: `${fontWeight} 200px ${fontFamily}`, height };
        });
        return lines.map(({ font, height }) => {
          if (!context) throw new Error('no canvas');
          context.font = font;
          const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } =
            context.measureText(letters);
          return { font, height, needed: up + down };
        });
      }, LETTERS);
    expect(measured.length).toBeGreaterThan(10);
    expect(measured.filter(({ height, needed }) => !(needed <= height))).toEqual([]);
    expect(await page.evaluate(() => document.fonts.check('600 16px "Be Vietnam Pro"', 'Ễẫ'))).toBe(
      true,
    );
  });
}

test('paper of a site without a public address carries neither code nor address', async ({
  page,
}) => {
  await page.goto(ITEM);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: 'Mã QR mở trang này trên mạng' })).toHaveCount(0);
  await expect(page.getByText('http://localhost').and(page.locator(':visible'))).toHaveCount(0);
});
