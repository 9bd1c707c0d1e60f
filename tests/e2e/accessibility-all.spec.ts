import { kinds } from '../../scripts/support/page-kinds.ts';
import { byTags, COLOUR_RULES, faultsOnAll } from './axe.ts';
import { expect, test } from './test.ts';

/**
 * Every page of the sitemap that accessibility.spec.ts does not look at closely. Colours are left
 * out: they come from the style sheet, which is the same on all pages of a kind. Of the calendar's years
 * without a plan, which differ in nothing but their days, the next one stands for all; with AXE=all they
 * are looked at too.
 */
const all = process.env.AXE === 'all';
const PARTS = 4;
const NO_COLOURS = Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }]));

/** True for a page of a calendar year that has no plan, and is not the last there is. */
function isRepeated(path: string, paths: ReadonlyArray<string>): boolean {
  const years = (list: ReadonlyArray<string>, pattern: RegExp) =>
    list.map((one) => pattern.exec(one)?.[1] ?? '').filter(Boolean);
  const [year] = years([path], /^\/lich\/(\d{4})\//);
  if (!year || years(paths, /^\/huong-dan\/(\d{4})\//).includes(year)) return false;
  return (
    year !==
    years(paths, /^\/lich\/(\d{4})\//)
      .sort()
      .at(-1)
  );
}

for (let part = 0; part < PARTS; part += 1) {
  test(`axe finds nothing on any page of the sitemap, part ${part + 1} of ${PARTS}`, async ({
    page,
    request,
  }) => {
    const map = await (await request.get('/sitemap-0.xml')).text();
    const looked = new Set(kinds.map(([, path]) => path));
    const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)]
      .map(([, address = '']) => new URL(address).pathname)
      .filter((path) => !looked.has(path))
      .filter((path, _, paths) => all || !isRepeated(path, paths))
      .filter((_, index) => index % PARTS === part);
    expect(paths.length).toBeGreaterThan(20);
    const found = await faultsOnAll(page, paths, { ...byTags, rules: NO_COLOURS });
    expect(found).toEqual([]);
  });
}
