import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { lines } from '../../../tests/fixtures/sheets/build.ts';
import { sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { importSheets } from './apply.ts';
import { sheetContext } from './context.ts';
import type { Defaults } from './draft.ts';
import { readTableFile } from './file.ts';
import { fingerprint } from './fingerprint.ts';
import { proposeMapping } from './mapping.ts';
import { mappingFile, mappingOf, rememberedMappings } from './remembered-mappings.ts';
import { problemText } from './sheet-problem.ts';
import { readTextTable, type Tables } from './text-table.ts';

const FACTS: Defaults = {
  plan: '2017',
  asOf: '2017-09-30',
  reportedOn: '2017-10-05',
  reporter: 'Ủy ban MTTQ tỉnh',
  document: 'Báo cáo số 45',
};

function read(tables: Tables, defaults: Defaults = FACTS, files = sheetFiles) {
  if ('problems' in tables) throw new Error(tables.problems.map(problemText).join());
  const result = importSheets(tables.sheets, files, { today: TODAY }, defaults);
  const all = [...result.problems, ...result.rows.flatMap(({ problems }) => problems)];
  return {
    errors: all.filter(({ severity }) => severity === 'error').map(problemText),
    warnings: all.filter(({ severity }) => severity === 'warning').map(problemText),
    notes: result.notes.join('\n'),
    figures: result.changes
      .flatMap(({ key, added }) =>
        added.map(({ target, value, numerator, denominator }) =>
          [key, target, value ?? `${numerator}/${denominator}`].join(' '),
        ),
      )
      .sort(),
  };
}

const FIGURES = [
  '2017/ba-be 2017/ho-cam-ket 1190/3120',
  '2017/ba-be 2017/mo-hinh 3',
  '2017/na-ri 2017/ho-cam-ket 50/200',
];

test('units as rows and targets as columns', () => {
  const table = lines([
    ['BÁO CÁO QUÝ III'],
    ['STT', 'Đơn vị', '1. Xã mô hình (xã)', 'Hộ cam kết', 'Người lập'],
    ['1', 'Huyện Ba Bể', '3', '1.190/3.120', ''],
    ['2', 'Na Rì', '', '50/200', ''],
    ['', 'Tổng cộng', '3', '1.240/3.320', ''],
  ]);
  const { errors, figures, notes } = read(readTextTable(table));
  expect(errors).toEqual([]);
  expect(figures).toEqual(FIGURES);
  expect(notes).toContain('dòng 5 là dòng tổng');
});

const TARGETS = 'content/targets/2017.json';

/** The content with more tasks of which a report says only whether they were done. */
function withTasks(titles: ReadonlyArray<string>) {
  return sheetFiles.map((file) => {
    if (file.path !== TARGETS) return file;
    const { targets, ...rest } = JSON.parse(file.text);
    const done = targets.find(({ kind }: { kind: string }) => kind === 'binary');
    const more = titles.map((title, at) => ({
      ...{ ...done, id: `viec-${at + 1}`, title, shortTitle: title },
    }));
    return { ...file, text: JSON.stringify({ ...rest, targets: [...targets, ...more] }) };
  });
}

test('one word for what was done is explained once, with its cells', () => {
  const table = lines([
    ['Đơn vị', 'Đánh giá', 'Tập huấn', 'Khen thưởng'],
    ['Huyện Ba Bể', 'Đã thực hiện', 'Đã thực hiện', 'Đã thực hiện'],
  ]);
  const files = withTasks(['Tập huấn', 'Khen thưởng']);
  const { errors, figures, warnings } = read(readTextTable(table), FACTS, files);
  expect(errors).toEqual([]);
  expect(figures).toHaveLength(3);
  expect(warnings).toEqual([
    'Ô B2, C2, D2 (Số liệu), đang ghi “Đã thực hiện”: đọc “Đã thực hiện” là 1 (đã thực hiện). Cách sửa: nếu không đúng ý thì ghi lại ô này.',
  ]);
});

test('several words for what was done have one cause: they are explained once', () => {
  const names = ['Tập huấn', 'Khen thưởng', 'Sơ kết', 'Tổng kết', 'Ký kết'];
  const table = lines([
    ['Đơn vị', 'Đánh giá', ...names],
    ['Huyện Ba Bể', 'Đã thực hiện', 'x', 'chưa', 'có', 'không', 'Có'],
  ]);
  const { errors, figures, warnings } = read(readTextTable(table), FACTS, withTasks(names));
  expect(errors).toEqual([]);
  expect(figures).toHaveLength(6);
  expect(warnings).toEqual([
    'Ô B2, C2, E2, G2 (Số liệu): 4 ô ghi “Đã thực hiện”, “x”, “có”: đọc là 1 (đã thực hiện). Cách sửa: nếu ô nào không đúng ý thì ghi lại ô đó.',
    'Ô D2, F2 (Số liệu): 2 ô ghi “chưa”, “không”: đọc là 0 (chưa thực hiện). Cách sửa: nếu ô nào không đúng ý thì ghi lại ô đó.',
  ]);
});

test('in rows below each other they are explained once, with the rows', () => {
  const names = ['Tập huấn', 'Khen thưởng', 'Sơ kết', 'Tổng kết', 'Ký kết'];
  const words = ['Đã thực hiện', 'x', 'có', 'x', 'rồi', 'Đã thực hiện'];
  const rows = ['Đánh giá', ...names].map((name, at) => ['Huyện Ba Bể', name, words[at] ?? '']);
  const table = lines([['Đơn vị', 'Chỉ tiêu', 'Giá trị'], ...rows]);
  const { errors, figures, warnings } = read(readTextTable(table), FACTS, withTasks(names));
  expect(errors).toEqual([]);
  expect(figures).toHaveLength(6);
  expect(warnings).toEqual([
    'Dòng 2–7, cột C (Giá trị): 6 ô ghi “Đã thực hiện”, “x”, “có”, “rồi”: đọc là 1 (đã thực hiện). Cách sửa: nếu ô nào không đúng ý thì ghi lại ô đó.',
  ]);
});

test('a figure that is missing is not looked for in a column that the file does not have', () => {
  const table = lines([
    ['Đơn vị', 'Xã mô hình', 'Hộ cam kết', 'Ghi chú'],
    ['Huyện Ba Bể', '3', '', 'Báo cáo miệng'],
  ]);
  const { errors } = read(readTextTable(table));
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain('Dòng 2, mục “Số đã đạt”: chưa có số liệu');
});

test('what was newly added is refused where a row has several figures', () => {
  const table = lines([
    ['Đơn vị', 'Xã mô hình', 'Hộ cam kết', 'Số thêm mới trong kỳ'],
    ['Huyện Ba Bể', '3', '1190/3120', '2'],
  ]);
  const { errors, figures } = read(readTextTable(table));
  expect(figures).toEqual([]);
  expect(errors).toEqual([
    'Dòng 1, cột D: mỗi dòng có nhiều số liệu nên không rõ số thêm mới là của số liệu nào. Cách sửa: xóa cột này; báo số thêm mới trong một bảng mà mỗi dòng là một số liệu.',
  ]);
});

test('one mistake in many columns is told once, with its cells', () => {
  const table = lines([
    ['Đơn vị', 'Xã mô hình', 'Hộ cam kết', 'Ghi chú'],
    ['Huyện Ba Bể', '27 hộ', '27 hộ', 'Báo cáo miệng'],
    ['Na Rì', '27 hộ', '27 hộ', ''],
  ]);
  const { errors } = read(readTextTable(table));
  expect(errors).toEqual([
    'Ô B2, B3, C2, C3 (Số liệu), đang ghi “27 hộ”: ô số có lẫn chữ. Cách sửa: chỉ ghi số: 27.',
  ]);
});

test('targets as rows and units as columns, the total column left out and named', () => {
  const table = lines([
    ['TT', 'Nội dung chỉ tiêu', 'ĐVT', 'Ba Bể', 'Huyện Na Rì', 'Toàn tỉnh'],
    ['1', 'Xã mô hình', 'xã', '3', '', '3'],
    ['2', 'Hộ cam kết', 'hộ', '1190/3120', '50/200', '1240/3320'],
  ]);
  const { errors, figures, notes } = read(readTextTable(table));
  expect(errors).toEqual([]);
  expect(figures).toEqual(FIGURES);
  expect(notes).toContain('cột F (Toàn tỉnh) không phải số liệu nên không lấy');
});

test('a head of two lines: what was reached and the total below each target', async () => {
  const file = await writeXlsx({
    sheets: [
      {
        name: 'Quý 3',
        rows: [
          ['Đơn vị', 'Hộ cam kết', null, 'Xã mô hình'],
          [null, 'Số đã đạt', 'Tổng số', null],
          ['Huyện Ba Bể', 1190, 3120, 3],
          ['Huyện Na Rì', 50, 200, null],
        ],
        merges: [
          { startRow: 0, endRow: 1, startCol: 0, endCol: 0 },
          { startRow: 0, endRow: 0, startCol: 1, endCol: 2 },
          { startRow: 0, endRow: 1, startCol: 3, endCol: 3 },
        ],
      },
    ],
  });
  const { errors, figures } = read(await readTableFile(file));
  expect(errors).toEqual([]);
  expect(figures).toEqual(FIGURES);
});

const CROSS = lines([
  ['Đơn vị', 'Xã mô hình', 'Hộ cam kết'],
  ['Huyện Ba Bể', '3', '1190/3120'],
  ['Huyện Na Rì', 'ba', '50/200'],
]);

test('what the table does not say is asked once', () => {
  const { errors } = read(readTextTable(CROSS.replace('ba\t', '\t')), { plan: '2017' });
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(
    /bảng này không ghi: “Số liệu tính đến ngày”, “Ngày báo cáo”, “Nơi báo cáo”, “Văn bản/,
  );
});

test('a wrong cell is named where it stands', () => {
  const { errors } = read(readTextTable(CROSS));
  expect(errors).toEqual([
    expect.stringMatching(/^Dòng 3, cột B .*đang ghi “ba”: không phải một con số/),
  ]);
});

const FOREIGN = lines([
  ['Huyện', 'Mô hình điểm', 'Số hộ ký', 'Số hộ toàn huyện', 'Cán bộ'],
  ['Huyện Ba Bể', '3', '1190', '3120', 'A'],
  ['Huyện Na Rì', '', '50', '200', 'B'],
]);

test('a foreign table is proposed by headings and values, and read once it was explained', () => {
  const tables = readTextTable(FOREIGN);
  const context = sheetContext(sheetFiles, TODAY);
  const sheet = 'sheets' in tables ? tables.sheets[0] : undefined;
  const proposal = sheet && proposeMapping(sheet, context, '2017');
  if (!proposal) throw new Error('no proposal');
  expect(proposal.columns.map(({ means }) => means)).toEqual([
    { kind: 'field', field: 'area' },
    null,
    null,
    null,
    null,
  ]);
  const mapping = mappingOf(proposal, [
    { kind: 'field', field: 'area' },
    { kind: 'target', id: 'mo-hinh', part: 'figure' },
    { kind: 'target', id: 'ho-cam-ket', part: 'numerator' },
    { kind: 'target', id: 'ho-cam-ket', part: 'denominator' },
    { kind: 'leave' },
  ]);
  expect(read(tables).errors.join()).toMatch(/không tìm thấy dòng tiêu đề/);
  const remembered = rememberedMappings([mappingFile(mapping)]);
  const { errors, figures, notes } = read(tables, { ...FACTS, mappings: remembered });
  expect(errors).toEqual([]);
  expect(figures).toEqual(FIGURES);
  expect(notes).toContain('cột E (Cán bộ) không phải số liệu nên không lấy');
});

test('headings are recognized however they are spaced and capitalized', () => {
  expect(fingerprint(['Đơn vị ', 'Số hộ (ký)'])).toBe(fingerprint(['ĐƠN VỊ', 'Số  hộ ký', '']));
  expect(fingerprint(['Đơn vị', 'Số hộ'])).not.toBe(fingerprint(['Số hộ', 'Đơn vị']));
});

test('a broken file of mappings remembers nothing', () => {
  expect(rememberedMappings([{ path: 'content/sheet-mappings/bang-1.json', text: '{' }])).toEqual(
    [],
  );
});

test('each kind of table is remembered in a file of its own', () => {
  const mapping = (headings: ReadonlyArray<string>) => ({
    id: fingerprint(headings),
    headings: [...headings],
    columns: headings.map(() => 'leave'),
  });
  const [one, other] = [mapping(['Huyện', 'Số hộ']), mapping(['Huyện', 'Số xã'])];
  const files = [one, other].map(mappingFile);
  expect(new Set(files.map(({ path }) => path)).size).toBe(2);
  expect(rememberedMappings(files)).toEqual([one, other]);
});
