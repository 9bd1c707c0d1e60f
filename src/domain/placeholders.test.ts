import { expect, test } from 'vitest';
import { placeholderIn } from './placeholders.ts';

test.each([
  ['Báo cáo số … ngày …', 'số …'],
  ['Báo cáo số ... của huyện', 'số ...'],
  ['Báo cáo số 12/BC-MTTQ ngày __', 'ngày __'],
  ['Báo cáo số …/BC-MTTQ', 'số …'],
  ['Báo cáo .../BC-MTTQ', '.../'],
  ['Công văn xxx', 'xxx'],
  ['TODO: hỏi lại', 'TODO'],
  ['…', '…'],
  ['-', '-'],
  ['?', '?'],
  ['Nguồn: cần bổ sung', 'cần bổ sung'],
  ['Công văn số /MTTQ-BTT ngày /10/2017', 'số /'],
  ['Báo cáo số [số]/BC-MTTQ', '[số]'],
  ['<số báo cáo>', '<số báo cáo>'],
  ['Báo cáo số {{số}}', '{{số}}'],
  ['Báo cáo số 45 ngày dd/mm/yyyy', 'dd/mm/yyyy'],
  ['Báo cáo (điền số)', '(điền số)'],
  ['Báo cáo số:', 'Báo cáo số:'],
  ['Báo cáo số N/A', 'N/A'],
  ['Đang cập nhật', 'Đang cập nhật'],
  ['(chưa có số)', '(chưa có số)'],
  ['Văn bản hoặc nguồn của số liệu', 'Văn bản hoặc nguồn của số liệu'],
])('“%s” still waits for “%s”', (text, found) => {
  expect(placeholderIn(text)).toBe(found);
});

test.each([
  'Báo cáo số 12/BC-MTTQ ngày 05/10/2017',
  'Gồm các xã Khang Ninh, Cao Thượng, …',
  'Tăng vì thêm 3 xã…',
  'Năm 2017 – 2018',
  'Quý I – quý II',
  'Bằng xe xx-01',
  'Số liệu -- đã rà soát',
  'Đạt 27 trên tổng số /54 xã',
  'Ghi theo ngày/tháng/năm',
  'Danh sách đang cập nhật, (ghi nhận của đoàn kiểm tra)',
  'Báo cáo số 45 [ngày 05/10/2017], [sốt rét]',
  'Báo cáo của Ban Thường trực (kèm theo phụ lục)',
])('“%s” is a text', (text) => {
  expect(placeholderIn(text)).toBeNull();
});
