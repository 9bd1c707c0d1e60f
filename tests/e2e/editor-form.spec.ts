import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readContent } from '../../scripts/content-files.ts';
import { CONTENT_ROOT } from '../../scripts/root.ts';
import { Repository } from './github-repository.ts';
import { GitHubStandIn } from './github-stand-in.ts';
import { test as base, expect } from './test.ts';

const FORM = '/bien-tap/sua/';
const BA_BE = 'content/progress/2017/ba-be.json';
const API = 'https://api.github.com';
const before = readFileSync(BA_BE, 'utf8');

const test = base.extend({
  answered: new RegExp(`^${API}/`),
  // A program of two megabytes, on a busy machine.
  actionTimeout: 20_000,
});
test.skip(({ viewport }) => (viewport?.width ?? 0) < 600, 'the form itself does not depend on it');
test.use({ libraryErrors: /^$/ });

/** Puts the project's content into the browser's own folder, and lets the form "choose" that. */
async function folderOf(page: Page): Promise<(path: string) => Promise<string>> {
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
  }, readContent(CONTENT_ROOT));
  return (path) =>
    page.evaluate(async (name) => {
      const folders = name.split('/');
      const last = folders.pop() ?? '';
      let folder = await navigator.storage.getDirectory();
      for (const one of folders) folder = await folder.getDirectoryHandle(one);
      return (await (await folder.getFileHandle(last)).getFile()).text();
    }, path);
}

const reports = (page: Page): Locator => page.getByRole('group', { name: /Các lần báo cáo/ });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openLocally(page: Page): Promise<void> {
  await page.goto(FORM);
  await button(page, 'Làm việc với kho mã nguồn cục bộ').click();
}

/** Opens the district and changes the number of one report from 410 to 411. */
async function editFigure(page: Page): Promise<void> {
  await page.getByText('Ba Bể – 2017').click();
  const row = reports(page).getByRole('group').filter({ hasText: 'ATTP: hộ cam kết · 31/03/2017' });
  await row.getByRole('button', { name: 'Mở rộng' }).last().click();
  const figure = page.getByRole('spinbutton', { name: 'Số đã đạt' });
  await expect(figure).toHaveValue('410');
  await figure.fill('411');
}

test('a figure edited in the local folder changes that figure in the file, and nothing else', async ({
  page,
}) => {
  const read = await folderOf(page);
  await openLocally(page);
  await editFigure(page);
  await button(page, 'Lưu').click();
  await expect.poll(() => read(BA_BE)).not.toBe(before);
  expect(await read(BA_BE)).toBe(before.replace('"numerator": 410,', '"numerator": 411,'));
});

/** What a new report adds to the file: the fields that were filled in, and an id. */
const ADDED = `    },
    {
      "id": "attp-ho-cam-ket-2017-12-20",
      "target": "2017/attp-ho-cam-ket",
      "asOf": "2017-12-20",
      "reportedOn": "2017-12-22",
      "numerator": 1720,
      "denominator": 3120,
      "reporter": "Ủy ban MTTQ huyện Ba Bể",
      "document": "Báo cáo số 45/BC-MTTQ"
    }
  ]
}
`;

test('a report that is added stands at the end of the file, with an id and without empty fields', async ({
  page,
}) => {
  // The form builds fields as they come into view: here all of them do.
  await page.setViewportSize({ width: 1280, height: 6000 });
  const read = await folderOf(page);
  await openLocally(page);
  await page.getByText('Ba Bể – 2017').click();
  await page.getByRole('button', { name: /^Thêm .*lần báo cáo/ }).click();
  // The only report that is unfolded.
  const text = (name: string) => reports(page).getByRole('textbox', { name });
  const number = (name: string) => reports(page).getByRole('spinbutton', { name });
  await reports(page).getByRole('combobox', { name: 'Chỉ tiêu' }).click();
  await page.getByRole('option', { name: 'ATTP: hộ cam kết' }).click();
  await text('Số liệu tính đến ngày').fill('2017-12-20');
  await text('Ngày báo cáo').fill('2017-12-22');
  await number('Số đã đạt').fill('1720');
  await number('Tổng số').fill('3120');
  await text('Nơi báo cáo').fill('Ủy ban MTTQ huyện Ba Bể');
  await text('Văn bản hoặc nguồn').fill('Báo cáo số 45/BC-MTTQ');
  await button(page, 'Lưu').click();
  await expect.poll(() => read(BA_BE)).not.toBe(before);
  expect(await read(BA_BE)).toBe(before.replace(/ {4}\}\n {2}\]\n\}\n$/, ADDED));
});

test('on GitHub a save becomes a branch and a pull request whose only change is the figure', async ({
  page,
}) => {
  const repository = new Repository(join(CONTENT_ROOT, 'content'));
  const github = new GitHubStandIn(repository);
  const address = await github.start();
  try {
    await page.route(`${API}/**`, async (route) => {
      const headers = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
      const url = route.request().url().replace(API, address);
      const response = await route.fetch({ url });
      await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
    });
    await page.goto(FORM);
    await button(page, 'Đăng nhập bằng mã truy cập').click();
    await page.getByRole('textbox').fill('github_pat_1');
    await button(page, 'Đăng nhập').click();
    await editFigure(page);
    await button(page, 'Lưu').click();
    await expect.poll(() => github.pullRequests).toHaveLength(1);
    expect(github.unknown).toEqual([]);
    const branch = 'cms/progress/2017%2Fba-be';
    expect(github.pullRequests[0]).toMatchObject({ head: branch, base: 'main', draft: true });
    expect(repository.changes(branch)).toEqual([
      `+++ b/${BA_BE}`,
      '-      "numerator": 410,',
      '+      "numerator": 411,',
    ]);
  } finally {
    github.stop();
    repository.remove();
  }
});
