import { expect, test } from 'vitest';
import { lines } from '../../../tests/fixtures/sheets/build.ts';
import { sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { importSheets } from './apply.ts';
import { problemText } from './sheet-problem.ts';
import { readTextTable } from './text-table.ts';

/** The headings of the figures that the site publishes, as far as they hold what a unit reports. */
const HEAD = ['area', 'plan', 'target', 'asOf', 'reportedOn', 'numerator', 'denominator', 'value'];
const MORE = ['grade', 'added', 'reporter', 'document'];

const TARGETS = 'content/targets/2017.json';

/** The content with a target of grades, and one that asks how many were added. */
const files = sheetFiles.map((file) => {
  if (file.path !== TARGETS) return file;
  const { targets, ...rest } = JSON.parse(file.text);
  const of = (id: string) => targets.find((target: { id: string }) => target.id === id);
  const { goal: _goal, ...plain } = of('ho-cam-ket');
  const grades = { kind: 'grade', grades: ['Tốt', 'Khá', 'Trung bình'], grade: 'Khá' };
  const graded = {
    ...plain,
    ...grades,
    id: 'xep-loai',
    title: 'Mặt trận cấp xã',
    shortTitle: 'Cấp xã',
  };
  const more = { id: 'nang-len', title: 'Thêm nhà, nâng lên 17', shortTitle: 'Nâng lên' };
  const raised = { ...of('nha-o'), ...more, goal: 17, difference: 5, areas: ['ba-be'] };
  return { ...file, text: JSON.stringify({ ...rest, targets: [...targets, graded, raised] }) };
});

/** What a row of such a table adds, or what is wrong with it. */
function read(given: Readonly<Record<string, string>>) {
  const row: Readonly<Record<string, string>> = {
    ...{ area: 'ba-be', plan: '2017', asOf: '2017-09-30', reportedOn: '2017-10-05' },
    ...{ reporter: 'Ủy ban MTTQ huyện Ba Bể', document: 'Báo cáo số 45', ...given },
  };
  const head = [...HEAD, ...MORE];
  const tables = readTextTable(lines([head, head.map((name) => row[name] ?? '')], ','));
  const sheets = 'sheets' in tables ? tables.sheets : [];
  const { changes, rows, problems } = importSheets(sheets, files, { today: TODAY });
  const all = [...problems, ...rows.flatMap((one) => one.problems)];
  return { figures: changes.flatMap(({ added }) => added), said: all.map(problemText) };
}

test('a grade comes back from its column', () => {
  expect(read({ target: '2017/xep-loai', grade: 'Khá' })).toMatchObject({
    figures: [{ target: '2017/xep-loai', grade: 'Khá' }],
    said: [],
  });
});

test('what was newly added comes back beside the figure', () => {
  expect(read({ target: '2017/nang-len', value: '16', added: '4' })).toMatchObject({
    figures: [{ target: '2017/nang-len', value: 16, added: 4 }],
    said: [],
  });
});

test.each([
  [
    'a grade of what is counted',
    { target: '2017/nang-len', grade: 'Khá' },
    /chỉ tiêu này không xếp loại/,
  ],
  [
    'half a house added',
    { target: '2017/nang-len', value: '16', added: '1.5' },
    /“1\.5”: .*số nguyên/,
  ],
  ['a part added without a figure', { target: '2017/nang-len', added: '4' }, /chưa có số liệu/],
])('%s is refused', (_what, given, says) => {
  const { figures, said } = read(given);
  expect(figures).toEqual([]);
  expect(said).toEqual([expect.stringMatching(says)]);
});
