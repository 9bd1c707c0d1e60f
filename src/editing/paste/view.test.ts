import { expect, test } from 'vitest';
import { aForge } from '../../../tests/fixtures/forge.ts';
import { cellsOf, lines, paste, ROW } from '../../../tests/fixtures/sheets/build.ts';
import { sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { SITE_FILE } from '../../model/site.ts';
import type { Step } from '../sheet/handover.ts';
import { readTextTable } from '../sheet/text-table.ts';
import { type PasteData, pasteView, unitsOf } from './view.ts';

const data: PasteData = {
  files: sheetFiles,
  forge: aForge('github'),
  today: TODAY,
};
const view = (text: string, given: Partial<PasteData> = {}, area: string | null = null) =>
  pasteView(readTextTable(text), { ...data, ...given }, TODAY, { area });
/** Each button and what it opens, copies or saves. */
const actions = (steps: ReadonlyArray<Step> = []) =>
  steps.flatMap(({ action }): Array<[string, string]> => {
    if (!action) return [];
    const { label } = action;
    if (action.kind === 'open') return [[label, action.href]];
    return [[label, action.kind === 'copy' ? action.content : action.file.text]];
  });
const PATH = /^content\/progress\/2017\/ba-be\/2017-\d\d-\d\d-[0-9a-f]{8}\.json$/;

test('a valid table results in one new file, the same figures as a table, and a prefilled issue', () => {
  const { ok, rows, reports } = view(
    paste(ROW, { ...ROW, target: 'Xã mô hình', numerator: '', denominator: '', value: '3' }),
  );
  expect(ok).toBe(true);
  expect(rows).toMatchObject([
    { place: '2', area: 'Ba Bể', figure: '1.190/3.120', state: 'new' },
    { place: '3', figure: '3', state: 'new' },
  ]);
  expect(reports).toMatchObject([
    {
      path: expect.stringMatching(PATH),
      heading: 'Huyện Ba Bể, tính đến 30/09/2017: 2 số liệu',
    },
  ]);
  expect(JSON.parse(reports[0]?.text ?? '')).toEqual({
    area: 'ba-be',
    plan: '2017',
    asOf: '2017-09-30',
    reportedOn: '2017-10-05',
    reporter: 'Ủy ban MTTQ huyện Ba Bể',
    document: 'Báo cáo số 45',
    figures: [
      { target: '2017/ho-cam-ket', numerator: 1190, denominator: 3120 },
      { target: '2017/mo-hinh', value: 3 },
    ],
  });
  expect(actions(reports[0]?.steps)).toEqual([
    ['Gửi lên kho', expect.stringContaining('/new/main?filename=content%2Fprogress%2F2017')],
  ]);
  const others = actions(reports[0]?.others);
  expect(others).toEqual([
    ['Mở phiếu đã điền sẵn', expect.stringContaining('&table=')],
    ['Tải tệp .json', reports[0]?.text],
  ]);
  const table = actions(reports[0]?.account?.steps);
  expect(table).toEqual([['Tải bảng .csv', expect.any(String)]]);
  const again = view(table[0]?.[1] ?? '');
  expect(again.reports.map(({ path }) => path)).toEqual(reports.map(({ path }) => path));
});

test('one invalid row prevents the whole result', () => {
  const { ok, rows, reports } = view(paste(ROW, { ...ROW, asOf: '31/06/2017' }));
  expect(ok).toBe(false);
  expect(rows.map(({ state }) => state)).toEqual(['new', 'bad']);
  expect(rows[1]?.messages[0]?.text).toMatch(
    /^Phải sửa: Cột E \(Số liệu tính đến ngày\).*không có ngày này/,
  );
  expect(reports).toEqual([]);
});

test('without a forge the report is a table to send', () => {
  const [report] = view(paste(ROW), { forge: aForge('none') }).reports;
  expect(actions(report?.steps)).toEqual([['Tải bảng .csv', expect.stringContaining('Ba Bể')]]);
  const [[label, message] = []] = actions(report?.others);
  expect(label).toBe('Sao chép bảng');
  expect(view(message ?? '').reports[0]?.path).toBe(report?.path);
});

test('where the forge fills in the name only, the text is copied first', () => {
  const [report] = view(paste(ROW), { forge: aForge('gitlab') }).reports;
  expect(actions(report?.steps)).toEqual([
    ['Sao chép nội dung', report?.text],
    ['Mở trang tạo tệp', expect.stringContaining('/-/new/main?file_name=')],
  ]);
});

test('the district can be chosen outside the table', () => {
  const { area: _, ...row } = ROW;
  expect(view(paste(row), {}, 'na-ri').rows[0]?.area).toBe('Na Rì');
});

test('an unreadable table is one problem', () => {
  expect(view('abc')).toMatchObject({
    ok: false,
    rows: [],
    problems: [{ severity: 'error', text: expect.stringContaining('dòng tiêu đề') }],
  });
});

const crosstab = 'Đơn vị\tXã mô hình\tGhi thêm\nBa Bể\t3\tx\nNa Rì\t2\ty\n';
const once = {
  asOf: '30/09/2017',
  reportedOn: '05/10/2017',
  reporter: 'Ban Thường trực tỉnh',
  document: 'Báo cáo số 45',
};

test('a table with columns of its own is read after a person said what they are', () => {
  const asked = pasteView(readTextTable(crosstab), data, TODAY, { head: once });
  const [sheet] = asked.sheets;
  expect(asked).toMatchObject({ ok: false, reports: [], rows: [] });
  expect(sheet).toMatchObject({ confirmed: false });
  expect(sheet?.columns.map(({ heading, means }) => [heading, means])).toEqual([
    ['Đơn vị', 'area'],
    ['Xã mô hình', 'target:mo-hinh'],
    ['Ghi thêm', ''],
  ]);
  const offered = sheet?.groups.flatMap(({ choices }) => choices.map(({ value }) => value));
  expect(offered).toEqual(expect.arrayContaining(['area', 'note', 'target:ho-cam-ket:numerator']));
  const mappings = [{ ...sheet?.mapping, columns: ['area', 'target:mo-hinh', 'leave'] }];
  const read = pasteView(readTextTable(crosstab), data, TODAY, { head: once, mappings });
  expect(read.sheets[0]?.confirmed).toBe(true);
  expect(read.rows.map(({ area, figure, day }) => [area, figure, day])).toEqual([
    ['Ba Bể', '3', '30/09/2017'],
    ['Na Rì', '2', '30/09/2017'],
  ]);
  const [own] = read.mappings;
  expect(own?.path).toBe(`content/sheet-mappings/${sheet?.mapping.id}.json`);
  expect(JSON.parse(own?.text ?? '')).toEqual({
    headings: ['Đơn vị', 'Xã mô hình', 'Ghi thêm'],
    columns: ['area', 'target:mo-hinh', 'leave'],
  });
  const files = [...sheetFiles, { path: own?.path ?? '', text: own?.text ?? '' }];
  const later = pasteView(readTextTable(crosstab), { ...data, files }, TODAY, { head: once });
  expect(later).toMatchObject({ ok: true, mappings: [] });
  expect(unitsOf(readTextTable(crosstab), data, TODAY, { head: once, mappings })).toEqual([
    '2017/ba-be',
    '2017/na-ri',
  ]);
});

test('a table without a heading of ours is asked about, and that is all that is said', () => {
  const text = lines([
    ['Nơi', 'Được', 'Cả thảy'],
    ['Khu A', '45', '54'],
  ]);
  const { problems, sheets, verdict } = view(text);
  expect(sheets[0]?.columns.map(({ heading }) => heading)).toEqual(['Nơi', 'Được', 'Cả thảy']);
  expect(problems).toEqual([]);
  expect(verdict).toContain('Xem cách đọc bảng ở dưới');
});

test('a column too many is asked about, next to its message', () => {
  const [heads = [], cells = []] = cellsOf(ROW);
  const text = lines([
    [...heads, 'Người nhập'],
    [...cells, 'An'],
  ]);
  const { sheets, problems, reports } = view(text);
  expect(sheets[0]?.columns.at(-1)).toMatchObject({ heading: 'Người nhập', means: '' });
  expect(problems[0]?.text).toMatch(/không có cột tên này/);
  expect(reports).toEqual([]);
  const columns = sheets[0]?.columns.map(({ means }) => means || 'leave');
  const mappings = [{ ...sheets[0]?.mapping, columns }];
  expect(pasteView(readTextTable(text), data, TODAY, { mappings }).reports).toHaveLength(1);
});

test('a table as ours is not asked about, and what a device stored is not trusted', () => {
  const mappings = [{ id: 'bang-1', headings: 3 }, 'x'];
  const { ok, sheets } = pasteView(readTextTable(paste(ROW)), data, TODAY, { mappings });
  expect({ ok, sheets }).toEqual({ ok: true, sheets: [] });
});

test('a figure to look at again is taken, and said to be so', () => {
  const { ok, verdict, rows, reports } = view(
    paste({ ...ROW, reporter: 'Ủy ban MTTQ huyện Na Rì' }),
  );
  expect({ ok, verdict }).toEqual({
    ok: true,
    verdict: expect.stringMatching(/^1 số liệu nhận được; 1 chỗ nên xem lại/),
  });
  expect(rows).toMatchObject([
    { state: 'review', messages: [{ text: expect.stringMatching(/^Nên xem lại: .*Na Rì/) }] },
  ]);
  expect(reports).toHaveLength(1);
});

test('who has no account is told which way needs none, and whom to send the table to', () => {
  const contact = { address: null, telephone: '0209 000 000', email: 'mttq@example.vn' };
  const files = sheetFiles.map((file) =>
    file.path === SITE_FILE
      ? { ...file, text: JSON.stringify({ ...JSON.parse(file.text), contact }) }
      : file,
  );
  const { account } = view(paste(ROW), { files }).reports[0] ?? {};
  expect(account).toMatchObject({
    needed: 'Có tài khoản GitHub: gửi lên kho.',
    none: expect.stringMatching(/^Không có tài khoản GitHub: .*thư hoặc Zalo/),
  });
  expect(account?.steps.at(-1)?.text).toContain('(mttq@example.vn, 0209 000 000)');
  expect(view(paste(ROW), { forge: aForge('none') }).reports[0]?.account).toBeNull();
});

test('a table without headings is not sent to the page that it is on', () => {
  const { problems, sheets } = view('Ba Bể\tHộ cam kết\t12\nNa Rì\tHộ cam kết\t14\n');
  expect(sheets).toEqual([]);
  const said = problems.map(({ text }) => text).join();
  expect(said).toMatch(/dòng tiêu đề.*chép cả dòng tên cột/);
  expect(said).not.toContain('trang “Dán từ Excel”');
});

test('damaged letters are told, and no column of them is asked about', () => {
  const text = lines([
    ['§¬n vÞ', 'Néi dung c«ng viÖc', 'Thùc hiÖn', 'KÕ ho¹ch'],
    ['Ba BÓ', 'Hé cam kÕt', '1190', '3120'],
  ]);
  const { problems, sheets } = view(text);
  expect(sheets).toEqual([]);
  expect(problems.map(({ text }) => text).join()).toMatch(/chữ bị hỏng/);
});
