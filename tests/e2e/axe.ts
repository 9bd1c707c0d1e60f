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

/**
 * What axe finds on a page as it stands, "rule: element" each. No page has frames, so none is looked
 * into. Only what is wrong crosses to the test: the list of all that is right takes axe twice as long.
 *
 * @param options which rules, as `axe.run` takes them
 */
export async function faultsOf(page: Page, options: RunOptions): Promise<Array<string>> {
  await page.evaluate(axe.source);
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

export const byTags: RunOptions = { runOnly: { type: 'tag', values: TAGS } };

export const byRules = (...values: Array<string>): RunOptions => ({
  runOnly: { type: 'rule', values },
});
