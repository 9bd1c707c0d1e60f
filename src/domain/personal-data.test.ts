import { expect, test } from 'vitest';
import { personalData, personNamed } from './personal-data.ts';

test.each([
  ['Hỏi thêm bác An, 0209 3812 345.', '0209 3812 345'],
  ['gọi 0912.345.678 giúp', '0912.345.678'],
  ['+84 912 345 678', '+84 912 345 678'],
  ['thư an.nguyen@thu.example, trả lời giúp', 'an.nguyen@thu.example'],
  ['CCCD 006090001234', '006090001234'],
  ['CMND 095123456', '095123456'],
  ['căn cước số 006 089 001 234', '006 089 001 234'],
  ['ĐT: (0209) 3.876.543', '(0209) 3.876.543'],
  ['+84 (912) 345 678', '+84 (912) 345 678'],
  ['gửi mttq.huyen @ thu.example', 'mttq.huyen@thu.example'],
  ['chuyển vào STK 8606215012345', '8606215012345'],
  ['thẻ bảo hiểm DK2979797979', 'DK2979797979'],
  ['Số hộ chiếu: B1234567', 'B1234567'],
])('“%s” tells who somebody is', (text, found) => {
  expect(personalData(text)).toBe(found);
});

test.each([
  'Số đang hiện 90,9% (20/22 xã), ngày 31/12/2017',
  'Vận động được 1.234.567.890 đồng',
  'Quỹ còn 123.456.789 đồng',
  'Kinh phí 123456789 đồng',
  'Hỗ trợ 350000000đ',
  'Bốn quý: 120 350 410 520',
  'So với các năm 2015-2016-2017',
  'Mở tài khoản cho 20 hộ',
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
  ['hộ bà NÔNG THỊ HÀ', 'bà NÔNG THỊ HÀ'],
  ['Nguyễn Văn A, thôn Bản Pục', 'Nguyễn Văn A'],
  ['hộ nghèo Hoàng Thị Lan', 'Hoàng Thị Lan'],
  ['Người lập biểu: Đặng Hùng', 'Người lập biểu: Đặng Hùng'],
  ['Đ/c Hoàng Văn Sơn', 'Đ/c Hoàng Văn Sơn'],
  ['cháu bé Vừ Thị Mỷ', 'bé Vừ Thị Mỷ'],
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
  'Các chị Hội Phụ nữ xã',
  'Đồng chí Bí thư Huyện ủy',
  'Đường Nguyễn Văn Cừ, Trường THPT Trần Văn B',
  'Học tập và làm theo tấm gương Hồ Chí Minh',
])('“%s” names none', (text) => {
  expect(personNamed(text)).toBeNull();
});
