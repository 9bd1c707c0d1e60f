import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtFolder } from '../support/sites.ts';
import { unzippedSite } from '../support/unzipped-site.ts';
import { followTitle } from './menu.ts';
import { headerSearch } from './search-ui.ts';
import { expect, test } from './test.ts';

test('the packed site, opened from a folder: home, an item, the calendar, a search', async ({
  page,
}, { project }) => {
  const folder = resolve('.build/goi-e2e');
  await unzippedSite(builtFolder('province'), '/', folder);
  const faults: Array<string> = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const main = page.getByRole('main');

  await page.goto(pathToFileURL(`${folder}/MO-DAU.html`).href);
  await followTitle(page, /^Hướng dẫn$/);
  await main.getByRole('link', { name: 'Đọc toàn văn' }).click();
  await main.getByRole('link', { name: /^Xem chi tiết mục này ?: I\.1\.5 / }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Mục I\.1\.5\. / })).toBeVisible();
  await main.getByRole('link', { name: /\(18\/11\/2017\)$/ }).click();
  await expect(page).toHaveURL(/\/trang\/lich\/2017\/index\.html#/);

  const header = headerSearch(page);
  if (project.name === 'phone') await header.toPage.click();
  const box = project.name === 'phone' ? main.getByRole('searchbox') : header.box;
  await box.fill('huyen ba be');
  await box.press('Enter');
  await expect(main.getByRole('status')).toHaveText(/^Có \d+ trang cho “huyen ba be”$/);
  const district = main.getByRole('link', { name: /Ba Bể/ }).first();
  await expect(main.getByRole('link', { name: /^Mục I\.1\.5\./ })).toBeHidden();
  await district.click();
  await expect(page.getByRole('heading', { level: 1, name: /Ba Bể/ })).toBeVisible();
  expect(faults).toEqual([]);
});
