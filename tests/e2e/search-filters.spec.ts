import { INDEX, searchAddress, searchPage } from './search-ui.ts';
import { expect, test } from './test.ts';

test('kinds are a filter with numbers: chosen, the list has only that kind, in the same order', async ({
  page,
}) => {
  await page.goto(searchAddress({ q: 'nông thôn mới' }));
  const { box, status, kinds, links, chips, chip } = searchPage(page);
  await expect(chip(/^Tất cả \d+$/)).toBeChecked();
  const all = await status.textContent();
  const numbers = await chips.locator('label').allTextContents();
  const count = (text: string | undefined) => Number(/\d+$/.exec(text ?? '')?.[0]);
  expect(count(numbers[0]), 'the first is the number of all').toBe(
    numbers.slice(1).reduce((sum, text) => sum + count(text), 0),
  );
  expect(all).toContain(`${count(numbers[0])} kết quả`);
  const documents = await links.evaluateAll((found) =>
    found
      .filter((link) => link.closest('li')?.querySelector('.kind b')?.textContent === 'Văn bản')
      .map((link) => link.textContent),
  );

  // The group is a radio group: one stop for Tab, arrows choose.
  const wanted = chip(/^Văn bản \d+$/);
  await wanted.check();
  await expect(wanted).toBeFocused();
  await expect(page).toHaveURL(searchAddress({ q: 'nông thôn mới', 'loai-noi-dung': 'Văn bản' }));
  const number = count(numbers.find((text) => text.startsWith('Văn bản')));
  await expect(status).toHaveText(`${number} kết quả cho “nông thôn mới”`);
  await expect(kinds.first()).toHaveText('Văn bản');
  expect(new Set(await kinds.allTextContents())).toEqual(new Set(['Văn bản']));
  expect((await links.allTextContents()).slice(0, documents.length)).toEqual(documents);
  expect(await chips.locator('label').allTextContents(), 'nothing of the filter moves').toEqual(
    numbers,
  );

  await page.goBack();
  await expect(page).toHaveURL(searchAddress({ q: 'nông thôn mới' }));
  await expect(chip(/^Tất cả \d+$/)).toBeChecked();
  await expect(box).toHaveValue('nông thôn mới');
  await expect(status).toHaveText(all ?? '');

  await page.goForward();
  await expect(page).toHaveURL(/[?&]loai-noi-dung=V/);
  await expect(wanted).toBeChecked();
  await expect(status).toHaveText(`${number} kết quả cho “nông thôn mới”`);
});

test('kinds by keyboard: Tab goes to the group, arrows walk and choose, the focus stays', async ({
  page,
}) => {
  await page.goto(searchAddress({ q: 'nông thôn mới' }));
  const { chip, chips, status } = searchPage(page);
  await chip(/^Tất cả \d+$/).focus();
  const all = await status.textContent();
  await page.keyboard.press('ArrowRight');
  const second = chips.getByRole('radio').nth(1);
  await expect(second).toBeChecked();
  await expect(second).toBeFocused();
  await expect(status).not.toHaveText(all ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(status).toHaveText(all ?? '');
});

test('a filtered search can be handed on as an address', async ({ page }) => {
  await page.goto(searchAddress({ q: 'nông thôn mới', 'loai-noi-dung': 'Văn bản' }));
  const { box, kinds, chip, status } = searchPage(page);
  await expect(kinds.first()).toHaveText('Văn bản');
  expect(new Set(await kinds.allTextContents())).toEqual(new Set(['Văn bản']));
  await expect(box).toHaveValue('nông thôn mới');
  // Whoever gets it sees that something is left out, and can take the filter away.
  await expect(chip(/^Văn bản \d+$/)).toBeChecked();
  const few = (await status.textContent()) ?? '';
  await chip(/^Tất cả \d+$/).check();
  await expect(status).not.toHaveText(few);
  await expect(page).toHaveURL(searchAddress({ q: 'nông thôn mới' }));
});

test('other filters: chosen beside the results, kept in the address, open for whoever gets it', async ({
  page,
}) => {
  await page.goto(searchAddress({ q: 'nông thôn mới' }));
  const { status, filters, typeFilter, kinds } = searchPage(page);
  await expect(status).toHaveText(/^\d+ kết quả/);
  const all = (await status.textContent()) ?? '';
  if (await filters.isVisible()) {
    await expect(typeFilter).toBeHidden();
    await expect(filters).toHaveAttribute('aria-expanded', 'false');
    await filters.click();
    await expect(filters).toHaveAttribute('aria-expanded', 'true');
  }
  await typeFilter.focus();
  await typeFilter.selectOption('Chỉ thị');
  await expect(status).not.toHaveText(all);
  expect(new Set(await kinds.allTextContents())).toEqual(new Set(['Văn bản']));
  const address = searchAddress({ q: 'nông thôn mới', 'loai-van-ban': 'Chỉ thị' });
  await expect(page).toHaveURL(address);
  await page.goto(address);
  await expect(typeFilter).toBeVisible();
  await expect(typeFilter).toHaveValue('Chỉ thị');
  await typeFilter.selectOption({ label: 'Tất cả' });
  await expect(status).toHaveText(all);
});

test('back leads to the search before, forward to the one after it', async ({ page }) => {
  await page.goto('/lich/2017/');
  await page.goto(searchAddress({ q: 'người có công' }));
  const { box, status } = searchPage(page);
  await expect(status).toHaveText(/“người có công”$/);
  await box.fill('thiên tai');
  await box.press('Enter');
  await expect(status).toHaveText(/“thiên tai”$/);

  await page.goBack();
  await expect(box).toHaveValue('người có công');
  await expect(status).toHaveText(/“người có công”$/);
  await page.goForward();
  await expect(box).toHaveValue('thiên tai');
  await expect(status).toHaveText(/“thiên tai”$/);
});

test('the filters opened without a connection say so', async ({ page }) => {
  await page.route(INDEX, (route) => route.abort());
  await page.goto('/tim-kiem/');
  const { filters, status, typeFilter } = searchPage(page);
  if (await filters.isVisible()) await filters.click();
  await typeFilter.focus();
  await expect(status).toHaveText(/^Không tải được chỉ mục tìm kiếm/);
  await expect(typeFilter).toBeVisible();
});
