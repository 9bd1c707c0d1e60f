import { describe, expect, test } from 'vitest';
import { lastDayInTime } from './deadlines.ts';

describe('lastDayInTime', () => {
  test('"đến ngày 15/11": that day is in time', () => {
    expect(lastDayInTime({ day: '2018-11-15' })).toBe('2018-11-15');
    expect(lastDayInTime({ day: '2018-11-15', before: false })).toBe('2018-11-15');
  });

  test('"trước ngày 15/11": the day before is the last one', () => {
    expect(lastDayInTime({ day: '2018-11-15', before: true })).toBe('2018-11-14');
  });

  test('before the first day of a month or year', () => {
    expect(lastDayInTime({ day: '2020-03-01', before: true })).toBe('2020-02-29');
    expect(lastDayInTime({ day: '2018-01-01', before: true })).toBe('2017-12-31');
  });
});
