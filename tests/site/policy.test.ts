import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagePolicy } from '../../src/domain/serving/policy.ts';
import { pathOf, site } from './pages.ts';

/** Elements of all pages that a strict Content Security Policy would refuse, or that read a third party. */
const found = (selector: string) =>
  site.pages.flatMap((page) =>
    page
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

/** The editing form has a policy of its own; a page that only leads to another runs nothing. */
const isPlain = ({ path, $ }: (typeof site.pages)[number]) =>
  !path.startsWith('/bien-tap/sua/') && $('meta[http-equiv="refresh"]').length === 0;

test('every page carries the policy itself, before anything that it governs', () => {
  const wrong = site.pages.filter(isPlain).filter(({ $ }) => {
    const first = $('head > :not(meta[charset])').first();
    return (
      first.attr('http-equiv') !== 'Content-Security-Policy' || first.attr('content') !== pagePolicy
    );
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

const scriptsOf = ({ $ }: (typeof site.pages)[number]) =>
  $('script')
    .map((_, script) => $(script).attr('src'))
    .get();
const sizeOf = (source: string) => statSync(join(site.folder, source)).size;
/** Pages that count days or filter: what they show must not be as old as the build. */
const COUNTING = /^\/(?:lich\/(?:\d{4}\/)?)?$/;

test('a page that is only read loads one script of at most 3 kB: the one that brings the search in', () => {
  const scripts = site.pages.filter(({ path }) => !COUNTING.test(path)).map(scriptsOf);
  expect(new Set(scripts.map((sources) => sources.join(' '))).size).toBe(1);
  const [source = ''] = scripts[0] ?? [];
  expect(scripts[0]).toHaveLength(1);
  expect(sizeOf(source)).toBeLessThanOrEqual(3000);
});

test('home and calendar load beside it scripts of at most 2 kB each', () => {
  const [common] = scriptsOf(site.page('/404.html'));
  const scripts = site.pages.filter(({ path }) => COUNTING.test(path)).map(scriptsOf);
  expect(scripts.filter((sources) => !sources.includes(common ?? ''))).toEqual([]);
  const own = new Set(scripts.flat().filter((source) => source !== common));
  expect(own.size).toBeGreaterThan(0);
  expect([...own].filter((source) => sizeOf(source) > 2048)).toEqual([]);
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
