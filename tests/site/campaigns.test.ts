import { expect, test } from 'vitest';
import { plain } from '../support/built-site.ts';
import { site } from './province.ts';

const pages = site.pages.filter(({ path }) => /^\/chien-dich\/[^/]+\/$/.test(path));

test('the texts of a year that is over say so and invite nobody', () => {
  expect(pages.length).toBeGreaterThan(5);
  for (const { path, $ } of pages) {
    expect(plain($('#doan-ngan').text()), path).toContain('Đã kết thúc.');
    expect(plain($('#bai-doc').text()), path).toContain('nay đã kết thúc');
    expect(plain($('#bai-doc').text()), path).not.toContain('Mong bà con');
  }
});

test('the text to share names the clauses that it comes from', () => {
  for (const { path, $ } of pages) {
    expect(plain($('#doan-ngan').text()), path).toMatch(
      /Nguồn: mục [IVX\d., ]+ Hướng dẫn công tác phong trào năm 2017, Mặt trận tỉnh .*\.$/,
    );
  }
});
