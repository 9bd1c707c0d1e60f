import { expect, test } from 'vitest';
import { personalData } from './personal-data.ts';

test.each([
  ['Hỏi thêm bác An, 0209 3812 345.', '0209 3812 345'],
  ['gọi 0912.345.678 giúp', '0912.345.678'],
  ['+84 912 345 678', '+84 912 345 678'],
  ['thư an.nguyen@thu.example, trả lời giúp', 'an.nguyen@thu.example'],
  ['CCCD 006090001234', '006090001234'],
  ['CMND 095123456', '095123456'],
])('“%s” tells who somebody is', (text, found) => {
  expect(personalData(text)).toBe(found);
});

test.each([
  'Số đang hiện 90,9% (20/22 xã), ngày 31/12/2017',
  'Vận động được 1.234.567.890 đồng',
  'Quỹ còn 123.456.789 đồng',
  'Hướng dẫn số 88/NQLT-CP-ĐCTUBTWMTTQVN năm 2016, 2017, 2018',
  'Một xã rà soát lại từ đầu nên chưa tính là xong.',
])('“%s” does not', (text) => {
  expect(personalData(text)).toBeNull();
});
