import { describe, expect, test } from 'vitest';
import { addDays } from './dates.ts';
import { lunarDay, lunarInYear } from './lunar.ts';

// Days as published in Vietnamese almanacs. China celebrates on 18/02/2007, 20/02/1985 and 03/02/2030.
const newYears = [
  '1985-01-21',
  '2007-02-17',
  '2016-02-08',
  '2017-01-28',
  '2018-02-16',
  '2019-02-05',
  '2020-01-25',
  '2021-02-12',
  '2022-02-01',
  '2023-01-22',
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-02',
];

describe('Tết', () => {
  test.each(newYears)('%s is the first day of the lunar year', (date) => {
    const year = Number(date.slice(0, 4));
    expect(lunarDay(date)).toEqual({ year, month: 1, leap: false, day: 1 });
    expect(lunarInYear(year, 1, 1)).toEqual([date]);
    expect(lunarDay(addDays(date, -1))).toMatchObject({ year: year - 1, month: 12 });
  });
});

describe('leap months', () => {
  test.each([
    ['2017-07-23', '2017-08-21', 2017, 6],
    ['2020-05-23', '2020-06-20', 2020, 4],
    ['2023-03-22', '2023-04-19', 2023, 2],
    ['2025-07-25', '2025-08-22', 2025, 6],
    ['2028-06-23', '2028-07-21', 2028, 5],
  ])('from %s to %s: leap month of %i, after month %i', (first, last, year, month) => {
    expect(lunarDay(first)).toEqual({ year, month, leap: true, day: 1 });
    expect(lunarDay(last)).toMatchObject({ year, month, leap: true });
    expect(lunarDay(addDays(first, -1))).toMatchObject({ year, month, leap: false });
    expect(lunarDay(addDays(last, 1))).toEqual({ year, month: month + 1, leap: false, day: 1 });
  });

  test('the years in between have no leap month', () => {
    for (const year of [2016, 2018, 2019, 2021, 2022, 2024, 2026, 2027, 2029, 2030]) {
      for (let day = `${year}-03-15`; day < `${year + 1}-01-15`; day = addDays(day, 15)) {
        expect(lunarDay(day).leap, day).toBe(false);
      }
    }
  });
});

test.each([
  ['Giỗ Tổ Hùng Vương 2017', '2017-04-06', { month: 3, day: 10, leap: false }],
  ['Phật đản 2017', '2017-05-10', { month: 4, day: 15, leap: false }],
  ['Ngày Thương binh – Liệt sĩ 2017', '2017-07-27', { month: 6, day: 5, leap: true }],
  ['Trung thu 2017', '2017-10-04', { month: 8, day: 15, leap: false }],
  ['Giỗ Tổ Hùng Vương 2024', '2024-04-18', { month: 3, day: 10, leap: false }],
  ['Trung thu 2025', '2025-10-06', { month: 8, day: 15, leap: false }],
])('%s, %s', (_name, date, lunar) => {
  expect(lunarDay(date)).toMatchObject(lunar);
});

test('consecutive days have consecutive lunar days, across month ends too', () => {
  let before = lunarDay('2015-12-31');
  for (let date = '2016-01-01'; date <= '2030-12-31'; date = addDays(date, 1)) {
    const now = lunarDay(date);
    if (now.day === 1) expect([29, 30], date).toContain(before.day);
    else expect(now, date).toEqual({ ...before, day: before.day + 1 });
    before = now;
  }
});

describe('a lunar day within a solar year', () => {
  test('can fall twice', () => {
    expect(lunarInYear(2024, 12, 1)).toEqual(['2024-01-11', '2024-12-31']);
  });
  test('can be missing: the 30th of a shorter month is not moved to another day', () => {
    expect(lunarInYear(2026, 12, 30)).toEqual([]);
    expect(lunarInYear(2024, 12, 30)).toEqual(['2024-02-09']);
  });
  test('does not recur in the leap month', () => {
    expect(lunarInYear(2017, 6, 5)).toEqual(['2017-06-28']);
  });
});
