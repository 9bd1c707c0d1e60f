import { largestPages } from '../support/routes.ts';
import { byRules, byTags, faultsOf, unfold } from './axe.ts';
import { tooWide } from './layout.ts';
import { origins } from './origins.ts';
import { searchAddress, searchPage } from './search-ui.ts';
import { expect, test } from './test.ts';

/** The rules whose answer may differ on a small screen; colours are looked at on the province. */
const SCREEN_RULES = ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'region'];

// What the province has too little or too much of to show: next to nothing, two years, 120 units, districts
// above 92 communes.
for (const site of ['smallest', 'two-years', 'communes', 'many-targets'] as const) {
  test.describe(`the site “${site}”`, () => {
    test.use(origins[site] ? { baseURL: origins[site] } : {});

    test('has no kind of page that axe finds fault with or that scrolls sideways', async ({
      page,
      viewport,
    }, { project }) => {
      const found: Array<string> = [];
      for (const [, path] of largestPages(site)) {
        if (viewport) await page.setViewportSize(viewport);
        await page.goto(path);
        const wide = await tooWide(page, project.name);
        if (viewport) await page.setViewportSize(viewport);
        await unfold(page);
        const rules = project.name === 'phone' ? byRules(...SCREEN_RULES) : byTags;
        const faults = await faultsOf(page, rules);
        found.push(...[...wide, ...faults].map((fault) => `${path} ${fault}`));
      }
      expect(found).toEqual([]);
    });
  });
}

test.describe('a search on a site of two years', () => {
  test.use(origins['two-years'] ? { baseURL: origins['two-years'] } : {});

  for (const [query, first] of [
    ['nha cho nguoi co cong', '/huong-dan/2026/iii-1/'],
    ['nha cho nguoi co cong 2025', '/huong-dan/2025/iii-1/'],
    ['trong cay xanh', '/huong-dan/2025/iii-3/'],
  ] as const) {
    test(`“${query}” finds ${first} first of the clauses`, async ({ page }) => {
      await page.goto(searchAddress({ q: query }));
      const clauses = searchPage(page).results.locator('a[href*="/huong-dan/"]');
      await expect(clauses.first()).toHaveAttribute('href', new RegExp(first));
    });
  }
});
