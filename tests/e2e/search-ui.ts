import type { Page } from '@playwright/test';

/** The search page, as its reader sees it. */
export function searchPage(page: Page) {
  const main = page.getByRole('main');
  const results = main.locator('[data-results]');
  return {
    box: main.getByRole('searchbox', { name: 'Tìm trong toàn trang' }),
    submit: main.getByRole('button', { name: 'Tìm', exact: true }),
    status: main.getByRole('status'),
    /** How the query was read. */
    note: main.locator('[data-note]'),
    /** The direct answer; where it shares a column with the list it is folded, and this opens it. */
    answer: main.getByRole('region', { name: 'Trả lời', exact: true }),
    wholeAnswer: main.getByRole('button', { name: 'Câu trả lời đầy đủ' }),
    /** All that a query brought: pages as links, each under its kind, and buttons. */
    results,
    /** The one ranked list. */
    list: results.locator('ol'),
    /** The kind of each result, as its label says. */
    kinds: results.getByRole('listitem').locator('.kind b'),
    /** The filter by kind: as many radio buttons as there are kinds, and one for all. */
    chips: main.getByRole('group', { name: 'Loại nội dung' }),
    chip: (name: string | RegExp) => main.getByRole('radio', { name }),
    links: results.getByRole('listitem').getByRole('heading').getByRole('link'),
    excerpts: results.locator('.excerpt'),
    more: results.getByRole('button', { name: /^Xem thêm \(\d+\)$/ }),
    /** The other filters, which stand beside the results where there is room. */
    filters: main.getByRole('button', { name: 'Thu hẹp', exact: true }),
    yearFilter: main.getByLabel('Năm', { exact: true }),
    typeFilter: main.getByLabel('Loại văn bản', { exact: true }),
    /** What is offered whatever happens to the search. */
    lists: main.getByRole('link', { name: 'Văn bản', exact: true }),
  };
}

/** The box in the header: a plain field at first, a combobox with its list once its script came. */
export function headerSearch(page: Page) {
  const banner = page.getByRole('banner');
  const list = banner.getByRole('listbox', { name: 'Kết quả' });
  return {
    box: banner.getByLabel('Tìm trong toàn trang', { exact: true }),
    submit: banner.getByRole('button', { name: 'Tìm', exact: true }),
    /** What a phone has instead: the way to the search page. */
    toPage: banner.getByRole('link', { name: 'Tìm kiếm', exact: true }),
    status: banner.getByRole('status'),
    list,
    options: list.getByRole('option'),
    all: list.getByRole('option', { name: /^Xem tất cả \d+ kết quả$/ }),
  };
}

/** Address of the search page for a query, as the search itself writes it. */
export const searchAddress = (parameters: Readonly<Record<string, string>>) =>
  `/tim-kiem/?${new URLSearchParams(parameters)}`;

/** For toHaveURL: the page itself, at whatever place of it. */
export const pageAt = (path: string) => (address: URL) => address.pathname === path;

/** A slow network: brings the first `free` of some files at once, and the others when told. */
export async function hold(page: Page, files: string | RegExp, free = 0): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let asked = 0;
  await page.route(files, async (route) => {
    asked += 1;
    if (asked > free) await promise;
    await route.continue();
  });
  return resolve;
}

/** The texts of results, one file for each. */
export const TEXTS = '**/pagefind/fragment/**';

/** So many results are shown at once; the others on request. */
export const AT_ONCE = 10;

/** The search itself; a page that is only read does without. */
export const SCRIPT = /\/_astro\/site-search\./;

/** Its ranking index: one file at first, then those that a query needs. */
export const CORE = '**/tim-kiem/chi-muc.json';
export const PARTS = '**/tim-kiem/dau/**';

/** All that the search looks things up in: the index that ranks, and that of the full text. */
export const INDEX = /\/pagefind\/|\/tim-kiem\/[^?]+\.(?:bin|json)$/;
