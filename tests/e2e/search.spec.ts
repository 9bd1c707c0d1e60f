import type { Locator, Page } from '@playwright/test';
import {
  AT_ONCE,
  CORE,
  headerSearch,
  hold,
  INDEX,
  PARTS,
  pageAt,
  SCRIPT,
  searchAddress,
  searchPage,
  TEXTS,
} from './search-ui.ts';
import { expect, test } from './test.ts';

test('typing on the search page finds an item and keeps the words in the address', async ({
  page,
}) => {
  await page.goto('/tim-kiem/');
  const { box, status, links } = searchPage(page);
  await box.pressSequentially('người có công');
  await expect(status).toHaveText(/^\d+ kết quả cho “người có công”$/);
  await expect(page).toHaveURL(searchAddress({ q: 'người có công' }));
  await links.filter({ hasText: /^Mục I\.3\.2\./ }).click();
  await expect(page).toHaveURL(pageAt('/huong-dan/2017/i-3-2/'));
  await page.goBack();
  await expect(box).toHaveValue('người có công');
  await expect(status).toHaveText(/^\d+ kết quả/);
});

for (const path of ['/huong-dan/2017/i-2-4/', '/lich/2017/', '/tien-do/2017/']) {
  test(`the form in the header of ${path} leads to the results @desktop`, async ({ page }) => {
    await page.goto(path);
    const header = headerSearch(page);
    await header.box.fill('người có công');
    await header.submit.click();
    await expect(page).toHaveURL(searchAddress({ q: 'người có công' }));
    const { box, links } = searchPage(page);
    await expect(box).toHaveValue('người có công');
    await expect(links.filter({ hasText: /^Mục I\.3\.2\./ })).toBeVisible();
  });
}

test('the form on the home page leads to the results', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('main').getByLabel('Tìm trong toàn trang', { exact: true });
  await box.fill('10-CT/TW');
  await box.press('Enter');
  await expect(page).toHaveURL('/tim-kiem/?q=10-CT%2FTW');
  await expect(searchPage(page).links.first()).toHaveText(/^Chỉ thị 10-CT\/TW: /);
});

test('an address with words shows their results at once', async ({ page }) => {
  await page.goto('/tim-kiem/?q=thi%E1%BB%87n%20nguy%E1%BB%87n');
  const { box, status, links } = searchPage(page);
  await expect(box).toHaveValue('thiện nguyện');
  await expect(status).toHaveText(/“thiện nguyện”/);
  await expect(links.first()).toBeVisible();
});

test('letters typed before the search is there are not lost', async ({ page }) => {
  const bring = await hold(page, SCRIPT);
  const asked = page.waitForRequest(SCRIPT);
  await page.goto('/tim-kiem/', { waitUntil: 'commit' });
  const { box, status } = searchPage(page);
  await asked;
  await box.pressSequentially('thiên tai');
  bring();
  await expect(status).toHaveText(/^\d+ kết quả cho “thiên tai”$/);
  await expect(box).toHaveValue('thiên tai');
  await expect(page).toHaveURL(searchAddress({ q: 'thiên tai' }));
});

test('results are one ranked list under their kinds: ten at once, never fewer, the rest on request', async ({
  page,
}) => {
  await page.goto(searchAddress({ q: 'Mặt trận' }));
  const { list, kinds, links, more, status } = searchPage(page);
  await expect(links).toHaveCount(AT_ONCE);
  await expect(list).toHaveCount(1);
  // A kind may come back further down: it never draws pages out of their order.
  expect(new Set(await kinds.allTextContents()).size).toBeGreaterThan(1);
  const total = Number(/^\d+/.exec((await status.textContent()) ?? '')?.[0]);
  await expect(more).toHaveText(`Xem thêm (${total - AT_ONCE})`);

  const before = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await more.click();
  await expect.poll(() => links.count()).toBe(Math.min(total, 30));
  const focused = page.locator('a:focus');
  await expect(focused).toBeInViewport();
  expect(before, 'focus on the first of the new ones').not.toContain(
    await focused.getAttribute('href'),
  );
  const after = await links.allTextContents();
  expect(new Set(after).size, 'none twice').toBe(after.length);
});

test('an impatient reader who asks for more while it comes gets none twice', async ({ page }) => {
  await page.goto(searchAddress({ q: 'Mặt trận' }));
  const { links, more } = searchPage(page);
  await expect(links).toHaveCount(AT_ONCE);
  await more.evaluate((button) => {
    if (!(button instanceof HTMLElement)) return;
    for (const _press of [1, 2, 3]) button.click();
  });
  await expect.poll(() => links.count()).toBeGreaterThan(AT_ONCE);
  await page.waitForLoadState('networkidle');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses).toEqual([...new Set(addresses)]);
});

/** Where all links of the results stand on the screen. */
const places = (links: Locator) =>
  links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));

test('excerpts come into their place: nothing that a reader is about to press moves', async ({
  page,
}) => {
  const bring = await hold(page, TEXTS);
  await page.goto(searchAddress({ q: 'Mặt trận' }));
  const { links, results, box } = searchPage(page);
  await expect(links).toHaveCount(AT_ONCE);
  await page.evaluate(() => document.fonts.ready);
  const before = await places(links);
  await box.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  bring();
  await expect(results).not.toHaveAttribute('data-filling');
  await expect(results.locator('mark')).not.toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await places(links)).toEqual(before);
  await expect(links.first()).toBeFocused();
});

/** Plain words, slips, letters of a keyboard, and questions with an answer. */
const OF_ALL_KINDS = [
  'người có công',
  'báo cáo kết quả công tác phong trào',
  'ATTP',
  'an toan thuc phamm',
  'quyx vif nguwowif ngheof',
  '27/7',
  'ai chủ trì an toàn thực phẩm',
  'xã phải làm gì',
];

test('on a phone the first result stands in the upper half of the screen @phone', async ({
  page,
}) => {
  for (const words of OF_ALL_KINDS) {
    await page.goto(searchAddress({ q: words }));
    const { links } = searchPage(page);
    await expect(links.first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const box = await links.first().boundingBox();
    expect(box?.y, words).toBeLessThan(740 / 2);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
});

test('from letter to letter the list stays where it is, whatever is said above it', async ({
  page,
}) => {
  await page.goto('/tim-kiem/');
  const { box, list, answer, note, status } = searchPage(page);
  const topFor = async (words: string) => {
    await box.fill(words);
    await expect(status).toHaveText(/^\d+ kết quả/);
    await expect(status).toContainText(`“${words}”`);
    await page.waitForLoadState('networkidle');
    return (await list.boundingBox())?.y;
  };
  const before = await topFor('người');
  for (const words of OF_ALL_KINDS) expect(await topFor(words), words).toBe(before);
  await expect(answer).toBeVisible();
  expect(await topFor('ATTP')).toBe(before);
  await expect(note).toContainText('Hiểu “ATTP”');
  await expect(answer).toHaveCount(0);
});

test('a folded answer opens with a press, and then says its source @phone', async ({ page }) => {
  await page.goto(searchAddress({ q: 'ai chủ trì an toàn thực phẩm' }));
  const { answer, wholeAnswer } = searchPage(page);
  await expect(answer.getByText(/^Chủ trì: /).first()).toBeVisible();
  const source = answer.getByText(/^Nguồn: /);
  await expect(source).toBeHidden();
  await wholeAnswer.press('Enter');
  await expect(wholeAnswer).toHaveAttribute('aria-expanded', 'true');
  await expect(source).toBeVisible();
  await wholeAnswer.press('Enter');
  await expect(source).toBeHidden();
});

test('typed with marks, only the same words are marked; without marks, all spellings', async ({
  page,
}) => {
  const marks = async (words: string) => {
    await page.goto(searchAddress({ q: words }));
    const { results } = searchPage(page);
    await expect(results.locator('mark')).not.toHaveCount(0);
    await expect(results).not.toHaveAttribute('data-filling');
    const texts = await results.locator('mark').allTextContents();
    return new Set(texts.map((text) => text.toLowerCase()));
  };
  expect(await marks('xã')).toEqual(new Set(['xã']));
  expect(await marks('xa')).toContain('xã');
});

test('a result opens its page at the words that were searched for', async ({ page }) => {
  await page.goto(searchAddress({ q: 'hội chữ thập đỏ' }));
  const { links } = searchPage(page);
  const link = links.filter({ hasText: /^Mục I\.1\.9\./ });
  await expect(link).toHaveAttribute('href', /#doan-3:~:text=[^,]+-,/);
  await link.click();
  const clause = page.getByRole('main').getByText(/đặc biệt là Hội Chữ thập đỏ/);
  await expect(clause).toBeInViewport();
  // For browsers that know no text fragments: the paragraph itself.
  await expect(page).toHaveURL('/huong-dan/2017/i-1-9/#doan-3');
});

test('an acronym is said to be understood, and one press takes the letters as they stand', async ({
  page,
}) => {
  await page.goto(searchAddress({ q: 'ATTP' }));
  const { box, status, results, note } = searchPage(page);
  const said = note.getByText('Hiểu “ATTP” là “an toàn thực phẩm”');
  await expect(said).toBeVisible();
  await expect(results.locator('mark').filter({ hasText: 'an toàn thực phẩm' })).not.toHaveCount(0);
  const literal = note.getByRole('button', { name: 'Tìm đúng chữ đã gõ' });
  await literal.focus();
  await page.keyboard.press('Enter');
  await expect(said).toHaveCount(0);
  await expect(results.locator('mark').filter({ hasText: 'ATTP' })).not.toHaveCount(0);
  await expect(results.locator('mark').filter({ hasText: 'an toàn thực phẩm' })).toHaveCount(0);
  await expect(status).toHaveText(/^\d+ kết quả cho “ATTP”$/);
  await expect(box).toHaveValue('ATTP');
  await expect(
    page.locator('site-search:focus-within'),
    'the focus is not lost with the button',
  ).toHaveCount(1);
});

test('letters of a Telex keyboard that was off are read as words, and this is said', async ({
  page,
}) => {
  await page.goto(searchAddress({ q: 'quyx vif nguwowif ngheof' }));
  const { note, links } = searchPage(page);
  await expect(note.getByText('Đã tìm: “quỹ vì người nghèo”.')).toBeVisible();
  await expect(links.first()).toHaveText(/^Mục I\.1\.6\./);
});

test('words that stand nowhere: the page says so and still offers the lists', async ({ page }) => {
  await page.goto('/tim-kiem/?q=qwzxjkq');
  const { status, links, lists } = searchPage(page);
  await expect(status).toHaveText(/^Không tìm thấy “qwzxjkq”/);
  await expect(links).toHaveCount(0);
  await expect(lists).toBeVisible();
});

test('a quote that stands nowhere: its words are searched for, and this is said', async ({
  page,
}) => {
  await page.goto(searchAddress({ q: '"phẩm thực toàn an"' }));
  const { links, note } = searchPage(page);
  await expect(note.getByText(/^Không có cụm từ trong dấu nháy ở trang nào/)).toBeVisible();
  await expect(links.first()).toBeVisible();
});

test('HTML in the words is shown as text', async ({ page }) => {
  const dialogs: Array<string> = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  const words = '<img src=x onerror=alert(1)><b>đậm</b>';
  await page.goto(searchAddress({ q: words }));
  const { box, status, results } = searchPage(page);
  await expect(box).toHaveValue(words);
  await expect(status).toContainText(words);
  const report = results.getByRole('button', { name: /Sao chép câu báo lại$/ });
  await report.click();
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);

  // The list under a box: home has one on every screen.
  await page.goto('/');
  const home = page.getByRole('main').locator('site-search');
  await home.getByLabel('Tìm trong toàn trang', { exact: true }).fill(words);
  await expect(home.getByRole('status')).toContainText(words);
  await expect(home.getByRole('img')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('a document that does not exist: pages that may be meant are one press away', async ({
  page,
}) => {
  await page.goto(searchAddress({ q: 'chỉ thị 11' }));
  await expect(page.getByText('Không có ở trang nào: “chỉ thị 11”.')).toBeVisible();
  const near = searchPage(page).results.getByRole('heading', { name: 'Có phải ý bạn là' });
  await expect(near).toBeVisible();
  const links = near.locator('..').getByRole('link');
  await expect(links.first()).toHaveText(/^Chỉ thị số/);
  await links.filter({ hasText: '10-CT/TW' }).click();
  await expect(page).toHaveURL(pageAt('/van-ban/10-ct-tw-2016/'));
});

test.describe('searches that found nothing', () => {
  const about = (page: Page) => page.getByRole('region', { name: 'Lần tìm không có kết quả' });

  test('are kept on the device when the reader agrees, seen, copied and cleared', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const sent: Array<string> = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    await page.goto('/tim-kiem/?q=qwzxjkq');
    const { status, box } = searchPage(page);
    const part = about(page);
    const agree = part.getByRole('checkbox');
    await expect(status).toHaveText(/^Không tìm thấy/);
    await expect(agree, 'nobody is asked to find a yes there').not.toBeChecked();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    await agree.check();
    await expect(part.getByRole('listitem'), 'what was just looked for').toHaveText(['qwzxjkq']);
    await box.fill('');
    await box.pressSequentially('zzqj wxqz');
    await expect(status).toHaveText(/^Không tìm thấy/);
    await box.press('Enter');
    await expect(part.getByRole('listitem'), 'whole, not letter by letter').toHaveText([
      'zzqj wxqz',
      'qwzxjkq',
    ]);
    await page.reload();
    await expect(agree).toBeChecked();
    await part.getByRole('button', { name: 'Sao chép danh sách' }).click();
    await expect(status).toHaveText('Đã sao chép danh sách.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /không có kết quả:\n- zzqj wxqz\n- qwzxjkq$/,
    );
    await part.getByRole('button', { name: 'Xóa danh sách' }).click();
    await expect(part.getByRole('listitem')).toHaveCount(0);
    await expect(agree).toBeFocused();
    await agree.uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(sent).toEqual([]);
  });
});

test.describe('a reader who did not find it takes a sentence to report', () => {
  const sentence =
    'Tìm kiếm trên trang Công tác phong trào: “qwzxjkq” – 0 kết quả, không có điều cần tìm.';
  const name = 'Không thấy điều cần tìm? Sao chép câu báo lại';

  test('it is copied, and this is said', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/tim-kiem/?q=qwzxjkq');
    const { status, results } = searchPage(page);
    await results.getByRole('button', { name }).click();
    await expect(status).toHaveText('Đã sao chép câu báo lại.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
  });

  test('it stands there, selected, where nothing can be copied', async ({ page }) => {
    // As on a page without https.
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto('/tim-kiem/?q=qwzxjkq');
    const { results } = searchPage(page);
    await results.getByRole('button', { name }).click();
    const text = results.getByRole('textbox', { name });
    await expect(text).toHaveValue(sentence);
    await expect(text).toBeFocused();
    expect(await page.evaluate(() => String(getSelection()))).toBe(sentence);
  });
});

test.describe('the network fails', { tag: '@desktop' }, () => {
  // Pagefind starts itself without looking what becomes of it.
  test.use({ libraryErrors: /Pagefind/ });

  for (const [part, files] of [
    ['all of the index', INDEX],
    ['its beginning', CORE],
    ['its other parts', PARTS],
  ] as const) {
    test(`without ${part} the page says so, offers the lists, and works once it comes`, async ({
      page,
    }) => {
      await page.route(files, (route) => route.abort());
      await page.goto('/tim-kiem/');
      const { box, status, links, lists } = searchPage(page);
      await box.fill('ATTP');
      await expect(status).toHaveText(/^Không tải được chỉ mục tìm kiếm/);
      await expect(lists).toBeVisible();
      await page.unroute(files);
      await box.press('Enter');
      await expect(status).toHaveText(/^\d+ kết quả/);
      await expect(links.first()).toBeVisible();
    });
  }
});

test('an index that is not on the server: the page says so and offers the lists', async ({
  page,
}) => {
  await page.route(INDEX, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(searchAddress({ q: 'ATTP' }));
  const { status, lists } = searchPage(page);
  await expect(status).toHaveText(/^Không tải được chỉ mục tìm kiếm/);
  await expect(lists).toBeVisible();
});

test('the texts of results cannot be loaded: the list stands, each page with its abstract', async ({
  page,
}) => {
  await page.route(TEXTS, (route) => route.abort());
  await page.goto(searchAddress({ q: 'Mặt trận' }));
  const { box, links, results, status } = searchPage(page);
  await expect(links).toHaveCount(AT_ONCE);
  await expect(status).toHaveText(/^\d+ kết quả/);
  await expect(results).not.toHaveAttribute('data-filling');
  await page.unroute(TEXTS);
  await box.press('Enter');
  await expect(results.locator('mark')).not.toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says that it needs it, and its lists lead on', async ({ page }) => {
    await page.goto('/tim-kiem/?q=abc');
    const notice = page.getByRole('paragraph').filter({ hasText: 'Tìm kiếm cần bật JavaScript.' });
    await expect(notice).toBeVisible();
    await searchPage(page).lists.click();
    await expect(page).toHaveURL('/van-ban/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
