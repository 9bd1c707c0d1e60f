import type { Page } from '@playwright/test';

/** What came over the wire. */
export interface FirstCost {
  readonly kilobytes: number;
  readonly requests: number;
}

/** This project's search on a page: where a reader types, and what a result is. */
export const siteSearch = {
  box: '.site-search input[type="search"]',
  result: '.site-search [role="option"]',
} as const;

/**
 * Counts what an open page fetches while something is done on it. Its context has to block service workers:
 * what the offline cache answers has no size.
 */
export async function costOf(page: Page, act: () => Promise<void>): Promise<FirstCost> {
  let [bytes, requests] = [0, 0];
  const pending: Array<Promise<void>> = [];
  page.on('requestfinished', (request) => {
    requests += 1;
    pending.push(
      request.sizes().then(({ responseBodySize }) => {
        if (responseBodySize < 0) throw new Error(`${request.url()}: not from the network`);
        bytes += responseBodySize;
      }),
    );
  });
  await act();
  await Promise.all(pending);
  page.removeAllListeners('requestfinished');
  return { kilobytes: bytes / 1000, requests };
}

/** What a reader without cache fetches from the first letter in the box until the first result. */
export async function firstSearch(page: Page, address: string, query: string): Promise<FirstCost> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  return costOf(page, async () => {
    await page.locator(siteSearch.box).first().fill(query);
    await page.locator(siteSearch.result).first().waitFor();
  });
}
