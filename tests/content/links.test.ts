import { expect, test } from 'vitest';
import { brokenLinks, brokenStyleUrls } from '../support/broken-links.ts';
import { pathOf } from '../support/built-site.ts';
import { site } from './site.ts';

test('every link, fragment, script, style sheet and form leads to something', () => {
  expect(brokenLinks(site)).toEqual([]);
});

test('fonts and images of the style sheets are there', () => {
  const sheets = site.pages.flatMap((page) =>
    page
      .$('link[rel="stylesheet"]')
      .toArray()
      .map((link) => pathOf(site, page, page.$(link).attr('href') ?? '')),
  );
  expect(sheets.length).toBeGreaterThan(0);
  expect(brokenStyleUrls(site, [...new Set(sheets)])).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = site.pages.flatMap(({ path, $ }) => {
    const ids = $('[id]')
      .toArray()
      .map((element) => element.attribs.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});
