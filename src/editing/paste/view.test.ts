import { expect, test } from 'vitest';
import { aForge } from '../../../tests/fixtures/forge.ts';
import { paste, ROW, rowWith } from '../../../tests/fixtures/sheets/build.ts';
import { KNOWN, sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { readTextTable } from '../sheet/text-table.ts';
import { type PasteData, pasteView } from './view.ts';

const data: PasteData = {
  files: sheetFiles,
  partial: [],
  forge: aForge('github'),
  today: TODAY,
};
const view = (text: string, given: Partial<PasteData> = {}, area: string | null = null) =>
  pasteView(readTextTable(text), { ...data, ...given }, TODAY, area);
const path = 'content/progress/2017/ba-be.json';

test('a valid table results in the whole new file and in a prefilled issue form', () => {
  const { ok, rows, files, issues } = view(paste(ROW));
  expect(ok).toBe(true);
  expect(rows).toMatchObject([{ place: '2', area: 'Ba Bể', figure: '1.190/3.120', state: 'new' }]);
  expect(files).toMatchObject([
    { path, link: { href: expect.stringContaining(`/edit/main/${path}`) } },
  ]);
  const { observations } = JSON.parse(files[0]?.text ?? '');
  expect(observations).toEqual([KNOWN, expect.objectContaining({ numerator: 1190 })]);
  expect(issues).toHaveLength(1);
});

test('one invalid row prevents the whole result', () => {
  const { ok, rows, files, issues } = view(paste(ROW, { ...ROW, asOf: '31/06/2017' }));
  expect(ok).toBe(false);
  expect(rows.map(({ state }) => state)).toEqual(['new', 'bad']);
  expect(rows[1]?.messages.join()).toMatch(/^Cột E \(Số liệu tính đến ngày\).*không có ngày này/);
  expect({ files, issues }).toEqual({ files: [], issues: [] });
});

test('a district without a file gets a new one', () => {
  const { files } = view(rowWith({ area: 'Na Rì' }));
  expect(files[0]?.link?.href).toContain(
    '/new/main?filename=content%2Fprogress%2F2017%2Fna-ri.json',
  );
});

test('for a file that is published only in part, the result is only the new report', () => {
  const { files } = view(paste(ROW), { partial: [path] });
  expect(JSON.parse(files[0]?.text ?? '')).toMatchObject({ numerator: 1190 });
});

test('the district can be chosen outside the table', () => {
  const { area: _, ...row } = ROW;
  expect(view(paste(row), {}, 'na-ri').rows[0]?.area).toBe('Na Rì');
});

test('an unreadable table is one problem', () => {
  expect(view('abc')).toMatchObject({
    ok: false,
    rows: [],
    problems: [expect.stringContaining('dòng tiêu đề')],
  });
});
