import { expect, test } from 'vitest';
import { FORM, linksIn } from '../support/built-site.ts';
import { pages, site } from './site.ts';

const ORIGIN = process.env.SITE ?? 'http://localhost:4321';
const addresses = pages.map((page) => page.path).filter((path) => path !== '/404.html');

/** How many clicks each page is away from home. */
function clicksFromHome(): Map<string, number> {
  const clicks = new Map([['/', 0]]);
  for (const [path, count] of clicks) {
    for (const next of linksIn(site, site.page(path), 'body')) {
      const isPage = addresses.includes(next);
      if (isPage && !clicks.has(next)) clicks.set(next, count + 1);
    }
  }
  return clicks;
}

test('every page is at most three clicks away from home', () => {
  const clicks = clicksFromHome();
  const far = addresses.filter((path) => (clicks.get(path) ?? Number.POSITIVE_INFINITY) > 3);
  expect(far).toEqual([]);
});

test('the sitemap lists every page but the one for wrong addresses, and nothing else', () => {
  const locations = (path: string) =>
    [...site.text(path).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  const maps = locations('/sitemap-index.xml').map((address) => new URL(address).pathname);
  const listed = maps.flatMap(locations);
  // A list that shows its only year names that year's page as the one to find.
  const own = pages.flatMap(({ path, $ }) =>
    $('link[rel="canonical"]').attr('href') === `${ORIGIN}${path}` ? `${ORIGIN}${path}` : [],
  );
  expect(listed.toSorted()).toEqual(own.toSorted());
});

test('robots.txt lets everyone in but to the form, and names the sitemap', () => {
  const robots = site.text('/robots.txt');
  expect(robots).toContain(`Sitemap: ${ORIGIN}/sitemap-index.xml`);
  expect(robots.match(/^Disallow: \S.*$/gm)).toEqual([`Disallow: ${FORM}`]);
});
