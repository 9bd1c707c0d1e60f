import { expect, test } from 'vitest';
import { type BuiltPage, pathOf, site } from './pages.ts';

/** Elements of all pages that a strict Content Security Policy would refuse, or that read a third party. */
const found = (selector: string, allowed: (page: BuiltPage) => boolean = () => false) =>
  site.pages.flatMap((page) =>
    allowed(page)
      ? []
      : page
          .$(selector)
          .toArray()
          .map((element) => `${page.path}: ${page.$.html(element).slice(0, 120)}`),
  );

test('no page carries a style sheet or a style attribute inside', () => {
  expect(found('style, [style]')).toEqual([]);
});

test('no page carries a script inside: neither an element with text, nor an attribute, nor a link', () => {
  expect(found('script:not([src]), [href^="javascript:" i], [srcdoc]')).toEqual([]);
  const handlers = site.pages.flatMap(({ path, $ }) =>
    $('*')
      .toArray()
      .flatMap((element) => Object.keys($(element).attr() ?? {}))
      .filter((name) => /^on/i.test(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(handlers).toEqual([]);
});

test('only the search page has a script', () => {
  expect(found('script', (page) => page.path === '/tim-kiem/')).toEqual([]);
  expect(site.page('/tim-kiem/').$('script[src]').length).toBeGreaterThan(0);
});

test('no page loads a style sheet, script, font, image or frame from another address', () => {
  const elsewhere = site.pages.flatMap((page) =>
    page
      .$('link[href]:not([rel="canonical"]), script[src], img[src], iframe[src], source[src]')
      .toArray()
      .map(({ attribs: { href, src } }) => href ?? src ?? '')
      .filter((address) => !pathOf(site, page, address).startsWith('/'))
      .map((address) => `${page.path}: ${address}`),
  );
  expect(elsewhere).toEqual([]);
});
