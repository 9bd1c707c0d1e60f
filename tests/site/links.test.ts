import { describe, expect, test } from 'vitest';
import { isYearly } from '../../src/views/open-data/open-data.ts';
import { brokenLinks } from '../support/broken-links.ts';
import { linksIn } from '../support/built-site.ts';
import { collections } from './hidden-content.ts';
import { site, underBase } from './province.ts';

test('below a base path every link, fragment, script, style sheet and form leads to something', () => {
  expect(brokenLinks(underBase)).toEqual([]);
});

describe.each([site, underBase])('The site under $base', (build) => {
  const year = build === site ? 2017 : 2026;
  test('links every collection of the open data, and the calendar', () => {
    const data = linksIn(build, build.page('/du-lieu/'), 'main');
    expect(data).toEqual(
      expect.arrayContaining(
        collections.map((name) => `/du-lieu/${isYearly(name) ? `${year}/` : ''}${name}.json`),
      ),
    );
    expect(linksIn(build, build.page(`/lich/${year}/`), 'main')).toContain(`/lich/${year}.ics`);
  });
});
