import type { Page } from '@playwright/test';

/** Network traffic of an action. */
export interface FirstCost {
  readonly kilobytes: number;
  readonly requests: number;
}

/** Selectors of this project's search: the input and a result. */
export const siteSearch = {
  box: '.site-search input[type="search"]',
  result: '.site-search [role="option"]',
} as const;

/**
 * Counts an open page's network traffic during an action. Its browser context has to block service workers:
 * responses from the offline cache have no size.
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

/** Network traffic of a new visitor from the first letter in the box until the first result. */
export async function firstSearch(page: Page, address: string, query: string): Promise<FirstCost> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  return costOf(page, async () => {
    await page.locator(siteSearch.box).first().fill(query);
    await page.locator(siteSearch.result).first().waitFor();
  });
}
