import { describe, expect, test } from 'vitest';
import { siteOf, tinyContent } from '../../../tests/fixtures/tiny-content.ts';
import { proseFigures } from './prose-figures.ts';

const figures = proseFigures(siteOf(tinyContent(), '2017-03-15'), 'content/campaigns/thu.mdx');
const ID = '2017/attp-khu-dan-cu';

describe('the official number in prose', () => {
  test.each(['80%', '80 %', '080%'])('%s is accepted as the number in the data', (quoted) => {
    expect(figures.goal(ID, quoted)).toMatchObject({ text: quoted, sample: false });
  });

  test.each(['75%', '80', '8%', ''])('“%s” stops the build and says what to do', (quoted) => {
    expect(() => figures.goal(ID, quoted)).toThrow(
      /content\/campaigns\/thu\.mdx: bài viết ghi “.*” .*dữ liệu là “80%”/,
    );
  });
});

test('the live figure says whom it covers and its date', () => {
  expect(figures.live(ID).text).toBe('1/2 đơn vị đã báo cáo: 60% (60/100) (xét ngày 15/03/2017)');
});

test('an unknown target stops the build with a list of the existing ones', () => {
  expect(() => figures.live('2017/khac')).toThrow(/“2017\/khac”.*2017\/attp-khu-dan-cu/);
});
