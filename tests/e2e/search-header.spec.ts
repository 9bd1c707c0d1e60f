import type { Locator } from '@playwright/test';
import {
  headerSearch,
  hold,
  INDEX,
  PARTS,
  pageAt,
  SCRIPT,
  searchAddress,
  searchPage,
} from './search-ui.ts';
import { expect, test } from './test.ts';

// A phone's header has no box; what it has instead: search-phone.spec.ts.
const ITEM = '/huong-dan/2017/i-2-4/';

test('in the header the six best pages stand in a list, each on a line with its kind, and a press opens one', async ({
  page,
}) => {
  await page.goto(ITEM);
  const { box, options, all, status } = headerSearch(page);
  await box.fill('nông thôn mới');
  await expect(options).toHaveCount(7);
  await box.fill('');
  await box.pressSequentially('10-CT/TW');
  await expect(options.first()).toHaveText(/^Chỉ thị 10-CT\/TW: .*Văn bản$/);
  await expect(options.filter({ hasText: /^Mục I\..*Hướng dẫn$/ })).not.toHaveCount(0);
  await expect(options.last()).toHaveText(/^Xem tất cả \d+ kết quả$/);
  await expect(all).toHaveCount(1);
  await expect(status).toHaveText(/^\d+ kết quả cho “10-CT\/TW”$/);
  await options.first().click();
  await expect(page).toHaveURL(pageAt('/van-ban/10-ct-tw-2016/'));
});

/** The contrast of an element's text with its own or the nearest background (WCAG 2.2, 1.4.3). */
const contrastOf = (part: Locator) =>
  part.evaluate((element) => {
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (colour: string) => {
      if (!paint) return 0;
      paint.fillStyle = colour;
      paint.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((byte) =>
        byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    let behind: Element | null = element;
    const clear = 'rgba(0, 0, 0, 0)';
    while (behind && getComputedStyle(behind).backgroundColor === clear)
      behind = behind.parentElement;
    const colours = [
      getComputedStyle(element).color,
      behind ? getComputedStyle(behind).backgroundColor : 'white',
    ];
    const [dark = 0, light = 0] = colours.map(luminance).toSorted((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  });

// Axe leaves out what lies above something else, as the list does.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`what is typed and found in the header can be read, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(ITEM);
    const { box, options, all } = headerSearch(page);
    await box.fill('thiên tai');
    await expect(all).toBeVisible();
    for (const part of [box, options.first().locator(':scope > *').first(), all]) {
      expect(await contrastOf(part)).toBeGreaterThanOrEqual(7);
    }
  });
}

test('lines of the list are all of one height, whatever the titles are like', async ({ page }) => {
  await page.goto(ITEM);
  const { box, options, all } = headerSearch(page);
  for (const words of ['người có công', 'ngày hội đại đoàn kết', 'mặt trận tổ quốc']) {
    await box.fill(words);
    await expect(all).toBeVisible();
    const heights = await options.evaluateAll((lines) =>
      lines.map((line) => Math.round(line.getBoundingClientRect().height)),
    );
    expect(new Set(heights).size, heights.join()).toBeLessThanOrEqual(2);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1);
  }
});

test('a question in the header has its answer below the list, which does not move for it', async ({
  page,
}) => {
  await page.goto(ITEM);
  const { box, options, all, status } = headerSearch(page);
  await box.fill('ai chủ trì an toàn thực phẩm');
  await expect(all).toBeVisible();
  const before = await all.boundingBox();
  const answer = options.last();
  await expect(answer).toHaveText(/^Trả lời: Chủ trì: /);
  await expect(status).toHaveText(/^\d+ kết quả cho “.+”\. Trả lời: /);
  expect(await all.boundingBox()).toEqual(before);
  await answer.click();
  await expect(page).toHaveURL(pageAt('/chien-dich/an-toan-thuc-pham/'));

  await headerSearch(page).box.fill('tiến độ ba bể');
  await expect(answer).toHaveText(/^Trả lời \(số liệu giả định\): /);
});

test('the last line of the list leads to all results', async ({ page }) => {
  await page.goto(ITEM);
  const { box, all } = headerSearch(page);
  await box.fill('thiên tai');
  await all.click();
  await expect(page).toHaveURL(searchAddress({ q: 'thiên tai' }));
  await expect(searchPage(page).status).toHaveText(/^\d+ kết quả cho “thiên tai”$/);
});

test('words that stand nowhere: the list says so and leads to the page with the lists', async ({
  page,
}) => {
  await page.goto(ITEM);
  const { box, options } = headerSearch(page);
  await box.fill('qwzxjkq');
  await expect(options).toHaveText([/^Không tìm thấy “qwzxjkq”/]);
  await options.click();
  await expect(page).toHaveURL(searchAddress({ q: 'qwzxjkq' }));
  await expect(searchPage(page).lists).toBeVisible();
});

test('the list closes when the reader turns to something else', async ({ page }) => {
  await page.goto(ITEM);
  const { box, list, submit } = headerSearch(page);
  await box.fill('thiên tai');
  await expect(list).toBeVisible();
  // The margin of the page, which neither the list nor a link covers.
  await page.mouse.click(4, 700);
  await expect(list).toBeHidden();
  await box.fill('thiên');
  await expect(list).toBeVisible();
  await submit.focus();
  await submit.blur();
  await expect(list).toBeHidden();
  await expect(box).toHaveAttribute('aria-expanded', 'false');
});

test('results that come late do not open over what the reader does now', async ({ page }) => {
  const bring = await hold(page, PARTS);
  await page.goto(ITEM);
  const { box, list } = headerSearch(page);
  const asked = page.waitForRequest(PARTS);
  await box.fill('thiên tai');
  await asked;
  await box.blur();
  const come = page.waitForEvent('requestfinished', (request) =>
    request.url().includes('/tim-kiem/dau/'),
  );
  bring();
  await come;
  await page.waitForLoadState('networkidle');
  await expect(list).toBeHidden();
});

test('letters typed before the search is there are searched for once it is', async ({ page }) => {
  const bring = await hold(page, SCRIPT);
  await page.goto(ITEM);
  const { box, options } = headerSearch(page);
  await box.pressSequentially('10-CT/TW');
  bring();
  await expect(options.first()).toHaveText(/^Chỉ thị 10-CT\/TW: /);
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('10-CT/TW');
});

test('nothing of the search is downloaded before the box has the focus', async ({ page }) => {
  const asked: Array<string> = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofSearch = () =>
    asked.filter((path) =>
      /^\/pagefind\/|^\/tim-kiem\/.*\.(?:bin|json)$|\/site-search\./.test(path),
    );
  for (const path of ['/', ITEM]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(ofSearch(), path).toEqual([]);
  }
  // The search page and the page of a wrong address have the script of their form, and the latter titles, but no index.
  await page.goto('/khong-co-trang-nay/', { waitUntil: 'networkidle' });
  await page.goto('/tim-kiem/', { waitUntil: 'networkidle' });
  expect(ofSearch().filter((path) => !/site-search|tieu-de/.test(path))).toEqual([]);

  await page.goto(ITEM);
  asked.length = 0;
  await headerSearch(page).box.focus();
  await expect.poll(ofSearch).toContainEqual(expect.stringMatching(/chi-muc\.json$/));
  expect(ofSearch().filter((path) => /\/dau\/|^\/pagefind\//.test(path))).toEqual([]);
});

test('when the index cannot be loaded the form still leads to the search page', async ({
  page,
}) => {
  await page.route(INDEX, (route) => route.abort());
  await page.goto(ITEM);
  const { box, list, status } = headerSearch(page);
  await box.fill('thiên tai');
  await expect(status).toHaveText(/^Không tải được chỉ mục tìm kiếm/);
  await expect(list).toBeHidden();
  await page.unroute(INDEX);
  await box.press('End');
  await box.press('Backspace');
  await expect(list).toBeVisible();
  await box.press('Enter');
  await expect(page).toHaveURL(searchAddress({ q: 'thiên ta' }));
});

test('when not even the script of the search can be loaded the form works as it is', async ({
  page,
}) => {
  await page.route(SCRIPT, (route) => route.abort());
  await page.goto(ITEM);
  const { box } = headerSearch(page);
  await box.fill('thiên tai');
  await page.unroute(SCRIPT);
  await box.press('Enter');
  await expect(page).toHaveURL(searchAddress({ q: 'thiên tai' }));
  await expect(searchPage(page).links.first()).toBeVisible();
});

test.describe('by keyboard', { tag: '@desktop' }, () => {
  test('arrows walk through the list while the focus stays in the box', async ({ page }) => {
    await page.goto(ITEM);
    const { box, list, options } = headerSearch(page);
    await box.focus();
    await expect(box).toHaveRole('combobox');
    await expect(box).toHaveAttribute('aria-autocomplete', 'list');
    await expect(box).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type('thiên tai');
    await expect(list).toBeVisible();
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await expect(box).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? '');
    await expect(box).not.toHaveAttribute('aria-activedescendant');

    const count = await options.count();
    for (const [key, at] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ...Array.from({ length: count - 1 }, (_, index) => ['ArrowDown', index + 1] as const),
    ] as const) {
      await page.keyboard.press(key);
      const option = options.nth(at);
      const id = (await option.getAttribute('id')) ?? '';
      await expect(box).toHaveAttribute('aria-activedescendant', id);
      await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
      await expect(option).toHaveAttribute('aria-selected', 'true');
      await expect(option).toBeInViewport();
      await expect(box).toBeFocused();
    }
    await expect(options.last()).toHaveText(/^Xem tất cả/);
    await expect(box).toHaveValue('thiên tai');
  });

  test('Enter follows the chosen line', async ({ page }) => {
    await page.goto(ITEM);
    const { box, options } = headerSearch(page);
    await box.fill('10-CT/TW');
    await expect(options.first()).toHaveText(/^Chỉ thị 10-CT\/TW: /);
    await box.press('ArrowDown');
    await box.press('Enter');
    await expect(page).toHaveURL(pageAt('/van-ban/10-ct-tw-2016/'));
  });

  test('Enter with nothing chosen leads to all results', async ({ page }) => {
    await page.goto(ITEM);
    const { box, list } = headerSearch(page);
    await box.fill('10-CT/TW');
    await expect(list).toBeVisible();
    await box.press('ArrowDown');
    await box.press('ArrowUp');
    await box.press('Enter');
    await expect(page).toHaveURL(searchAddress({ q: '10-CT/TW' }));
  });

  test('Esc closes the list and keeps the words; Down opens it again', async ({ page }) => {
    await page.goto(ITEM);
    const { box, list } = headerSearch(page);
    await box.fill('thiên tai');
    await expect(list).toBeVisible();
    await box.press('ArrowDown');
    await box.press('Escape');
    await expect(list).toBeHidden();
    await expect(box).toHaveValue('thiên tai');
    await expect(box).toBeFocused();
    await expect(box).toHaveAttribute('aria-expanded', 'false');
    await expect(box).not.toHaveAttribute('aria-activedescendant');
    await box.press('ArrowDown');
    await expect(list).toBeVisible();
  });

  test('the Enter that ends a composition neither follows nor searches', async ({ page }) => {
    const enter = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    await page.goto(ITEM);
    const { box, list, options } = headerSearch(page);
    await box.fill('thiên tai');
    await expect(list).toBeVisible();
    await box.press('ArrowDown');
    await box.dispatchEvent('keydown', enter);
    await expect(list).toBeVisible();
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(page).toHaveURL(ITEM);
    // The next one does.
    await box.press('Enter');
    await expect(page).not.toHaveURL(pageAt(ITEM));
  });

  test('/ and Ctrl+K or ⌘K go to the box, from anywhere on the page', async ({ page }) => {
    const { box } = headerSearch(page);
    await page.goto(ITEM);
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      await page.getByRole('link', { name: 'Kết quả' }).first().focus();
      await page.keyboard.press(key);
      await expect(box, key).toBeFocused();
      await expect(box, key).toHaveValue('');
    }
    // In the box a slash is a slash: symbols are full of them.
    await page.keyboard.type('88/NQLT');
    await expect(box).toHaveValue('88/NQLT');
    await page.keyboard.press('Control+k');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('88/NQLT');

    await page.goto('/tim-kiem/');
    await page.keyboard.press('/');
    await expect(searchPage(page).box).toBeFocused();
  });

  test('on the search page arrows walk from the box through the results and back', async ({
    page,
  }) => {
    await page.goto('/tim-kiem/');
    const { box, links } = searchPage(page);
    await box.fill('thiên tai');
    await expect(links.nth(1)).toBeVisible();
    await box.press('ArrowDown');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(box).toBeFocused();
  });
});
