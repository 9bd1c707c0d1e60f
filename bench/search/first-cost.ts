import type { Browser, Page } from '@playwright/test';
import { type Place, places } from './look.ts';
import { percentile } from './scores.ts';

/** Network traffic of an action. */
export interface FirstCost {
  readonly kilobytes: number;
  readonly requests: number;
}

/** Selectors of this project's search in the header: the input and a result. */
export const siteSearch = { box: places.header.box, result: places.header.row } as const;

/**
 * Counts an open page's network traffic from now on, without fonts: those load anyway. Its browser context
 * has to block service workers: responses from the offline cache have no size.
 *
 * @returns the traffic so far, whenever it is called
 */
export function watchTraffic(page: Page): () => Promise<FirstCost> {
  const sizes: Array<Promise<number>> = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'font') return;
    sizes.push(
      request.sizes().then(({ responseBodySize }) => {
        if (responseBodySize < 0) throw new Error(`${request.url()}: not from the network`);
        return responseBodySize;
      }),
    );
  });
  return async () => {
    const bytes = await Promise.all([...sizes]);
    return { kilobytes: bytes.reduce((a, b) => a + b, 0) / 1000, requests: bytes.length };
  };
}

/** How long a page has to rest until all that a query loads has come. */
const REST = 1500;

/** What a new visitor downloads from focusing the box until the first result, and until nothing more comes. */
async function firstSearch(browser: Browser, address: string, place: Place, query: string) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: place.screen });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const traffic = watchTraffic(page);
  await page.locator(place.box).fill(query);
  await page.locator(place.row).first().waitFor();
  const first = await traffic();
  await page.waitForTimeout(REST);
  const whole = await traffic();
  await context.close();
  return { first, whole };
}

/** Median and worst of queries, each asked by a new visitor. */
export async function firstCosts(
  browser: Browser,
  address: string,
  place: Place,
  queries: ReadonlyArray<string>,
) {
  const costs: Array<Awaited<ReturnType<typeof firstSearch>>> = [];
  for (const query of queries) costs.push(await firstSearch(browser, address, place, query));
  const of = (which: 'first' | 'whole', part: number): FirstCost => ({
    kilobytes: percentile(
      costs.map((cost) => cost[which].kilobytes),
      part,
    ),
    requests: percentile(
      costs.map((cost) => cost[which].requests),
      part,
    ),
  });
  return {
    first: { median: of('first', 0.5), worst: of('first', 1) },
    whole: { median: of('whole', 0.5), worst: of('whole', 1) },
  };
}
