import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  API,
  answerGitHub,
  button,
  folderOf,
  openLocally,
  openReport,
  reports,
  signIn,
  TALL,
} from '../../scripts/support/form-ui.ts';
import { GitHubRepository } from '../../scripts/support/github-repository.ts';
import { GitHubStandIn } from '../../scripts/support/github-stand-in.ts';
import { fixtureRoot } from '../support/sites.ts';
import { test as base, expect } from './test.ts';

const PROVINCE = fixtureRoot('province');
const BA_BE = 'content/progress/2017/ba-be.json';
const before = readFileSync(join(PROVINCE, BA_BE), 'utf8');

const test = base.extend({
  answered: new RegExp(`^${API}/`),
});
test.use({ libraryErrors: /^$/ });

/** Opens the district and changes the number of one report from 410 to 411. */
async function editFigure(page: Page): Promise<void> {
  await openReport(page, 'ATTP: hộ cam kết · 31/03/2017');
  const figure = page.getByRole('spinbutton', { name: 'Số đã đạt' });
  await expect(figure).toHaveValue('410');
  await figure.fill('411');
}

test('a figure edited in the local folder changes that figure in the file, and nothing else', async ({
  page,
}) => {
  const read = await folderOf(page, PROVINCE);
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
  await page.setViewportSize(TALL);
  const read = await folderOf(page, PROVINCE);
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
  const repository = new GitHubRepository(join(PROVINCE, 'content'));
  const github = new GitHubStandIn(repository);
  const address = await github.start();
  try {
    await answerGitHub(page, address);
    await signIn(page);
    await editFigure(page);
    await button(page, 'Lưu').click();
    await expect.poll(() => github.pullRequests).toHaveLength(1);
    const branch = 'cms/progress/2017%2Fba-be';
    expect(github.pullRequests[0]).toMatchObject({ head: branch, base: 'main', draft: true });
    expect(repository.changes(branch)).toEqual([
      `+++ b/${BA_BE}`,
      '-      "numerator": 410,',
      '+      "numerator": 411,',
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
