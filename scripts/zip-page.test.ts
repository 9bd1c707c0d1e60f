import { describe, expect, test } from 'vitest';
import { relativeAddress, zippedPage, zippedStyles } from './zip-page.ts';

const site = {
  base: '/mttq/',
  files: new Set([
    'index.html',
    'lich/index.html',
    'lich/2017/index.html',
    '_astro/a.woff2',
    'tệp.csv',
  ]),
  day: '23/11/2026',
  online: 'https://example.test/mttq/',
};

describe('URLs of a page that is opened from a folder', () => {
  test.each([
    ['lich/2017/index.html', '/mttq/', '../../index.html'],
    ['index.html', '/mttq/lich/', 'lich/index.html'],
    ['lich/index.html', '/mttq/lich/2017/#thang-05', '2017/index.html#thang-05'],
    ['lich/index.html', '2017/', '2017/index.html'],
    ['lich/index.html', '#tren', '#tren'],
    ['lich/index.html', '/mttq/t%E1%BB%87p.csv', '../tệp.csv'],
    ['lich/index.html', '/mttq/khong-co/', '/mttq/khong-co/'],
    ['lich/index.html', 'https://example.test/', 'https://example.test/'],
    ['lich/index.html', 'webcal://example.test/a.ics', 'webcal://example.test/a.ics'],
  ])('in %s, %s is %s', (file, address, relative) => {
    expect(relativeAddress(site, file, address)).toBe(relative);
  });
});

test('a link to a page that needs a server leads to the online site, or nowhere', () => {
  const html = '<main><a href="/mttq/bien-tap/sua/">Sửa</a></main>';
  expect(zippedPage(site, 'index.html', html)).toContain(
    '<a href="https://example.test/mttq/bien-tap/sua/">Sửa</a>',
  );
  expect(zippedPage({ ...site, online: null }, 'index.html', html)).toContain('<a>Sửa</a>');
});

test('a page loses modules and policy, redirects by meta refresh, and shows its date', () => {
  const html = zippedPage(
    site,
    'lich/index.html',
    `<html><head><meta http-equiv="content-security-policy" content="x">
      <meta http-equiv="refresh" content="0;url=/mttq/lich/2017/"></head>
      <body><main><h1>Lịch</h1></main><script type="module" src="/mttq/_astro/x.js"></script></body></html>`,
  );
  expect(html).not.toMatch(/<script|content-security-policy/i);
  expect(html).toContain('content="0;url=2017/index.html"');
  expect(html).toMatch(
    /<main><p .*Bản đóng gói ngày 23\/11\/2026.*https:\/\/example\.test\/mttq\/.*<h1>/s,
  );
});

test('a style sheet finds its fonts', () => {
  const css = zippedStyles(site, '_astro/s.css', 'src:url(/mttq/_astro/a.woff2)');
  expect(css).toBe('src:url(a.woff2)');
});

test('a font is used on every page, also where it comes late: files on a disk are in no cache', () => {
  const rule = '@font-face{font-family:"A";font-display:optional;src:url(/mttq/_astro/a.woff2)}';
  expect(zippedStyles(site, '_astro/s.css', rule)).toBe(
    '@font-face{font-family:"A";font-display:swap;src:url(a.woff2)}',
  );
});
