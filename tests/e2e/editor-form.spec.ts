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

const MILESTONES = 'content/milestones/2017.json';

test('a milestone that is added stands at the end of the file, with an id and without empty fields', async ({
  page,
}) => {
  const was = readFileSync(join(PROVINCE, MILESTONES), 'utf8');
  await page.setViewportSize(TALL);
  const read = await folderOf(page, PROVINCE);
  await openLocally(page);
  await page.getByText('Mốc thời gian', { exact: true }).first().click();
  await page.getByText('2017', { exact: true }).click();
  const list = listOf(page, 'Các mốc');
  await list.getByRole('button', { name: /^Thêm .*mốc/ }).click();
  // The only milestone that is unfolded.
  await list.getByRole('textbox', { name: 'Tên mốc' }).fill('Đại hội đại biểu');
  await button(page, 'Lưu').click();
  await expect.poll(() => read(MILESTONES)).not.toBe(was);
  const [start, added] = [JSON.parse(was), JSON.parse(await read(MILESTONES))];
  expect(added.milestones.slice(0, -1)).toEqual(start.milestones);
  expect(added.milestones.at(-1)).toEqual({ id: 'dai-hoi-dai-bieu', title: 'Đại hội đại biểu' });
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
