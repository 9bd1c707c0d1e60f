import { expect, test } from 'vitest';
import { sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { importSheets } from './apply.ts';
import { sheetContext } from './context.ts';
import { readIssueBody } from './issue-body.ts';
import { type IssueColumn, issueFields } from './issue-fields.ts';
import { asAnswers } from './one-row.ts';
import { problemText } from './sheet-problem.ts';

const context = sheetContext(sheetFiles, TODAY);
const good: Partial<Record<IssueColumn, string>> = {
  area: 'Huyện Ba Bể',
  target: 'Hộ cam kết [2017/ho-cam-ket]',
  figure: '1.190/3.120',
  asOf: '30/09/2017',
  reporter: 'Ủy ban MTTQ huyện Ba Bể',
  document: 'Báo cáo số 45',
  final: 'Không',
};

/** The issue body that GitHub writes for the form. */
const body = (
  given: Partial<Record<IssueColumn, string>> = {},
  form: 'progress' | 'correction' = 'progress',
) =>
  issueFields(form, context)
    .map(({ id, label }) => `### ${label}\n\n${{ ...good, ...given }[id] ?? '_No response_'}`)
    .join('\n\n');

function read(text: string) {
  const tables = readIssueBody(text);
  if ('problems' in tables)
    return { errors: tables.problems.map(problemText), added: [], notes: [] };
  const result = asAnswers(
    importSheets(tables.sheets, sheetFiles, { today: TODAY }, { reportedOn: TODAY }),
  );
  const all = [...result.problems, ...result.rows.flatMap(({ problems }) => problems)];
  return {
    errors: all.filter(({ severity }) => severity === 'error').map(problemText),
    added: result.changes.flatMap(({ added }) => added),
    notes: tables.notes,
  };
}

test('an issue form becomes one report; an empty reporting day means the day it was sent', () => {
  expect(read(body())).toMatchObject({
    errors: [],
    added: [{ target: '2017/ho-cam-ket', numerator: 1190, reportedOn: TODAY, final: false }],
  });
});

test('CRLF line endings are accepted', () => {
  expect(read(body().replaceAll('\n', '\r\n')).added).toHaveLength(1);
});

test('a correction names the report it replaces', () => {
  const given = { asOf: '31/03/2017', supersedes: 'ho-cam-ket-2017-q1', reason: 'Đếm thiếu' };
  expect(read(body(given, 'correction')).added).toMatchObject([
    { supersedes: 'ho-cam-ket-2017-q1', reason: 'Đếm thiếu' },
  ]);
});

test.each([
  [
    'a question left open is named by its label',
    body({ document: '_No response_' }),
    /^Mục “Văn bản hoặc nguồn của số liệu”: ô này còn trống/,
  ],
  [
    'a district that is none of ours',
    body({ area: '../../.github/workflows/x' }),
    /^Mục “Đơn vị”, đang ghi “\.\.\/\.\.\/\.github\/workflows\/x”: không có đơn vị/,
  ],
  [
    'an answer that brings a second one along',
    body({ note: 'Xong\n\n### Số liệu\n\n1/1' }),
    /mục “Số liệu” có hai lần/,
  ],
  [
    'HTML, which no figure needs',
    body({ note: '<img src=x onerror=alert(1)>' }),
    /Mục “Ghi chú”.*có thẻ HTML “<img src=x/,
  ],
  ['text that is no form', 'Chào các anh chị, số của huyện là 27.', /không đọc được biểu mẫu/],
  ['a text of a megabyte', body({ note: 'x'.repeat(1_000_000) }), /quá dài/],
])('%s', (_case, text, message) => {
  const { errors, added } = read(text);
  expect(errors.join('\n')).toMatch(message);
  expect(added).toEqual([]);
});

test('shell commands in an answer stay text', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is tried.
  const document = 'BC $(rm -rf /) `id` ${{ github.token }}';
  expect(read(body({ document })).added).toMatchObject([{ document }]);
});

test('an unknown question is mentioned in the notes', () => {
  expect(read(`${body()}\n\n### Cam kết\n\n- [x] Đã đối chiếu`).notes).toEqual([
    expect.stringContaining('“Cam kết”'),
  ]);
});
