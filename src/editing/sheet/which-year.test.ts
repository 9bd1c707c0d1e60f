import { expect, test } from 'vitest';
import { COUNT, paste } from '../../../tests/fixtures/sheets/build.ts';
import { sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { importSheets } from './apply.ts';
import { readTextTable } from './text-table.ts';

const ROW = { ...COUNT, asOf: '15/01/2018', reportedOn: '20/01/2018' };

function read(files: typeof sheetFiles) {
  const tables = readTextTable(paste(ROW));
  if ('problems' in tables) throw new Error('no table');
  const { rows, problems, changes } = importSheets(tables.sheets, files, { today: TODAY });
  const all = [...problems, ...rows.flatMap((row) => row.problems)];
  const errors = all.filter(({ severity }) => severity === 'error');
  return { errors: errors.map(({ message }) => message), plans: changes.map(({ key }) => key) };
}

test('a day in January is asked about where two years have the target', () => {
  expect(read(sheetFiles).errors).toEqual([
    expect.stringContaining('năm 2017 và năm 2018 đều có chỉ tiêu này'),
  ]);
});

test('with one plan there is nothing to ask', () => {
  const only = sheetFiles.filter(({ path }) => !/(?:plans|targets)\/2018/.test(path));
  expect(read(only)).toEqual({ errors: [], plans: ['2017/ba-be'] });
});
