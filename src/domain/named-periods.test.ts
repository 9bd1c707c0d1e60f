import { describe, expect, test } from 'vitest';
import {
  dayOfReport,
  isWithin,
  lastDayOfPeriod,
  periodsNamed,
  periodsOfId,
} from './named-periods.ts';

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
    ['Báo cáo tổng kết năm 2017', ['2017: 10–12']],
    ['Báo cáo cả năm', ['?: 10–12']],
    ['Báo cáo của huyện năm 2017', ['2017: 1–12']],
    ['BC Q2/2017', ['2017: 4–6']],
    ['Báo cáo Q.II', ['?: 4–6']],
    ['Báo cáo quí II năm 2017', ['2017: 4–6']],
    ['Báo cáo quý thứ hai', ['?: 4–6']],
    ['Bao cao quy II', ['?: 4–6']],
    ['Báo cáo quý 1+2', ['?: 1–3', '?: 4–6']],
    ['Báo cáo 06 tháng đầu năm 2017', ['2017: 1–6']],
    ['Báo cáo sơ kết 6 tháng', ['?: 1–6']],
    ['Báo cáo 3 tháng cuối năm', ['?: 10–12']],
    ['Báo cáo nửa đầu năm 2017', ['2017: 1–6']],
    ['BC T8/2017', ['2017: 8–8']],
    ['Báo cáo kết quả quý II, phương hướng quý III năm 2017', ['?: 4–6']],
  ])('“%s”', (text, expected) => {
    expect(spans(periodsNamed(text))).toEqual(expected);
  });

  test.each([
    'Báo cáo số 45/BC-MTTQ ngày 05 tháng 10 năm 2017',
    'Báo cáo số 45/BC-MTTQ ngày 05/10/2017',
    'Nghị quyết của Ban Thường vụ năm 2016',
    'Báo cáo đánh giá Cuộc vận động hai năm 2016 và 2017',
    'Báo cáo Tháng cao điểm “Vì người nghèo”',
    'Báo cáo 6 tháng thực hiện Cuộc vận động',
    'Báo cáo rà soát trong 3 tháng',
    'Báo cáo tổng kết năm học',
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
    ['2017q3', ['2017: 7–9']],
    ['quy-iii', ['?: 7–9']],
    ['bc-9-thang-2017', ['2017: 1–9']],
    ['thang-9', ['?: 9–9']],
    ['t9-2017', ['2017: 9–9']],
    ['2017-09', ['2017: 9–9']],
    ['30-09-2017', ['2017: 9–9']],
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
  const [nine] = periodsNamed('Báo cáo 9 tháng');
  if (!nine) throw new Error('it names nine months');
  expect(['2017-09-30', '2017-08-31'].map((day) => isWithin(nine, day))).toEqual([true, true]);
  expect(isWithin(nine, '2017-06-30')).toBe(false);
  const [year] = periodsNamed('Báo cáo năm 2017');
  expect(year && lastDayOfPeriod(year, '2018-01-05')).toBe('2017-12-31');
});

test.each([
  ['Báo cáo số 12/BC-MTTQ ngày 05/4/2017', '2017-04-05'],
  ['BC 12 ngày 05 tháng 4 năm 2017', '2017-04-05'],
  ['Báo cáo số 12-BC/MTTQ, 5.4.2017', '2017-04-05'],
  ['Báo cáo số 12/BC-MTTQ ngày 35/4/2017', undefined],
  ['Quyết định số 12/QĐ-UBND ngày 05/4/2017', undefined],
  ['Báo cáo số 12/2017/BC-MTTQ', undefined],
])('the day of “%s”', (document, day) => {
  expect(dayOfReport(document)?.day).toBe(day);
});
