import { expect, test } from 'vitest';
import { daysInWords, inTableWords } from './table-words.ts';

test.each([
  [
    'ghi "asOf": "2017-12-31", còn ngày gửi ghi ở “reportedOn”',
    'ghi “Số liệu tính đến ngày” là 31/12/2017, còn ngày gửi ghi ở “Ngày báo cáo”',
  ],
  [
    'thêm "supersedes": "2017-q1", "reason" và "final": true',
    'thêm “Mã báo cáo được đính chính” là 2017-q1, “Lý do đính chính” và “Số liệu chốt kỳ” là Có',
  ],
  ['ghi lý do vào “note” của số liệu', 'ghi lý do vào “Ghi chú” của số liệu'],
  ['phải bằng hoặc sau ngày của số liệu (asOf)', 'phải bằng hoặc sau ngày của số liệu'],
  ['có phải ý bạn là “2017-09-30”?', 'có phải ý bạn là “30/09/2017”?'],
  ['báo cáo “2017-09-30-1a2b3c4d” của “Ba Bể”', 'báo cáo “2017-09-30-1a2b3c4d” của “Ba Bể”'],
])('%s', (message, words) => {
  expect(inTableWords(message)).toBe(words);
});

test('a day that a file holds, as its table has it', () => {
  expect(daysInWords('2016-09-30')).toBe('30/09/2016');
});
