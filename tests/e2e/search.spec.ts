import {
  AT_ONCE,
  headerSearch,
  hold,
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
  await expect(status).toHaveText(/^Có \d+ kết quả cho “người có công”$/);
  await expect(page).toHaveURL(searchAddress({ q: 'người có công' }));
  await links.filter({ hasText: /^Mục I\.3\.2\./ }).click();
  await expect(page).toHaveURL(pageAt('/huong-dan/2017/i-3-2/'));
  await page.goBack();
  await expect(box).toHaveValue('người có công');
  await expect(status).toHaveText(/^Có \d+ kết quả/);
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
  const box = page.getByRole('main').getByLabel('Tìm trong trang', { exact: true });
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
  await expect(status).toHaveText(/^Có \d+ kết quả cho “thiên tai”$/);
  await expect(box).toHaveValue('thiên tai');
  await expect(page).toHaveURL(searchAddress({ q: 'thiên tai' }));
});

test('results stand under their kind: the best at once, more by themselves up to nine, the rest on request', async ({
  page,
}) => {
  const bring = await hold(page, TEXTS, AT_ONCE);
  await page.goto(searchAddress({ q: 'Mặt trận' }));
  const { kinds, links, more } = searchPage(page);
  await expect(links).toHaveCount(AT_ONCE);
  bring();
  await expect(links).toHaveCount(9);
  const titles = await kinds.allTextContents();
  expect(titles).toContain('Cơ quan');
  expect(new Set(titles).size, 'every kind once').toBe(titles.length);

  const before = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await more.click();
  await expect.poll(() => links.count()).toBeGreaterThan(9);
  const focused = page.locator('a:focus');
  await expect(focused).toBeInViewport();
  expect(before, 'focus on the first of the new ones').not.toContain(
    await focused.getAttribute('href'),
  );
});

test('an impatient reader who asks for more while the results still come gets none twice', async ({
  page,
}) => {
  const bring = await hold(page, TEXTS, AT_ONCE);
  await page.goto(searchAddress({ q: 'Mặt trận' }));
  const { links, more } = searchPage(page);
  await expect(links).toHaveCount(AT_ONCE);
  // Where the button waits for the results it cannot be pressed, and that is as well.
  await more.evaluateAll((all) => {
    for (const button of all) if (button instanceof HTMLElement) button.click();
  });
  bring();
  await expect.poll(() => links.count()).toBeGreaterThanOrEqual(9);
  await page.waitForLoadState('networkidle');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses).toEqual([...new Set(addresses)]);
});

test('a reader who is on a result already stays there when more results come', async ({ page }) => {
  const bring = await hold(page, TEXTS, AT_ONCE);
  await page.goto('/tim-kiem/');
  const { box, links } = searchPage(page);
  await box.fill('Mặt trận');
  await expect(links).toHaveCount(AT_ONCE);
  await box.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  bring();
  await expect(links).toHaveCount(9);
  await expect(links.first()).toBeFocused();
});

test('a result opens its page at the words that were searched for', async ({ page }) => {
  await page.goto(searchAddress({ q: 'hội chữ thập đỏ' }));
  const { links } = searchPage(page);
  // The whole document: the words stand far down on it.
  await links.filter({ hasText: /^Hướng dẫn công tác phong trào năm 2017$/ }).click();
  const clause = page.getByRole('main').getByText(/đặc biệt là Hội Chữ thập đỏ/);
  await expect(clause).toBeInViewport();
  // For browsers that know no text fragments: the paragraph itself.
  await expect(page).toHaveURL('/huong-dan/2017/#i-1-9_doan_3');
});

test('an acronym is said to be understood, and one press takes the letters as they stand', async ({
  page,
}) => {
  await page.goto(searchAddress({ q: 'ATTP' }));
  const { box, status, results } = searchPage(page);
  const said = results.getByText('Hiểu “ATTP” là “an toàn thực phẩm”');
  await expect(said).toBeVisible();
  await expect(results.locator('mark').filter({ hasText: 'an toàn thực phẩm' })).not.toHaveCount(0);
  const literal = results.getByRole('button', { name: 'Tìm đúng chữ đã gõ' });
  await literal.focus();
  await page.keyboard.press('Enter');
  await expect(said).toHaveCount(0);
  await expect(results.locator('mark').filter({ hasText: 'ATTP' })).not.toHaveCount(0);
  await expect(results.locator('mark').filter({ hasText: 'an toàn thực phẩm' })).toHaveCount(0);
  await expect(status).toHaveText(/^Có \d+ kết quả cho “ATTP”$/);
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
  const { results, links } = searchPage(page);
  await expect(results.getByText('“nguwowif” là “người”')).toBeVisible();
  await expect(links.first()).toHaveText(/^Mục I\.1\.6\./);
});

test('words that stand nowhere: the page says so and still offers the lists', async ({ page }) => {
  await page.goto('/tim-kiem/?q=qwzxjkq');
  const { status, links, lists } = searchPage(page);
  await expect(status).toHaveText(/^Không tìm thấy “qwzxjkq”/);
  await expect(links).toHaveCount(0);
  await expect(lists).toBeVisible();
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
  await home.getByLabel('Tìm trong trang', { exact: true }).fill(words);
  await expect(home.getByRole('status')).toContainText(words);
  await expect(home.getByRole('img')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('a document that does not exist: pages that may be meant are one press away', async ({
  page,
}) => {
  await page.goto(searchAddress({ q: 'chỉ thị 11' }));
  const near = searchPage(page).results.getByRole('heading', { name: 'Có phải ý bạn là' });
  await expect(near).toBeVisible();
  const links = near.locator('..').getByRole('link');
  await expect(links.first()).toHaveText(/^Chỉ thị số/);
  await links.filter({ hasText: '10-CT/TW' }).click();
  await expect(page).toHaveURL(pageAt('/van-ban/10-ct-tw-2016/'));
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
    ['all of the index', '**/pagefind/**'],
    ['its script', '**/pagefind/pagefind.js'],
    ['its engine', '**/pagefind/wasm.*'],
    ['its table', '**/pagefind/*.pf_meta'],
    ['its words', '**/pagefind/index/**'],
    ['the texts of the results', '**/pagefind/fragment/**'],
    ['the acronyms', '**/tim-kiem/tu-vung.json'],
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
      await expect(status).toHaveText(/^Có \d+ kết quả/);
      await expect(links.first()).toBeVisible();
    });
  }
});

test('an index that is not on the server: the page says so and offers the lists', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(searchAddress({ q: 'ATTP' }));
  const { status, lists } = searchPage(page);
  await expect(status).toHaveText(/^Không tải được chỉ mục tìm kiếm/);
  await expect(lists).toBeVisible();
});

test('the network fails after the first results: they stay, and the rest come with the next try', async ({
  page,
}) => {
  let asked = 0;
  await page.route(TEXTS, (route) => {
    asked += 1;
    return asked > AT_ONCE ? route.abort() : route.continue();
  });
  await page.goto(searchAddress({ q: 'Mặt trận' }));
  const { box, links } = searchPage(page);
  await expect.poll(() => asked).toBeGreaterThan(AT_ONCE);
  await expect(links).toHaveCount(AT_ONCE);
  await page.unroute(TEXTS);
  await box.press('Enter');
  await expect(links).toHaveCount(9);
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
