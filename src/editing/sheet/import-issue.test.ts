import { expect, test } from 'vitest';
import { book, cellsOf, lines, ROW } from '../../../tests/fixtures/sheets/build.ts';
import { sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { sheetContext } from './context.ts';
import { readTableFile } from './file.ts';
import { type Download, importIssue } from './import-issue.ts';
import { type IssueForm, type IssueQuestion, issueFields } from './issue-fields.ts';
import { problemText } from './sheet-problem.ts';
import { refused } from './text-table.ts';

const context = sheetContext(sheetFiles, TODAY);
const TABLE = `Chỉ tiêu | Số liệu | Ghi chú
--- | --- | ---
Xã mô hình [2018/mo-hinh] |  |
Hộ cam kết [2017/ho-cam-ket] | 1.190/3.120 |
Xã mô hình [2017/mo-hinh] | 3 | Thêm một xã
Đánh giá [2017/danh-gia] |  | `;

type Answers = Partial<Record<IssueQuestion, string>>;
const report: Answers = {
  area: 'Huyện Ba Bể',
  asOf: '30/09/2017',
  reporter: 'Ủy ban MTTQ huyện Ba Bể',
  document: 'Báo cáo số 45',
  final: 'Không',
  table: TABLE,
};
const correction: Answers = {
  ...report,
  target: 'Hộ cam kết [2017/ho-cam-ket]',
  figure: '420/3.120',
  asOf: '31/03/2017',
  supersedes: 'ho-cam-ket-2017-q1',
  reason: 'Đếm thiếu',
};

/** The issue body that a forge writes for the form. */
const body = (given: Answers = {}, form: IssueForm = 'progress', open = '_No response_') => {
  const answers = { ...(form === 'progress' ? report : correction), ...given };
  return issueFields(form, context)
    .map(({ id, label }) => `### ${label}\n\n${answers[id] ?? open}`)
    .join('\n\n');
};

const noFile: Download = async () => refused({ message: 'không có tệp', fix: 'gửi lại' });
async function read(text: string, download: Download = noFile) {
  const hosts = { address: 'https://github.com/mttq/phong-trao' };
  const result = await importIssue(text, sheetFiles, { today: TODAY }, hosts, download);
  const all = [...result.problems, ...result.rows.flatMap(({ problems }) => problems)];
  return {
    errors: all.filter(({ severity }) => severity === 'error').map(problemText),
    added: result.changes.flatMap(({ added }) => added),
    notes: result.notes,
  };
}

const BOTH = [
  { target: '2017/ho-cam-ket', numerator: 1190, asOf: '2017-09-30', document: 'Báo cáo số 45' },
  { target: '2017/mo-hinh', value: 3, note: 'Thêm một xã', reportedOn: TODAY },
];

test('one issue takes a whole table; targets left open are skipped', async () => {
  expect(await read(body())).toMatchObject({ errors: [], added: BOTH });
});

const copied = cellsOf(
  { target: 'Hộ cam kết', figure: '1190/3120' },
  { target: 'Xã mô hình', figure: '3', note: 'Thêm một xã' },
);
const asMarkdown = copied.map((cells) => `| ${cells.join(' | ')} |`);
test.each([
  ['pasted from a spreadsheet', lines(copied)],
  [
    'pasted and turned into a Markdown table',
    [asMarkdown[0], '| --- | --- | --- |', ...asMarkdown.slice(1)].join('\n'),
  ],
  ['pasted within a fence', `\`\`\`text\n${lines(copied)}\n\`\`\``],
])('a table %s', async (_case, table) => {
  expect(await read(body({ table: table.replaceAll('\r\n', '\n') }))).toMatchObject({
    errors: [],
    added: BOTH,
  });
});

test('a workbook that is attached, beside the form’s table left as it was', async () => {
  const bytes = await book(copied);
  const asked: Array<string> = [];
  const link = 'https://github.com/user-attachments/files/123/so-lieu.xlsx';
  const empty = TABLE.replace('1.190/3.120', '').replace('3 | Thêm một xã', ' | ');
  const table = `${empty}\n\n[so-lieu.xlsx](${link})`;
  const told = await read(body({ table }), async ({ address }) => {
    asked.push(address);
    return readTableFile(bytes);
  });
  expect(told).toMatchObject({ errors: [], added: BOTH });
  expect(asked).toEqual([link]);
});

test.each([
  'https://example.org/so-lieu.xlsx',
  'https://github.com.example.org/user-attachments/files/1/so-lieu.xlsx',
  'https://github.com/ai-do/kho/raw/main/so-lieu.xlsx',
  'http://github.com/user-attachments/files/1/so-lieu.xlsx',
  'file:///etc/passwd',
])('a file elsewhere is never fetched: %s', async (link) => {
  const { errors, added } = await read(body({ table: `[so-lieu.xlsx](${link})` }), () => {
    throw new Error('fetched');
  });
  expect(errors.join()).toMatch(/không phải tệp đính kèm của phiếu nên máy không tải/);
  expect(added).toEqual([]);
});

test.each(['_No response_', 'None', ''])('a question left open is no answer: %j', async (open) => {
  const { final: _, ...given } = report;
  const text = issueFields('progress', context)
    .map(({ id, label }) => `### ${label}\n\n${given[id as keyof typeof given] ?? open}`)
    .join('\n\n');
  const { errors, added } = await read(text);
  expect(errors).toEqual([]);
  expect(added).toMatchObject([{ final: false }, { final: false }]);
});

test('a list in which nothing was chosen is named once', async () => {
  const { errors, added } = await read(body({ area: '— chọn —' }));
  expect(errors).toEqual([expect.stringMatching(/^Mục “Đơn vị”: chưa chọn mục nào/)]);
  expect(added).toEqual([]);
});

test('the unit may stand in the table, as links from the site write it', async () => {
  const table = lines(cellsOf({ area: 'Huyện Ba Bể', target: 'Xã mô hình', value: '3' }));
  expect((await read(body({ area: '— chọn —', table }))).added).toMatchObject([{ value: 3 }]);
});

test.each([
  [
    'a table of another unit',
    { table: lines(cellsOf({ area: 'Huyện Na Rì', target: 'Xã mô hình', value: '3' })) },
    /chọn (?:là )?“Huyện Ba Bể” nhưng bảng ghi số liệu của “Huyện Na Rì”/,
  ],
  [
    'a table of another day',
    { table: lines(cellsOf({ target: 'Xã mô hình', value: '3', asOf: '30/06/2017' })) },
    /tính đến 30\/09\/2017 nhưng bảng ghi 30\/06\/2017/,
  ],
  ['no table', { table: '_No response_' }, /không có bảng số liệu nào/],
  ['an open question', { document: '_No response_' }, /^Mục “Văn bản hoặc nguồn.*còn trống/],
  ['a day that is none', { asOf: '31/09/2017' }, /^Mục “Số liệu tính đến ngày”.*không có ngày này/],
  [
    'a unit that is none of ours',
    { area: '../../x' },
    /^Mục “Đơn vị”, đang ghi “\.\.\/\.\.\/x”: không có đơn vị/,
  ],
  ['a second answer', { reporter: 'A\n\n### Đơn vị\n\nNa Rì' }, /mục “Đơn vị” có hai lần/],
  ['a text of a megabyte', { document: 'x'.repeat(1_000_000) }, /quá dài/],
])('refused: %s', async (_case, given, message) => {
  const { errors, added } = await read(body(given));
  expect(errors.join('\n')).toMatch(message);
  expect(added).toEqual([]);
});

test('what holds for the whole table is said once, however many rows it has', async () => {
  const { errors } = await read(body({ reporter: '_No response_' }));
  expect(errors.filter((text) => text.includes('Nơi báo cáo'))).toHaveLength(1);
});

test('text that is no form', async () => {
  const { errors } = await read('Chào các anh chị, số của huyện là 27.');
  expect(errors.join()).toMatch(/không đọc được biểu mẫu/);
});

test('comments of a template, and line endings of Windows, are no answers', async () => {
  const text = body()
    .replaceAll('\n\n', '\n\n<!-- Ghi ở dưới:\n### Đơn vị -->\n')
    .replaceAll('\n', '\r\n');
  expect(await read(text)).toMatchObject({ errors: [], added: BOTH });
});

test('an unknown question is mentioned in the notes', async () => {
  expect((await read(`${body()}\n\n### Cam kết\n\n- [x] Đã đối chiếu`)).notes).toEqual([
    expect.stringContaining('“Cam kết”'),
  ]);
});

test.each([
  ['figure', 'ho-cam-ket-2017-q1'],
  ['report', '2017-q1'],
])('a correction names the %s that it replaces', async (_what, supersedes) => {
  expect((await read(body({ supersedes }, 'correction'))).added).toMatchObject([
    { supersedes: 'ho-cam-ket-2017-q1', reason: 'Đếm thiếu', numerator: 420 },
  ]);
});

test('shell commands in an answer stay text, HTML is refused', async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is tried.
  const document = 'BC $(rm -rf /) `id` ${{ github.token }}';
  expect((await read(body({ document }))).added).toMatchObject([{ document }, { document }]);
  const { errors } = await read(body({ note: '<img src=x onerror=alert(1)>' }, 'correction'));
  expect(errors.join()).toMatch(/có thẻ HTML “<img src=x/);
});

test('the area of the test is one of the form', () => {
  expect(issueFields('progress', context)[0]?.options).toContain(ROW.area);
});
