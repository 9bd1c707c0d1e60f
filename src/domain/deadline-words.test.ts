import { describe, expect, test } from 'vitest';
import { statedDays, statedNumbers } from './deadline-words.ts';

describe('the day that a text sets', () => {
  test.each([
    ['trước ngày 15/11', true, 15, 11],
    ['gửi trước ngày 15/11/2018 về Ban Thường trực', true, 15, 11],
    ['Báo cáo năm: trước 15 tháng 11 năm 2018', true, 15, 11],
    ['chậm nhất ngày 15/11', false, 15, 11],
    ['chậm nhất là trước ngày 15/11', true, 15, 11],
    ['muộn nhất vào ngày 5 tháng 6', false, 5, 6],
    ['đến hết ngày 30/6', false, 30, 6],
    ['hết ngày 20 hằng tháng', false, 20, null],
    ['Trước ngày 20 của tháng cuối quý', true, 20, 'last'],
    ['chậm nhất ngày 20 tháng cuối quý', false, 20, 'last'],
    ['trước ngày 05 tháng đầu quý sau', true, 5, 'next'],
    ['trước ngày 05 của tháng đầu quý', true, 5, 'first'],
    ['trước ngày 5 tháng sau', true, 5, 'next'],
    ['đến ngày 10 tháng thứ hai của quý', false, 10, 'second'],
    ['chậm nhất ngày cuối tháng', false, 'last', null],
    ['chậm nhất ngày cuối cùng của tháng cuối quý', false, 'last', 'last'],
    ['trước ngày 15/11'.normalize('NFD'), true, 15, 11],
  ] as const)('“%s”', (text, before, day, month) => {
    expect(statedDays(text)).toMatchObject([{ before, day, month }]);
  });

  test('several in one text are read in order', () => {
    const text = 'quý I trước ngày 15/3, 6 tháng trước ngày 10/6, năm chậm nhất ngày 15/11';
    expect(statedDays(text).map(({ day, month, before }) => [day, month, before])).toEqual([
      [15, 3, true],
      [10, 6, true],
      [15, 11, false],
    ]);
  });

  test.each([
    'hằng tháng, hằng quý',
    'ngày 27/7/2017',
    'đến 50% số hộ',
    'trước 31/13',
    'từ 17/10',
    'năm trước 15 hộ',
    'đến 20 khu dân cư',
  ])('“%s” sets none', (text) => {
    expect(statedDays(text)).toEqual([]);
  });
});

test.each([
  ['sau 05 ngày làm việc kể từ ngày nhận', 5, true],
  ['trong 10 ngày kể từ khi kết thúc', 10, false],
  ['trong thời hạn 7 ngày làm việc', 7, true],
  ['chậm nhất sau 3 ngày', 3, false],
] as const)('“%s” sets a number of days', (text, days, working) => {
  expect(statedNumbers(text)).toMatchObject([{ days, working }]);
});

test('a day of the calendar is no number of days', () => {
  expect(statedNumbers('trước ngày 15/11')).toEqual([]);
});
