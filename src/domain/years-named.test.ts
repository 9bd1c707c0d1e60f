import { expect, test } from 'vitest';
import { lastDay } from './last-day.ts';
import { yearsNamed } from './years-named.ts';

test.each([
  ['Năm 2017, tỉnh phấn đấu; cuối năm 2018 đánh giá', ['2017', '2018']],
  ['từ 17/10 đến 18/11/2017', ['2017']],
  ['giai đoạn 2016 - 2020', []],
  ['2017 hộ', []],
])('%s names %j', (text, years) => {
  expect(yearsNamed(text).map(({ year }) => year)).toEqual(years);
});

test('a named year is found at its digits', () => {
  const text = 'ngày 18/11/2017';
  expect(text.slice(yearsNamed(text)[0]?.index)).toBe('2017');
});

test.each([
  [{ precision: 'day', date: '2017-07-27' }, '2017-07-27'],
  [{ precision: 'range', start: '2017-10-17', end: '2017-11-18' }, '2017-11-18'],
  [{ precision: 'month', month: '2016-02' }, '2016-02-29'],
  [{ precision: 'quarter', quarter: '2017-Q3' }, '2017-09-30'],
  [{ precision: 'year', year: 2017 }, '2017-12-31'],
  [{ precision: 'unknown', printed: 'Tết' }, null],
] as const)('the last day of %j is %s', (when, day) => {
  expect(lastDay(when)).toBe(day);
});
