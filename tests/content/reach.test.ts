import { expect, test } from 'vitest';
import { paths } from '../../src/domain/paths.ts';
import { FORM, linksIn } from '../support/built-site.ts';
import { content, pages, site } from './site.ts';

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

/** "/lich/2017/" → "/lich/" */
const roomOf = (path: string) => path.replace(/^(\/[^/]+\/).*$/, '$1');

/** Rooms that are there for entries of the content. */
const OF_ENTRIES = new Set([
  ...[paths.guidanceIndex(), paths.directives(), paths.programs(), paths.campaigns()],
  ...[paths.organizations(), paths.areas(), paths.progressIndex(), paths.calendarIndex()],
  '/bieu-mau/',
]);

/** Rooms that hold an entry of the content. */
const filled = new Set(
  [
    ...content.guidance.map(({ id }) => paths.item(id)),
    ...content.directives.map(({ id }) => paths.directive(id)),
    ...content.programs.map(({ id }) => paths.program(id)),
    ...content.campaigns.map(({ id }) => paths.campaign(id)),
    ...content.organizations.map(({ id }) => paths.organization(id)),
    ...content.forms.map(({ id }) => `/bieu-mau/${id}/`),
    ...content.areas.map(({ id }) => paths.area(id)),
    ...content.targets.map(({ id }) => paths.target(id)),
    ...content.milestones.map(({ plan }) => paths.calendar(plan)),
  ].map(roomOf),
);

test('every page is at most three clicks away from home', () => {
  const clicks = clicksFromHome();
  // No way leads to a room of which nothing is in the content, nor to the pages in it.
  const isOpen = (path: string) => filled.has(roomOf(path)) || !OF_ENTRIES.has(roomOf(path));
  const far = addresses
    .filter(isOpen)
    .filter((path) => (clicks.get(path) ?? Number.POSITIVE_INFINITY) > 3);
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
