import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { FORM, linksIn } from '../support/built-site.ts';
import { site, underBase } from './province.ts';

const html = site.text(FORM);
const $ = load(html);

const policy = new Map(
  ($('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '')
    .split('; ')
    .map((rule) => rule.split(' '))
    .map(([name = '', ...sources]) => [name, sources]),
);

test('the form’s page has a policy before anything else is read', () => {
  expect($('head').children().slice(0, 2).last().attr('http-equiv')).toBe(
    'Content-Security-Policy',
  );
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'"]);
  expect($('script:not([src]), style, [style], [onclick], [onload]')).toHaveLength(0);
});

test('the policy lets the form speak to this site and GitHub’s API, and to nobody else', () => {
  const hosts = [...policy.values()].flat().filter((source) => source.includes('//'));
  expect(hosts).toEqual(['https://api.github.com']);
});

test('the program asks nobody else for letters, icons or words', () => {
  const programs = [join(site.folder, FORM, 'bieu-mau.js')].concat(
    readdirSync(join(site.folder, FORM, 'phan'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => join(site.folder, FORM, 'phan', name)),
  );
  expect(programs.length).toBeGreaterThan(1);
  const asking = programs.filter((path) => /cdn\.jsdelivr\.net/.test(readFileSync(path, 'utf8')));
  expect(asking).toEqual([]);
});

test.each([site, underBase])('script and configuration of the form lie under $base', (build) => {
  const page = load(build.text(FORM));
  const addresses = [page('script').attr('src'), page('#thong-bao').attr('data-config')];
  for (const address of addresses) {
    expect(address).toMatch(new RegExp(`^${build.base}bien-tap/sua/[a-z-]+\\.js(?:on)?$`));
    expect(build.has(`/${address?.slice(build.base.length)}`)).toBe(true);
  }
});

test('the built configuration is one that the CMS accepts', () => {
  const path = 'node_modules/@sveltia/cms/schema/sveltia-cms.json';
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(path, 'utf8')),
  );
  validate(JSON.parse(site.text(`${FORM}cau-hinh.json`)));
  expect(validate.errors ?? []).toEqual([]);
});

test('readers never meet the form: no search, no sitemap, no script of it on another page', () => {
  expect($('meta[name="robots"]').attr('content')).toBe('noindex');
  expect($('[data-pagefind-body]')).toHaveLength(0);
  const others = site.pages.filter((page) => page.html.includes('bieu-mau.js'));
  expect(others.map(({ path }) => path)).toEqual([]);
  const leading = site.pages.filter((page) => linksIn(site, page, 'body').includes(FORM));
  expect(leading.map(({ path }) => path)).toEqual(['/bien-tap/']);
});

test('without scripts the page says so and leads to the other ways', () => {
  expect(load($('noscript').html() ?? '')('a').attr('href')).toBe('/bien-tap/');
});

test('the form is as light as it can be: 7 MB in all, most of it read only when it is needed', () => {
  const folder = join(site.folder, FORM, 'phan');
  const bytes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  expect(bytes.length).toBeLessThan(40);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(7_000_000);
});
