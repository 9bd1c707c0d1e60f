import { expect, test } from 'vitest';
import { plain } from '../support/built-site.ts';
import { site } from './province.ts';

const pages = site.pages.filter(({ path }) => /^\/chien-dich\/[^/]+\/$/.test(path));

test('the text for loudspeakers of a campaign that has all facts takes about a minute', () => {
  expect(pages.length).toBeGreaterThan(5);
  for (const { path, $ } of pages) {
    expect(plain($('#bai-doc').text()).split(' ').length, path).toBeGreaterThanOrEqual(130);
  }
});

test('the text to share names the clauses that it comes from', () => {
  for (const { path, $ } of pages) {
    expect(plain($('#doan-ngan').text()), path).toMatch(
      /Nguồn: mục [IVX\d., ]+ Hướng dẫn .*; \d\d\/\d\d\/\d{4}\.$/,
    );
  }
});
