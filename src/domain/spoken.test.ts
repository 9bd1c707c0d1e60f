import { expect, test } from 'vitest';
import { spoken } from './spoken.ts';

const shortForms = new Map([['MTTQ', 'Mặt trận Tổ quốc']]);

test.each([
  ['đến 31/01/2018', 'đến ngày 31 tháng 1 năm 2018'],
  ['ngày 27/7/2017', 'ngày 27 tháng 7 năm 2017'],
  ['từ 17/10 đến 18/11/2017', 'từ ngày 17 tháng 10 đến ngày 18 tháng 11 năm 2017'],
  ['7/8 đơn vị đã báo cáo', '7 trên 8 đơn vị đã báo cáo'],
  ['55,2% (10.239/18.550)', '55,2 phần trăm'],
  ['UB MTTQ tỉnh', 'UB Mặt trận Tổ quốc tỉnh'],
  ['Ngày Thương binh – Liệt sĩ', 'Ngày Thương binh, Liệt sĩ'],
  ['các đoàn thể chính trị - xã hội', 'các đoàn thể chính trị - xã hội'],
  ['phòng, chống HIV/AIDS', 'phòng, chống HIV/AIDS'],
  ['tỷ lệ 45/99', 'tỷ lệ 45/99'],
])('“%s” is read aloud as “%s”', (text, read) => {
  expect(spoken(text, shortForms)).toBe(read);
});
