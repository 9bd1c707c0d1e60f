import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pagePolicy } from '../../src/domain/serving/policy.ts';
import { pathOf } from '../support/built-site.ts';
import { site } from './province.ts';

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
  // Data about the page is no script: no browser runs it, so no policy asks about it.
  expect(
    found('script:not([src], [type="application/ld+json"]), [href^="javascript:" i], [srcdoc]'),
  ).toEqual([]);
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
/** Pages to work on, not to read: they bring their tool along. */
const TOOLS = /^\/bien-tap\/(?:dan|van-ban|bao-cao\/\d+\/[^/]+)\/$/;
/** Pages that count days or filter: what they show must not be as old as the build. */
const counts = ({ $ }: (typeof site.pages)[number]) =>
  $('calendar-now, calendar-filter').length > 0;
const total = (sources: ReadonlyArray<string>) =>
  sources.reduce((sum, source) => sum + sizeOf(source), 0);
/** What every page loads: the theme before the first paint, and what brings the search in. */
const common = scriptsOf(site.page('/404.html'));

test('a page that is only read loads the same two scripts as all others, at most 4 kB together before packing', () => {
  const scripts = site.pages
    .filter((page) => !counts(page) && !TOOLS.test(page.path))
    .map(scriptsOf);
  expect(new Set(scripts.map((sources) => sources.join(' '))).size).toBe(1);
  expect(common).toHaveLength(2);
  expect(total(common)).toBeLessThanOrEqual(4096);
});

test('pages that count days load beside them scripts of at most 2 kB each', () => {
  const scripts = site.pages.filter(counts).map(scriptsOf);
  expect(scripts.filter((sources) => common.some((one) => !sources.includes(one)))).toEqual([]);
  const own = new Set(scripts.flat().filter((source) => !common.includes(source)));
  expect(own.size).toBeGreaterThan(0);
  expect([...own].filter((source) => sizeOf(source) > 2048)).toEqual([]);
});

test.each([
  ['takes a paste', '/bien-tap/dan/'],
  ['takes a document', '/bien-tap/van-ban/'],
  ['holds the report of a unit', '/bien-tap/bao-cao/2017/ba-be/'],
])(
  'the page that %s loads a small script; what reads tables comes when it is asked to',
  (_, path) => {
    const [own = '', ...others] = scriptsOf(site.page(path)).filter(
      (source) => !common.includes(source),
    );
    expect(others).toEqual([]);
    expect(sizeOf(own)).toBeLessThanOrEqual(8000);
  },
);

test('the page that takes a paste is small', () => {
  expect(gzipSync(site.page('/bien-tap/dan/').html).length).toBeLessThanOrEqual(5000);
});

test('only the script that sets the theme holds the first paint up, and it is a few lines', () => {
  const blocking = site.pages.flatMap(({ path, $ }) => {
    const sources = $('script:not([type="module"])')
      .map((_, script) => $(script).attr('src'))
      .get();
    return sources.length === 1 && sources[0] === common[0] ? [] : path;
  });
  expect(blocking).toEqual([]);
  expect(sizeOf(common[0] ?? '')).toBeLessThan(700);
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
