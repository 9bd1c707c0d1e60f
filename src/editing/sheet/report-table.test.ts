import { expect, test } from 'vitest';
import { paste, ROW } from '../../../tests/fixtures/sheets/build.ts';
import { sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { importSheets } from './apply.ts';
import { readIssueTable } from './issue-table.ts';
import { asMarkdown, reportTable, type TableFigure } from './report-table.ts';
import { readTextTable } from './text-table.ts';

const document = 'Báo cáo số 45 | “quý 3” \\ *bản* "chính"';

test.each([
  ['a report', { ...ROW, document, note: '"Vì người nghèo" | đợt 1', final: 'Có' }],
  [
    'a correction',
    { ...ROW, asOf: '31/03/2017', document, supersedes: 'ho-cam-ket-2017-q1', reason: 'Đếm thiếu' },
  ],
])('%s written as a table of an issue is read back as the same', (_what, row) => {
  const read = (tables: ReturnType<typeof readTextTable> | null) =>
    importSheets(tables && 'sheets' in tables ? tables.sheets : [], sheetFiles, { today: TODAY });
  const given = read(readTextTable(paste(row)));
  const figures = given.rows.flatMap(
    ({ report, area, target }): Array<TableFigure> =>
      report && area && target ? [{ report, area, target }] : [],
  );
  const again = read(readIssueTable(asMarkdown(reportTable(figures))));
  expect(given.changes).toHaveLength(1);
  expect(again.changes).toEqual(given.changes);
});
