import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  API,
  answerGitHub,
  button,
  folderOf,
  listOf,
  openItem,
  openLocally,
  signIn,
  TALL,
} from '../../scripts/support/form-ui.ts';
import { GitHubRepository } from '../../scripts/support/github-repository.ts';
import { GitHubStandIn } from '../../scripts/support/github-stand-in.ts';
import { fixtureRoot } from '../support/sites.ts';
import { test as base, expect } from './test.ts';

const PROVINCE = fixtureRoot('province');
const TARGETS = 'content/targets/2017.json';
const before = readFileSync(join(PROVINCE, TARGETS), 'utf8');

const test = base.extend({
  answered: new RegExp(`^${API}/`),
});
test.use({ libraryErrors: /^$/ });

/** Opens the year's targets and changes the goal of the first one from 2 to 3. */
async function editGoal(page: Page): Promise<void> {
  await openItem(page, 'Chỉ tiêu', '2017', 'Mỗi huyện, thành phố chọn 02 xã');
  const goal = page.getByRole('spinbutton', { name: 'Mức phải đạt của mỗi đơn vị' });
  await expect(goal).toHaveValue('2');
  await goal.fill('3');
}

/** The file after that: the first target of the file is the one that was edited. */
const after = before.replace('"goal": 2,', '"goal": 3,');

test('a goal edited in the local folder changes that goal in the file, and nothing else', async ({
  page,
}) => {
  const read = await folderOf(page, PROVINCE);
  await openLocally(page);
  await editGoal(page);
  await button(page, 'Lưu').click();
  await expect.poll(() => read(TARGETS)).not.toBe(before);
  expect(await read(TARGETS)).toBe(after);
});

const SITE = 'content/site.json';
/** What a new kind of unit adds to the file: the fields that were filled in, and an id. */
const ADDED = `    },
    {
      "id": "thi-xa",
      "name": "thị xã",
      "level": "district"
    }
  ],
  "contact"`;

test('a kind of unit that is added stands at the end of its list, with an id and without empty fields', async ({
  page,
}) => {
  const was = readFileSync(join(PROVINCE, SITE), 'utf8');
  await page.setViewportSize(TALL);
  const read = await folderOf(page, PROVINCE);
  await openLocally(page);
  await page.getByText('Trang và cơ quan chủ quản').first().click();
  await page.getByText('Cơ quan chủ quản, các cấp, loại đơn vị').first().click();
  const list = listOf(page, 'Các loại đơn vị').first();
  await list.getByRole('button', { name: /^Thêm .*loại đơn vị/ }).click();
  // Groups are nested: the last one is the item that was added.
  await list.getByRole('textbox', { name: 'Tên loại đơn vị' }).last().fill('thị xã');
  await list.getByRole('radio', { name: 'huyện' }).last().click();
  await button(page, 'Lưu').click();
  await expect.poll(() => read(SITE)).not.toBe(was);
  expect(await read(SITE)).toBe(was.replace(/ {4}\}\n {2}\],\n {2}"contact"/, ADDED));
});

test('reports are not in the form', async ({ page }) => {
  await folderOf(page, PROVINCE);
  await openLocally(page);
  await expect(page.getByText('Chỉ tiêu', { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/[Bb]áo cáo của đơn vị/)).toHaveCount(0);
});

test('on GitHub a save becomes a branch and a pull request whose only change is the goal', async ({
  page,
}) => {
  const repository = new GitHubRepository(join(PROVINCE, 'content'));
  const github = new GitHubStandIn(repository);
  const address = await github.start();
  try {
    await answerGitHub(page, address);
    await signIn(page);
    await editGoal(page);
    await button(page, 'Lưu').click();
    await expect.poll(() => github.pullRequests).toHaveLength(1);
    const branch = 'cms/targets/2017';
    expect(github.pullRequests[0]).toMatchObject({ head: branch, base: 'main', draft: true });
    expect(repository.changes(branch)).toEqual([
      `+++ b/${TARGETS}`,
      '-      "goal": 2,',
      '+      "goal": 3,',
    ]);
    await button(page, 'Gửi duyệt').click();
    await expect
      .poll(() => github.pullRequests[0])
      .toMatchObject({ draft: false, labels: ['sveltia-cms/pending_review'] });
    expect(github.unknown).toEqual([]);
  } finally {
    github.stop();
    repository.remove();
  }
});
