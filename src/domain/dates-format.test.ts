import { describe, expect, test } from 'vitest';
import type { PartialDate, When } from '../model/dates.ts';
import { formatDay, formatPartial, formatWhen, partialSortKey, weekday } from './dates.ts';

test('a day is printed dd/mm/yyyy', () => {
  expect(formatDay('2017-07-27')).toBe('27/07/2017');
  expect(formatDay('2017-09-02')).toBe('02/09/2017');
});

test.each([
  ['2017-07-27', 'Thứ Năm'],
  ['2017-11-18', 'Thứ Bảy'],
  ['2017-10-17', 'Thứ Ba'],
  ['2017-01-01', 'Chủ Nhật'],
  ['2017-01-02', 'Thứ Hai'],
])('%s was a %s', (day, name) => {
  expect(weekday(day)).toBe(name);
});

describe('the date of a document is formatted with the precision that is known', () => {
  const dates: Array<[PartialDate, string]> = [
    [{ precision: 'day', date: '2016-12-15' }, '15/12/2016'],
    [{ precision: 'month', month: '2016-12' }, 'tháng 12/2016'],
    [{ precision: 'year', year: 2016 }, 'năm 2016'],
    [{ precision: 'unknown' }, 'không nêu trong văn bản gốc'],
  ];
  test.each(dates)('%o reads “%s”', (date, words) => {
    expect(formatPartial(date)).toBe(words);
  });

  test('documents sort by date, those of unknown date last', () => {
    const inOrder: Array<PartialDate> = [
      { precision: 'day', date: '2008-03-26' },
      { precision: 'year', year: 2015 },
      { precision: 'day', date: '2015-01-09' },
      { precision: 'month', month: '2016-10' },
      { precision: 'day', date: '2016-10-07' },
      { precision: 'unknown' },
    ];
    const keys = inOrder.map(partialSortKey);
    expect([...keys].reverse().sort()).toEqual(keys);
  });
});

describe('the date of a milestone', () => {
  const cases: Array<[When, string]> = [
    [{ precision: 'day', date: '2017-07-27' }, '27/07/2017'],
    [{ precision: 'range', start: '2017-10-17', end: '2017-11-18' }, '17/10/2017 – 18/11/2017'],
    [{ precision: 'month', month: '2017-07' }, 'tháng 07/2017'],
    [{ precision: 'quarter', quarter: '2017-Q1' }, 'quý I/2017'],
    [{ precision: 'quarter', quarter: '2017-Q3' }, 'quý III/2017'],
    [{ precision: 'quarter', quarter: '2017-Q4' }, 'quý IV/2017'],
    [{ precision: 'year', year: 2017 }, 'năm 2017'],
    [{ precision: 'year', year: 2017, printed: 'Cuối năm 2017' }, 'Cuối năm 2017'],
    [{ precision: 'periodic', every: ['month', 'quarter'], printed: 'tháng, quý' }, 'tháng, quý'],
    [{ precision: 'unknown', printed: 'Tết' }, 'Tết'],
  ];
  test.each(cases)('%o reads “%s”', (when, words) => {
    expect(formatWhen(when)).toBe(words);
  });
});
