import { expect, test } from 'vitest';
import { codes } from '../../tests/fixtures/document-types.ts';
import { findSymbols } from './symbols.ts';

test.each([
  [' ngày 15/12/2016', '2016-12-15'],
  [', ngày 09/01/2015', '2015-01-09'],
  ['; ngày 4/9/2012', '2012-09-04'],
  [' ngày 15-12-2016', '2016-12-15'],
  [' ngày 15.12.2016', '2016-12-15'],
  [' ngày 15/ 12/ 2016', '2016-12-15'],
  [' ngày 22 tháng 01 năm 2017', '2017-01-22'],
  [' ngày 2 tháng 1 năm 2017', '2017-01-02'],
  [' (ngày 15/12/2016)', '2016-12-15'],
  [' ( ngày 15/12/2016)', '2016-12-15'],
  ['\nngày 15/12/2016', '2016-12-15'],
  [' Ngày 15/12/2016', '2016-12-15'],
])('10-CT/TW%j is dated %s', (after, issued) => {
  expect(findSymbols(`Chỉ thị số 10-CT/TW${after}`, codes)[0]?.issued).toBe(issued);
});

test.each([
  ' của Ban Bí thư',
  ' của Ban Bí thư ngày 15/12/2016',
  ' năm 2016',
  ' tháng 12 năm 2016',
  ' (15/12/2016)',
  ' ngày mai',
])('10-CT/TW%j has no date of its own', (after) => {
  expect(findSymbols(`Chỉ thị số 10-CT/TW${after}`, codes)[0]?.issued).toBeNull();
});

test('each of two symbols keeps its own date', () => {
  const text = 'Chỉ thị 10-CT/TW ngày 15/12/2016 và Kết luận 05-KL/TW ngày 15/7/2016';
  expect(findSymbols(text, codes).map((found) => found.issued)).toEqual([
    '2016-12-15',
    '2016-07-15',
  ]);
});
