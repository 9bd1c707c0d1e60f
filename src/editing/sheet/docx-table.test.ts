import { describe, expect, test } from 'vitest';
import { cell, docx, docxOf, paragraph, row, table } from '../../../scripts/support/docx.ts';
import { cellText, type Sheet } from './cells.ts';
import { readDocx } from './docx-table.ts';
import { looksLikeDocx } from './file.ts';
import { problemText } from './sheet-problem.ts';

const texts = ({ rows }: Sheet) =>
  rows.map(({ cells }) => cells.map((one) => one && cellText(one)));

function sheetsOf(bytes: Uint8Array) {
  const tables = readDocx(bytes);
  if ('problems' in tables) throw new Error(tables.problems.map(problemText).join('\n'));
  return tables.sheets;
}

const only = (bytes: Uint8Array) => sheetsOf(bytes).map(texts)[0];

describe('the tables of a Word document', () => {
  test('are rows of cells, named by their number', () => {
    const body = `${table(row(['a', 'b']))}${paragraph('Chữ giữa hai bảng')}${table(row(['c', 'd']))}`;
    const sheets = sheetsOf(docx(body));
    expect(sheets.map(({ name }) => name)).toEqual(['bảng 1', 'bảng 2']);
    expect(sheets.map(texts)).toEqual([[['a', 'b']], [['c', 'd']]]);
  });

  test('keep the row numbers of the table when a row is empty', () => {
    const [sheet] = sheetsOf(
      docxOf([
        ['a', 'b'],
        ['', ''],
        ['c', ''],
      ]),
    );
    expect(sheet?.rows.map(({ number }) => number)).toEqual([1, 3]);
  });

  test('join the runs of a word, and part paragraphs and line breaks', () => {
    const runs =
      '<w:p><w:r><w:t>Ba </w:t></w:r><w:r><w:t>B</w:t></w:r><w:r><w:t>ể</w:t></w:r></w:p>';
    const lines =
      '<w:p><w:r><w:t>12</w:t><w:br/><w:t>hộ</w:t></w:r></w:p><w:p><w:r><w:t>mới</w:t></w:r></w:p>';
    expect(only(docx(table(row([cell(runs), cell(lines)]))))).toEqual([['Ba Bể', '12 hộ mới']]);
  });

  test('repeat a cell that is merged over rows, and leave room for one merged over columns', () => {
    const body = table(
      row([cell('31/03/2017', '<w:vMerge w:val="restart"/>'), '1']),
      row([cell('', '<w:vMerge/>'), '2']),
      row([cell('Tổng', '<w:gridSpan w:val="2"/>'), '3']),
    );
    expect(only(docx(body))).toEqual([
      ['31/03/2017', '1'],
      ['31/03/2017', '2'],
      ['Tổng', null, '3'],
    ]);
  });

  test('read what the author sees: no deleted, moved or hidden text', () => {
    const tracked =
      '<w:p><w:del><w:r><w:delText>410</w:delText></w:r></w:del><w:ins><w:r><w:t>411</w:t></w:r></w:ins></w:p>';
    const moved =
      '<w:p><w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>mới</w:t></w:r></w:moveTo></w:p>';
    const hidden =
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>hiện</w:t></w:r></w:p>';
    const body = table(
      row([cell(tracked), cell(moved), cell(hidden)]),
      row(['dòng đã xóa', '', ''], '<w:del w:id="1"/>'),
    );
    expect(only(docx(body))).toEqual([['411', 'mới', 'hiện']]);
  });

  test('are found in content controls, under any prefix and in the second name of the main part', () => {
    const wrapped = `<w:sdt><w:sdtContent>${table(`<w:sdt><w:sdtContent>${row(['a', 'b'])}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`;
    expect(only(docx(wrapped, 'word/document2.xml'))).toEqual([['a', 'b']]);
    expect(only(docx(table(row(['a', 'b'])).replaceAll('w:', 'x:')))).toEqual([['a', 'b']]);
  });

  test('a table within a cell is a table of its own', () => {
    const body = table(row([cell(`${table(row(['trong', '1']))}${paragraph('ngoài')}`), 'b']));
    expect(sheetsOf(docx(body)).map(texts)).toEqual([[['ngoài', 'b']], [['trong', '1']]]);
  });
});

const refusal = (bytes: Uint8Array) => {
  const tables = readDocx(bytes);
  return 'problems' in tables ? tables.problems.map(problemText).join('\n') : 'đã đọc';
};

/** Different in each row, so that they compress no better than what people write. */
const manyRows = Array.from({ length: 5001 }, (_, index) => [
  String(Math.sin(index)),
  String(Math.cos(index)),
]);

describe('a Word document that cannot be read', () => {
  test.each([
    ['without a table', docx(paragraph('Kính gửi')), /không có bảng nào/],
    ['cut off', docxOf([['a', 'b']]).slice(0, 200), /tệp \.docx hỏng/],
    ['with too many rows', docxOf(manyRows), /dòng 5000/],
    ['with too many columns', docxOf([Array(101).fill('a')]), /cột thứ 100/],
    ['that unpacks to far more', docx(' '.repeat(21 * 1024 * 1024)), /cấu trúc bất thường/],
  ])('%s: is refused in words', (_what, bytes, words) => {
    expect(refusal(bytes)).toMatch(words);
  });

  test('entities of its own are not expanded', () => {
    const bomb = docx(table(row([cell('<w:p><w:r><w:t>&bomb;</w:t></w:r></w:p>'), 'b'])));
    expect(refusal(bomb)).toBe('đã đọc');
  });

  test('deep nesting is refused and does not stop the program', () => {
    expect(refusal(docx('<w:sdt>'.repeat(50_000)))).toMatch(/hỏng/);
  });
});

test('a Word document is known by its parts, not by its name', () => {
  expect(looksLikeDocx(docxOf([['a', 'b']]))).toBe(true);
  expect(looksLikeDocx(new Uint8Array([1, 2, 3]))).toBe(false);
});
