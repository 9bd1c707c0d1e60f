import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COUNT,
  cellsOf,
  lines,
  ROW,
  rawBook,
  sheetXml,
} from '../../../tests/fixtures/sheets/build.ts';
import { sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { checkFiles } from '../check/check.ts';
import { hasErrors } from '../check/problem.ts';
import { type ImportResult, importSheets } from './apply.ts';
import { readTableFile } from './file.ts';
import { importIssue } from './import-issue.ts';
import { readingErrors } from './read.ts';
import { problemText, type SheetProblem } from './sheet-problem.ts';
import { readTextTable, type Tables } from './text-table.ts';

/** Cells that a person, a program or an attacker may produce. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    '=1+1',
    '1.234',
    '1,234',
    '-1',
    '50%',
    '31/02/2017',
    '27/54',
    '1e309',
    'NaN',
    '\u0000',
    '"',
    '\uFEFF',
    '../x',
    'Huyện Na Rì',
    'Xã mô hình',
    '2018',
  ),
  fc.double().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);

const table = cellsOf(ROW, COUNT, { ...ROW, asOf: '30/06/2017', final: 'Có' });

/** The valid table with a few cells changed, or a row removed. */
const mutated = fc
  .array(fc.tuple(fc.nat(table.length - 1), fc.nat((table[0]?.length ?? 1) - 1), cell), {
    minLength: 1,
    maxLength: 4,
  })
  .map((changes) => {
    const rows = table.map((row) => [...row]);
    for (const [row, column, text] of changes) rows[row]?.splice(column, 1, text);
    return rows;
  });

const shown = ({ message, fix }: SheetProblem) => message.length > 0 && fix.length > 0;

/** Accepted as content that passes every check, or refused with position and reason. */
function judge(tables: Tables, files = sheetFiles): void {
  if ('problems' in tables) {
    expect(tables.problems.length).toBeGreaterThan(0);
    expect(tables.problems.every(shown)).toBe(true);
    return;
  }
  judgeResult(importSheets(tables.sheets, files, { today: TODAY }), files);
}

function judgeResult(result: ImportResult, files = sheetFiles): void {
  for (const row of result.rows) {
    const errors = row.problems.filter(({ severity }) => severity === 'error');
    // What is wrong with several rows is said once, with their list.
    const shared = result.problems.some(
      ({ severity, rows = [] }) => severity === 'error' && rows.includes(row.row),
    );
    expect(row.state === 'bad').toBe(errors.length > 0 || shared);
    // A problem always has a row, and a column unless it is about the whole row.
    expect(errors.every((e) => e.row === row.row && shown(e) && problemText(e).length > 20)).toBe(
      true,
    );
  }
  for (const change of result.changes) {
    const after = files.filter(({ path }) => path !== change.path);
    const own = checkFiles([...after, change], { today: TODAY, base: files });
    expect(hasErrors(own.filter(({ file }) => file === change.path))).toBe(false);
  }
}

describe('every mutant is accepted as valid or refused with its position', () => {
  test.each([['\t'], [';'], [',']])('of a table with “%s”', (delimiter) => {
    fc.assert(
      fc.property(mutated, (rows) => judge(readTextTable(lines(rows, delimiter)))),
      { numRuns: 60 },
    );
  });

  test('workbooks with bytes changed, removed or inserted', async () => {
    const good = rawBook(sheetXml());
    const change = fc.tuple(fc.nat(good.length - 1), fc.uint8Array({ maxLength: 8 }), fc.nat(8));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        let bytes = [...good];
        for (const [at, put, away] of changes) bytes = bytes.toSpliced(at, away, ...put);
        judge(await readTableFile(new Uint8Array(bytes)));
      }),
      { numRuns: 150 },
    );
  });

  test('workbooks with mutated XML', async () => {
    const good = sheetXml();
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '&#0;',
      '&#xD800;',
      '<c>',
      '</row>',
      'r="A9999999"',
      ' t="s"',
      '<v>1e999</v>',
      '<f>',
      's="99"',
      '\u0000',
      '<!--',
      ']]>',
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length), piece, fc.nat(30), async (at, put, away) => {
        judge(await readTableFile(rawBook(good.slice(0, at) + put + good.slice(at + away))));
      }),
      { numRuns: 120 },
    );
  });

  test('issue forms', async () => {
    const part = fc.oneof(
      cell,
      fc.constantFrom(
        '### Đơn vị',
        '### Chỉ tiêu',
        '### Số liệu',
        '### Số liệu tính đến ngày',
        '### Bảng số liệu',
        '### Khác',
        'Chỉ tiêu | Số liệu | Ghi chú',
        '--- | --- | ---',
        'Xã mô hình [2017/mo-hinh] | 3 | ',
        '— chọn —',
        'None',
        '',
        '_No response_',
        'Huyện Ba Bể',
        '30/09/2017',
      ),
    );
    const hosts = { address: 'https://github.com/mttq/phong-trao' };
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 30 }), async (parts) => {
        const result = await importIssue(
          parts.join('\n'),
          sheetFiles,
          { today: TODAY },
          hosts,
          async () => readTextTable(''),
        );
        expect(result.problems.every(shown)).toBe(true);
        if (readingErrors(result).length > 0) expect(result.changes).toEqual([]);
        judgeResult(result);
      }),
      { numRuns: 100 },
    );
  });

  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) =>
        judge(await readTableFile(bytes)),
      ),
      { numRuns: 100 },
    );
  });
});
