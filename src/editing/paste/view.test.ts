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
      link: {
        filled: true,
        href: expect.stringContaining('/new/main?filename=content%2Fprogress%2F2017'),
      },
      issue: { href: expect.stringContaining('&table=') },
    },
  ]);
  const { figures } = JSON.parse(reports[0]?.text ?? '');
  expect(figures).toEqual([
    expect.objectContaining({ numerator: 1190 }),
    expect.objectContaining({ value: 3 }),
  ]);
  const again = view(reports[0]?.table.text ?? '');
  expect(again.reports.map(({ path }) => path)).toEqual(reports.map(({ path }) => path));
});

test('one invalid row prevents the whole result', () => {
  const { ok, rows, reports } = view(paste(ROW, { ...ROW, asOf: '31/06/2017' }));
  expect(ok).toBe(false);
  expect(rows.map(({ state }) => state)).toEqual(['new', 'bad']);
  expect(rows[1]?.messages.join()).toMatch(/^Cột E \(Số liệu tính đến ngày\).*không có ngày này/);
  expect(reports).toEqual([]);
});

test('without a forge the report is a table to send', () => {
  const [report] = view(paste(ROW), { forge: aForge('none') }).reports;
  expect(report).toMatchObject({ link: null, issue: null });
  expect(report?.steps.join()).toMatch(/Tải bảng .csv/);
});

test('where the forge fills in the name only, the text is copied first', () => {
  const [report] = view(paste(ROW), { forge: aForge('gitlab') }).reports;
  expect(report?.link?.filled).toBe(false);
  expect(report?.steps[0]).toBe('Bấm “Sao chép nội dung”.');
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
