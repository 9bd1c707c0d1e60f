import { expect, test } from 'vitest';
import { sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { sheetCases } from '../../../tests/fixtures/sheets/index.ts';
import { type ImportResult, importSheets } from './apply.ts';
import { readTableFile } from './file.ts';
import { problemText, type SheetProblem } from './sheet-problem.ts';
import { readTextTable } from './text-table.ts';

type Table = (typeof sheetCases)[number]['table'];

/** Imports a table: its errors, notes and added reports. */
async function read(table: Table) {
  const tables =
    typeof table === 'string' ? readTextTable(table) : await readTableFile(await table());
  const result: Pick<ImportResult, 'rows' | 'problems' | 'notes' | 'changes'> =
    'problems' in tables
      ? { rows: [], problems: tables.problems, notes: [], changes: [] }
      : importSheets(tables.sheets, sheetFiles, { today: TODAY });
  const notes = 'problems' in tables ? [] : [...tables.notes, ...result.notes];
  const all: Array<SheetProblem> = [
    ...result.problems,
    ...result.rows.flatMap(({ problems }) => problems),
  ];
  const said = (severity: string) =>
    all.filter((problem) => problem.severity === severity).map(problemText);
  return {
    errors: said('error'),
    told: [...notes, ...said('warning')].join('\n'),
    added: result.changes.reduce((sum, { added }) => sum + added.length, 0),
  };
}

test('the corpus is large, and case names are unique', () => {
  expect(sheetCases.length).toBeGreaterThanOrEqual(100);
  expect(new Set(sheetCases.map(({ name }) => name)).size).toBe(sheetCases.length);
});

test.each(sheetCases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
  const { errors, told, added } = await read(one.table);
  if (one.expected instanceof RegExp) {
    expect(errors.join('\n')).toMatch(one.expected);
    expect(added).toBe(0);
  } else {
    expect(errors).toEqual([]);
    expect(added).toBe(one.expected.added);
    if (one.expected.told) expect(told).toMatch(one.expected.told);
  }
});
