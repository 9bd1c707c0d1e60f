import { expect, test } from 'vitest';
import { personalData, personNamed } from './personal-data.ts';

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

test.each([
  ['Hộ ông Nguyễn Văn A chưa nhận', 'ông Nguyễn Văn A'],
  ['đã hỗ trợ hộ ông Nguyễn Văn A', 'ông Nguyễn Văn A'],
  ['trừ bà Lý Thị Mai đã chuyển đi', 'bà Lý Thị Mai'],
  ['Bà Lý Thị Mai đã chuyển đi', 'Bà Lý Thị Mai'],
  ['chủ hộ Nông Văn C', 'hộ Nông Văn C'],
])('“%s” names a person', (text, found) => {
  expect(personNamed(text)).toBe(found);
});

test.each([
  'Hộ nghèo xã Bà Triệu',
  'Đường Hai Bà Trưng',
  'Bà Rịa Vũng Tàu giúp 20 hộ',
  'Hộ Khmer Nam Bộ',
  'Giảm vì 12 hộ Tày, Nùng chuyển đi',
  'Ủy ban MTTQ huyện Ba Bể',
  'Chương trình “Mái ấm”: 3 hộ Cao Thượng, 2 hộ Khang Ninh',
  'Các anh chị em trong Ban Công tác',
])('“%s” names none', (text) => {
  expect(personNamed(text)).toBeNull();
});
