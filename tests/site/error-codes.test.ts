import { expect, test } from 'vitest';
import { problemCodes } from '../../src/editing/check/problem.ts';
import { plain } from '../support/built-site.ts';
import { site } from './province.ts';

const page = site.pages.find(({ path }) => path === '/bien-tap/loi/');

test.each(Object.keys(problemCodes))('the code %s has its place on the page of codes', (code) => {
  const entry = page?.$(`main #${code}`);
  expect(entry).toHaveLength(1);
  expect(plain(entry?.text() ?? '')).toMatch(new RegExp(`Mã ${code}, (?:lỗi|cảnh báo).*Sai.*Đúng`));
  expect(page?.$(`main nav a[href="#${code}"]`)).toHaveLength(1);
});
