import { expect, test } from './test.ts';

const CLAUSE = '/huong-dan/2017/i-1-1/';

/** The number of pages that a page has on paper. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;

test('on a phone the text of a clause begins on the first screen', { tag: '@phone' }, async ({
  page,
}) => {
  for (const name of ['i-1-1', 'i-1-2', 'i-2-3', 'i-2-5', 'ii-4']) {
    await page.goto(`/huong-dan/2017/${name}/`);
    const top = await page
      .locator('.official')
      .evaluate((text) => text.getBoundingClientRect().top + scrollY);
    expect(top, name).toBeLessThan(740);
  }
});

test('a clause is one page on paper, its source first, its facts after its text', async ({
  page,
}) => {
  await page.goto(CLAUSE);
  await page.emulateMedia({ media: 'print' });
  const tops = await page.locator('.source, h1, .official, .first').evaluateAll((parts) =>
    parts
      .map((part) => [part.className || part.tagName, part.getBoundingClientRect().top] as const)
      .sort(([, a], [, b]) => a - b)
      .map(([name]) => String(name).split(' ')[0]),
  );
  expect(tops).toEqual([expect.stringContaining('paper-only'), 'H1', 'official', 'first']);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

test('a paragraph has an address that marks it, and the tree shows where the clause stands', async ({
  page,
}) => {
  await page.goto(CLAUSE);
  const ground = () =>
    page.locator('#doan-2').evaluate((one) => getComputedStyle(one).backgroundColor);
  const before = await ground();
  await page.getByRole('link', { name: 'Liên kết đến đoạn 2' }).click();
  await expect(page).toHaveURL(`${CLAUSE}#doan-2`);
  expect(await ground()).not.toBe(before);
  const tree = page.getByRole('navigation', { name: 'Hướng dẫn năm 2017' });
  await expect(tree.locator('[aria-current]')).toHaveText(/^I\.1\.1 – /);
  await tree.getByRole('link', { name: /^I\.1\.2 – / }).click();
  await expect(page).toHaveURL('/huong-dan/2017/i-1-2/');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the papers of a meeting hold what is chosen, and all below a chosen heading', async ({
    page,
  }) => {
    await page.goto('/huong-dan/2017/bo-tai-lieu/');
    const papers = page.locator('.papers');
    const parts = papers.locator('section:visible');
    await expect(parts).toHaveCount(0);
    await expect(papers.getByText('Chưa chọn phần nào.')).toBeVisible();
    await page.getByRole('checkbox', { name: /^I\.3 – / }).check();
    await expect(parts).toHaveCount(3);
    await page.getByRole('checkbox', { name: /^Kết quả thực hiện/ }).check();
    await expect(papers.locator('ol > li:visible')).toHaveCount(4);
    await page.getByRole('button', { name: 'Bỏ chọn tất cả' }).click();
    await expect(parts).toHaveCount(0);
  });
});
