import { describe, expect, test } from 'vitest';
import { isWithin, lastDayOfPeriod, periodsNamed, periodsOfId } from './named-periods.ts';

const spans = (list: ReturnType<typeof periodsNamed>) =>
  list.map(({ year, months: [first, last] }) => `${year ?? '?'}: ${first}–${last}`);

describe('the name of a document', () => {
  test.each([
    ['Báo cáo quý III/2017', ['2017: 7–9']],
    ['Báo cáo số 12/BC-MTTQ quý I năm 2017', ['2017: 1–3']],
    ['Báo cáo quý 4', ['?: 10–12']],
    ['BC quý I, II và quý III/2017', ['2017: 1–3', '2017: 4–6', '2017: 7–9']],
    ['Báo cáo 6 tháng đầu năm 2017', ['2017: 1–6']],
    ['Báo cáo sáu tháng cuối năm', ['?: 7–12']],
    ['Báo cáo 9 tháng năm 2017', ['2017: 1–9']],
    ['Báo cáo tháng 9/2017', ['2017: 9–9']],
    ['Báo cáo tổng kết năm 2017', ['2017: 1–12']],
  ])('“%s”', (text, expected) => {
    expect(spans(periodsNamed(text))).toEqual(expected);
  });

  test.each([
    'Báo cáo số 45/BC-MTTQ ngày 05 tháng 10 năm 2017',
    'Báo cáo số 45/BC-MTTQ ngày 05/10/2017',
    'Nghị quyết của Ban Thường vụ năm 2016',
    'Báo cáo đánh giá Cuộc vận động hai năm 2016 và 2017',
    'Báo cáo Tháng cao điểm “Vì người nghèo”',
    'Quý Iểm',
    'Quỹ 3/2017',
  ])('“%s” names no period', (text) => {
    expect(periodsNamed(text)).toEqual([]);
  });
});

describe('an id', () => {
  test.each([
    ['attp-2017-q3', ['2017: 7–9']],
    ['bao-cao-quy-2-2017', ['2017: 4–6']],
    ['2017-09-30-1a2b3c4d', ['2017: 9–9']],
    ['bc-q1', ['?: 1–3']],
    ['bc-1', []],
    ['qk4-2017', []],
  ])('%s', (id, expected) => {
    expect(spans(periodsOfId(id))).toEqual(expected);
  });
});

test('a figure belongs to the period of its day', () => {
  const [third] = periodsNamed('quý III/2017');
  const [any] = periodsNamed('quý III');
  if (!third || !any) throw new Error('both name a quarter');
  expect(['2017-07-01', '2017-09-30'].map((day) => isWithin(third, day))).toEqual([true, true]);
  expect(['2017-10-01', '2016-09-30'].map((day) => isWithin(third, day))).toEqual([false, false]);
  expect(isWithin(any, '2016-09-30')).toBe(true);
  expect(lastDayOfPeriod(any, '2016-12-31')).toBe('2016-09-30');
  const [year] = periodsNamed('Báo cáo năm 2017');
  expect(year && lastDayOfPeriod(year, '2018-01-05')).toBe('2017-12-31');
});
