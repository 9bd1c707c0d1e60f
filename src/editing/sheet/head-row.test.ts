import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { lines } from '../../../tests/fixtures/sheets/build.ts';
import { sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { importSheets } from './apply.ts';
import { sheetContext } from './context.ts';
import { readTableFile } from './file.ts';
import { proposeMapping } from './mapping.ts';
import { parseMeaning } from './meaning.ts';
import { mappingOf } from './remembered-mappings.ts';
import { readTextTable, type Tables } from './text-table.ts';

const FACTS = {
  plan: '2017',
  asOf: '2017-09-30',
  reportedOn: '2017-10-05',
  reporter: 'Ủy ban MTTQ tỉnh',
  document: 'Báo cáo số 45',
};

const sheetOf = (tables: Tables) => {
  if ('problems' in tables || !tables.sheets[0]) throw new Error('no table');
  return tables.sheets[0];
};
const context = sheetContext(sheetFiles, TODAY);
const proposed = (tables: Tables) => proposeMapping(sheetOf(tables), context, '2017');

/** What a table says once a person told what its columns are. */
function read(tables: Tables, columns: ReadonlyArray<string>) {
  const proposal = proposed(tables);
  if (!proposal) throw new Error('no headings found');
  const means = columns.map((one) => parseMeaning(one) ?? { kind: 'leave' as const });
  const defaults = { ...FACTS, mappings: [mappingOf(proposal, means)] };
  const result = importSheets([sheetOf(tables)], sheetFiles, { today: TODAY }, defaults);
  return {
    headings: proposal.columns.map(({ heading }) => heading),
    figures: result.changes.flatMap(({ key, added }) =>
      added.map((one) => `${key} ${one.value ?? `${one.numerator}/${one.denominator}`}`),
    ),
    notes: result.notes,
  };
}

const UNITS = ['Ba Bể', 'Na Rì', 'TP Bắc Kạn'];
const ROWS = UNITS.map((unit, at) => [unit, 'Hộ cam kết', `${at + 1}.190`, `${at + 3}.120`]);
const NUMBERED = ROWS.map((row, at) => [String(at + 1), ...row]);
const FIGURES = ['2017/ba-be 1190/3120', '2017/na-ri 2190/4120', '2017/tp-bac-kan 3190/5120'];
const MEANS = ['area', 'target', 'numerator', 'denominator'];

describe('every row of figures of a foreign table arrives', () => {
  const variants = [
    ['no heading of ours', ['Tên huyện', 'Nội dung công việc', 'Thực hiện', 'Kế hoạch']],
    ['the unit alone', ['Đơn vị', 'Nội dung công việc', 'Thực hiện', 'Kế hoạch']],
    ['the target alone', ['Tên huyện', 'Chỉ tiêu', 'Thực hiện', 'Kế hoạch']],
    ['unit and target', ['Đơn vị', 'Chỉ tiêu', 'Thực hiện', 'Kế hoạch']],
    ['headings that name years', ['Nơi', 'Việc', 'Năm 2017', '2018']],
  ] as const;
  test.each(variants)('headings: %s', (_, headings) => {
    const { notes, ...rest } = read(readTextTable(lines([[...headings], ...ROWS])), MEANS);
    expect(rest).toEqual({ headings, figures: FIGURES });
    expect(notes).toEqual([]);
  });
  test.each(variants)('with running numbers: %s', (_, headings) => {
    const table = lines([['STT', ...headings], ...NUMBERED]);
    const { figures, ...rest } = read(readTextTable(table), ['leave', ...MEANS]);
    expect(rest.headings).toEqual(['STT', ...headings]);
    expect(figures).toEqual(FIGURES);
  });
  test.each(variants)('below a title, which is named: %s', (_, headings) => {
    const above = [
      ['ỦY BAN MTTQ VIỆT NAM', 'BÁO CÁO QUÝ III'],
      ['Đơn vị:', 'Huyện Ba Bể'],
    ];
    const table = lines([...above, ['STT', ...headings], ...NUMBERED]);
    const { figures, ...rest } = read(readTextTable(table), ['leave', ...MEANS]);
    expect(rest.headings).toEqual(['STT', ...headings]);
    expect(figures).toEqual(FIGURES);
    expect(rest.notes).toEqual(['dòng 1, 2 ở trên dòng tên cột nên không lấy']);
  });
});

test('numbers of a spreadsheet are data as well as typed ones', async () => {
  const headings = ['Tên huyện', 'Nội dung công việc', 'Thực hiện', 'Kế hoạch'];
  const rows = [
    ['Ba Bể', 'Hộ cam kết', 1190, 3120],
    ['Na Rì', 'Hộ cam kết', 2190, 4120],
  ];
  const file = await writeXlsx({ sheets: [{ name: 'Quý 3', rows: [headings, ...rows] }] });
  const { figures } = read(await readTableFile(file), MEANS);
  expect(figures).toEqual(FIGURES.slice(0, 2));
});

test('a row of a unit without figures is named, and is not taken for headings', () => {
  const headings = ['Nơi', 'Việc', 'Được', 'Cả thảy'];
  const first = ['Na Rì', 'Hộ cam kết', '', ''];
  const table = lines([headings, first, ...ROWS.slice(0, 1), ['TP Bắc Kạn', '', '', '']]);
  const { notes, ...rest } = read(readTextTable(table), MEANS);
  expect(rest).toEqual({ headings, figures: FIGURES.slice(0, 1) });
  expect(notes).toEqual(['dòng 2, 4 không có số liệu nên không lấy']);
});

test('rows without any headings are not explained by their figures', () => {
  expect(proposed(readTextTable(lines(NUMBERED)))).toBeNull();
});

test('units over columns of figures are headings, an empty corner before them', () => {
  const table = lines([
    ['', 'Ba Bể', 'Na Rì'],
    ['Hộ cam kết', '1190/3120', '2190/4120'],
  ]);
  expect(proposed(readTextTable(table))?.row).toBe(1);
});
