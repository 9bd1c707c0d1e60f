import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { KNOWN, sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { importSheets } from './apply.ts';
import { sheetContext } from './context.ts';
import { readTableFile } from './file.ts';
import { oneRow } from './one-row.ts';
import { templateOf } from './template.ts';
import { templateFile } from './template-file.ts';

const context = sheetContext(sheetFiles, TODAY);
const [baBe, naRi] = context.areas;
if (!baBe || !naRi) throw new Error('the fixture has no districts');

test('has a row for each target of the district, with the known facts', () => {
  const { rows } = templateOf(context, baBe, '2017');
  expect(rows.map(({ cells }) => cells.target)).toEqual([
    'Hộ cam kết [2017/ho-cam-ket]',
    'Xã mô hình [2017/mo-hinh]',
    'Đánh giá [2017/danh-gia]',
  ]);
  expect(rows[0]?.cells).toMatchObject({
    last: '410/3.120',
    lastOn: '31/03/2017',
    denominator: 3120,
    reporter: KNOWN.reporter,
  });
  expect([...(rows[1]?.closed ?? [])]).toEqual(['numerator', 'denominator']);
  expect(templateOf(context, naRi, '2017').rows).toHaveLength(2);
});

test('has no row for a target that has not started', () => {
  const before = { ...context, today: '2017-12-31' };
  expect(templateOf(before, baBe, '2018').rows).toEqual([]);
});

test('reports nothing new when unchanged; is imported when filled in', async () => {
  const bytes = await templateFile(templateOf(context, baBe, '2017'));
  const tables = await readTableFile(bytes);
  if (!('sheets' in tables)) throw new Error('the template cannot be read');
  const empty = importSheets(tables.sheets, sheetFiles, { today: TODAY });
  expect([...new Set(empty.rows.map(({ state }) => state))]).toEqual(['empty']);
  expect(empty.problems).toEqual([]);

  const [figures] = (await readXlsx(bytes)).sheets;
  const [, , head = []] = figures?.rows ?? [];
  const values: Readonly<Record<string, string>> = {
    'Số đã đạt': '1.190',
    'Số liệu tính đến ngày': '30/09/2017',
    'Ngày báo cáo': '05/10/2017',
    'Văn bản hoặc nguồn của số liệu': 'Báo cáo số 45',
  };
  const [table] = tables.sheets;
  const rows = (table?.rows ?? []).map((row) =>
    row.number === 4
      ? {
          ...row,
          cells: head.map((name, index) => {
            const text = values[String(name)];
            return text ? ({ kind: 'text', text } as const) : (row.cells[index] ?? null);
          }),
        }
      : row,
  );
  const filled = importSheets([{ name: 'Số liệu', hidden: false, rows }], sheetFiles, {
    today: TODAY,
  });
  expect(filled.changes.flatMap(({ added }) => added)).toEqual([
    expect.objectContaining({ numerator: 1190, denominator: 3120, asOf: '2017-09-30' }),
  ]);
});

test('validates in the spreadsheet program: drop-downs, and whole numbers only', async () => {
  const bytes = await templateFile(templateOf(context, baBe, '2017'));
  const { sheets } = await readXlsx(bytes);
  const rules = sheets[0]?.dataValidations ?? [];
  expect(rules.map(({ type }) => type)).toEqual([
    'list',
    'whole',
    'whole',
    'decimal',
    'date',
    'date',
    'list',
  ]);
  expect(rules[0]?.formula1).toBe("'Danh mục'!$A$1:$A$3");
  expect(sheets[0]?.freezePane).toMatchObject({ rows: 3, columns: 2 });
  expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
    ['Số liệu', false],
    ['Hướng dẫn', false],
    ['Danh mục', true],
  ]);
});

describe('a unit that was formed within the year', () => {
  const files = sheetFiles.map((file) =>
    file.path === 'content/areas.json'
      ? {
          ...file,
          text: JSON.stringify(
            (JSON.parse(file.text) as Array<{ id: string }>).map((unit) =>
              unit.id === naRi.id ? { ...unit, from: '2017-05-01' } : unit,
            ),
          ),
        }
      : file,
  );
  const answersOf = (from: string | null) =>
    importSheets(
      [
        oneRow(
          new Map([
            ['area', naRi.name],
            ['target', '2017/ho-cam-ket'],
            ['figure', '10/20'],
            ['asOf', '30/09/2017'],
            ['reportedOn', '05/10/2017'],
            ['reporter', KNOWN.reporter],
            ['document', 'Báo cáo số 45'],
            ...(from === null ? [] : [['countedFrom', from] as const]),
          ]),
        ),
      ],
      files,
      { today: TODAY },
    );

  test('its template asks from when figures count; others do not', async () => {
    const formed = sheetContext(files, TODAY);
    const has = (area: typeof naRi) =>
      templateOf(formed, area, '2017').columns.some(([name]) => name === 'countedFrom');
    expect([has(naRi), has(baBe)]).toEqual([true, false]);
    const [figures] = (await readXlsx(await templateFile(templateOf(formed, naRi, '2017')))).sheets;
    expect(figures?.rows[2]).toContain('Số liệu tính từ');
  });

  test('the answer is read in words, and refused when it is neither', () => {
    const added = (from: string) => answersOf(from).changes.flatMap((change) => change.added);
    expect(added('Đầu năm')).toMatchObject([{ countedFrom: 'year' }]);
    expect(added('từ ngày thay đổi')).toMatchObject([{ countedFrom: 'change' }]);
    expect(added('hôm qua')).toEqual([]);
  });

  test('without an answer, the message says what to write in the table', () => {
    const { changes, problems, rows } = answersOf(null);
    expect(changes.flatMap((change) => change.added)).toEqual([]);
    const said = [...problems, ...rows.flatMap((row) => row.problems)].map(({ fix }) => fix);
    expect(said.join()).toContain('cột “Số liệu tính từ”: “Đầu năm”');
  });
});
