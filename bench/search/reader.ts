import type { Browser, Page } from '@playwright/test';
import { look, type Place, type Seen } from './look.ts';

/** Counts requests that are under way, so that a list is not read while parts of it are still coming. */
function countFetches(): void {
  let fetching = 0;
  const send = window.fetch.bind(window);
  Object.defineProperty(window, 'fetching', { get: () => fetching });
  window.fetch = async (...request) => {
    fetching += 1;
    try {
      return await send(...request);
    } finally {
      setTimeout(() => {
        fetching -= 1;
      });
    }
  };
}

/** Types a query and reads what is found; `only` warms up for it, and does not wait for the list to rest. */
export type Ask = (query: string, only?: 'warm') => Promise<Seen>;

/** Opens the search of a page once; every further query is typed there. */
export async function openReader(page: Page, address: string, place: Place): Promise<Ask> {
  await page.addInitScript(countFetches);
  await page.setViewportSize(place.screen);
  await page.goto(address);
  await page.locator(place.box).focus();
  await page.evaluate(() => customElements.whenDefined('site-search'));
  // The first query also loads the search itself.
  let untouched = 10_000;
  return async (query, only) => {
    const patience = only
      ? { quiet: 0, nothing: 100, untouched }
      : { quiet: 70, nothing: 500, untouched };
    const seen = await page.evaluate(look, [query, place, patience] as const);
    untouched = 3000;
    return seen;
  };
}

/** A reader in a browser of their own, without an offline copy that would answer for the network. */
export async function newReader(browser: Browser, address: string, place: Place) {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'vi-VN' });
  const ask = await openReader(await context.newPage(), address, place);
  return { ask, close: () => context.close() };
}
