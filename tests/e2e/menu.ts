import type { Page } from '@playwright/test';

/** The sheet with everything that the site has, and the choice of theme. */
export const menuSheet = (page: Page) => page.getByRole('dialog', { name: 'Danh mục' });

/** Opens the sheet. */
export async function openMenu(page: Page) {
  await page.getByRole('banner').getByRole('button', { name: 'Danh mục' }).click();
  return menuSheet(page);
}

/** Chooses a theme as a reader does, and closes the sheet again. */
export async function chooseTheme(page: Page, name: string): Promise<void> {
  const sheet = await openMenu(page);
  await sheet.getByLabel('Giao diện').selectOption(name);
  await sheet.getByRole('button', { name: 'Đóng' }).click();
}

/** Where the main titles are: in the header of a wide screen, in the sheet on a phone, which is opened. */
async function titlesOf(page: Page) {
  const wide = (page.viewportSize()?.width ?? 0) >= 992;
  return wide ? page.getByRole('navigation', { name: 'Trang chính' }) : await openMenu(page);
}

/** Follows a main title. */
export async function followTitle(page: Page, name: RegExp): Promise<void> {
  await (await titlesOf(page)).getByRole('link', { name }).click();
}
