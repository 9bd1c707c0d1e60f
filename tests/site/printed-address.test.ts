import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathOf, plain } from '../support/built-site.ts';
import { PUBLIC_ADDRESS } from '../support/sites.ts';
import { site, underBase } from './province.ts';

const codeOf = '.address img, figure img[src*="/qr/"], .qr';

describe('a site with a public address', () => {
  const page = underBase.page('/lich/2026/');

  test('prints the address of each page and its QR code', () => {
    expect(plain(page.$('.address').text())).toBe(`${PUBLIC_ADDRESS}/mttq/lich/2026/`);
    const code = pathOf(underBase, page, page.$('.address img').attr('src') ?? '');
    expect(code).toBe('/qr/lich/2026.svg');
    expect(readFileSync(join(underBase.folder, code), 'utf8')).toContain('<svg');
  });

  test('offers every calendar as a QR code', () => {
    const subscribe = underBase.page('/lich/dang-ky/');
    const codes = subscribe
      .$('main img')
      .map((_, img) => pathOf(underBase, subscribe, subscribe.$(img).attr('src') ?? ''))
      .get();
    expect(codes.length).toBeGreaterThan(3);
    expect(codes.filter((path) => !underBase.has(path))).toEqual([]);
  });
});

describe('a site without one', () => {
  test('has no QR code, on no page and as no file', () => {
    expect(site.pages.filter(({ $ }) => $(codeOf).length > 0).map(({ path }) => path)).toEqual([]);
    expect(['qr', 'lich/qr'].filter((name) => existsSync(join(site.folder, name)))).toEqual([]);
  });

  test('prints the address of the machine that built it nowhere', () => {
    // Addresses to copy on a screen stay: they work where the site is looked at.
    const onPaper = site.pages.filter(({ path, $ }) => {
      // Its commands run on the editor's own computer.
      if (path.startsWith('/bien-tap/')) return false;
      const body = $('body').clone();
      body.find('.no-print, script, input, code, pre').remove();
      return body.text().includes('localhost');
    });
    expect(onPaper.map(({ path }) => path)).toEqual([]);
  });
});
