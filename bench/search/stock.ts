import type { Browser } from '@playwright/test';

/** Paths of the first ten results of Pagefind as it ships, on the same index. */
export async function askStock(
  browser: Browser,
  address: string,
  queries: ReadonlyArray<string>,
): Promise<Array<Array<string>>> {
  const page = await browser.newPage();
  await page.goto(address);
  const rows = await page.evaluate(async (texts) => {
    const bundle = '/pagefind/pagefind.js';
    const pagefind = await import(bundle);
    const found: Array<Array<string>> = [];
    for (const text of texts) {
      const { results } = await pagefind.search(text);
      const first: Array<{ data(): Promise<{ url: string }> }> = results.slice(0, 10);
      const pages = await Promise.all(first.map((result) => result.data()));
      found.push(pages.map(({ url }) => new URL(url, location.href).pathname));
    }
    return found;
  }, queries);
  await page.close();
  return rows;
}
