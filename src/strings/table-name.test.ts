import { expect, test } from 'vitest';
import { tableName } from './table-name.ts';

test.each([
  ['Quý 3', 'trang tính “Quý 3”'],
  ['so-lieu.xlsx', 'tệp “so-lieu.xlsx”'],
  ['so-lieu.xlsx: Quý 3', 'tệp “so-lieu.xlsx”, trang tính “Quý 3”'],
  ['Báo cáo quý 3.docx: bảng 2', 'tệp “Báo cáo quý 3.docx”, bảng 2'],
  ['bảng 1 trong thư', 'bảng 1 trong thư'],
  ['Bảng 1', 'trang tính “Bảng 1”'],
])('%s is called %s', (name, words) => {
  expect(tableName(name)).toBe(words);
});
