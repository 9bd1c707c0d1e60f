import { expect, test } from 'vitest';
import { aForge } from '../../../tests/fixtures/forge.ts';
import { paste, ROW } from '../../../tests/fixtures/sheets/build.ts';
import { sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import { readTextTable } from '../sheet/text-table.ts';
import { type PasteData, pasteView } from './view.ts';

const data: PasteData = {
  files: sheetFiles,
  forge: aForge('github'),
  today: TODAY,
};
const view = (text: string, given: Partial<PasteData> = {}, area: string | null = null) =>
  pasteView(readTextTable(text), { ...data, ...given }, TODAY, area);
const PATH = /^content\/progress\/2017\/ba-be\/2017-\d\d-\d\d-[0-9a-f]{8}\.json$/;

test('a valid table results in one new file and in a prefilled issue form', () => {
  const { ok, rows, files, issues } = view(paste(ROW));
  expect(ok).toBe(true);
  expect(rows).toMatchObject([{ place: '2', area: 'Ba Bể', figure: '1.190/3.120', state: 'new' }]);
  expect(files).toMatchObject([
    {
      path: expect.stringMatching(PATH),
      link: { href: expect.stringContaining('/new/main?filename=content%2Fprogress%2F2017') },
    },
  ]);
  const { figures } = JSON.parse(files[0]?.text ?? '');
  expect(figures).toEqual([expect.objectContaining({ numerator: 1190 })]);
  expect(issues).toHaveLength(1);
});

test('one invalid row prevents the whole result', () => {
  const { ok, rows, files, issues } = view(paste(ROW, { ...ROW, asOf: '31/06/2017' }));
  expect(ok).toBe(false);
  expect(rows.map(({ state }) => state)).toEqual(['new', 'bad']);
  expect(rows[1]?.messages.join()).toMatch(/^Cột E \(Số liệu tính đến ngày\).*không có ngày này/);
  expect({ files, issues }).toEqual({ files: [], issues: [] });
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
