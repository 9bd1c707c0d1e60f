import { expect, test } from 'vitest';
import { paste, ROW } from '../../../tests/fixtures/sheets/build.ts';
import { sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { importSheets } from './apply.ts';
import { readTextTable } from './text-table.ts';

/** What is said of a table with one row, beside what is said of the row. */
const said = (given: Partial<typeof ROW>) => {
  const tables = readTextTable(paste({ ...ROW, ...given }));
  const sheets = 'sheets' in tables ? tables.sheets : [];
  return importSheets(sheets, sheetFiles, { today: TODAY });
};

test('a late figure above that of a later day: the report that was there is named', () => {
  const { problems, changes } = said({
    numerator: '500',
    asOf: '28/02/2017',
    reportedOn: '05/03/2017',
  });
  expect(problems).toMatchObject([
    { severity: 'warning', message: expect.stringMatching(/“2017-q1” cần xem lại.*500 xuống 410/) },
  ]);
  expect(changes).toHaveLength(1);
});

test('nothing is said of the reports that were there otherwise', () => {
  expect(said({}).problems).toEqual([]);
});
