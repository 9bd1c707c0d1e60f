import { describe, expect, test } from 'vitest';
import { brokenLinks, brokenStyleUrls } from './broken-links.ts';
import { collections } from './hidden-content.ts';
import { linksIn, pathOf, readBuild, site } from './pages.ts';

const underBase = readBuild('.build/mttq', '/mttq/');

describe.each([site, underBase])('The site under $base', (build) => {
  test('every link, fragment, script, style sheet and form leads to something', () => {
    expect(brokenLinks(build)).toEqual([]);
  });

  test('fonts and images of the style sheets are there', () => {
    const sheets = new Set(
      build.pages.flatMap((page) =>
        page
          .$('link[rel="stylesheet"]')
          .toArray()
          .map((link) => pathOf(build, page, page.$(link).attr('href') ?? '')),
      ),
    );
    expect(sheets.size).toBeGreaterThan(0);
    expect(brokenStyleUrls(build, [...sheets])).toEqual([]);
  });

  test('the open data files and the calendar are linked, and can be read', () => {
    const data = linksIn(build, build.page('/du-lieu/'), 'main').filter((path) =>
      path.endsWith('.json'),
    );
    expect(data).toEqual(
      expect.arrayContaining(collections.map((name) => `/du-lieu/${name}.json`)),
    );
    for (const path of collections.map((name) => `/du-lieu/${name}.json`)) {
      const { entries }: { entries: unknown } = JSON.parse(build.text(path));
      expect(entries, path).toBeInstanceOf(Array);
    }
    expect(linksIn(build, build.page('/lich/2017/'), 'main')).toContain('/lich/2017.ics');
  });
});

test('both builds have the same pages', () => {
  const paths = (build: typeof site) => build.pages.map((page) => page.path);
  expect(paths(underBase)).toEqual(paths(site));
});
