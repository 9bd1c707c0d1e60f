import { headerSearch, pageAt, searchAddress, searchPage } from './search-ui.ts';
import { expect, test } from './test.ts';

// The header of a phone has no room for a box: it leads to the one of the search page.
test.describe('on a phone', { tag: '@phone' }, () => {
  const ITEM = '/huong-dan/2017/i-2-4/';

  test('a tap in the header leads to the box of the search page, ready to type', async ({
    page,
  }) => {
    await page.goto(ITEM);
    const header = headerSearch(page);
    await expect(header.box).toBeHidden();
    await header.toPage.tap();
    const { box, links } = searchPage(page);
    await expect(box).toBeFocused();
    await page.keyboard.type('10-CT/TW');
    await expect(links.first()).toHaveText(/^Chỉ thị 10-CT\/TW: /);
    await expect(page).toHaveURL(searchAddress({ q: '10-CT/TW' }));
    // Back over the words, to where the search began.
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(pageAt(ITEM));
  });

  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`the keyboard of a phone: ${key} goes to the search page, on home to its box`, async ({
      page,
    }) => {
      await page.goto(ITEM);
      await page.waitForLoadState();
      await page.keyboard.press(key);
      await expect(page).toHaveURL(pageAt('/tim-kiem/'));
      await expect(searchPage(page).box).toBeFocused();
      await page.goto('/');
      await page.waitForLoadState();
      await page.keyboard.press(key);
      await expect(page.getByRole('main').getByLabel('Tìm trong toàn trang')).toBeFocused();
      await expect(page).toHaveURL('/');
    });
  }

  test('nothing of the search is downloaded before a box has the focus', async ({ page }) => {
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
    await page.goto('/');
    await page.getByRole('main').getByLabel('Tìm trong toàn trang').focus();
    await expect.poll(ofSearch).toContainEqual(expect.stringMatching(/chi-muc\.json$/));
  });
});
