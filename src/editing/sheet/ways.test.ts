import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { docxOf } from '../../../scripts/support/docx.ts';
import { book, COUNT, cellsOf, ROW, type Row } from '../../../tests/fixtures/sheets/build.ts';
import { sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { importSheets } from './apply.ts';
import { readDocx } from './docx-table.ts';
import { readTableFile } from './file.ts';
import { problemText } from './sheet-problem.ts';
import type { Tables } from './text-table.ts';

/** Everything that is said of a file, and how many figures it adds. */
function said(tables: Tables) {
  if ('problems' in tables) return { text: tables.problems.map(problemText).join('\n'), added: 0 };
  const { rows, problems, notes, changes } = importSheets(tables.sheets, sheetFiles, {
    today: TODAY,
  });
  const all = [...problems, ...rows.flatMap((row) => row.problems)].map(problemText);
  const added = changes.flatMap((change) => change.added);
  return {
    text: [...all, ...notes].join('\n'),
    added: added.length,
    days: added.map((a) => a.asOf),
  };
}
const inBook = async (...rows: ReadonlyArray<Row>) =>
  said(await readTableFile(await book(cellsOf(...rows))));
const inWord = (...rows: ReadonlyArray<Row>) => said(readDocx(docxOf(cellsOf(...rows))));

test.each([
  ['a day of the year before', { asOf: '30/09/2016', reportedOn: '05/10/2016' }, '30/09/2017'],
  ['a gap', { document: 'Báo cáo số … ngày …' }, 'còn chỗ chưa điền'],
  ['a telephone number', { note: 'Gọi 0912 345 678' }, 'số điện thoại'],
  ['an old font', { document: 'B¸o c¸o sè 45' }, 'phông chữ cũ'],
])('a table in Word, with %s', (_what, given, words) => {
  const { text, added } = inWord({ ...ROW, ...given });
  expect(text).toContain(words);
  expect(added).toBe(0);
});

test('a table in Word is read with its dots for thousands', () => {
  expect(inWord({ ...ROW, numerator: '1.190', denominator: '3.120' }).added).toBe(1);
});

test('a Word document where a spreadsheet is wanted is called so', async () => {
  expect(said(await readTableFile(docxOf(cellsOf(ROW)))).text).toContain('văn bản Word');
});

test('American days with years of two figures settle the order of the table', async () => {
  const { text, days } = await inBook(
    { ...ROW, asOf: '9/30/17', reportedOn: '10/5/17' },
    { ...COUNT, asOf: '9/10/17', reportedOn: '10/5/17' },
  );
  expect(text).toContain('theo thứ tự tháng/ngày/năm, vì dòng 2 ghi “9/30/17”');
  expect(text).toContain('đọc “9/10/17” là 10/09/2017');
  expect(days?.toSorted()).toEqual(['2017-09-10', '2017-09-30']);
});

test('a workbook of which only a hidden sheet has figures: that sheet is named', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Số liệu', hidden: true, rows: cellsOf(ROW) },
      { name: 'Bìa', rows: [['Báo cáo quý III', 'Ba Bể']] },
    ],
  });
  const { text, added } = said(await readTableFile(bytes));
  expect(text).toContain('trang tính ẩn “Số liệu” không được đọc');
  expect(text).toMatch(/Trang tính “Bìa”: không tìm thấy dòng tiêu đề/);
  expect(added).toBe(0);
});

test('a column of figures of one quarter is not to be renamed', async () => {
  const [head = [], ...rows] = cellsOf(ROW);
  const renamed = head.map((name) => (name === 'Số đã đạt' ? 'Thực hiện trong quý' : name));
  const { text, added } = said(await readTableFile(await book([renamed, ...rows])));
  expect(text).toContain('cần số cộng dồn');
  expect(added).toBe(0);
});
