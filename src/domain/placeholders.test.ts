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
])('“%s” is a text', (text) => {
  expect(placeholderIn(text)).toBeNull();
});
