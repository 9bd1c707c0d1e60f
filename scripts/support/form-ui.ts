import type { Locator, Page } from '@playwright/test';
import { readContent } from '../../src/editing/content-files.ts';

/** How tests and screenshots open content in the web form. */
export const FORM = '/bien-tap/sua/';
export const API = 'https://api.github.com';

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/**
 * Copies content into the browser's private file system, and makes the form "choose" it.
 * @param root the folder that holds content/
 */
export async function folderOf(
  page: Page,
  root: string,
): Promise<(path: string) => Promise<string>> {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto('/robots.txt');
  await page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const { path, text } of files) {
      const folders = path.split('/');
      const name = folders.pop() ?? '';
      let folder = root;
      for (const one of folders) folder = await folder.getDirectoryHandle(one, { create: true });
      const file = await folder.getFileHandle(name, { create: true });
      const writable = await file.createWritable();
      await writable.write(text);
      await writable.close();
    }
  }, readContent(root));
  return (path) =>
    page.evaluate(async (name) => {
      const folders = name.split('/');
      const last = folders.pop() ?? '';
      let folder = await navigator.storage.getDirectory();
      for (const one of folders) folder = await folder.getDirectoryHandle(one);
      return (await (await folder.getFileHandle(last)).getFile()).text();
    }, path);
}

export async function openLocally(page: Page): Promise<void> {
  await page.goto(FORM);
  await button(page, 'Làm việc với kho mã nguồn cục bộ').click();
}

/** Redirects the page's calls to GitHub to a fake server on localhost. */
export async function answerGitHub(page: Page, address: string): Promise<void> {
  await page.route(`${API}/**`, async (route) => {
    const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
    const response = await route.fetch({ url: route.request().url().replace(API, address) });
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
}

export async function signIn(page: Page): Promise<void> {
  await page.goto(FORM);
  await button(page, 'Đăng nhập bằng mã truy cập').click();
  await page.getByRole('textbox').fill('github_pat_1');
  await button(page, 'Đăng nhập').click();
}

/** The list of a form with this label: "Các mốc". */
export const listOf = (page: Page, label: string): Locator =>
  page.getByRole('group', { name: new RegExp(label) });

/** A tall window: the form renders fields only as they scroll into view. */
export const TALL = { width: 1280, height: 2500 };

/**
 * Opens an entry in a tall window, and expands the first item of its list with this line.
 *
 * @param kind the kind of content in the form's menu: "Chỉ tiêu"
 * @param entry the entry as the form lists it
 */
export async function openItem(
  page: Page,
  kind: string,
  entry: string,
  line: string,
): Promise<void> {
  await page.setViewportSize(TALL);
  await page.getByText(kind, { exact: true }).first().click();
  await page.getByText(entry, { exact: true }).click();
  // Groups are nested: the last one that contains the line is the item itself.
  const item = page.getByRole('group').filter({ hasText: line }).last();
  await item.getByRole('button', { name: 'Mở rộng' }).click();
}
