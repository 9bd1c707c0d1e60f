import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** The tags of rules for WCAG 2.2 AA, and what axe's authors hold for good besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours: all that the dark theme changes. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Opens what is folded, so that it is looked at too. */
export const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });

/** Once for each page: reading axe takes as long as a look at a small page. */
const loadAxe = async (page: Page) => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
};

/**
 * What axe finds on a page as it stands, "rule: element" each. No page has frames, so none is looked
 * into. Only what is wrong crosses to the test: the list of all that is right takes axe twice as long.
 *
 * @param options which rules, as `axe.run` takes them
 */
export async function faultsOf(page: Page, options: RunOptions): Promise<Array<string>> {
  await loadAxe(page);
  return look(page, options);
}

async function look(page: Page, options: RunOptions): Promise<Array<string>> {
  const violations = await page.evaluate(
    async (given) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const found = await axe.run(document, given);
      return found.violations.map(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
    },
    { ...options, resultTypes: ['violations' as const] },
  );
  return violations.flat();
}

/** Puts another page's HTML and style sheets, without its scripts, into the page that is open. */
async function become(page: Page, path: string): Promise<void> {
  const html = await (await page.request.get(path)).text();
  await page.evaluate(
    async ({ html, path }) => {
      const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
      // The policy would hold from here on, and refuse the next page's HTML.
      for (const policy of documentElement.querySelectorAll('meta[http-equiv]')) policy.remove();
      history.replaceState(null, '', path);
      document.documentElement.replaceWith(document.adoptNode(documentElement));
      const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
      const loaded = [...links].map(
        (link) =>
          new Promise<void>((done, fail) => {
            if (link.sheet) return done();
            link.addEventListener('load', () => done());
            link.addEventListener('error', () => fail(new Error(`${path}: ${link.href}`)));
          }),
      );
      await Promise.all(loaded);
    },
    { html, path },
  );
}

/**
 * What axe finds on many pages, "path rule: element" each. All are looked at in one document, into which
 * axe is loaded once: that takes longer than looking at a page.
 */
export async function faultsOnAll(
  page: Page,
  paths: ReadonlyArray<string>,
  options: RunOptions,
): Promise<Array<string>> {
  await page.goto('/robots.txt');
  await loadAxe(page);
  const found: Array<string> = [];
  for (const path of paths) {
    await become(page, path);
    await unfold(page);
    found.push(...(await look(page, options)).map((fault) => `${path} ${fault}`));
  }
  return found;
}

export const byTags: RunOptions = { runOnly: { type: 'tag', values: TAGS } };

export const byRules = (...values: Array<string>): RunOptions => ({
  runOnly: { type: 'rule', values },
});
