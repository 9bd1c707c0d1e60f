import { expect, test } from 'vitest';
import { singlePeriodSaid } from './single-period.ts';

test.each([
  ['Trong quý III', 'quarter'],
  ['trong quý III/2017.', 'quarter'],
  ['Số liệu quý 3', 'quarter'],
  ['Số trong kỳ', 'period'],
  ['Kết quả thực hiện trong tháng 9', 'month'],
  ['Phát sinh trong kỳ này', 'period'],
  ['Riêng quý III', 'quarter'],
  ['Số liệu riêng của quý II, theo báo cáo các xã', 'quarter'],
  ['Chỉ tính trong tháng 9', 'month'],
  ['Số 6 tháng cuối năm', 'half'],
  ['Số chưa cộng dồn', 'period'],
  ['Chưa tính các quý trước', 'period'],
])('a note tells that the figure is of one period: “%s”', (text, unit) => {
  expect(singlePeriodSaid(text, true)?.unit).toBe(unit);
});

test.each([
  'Trong quý III có bão nên chậm',
  'Riêng quý III chậm do mưa lũ',
  'Số cộng dồn đến hết quý III',
  'Luỹ kế; riêng quý III: 30',
  'Tính từ đầu năm, riêng quý III.',
  'Trong quý III thêm 30 hộ',
  'Ba hộ mới phát sinh, đang hiệp thương',
  'Tách xã',
])('a note that explains: “%s”', (text) => expect(singlePeriodSaid(text, true)).toBeNull());

test('the name of a document tells it only in so many words', () => {
  expect(singlePeriodSaid('Báo cáo quý III/2017', false)).toBeNull();
  expect(singlePeriodSaid('Kết quả trong quý III', false)).toBeNull();
  expect(singlePeriodSaid('Biểu số liệu riêng quý III/2017', false)?.words).toContain('riêng');
});
