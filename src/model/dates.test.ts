import { describe, expect, test } from 'vitest';
import { day, partialDate, when, yearRange } from './dates.ts';

/** Where a schema reports issues: the path of each issue, "" for the root. */
const refusals = (result: ReturnType<typeof when.safeParse>) =>
  (result.error?.issues ?? []).map((issue) => issue.path.join('.'));

describe('a day', () => {
  test.each(['2017-07-27', '2016-02-29', '2000-02-29', '2017-12-31'])('%s exists', (text) => {
    expect(day.parse(text)).toBe(text);
  });

  test.each([
    ['31 February', '2017-02-31'],
    ['29 February of a common year', '2017-02-29'],
    ['29 February of 1900, no leap year', '1900-02-29'],
    ['31 April', '2017-04-31'],
    ['a 13th month', '2017-13-01'],
    ['day zero', '2017-07-00'],
    ['a day without its zeros', '2017-7-27'],
    ['day and time', '2017-07-27T00:00'],
    ['the Vietnamese way of writing', '27/7/2017'],
    ['no hyphens', '20170727'],
    ['a month', '2017-07'],
    ['nothing', ''],
    ['a number', 20170727],
    ['null', null],
  ])('%s is refused, with an example of how to write it', (_case, value) => {
    expect(day.safeParse(value).error?.issues[0]?.message).toContain('ví dụ 2017-07-27');
  });

  test('a Date that a YAML reader created is converted back to its text', () => {
    expect(day.parse(new Date('2017-07-27'))).toBe('2017-07-27');
  });
});

describe('the date of a document', () => {
  test.each([
    { precision: 'day', date: '2016-12-15' },
    { precision: 'month', month: '2016-12' },
    { precision: 'year', year: 2016 },
    { precision: 'unknown' },
  ])('may be known by $precision', (date) => {
    expect(partialDate.parse(date)).toEqual(date);
  });

  test.each([
    ['a day that does not exist', { precision: 'day', date: '2017-02-31' }],
    ['a precision without its date', { precision: 'day' }],
    ['a date more exact than its precision', { precision: 'year', year: 2016, date: '2016-12-15' }],
    ['an unknown date with a year', { precision: 'unknown', year: 2016 }],
    ['a 13th month', { precision: 'month', month: '2016-13' }],
    ['a year as text', { precision: 'year', year: '2016' }],
    ['a year out of reach', { precision: 'year', year: 20161 }],
    ['a quarter, which documents do not have', { precision: 'quarter', quarter: '2016-Q1' }],
    ['a bare text', '2016-12-15'],
  ])('is refused: %s', (_case, date) => {
    expect(partialDate.safeParse(date).success).toBe(false);
  });

  test('an unknown precision gets a message that lists the known ones', () => {
    const message = partialDate.safeParse({ precision: 'ngay' }).error?.issues[0]?.message;
    expect(message).toContain('day, month, year, unknown');
  });
});

describe('when something takes place', () => {
  test.each([
    { precision: 'day', date: '2017-07-27' },
    { precision: 'range', start: '2017-10-17', end: '2017-11-18' },
    { precision: 'range', start: '2017-10-17', end: '2017-10-17' },
    { precision: 'month', month: '2017-12' },
    { precision: 'quarter', quarter: '2017-Q4' },
    { precision: 'year', year: 2017, printed: 'Cuối năm 2017' },
    { precision: 'periodic', every: ['month', 'quarter'], printed: 'tháng, quý' },
    { precision: 'unknown', printed: 'Tết' },
  ])('%o', (value) => {
    expect(when.parse(value)).toEqual(value);
  });

  test.each([
    [
      'a range that ends before it starts',
      { precision: 'range', start: '2017-11-18', end: '2017-10-17' },
      ['end'],
    ],
    ['a range without an end', { precision: 'range', start: '2017-10-17' }, ['end']],
    ['a fifth quarter', { precision: 'quarter', quarter: '2017-Q5' }, ['quarter']],
    ['a day that does not exist', { precision: 'day', date: '2017-02-31' }, ['date']],
    ['a period that never comes', { precision: 'periodic', every: [], printed: 'quý' }, ['every']],
    [
      'a period of another kind',
      { precision: 'periodic', every: ['week'], printed: 'tuần' },
      ['every.0'],
    ],
    ['unknown, without the words of the source', { precision: 'unknown' }, ['printed']],
    ['empty words', { precision: 'unknown', printed: '  ' }, ['printed']],
    [
      'a field that does not belong',
      { precision: 'day', date: '2017-07-27', end: '2017-07-28' },
      [''],
    ],
  ])('refuses %s', (_case, value, where) => {
    expect(refusals(when.safeParse(value))).toEqual(where);
  });
});

describe('the years of a programme', () => {
  test.each([[{ start: 2012, end: 2020 }], [{ start: 2017, end: 2017 }], [null]])('%o', (range) => {
    expect(yearRange.parse(range)).toEqual(range);
  });

  test('may not end before they start', () => {
    expect(yearRange.safeParse({ start: 2020, end: 2012 }).error?.issues[0]).toMatchObject({
      path: ['end'],
      message: 'năm kết thúc phải sau năm bắt đầu',
    });
  });
});
