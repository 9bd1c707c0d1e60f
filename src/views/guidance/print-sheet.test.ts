import { expect, test } from 'vitest';
import type { SiteNames } from '../../strings/site.ts';
import { printSheet } from './print-sheet.ts';

const sheet = (title: string) =>
  printSheet({ title }, { shortName: 'MTTQ Việt Nam tỉnh Minh Giang' } as SiteNames);

test('the title is printed at the bottom of every page', () => {
  expect(sheet('Hướng dẫn năm 2017')).toContain('"Hướng dẫn năm 2017 – MTTQ');
});

test.each(['a" } body { display: none } "', 'a\\', 'a\nb', '</style>'])(
  'a title cannot break out of its CSS string: %j',
  (title) => {
    const [, string = ''] = /content: "(.*) – MTTQ/s.exec(sheet(title)) ?? [];
    expect(string).not.toMatch(/["\n<>]|\\(?![0-9a-f]+ )/);
  },
);

test('the page number is printed once per page', () => {
  expect(sheet('Hướng dẫn năm 2017').match(/counter\(page\)/g)).toHaveLength(1);
  // Not on pages that use the site's own style sheet, which prints a number at the bottom right.
  expect(sheet('Hướng dẫn năm 2017')).toContain('body { page: van-ban; }');
});
