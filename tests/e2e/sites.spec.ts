import { largestPages } from '../support/routes.ts';
import { byRules, byTags, faultsOf, unfold } from './axe.ts';
import { tooWide } from './layout.ts';
import { origins } from './origins.ts';
import { expect, test } from './test.ts';

/** The rules whose answer may differ on a small screen; colours are looked at on the province. */
const SCREEN_RULES = ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'region'];

// What the province has too little or too much of to show: next to nothing, two years, 120 units, districts
// above 92 communes.
for (const site of ['smallest', 'two-years', 'communes', 'many-targets'] as const) {
  test.describe(`the site «${site}»`, () => {
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
