import { expect, test } from 'vitest';
import { aForge } from '../../../tests/fixtures/forge.ts';
import { sheetFiles, TODAY } from '../../../tests/fixtures/sheets/content.ts';
import type { PasteData } from '../paste/view.ts';
import { type ReportAnswers, type ReportView, reportView } from './view.ts';

const data: PasteData = { files: sheetFiles, forge: aForge('github'), today: TODAY };
const head = {
  asOf: '30/09/2017',
  reportedOn: '',
  reporter: 'Ủy ban MTTQ huyện Ba Bể',
  document: 'Báo cáo số 45',
};
const rows: ReportAnswers['rows'] = [
  { target: '2017/ho-cam-ket', numerator: '1190', denominator: '3120', note: 'Đủ 8 xã' },
  { target: '2017/mo-hinh', value: '' },
  { target: '2017/danh-gia', value: '1' },
];
const textOf = (row?: ReportView['rows'][number]) =>
  (row?.messages ?? []).map(({ text }) => text).join();
const view = (given: Partial<ReportAnswers> = {}) =>
  reportView({ plan: '2017', area: 'ba-be', head, rows, ...given }, data, TODAY);

test('a report is one new file with one figure for each target filled in', () => {
  const { ok, reports, verdict } = view();
  expect({ ok, verdict }).toEqual({
    ok: true,
    verdict: expect.stringMatching(/^2 số liệu ghi được\. /),
  });
  expect(reports).toHaveLength(1);
  expect(JSON.parse(reports[0]?.text ?? '')).toMatchObject({
    area: 'ba-be',
    plan: '2017',
    asOf: '2017-09-30',
    reportedOn: TODAY,
    document: 'Báo cáo số 45',
    figures: [
      { target: '2017/ho-cam-ket', numerator: 1190, denominator: 3120, note: 'Đủ 8 xã' },
      { target: '2017/danh-gia', value: 1 },
    ],
  });
});

test('what is wrong is said at its field, once, and nothing is handed over', () => {
  const wrong = view({
    head: { ...head, asOf: '31/09/2017', document: '' },
    rows: [{ target: '2017/mo-hinh', value: 'hai' }, ...rows.slice(2)],
  });
  expect(wrong.fields.map(({ name }) => name)).toEqual(['asOf', 'document']);
  expect(wrong.rows.filter(({ bad }) => bad).map(({ index }) => index)).toContain(0);
  expect(textOf(wrong.rows[0])).toMatch(/^Phải sửa: Mục “Số lượng”, đang ghi “hai”/);
  expect(wrong.reports).toEqual([]);
});

test('a missing answer is said in words for fields, and a row names its wrong field', () => {
  const { fields, rows: told } = view({
    head: { ...head, document: '' },
    rows: [{ target: '2017/ho-cam-ket', numerator: '1190' }],
  });
  expect(fields).toEqual([
    {
      name: 'document',
      severity: 'error',
      message: 'Phải sửa: Ô này còn trống. Cách sửa: điền ô này.',
    },
  ]);
  expect(told).toMatchObject([{ bad: true, fields: ['denominator'] }]);
  expect(textOf(told[0])).not.toMatch(/bảng|tệp|dòng/);
});

test('half a thing where whole ones are counted is asked about, and a remark is asked for', () => {
  const half = { target: '2017/mo-hinh', value: '1,5' };
  const asked = view({ rows: [half] });
  expect(asked.rows).toMatchObject([{ bad: false, asksNote: true }]);
  expect(textOf(asked.rows[0])).toMatch(/^Nên xem lại: .*phần lẻ.*“Ghi chú”/);
  expect(textOf(asked.rows[0])).not.toContain('Cách sửa');
  expect(asked.verdict).toMatch(/^1 số liệu ghi được; 1 chỗ nên xem lại/);
  expect(asked.reports).toHaveLength(1);
  const told = view({ rows: [{ ...half, note: 'Một mô hình làm được nửa năm' }] });
  expect(told.rows).toMatchObject([{ bad: false, asksNote: false, messages: [] }]);
});

test('a day before a target begins is said at that target, not at the first one', () => {
  const early = sheetFiles.map((file) => {
    if (file.path !== 'content/targets/2017.json') return file;
    const { plan, targets } = JSON.parse(file.text);
    const late = { start: '2017-10-15', due: '2017-12-31', basis: 'Cả năm' };
    const changed = targets.map((target: { id: string }) =>
      target.id === 'danh-gia' ? { ...target, window: late } : target,
    );
    return { ...file, text: JSON.stringify({ plan, targets: changed }) };
  });
  const answers = { plan: '2017', area: 'ba-be', head, rows };
  const { rows: told } = reportView(answers, { ...data, files: early }, TODAY);
  const said = told.filter((row) => textOf(row).includes('bắt đầu tính (15/10/2017)'));
  expect(said.map(({ index }) => index)).toEqual([2]);
});

test('a mistake of many rows is said at each of them', () => {
  const targets = ['2017/ho-cam-ket', '2017/mo-hinh', '2017/danh-gia'];
  const told = view({ rows: targets.map((target) => ({ target, note: 'chưa có' })) }).rows;
  expect(told.map(({ bad, messages }) => bad && messages.length > 0)).toEqual([true, true, true]);
});

test('an untouched page has nothing to hand over', () => {
  const { ok, verdict, reports } = view({
    rows: [{ target: '2017/ho-cam-ket', denominator: '3120' }],
  });
  expect({ ok, verdict, reports }).toEqual({
    ok: false,
    verdict: 'Chưa điền số liệu nào.',
    reports: [],
  });
});

test('a figure that was reported is corrected by naming the report, with a reason', () => {
  const given = { asOf: '31/03/2017', reportedOn: '05/04/2017' };
  const row = { target: '2017/ho-cam-ket', numerator: '420', denominator: '3120' };
  const plain = view({ head: { ...head, ...given }, rows: [row] });
  expect(plain.rows).toMatchObject([{ bad: true, fields: ['supersedes'] }]);
  expect(textOf(plain.rows[0])).toMatch(/ngày này đã báo số khác.*“Đính chính số đã báo”/i);
  const corrected = view({
    head: { ...head, ...given },
    rows: [{ ...row, supersedes: 'ho-cam-ket-2017-q1', reason: 'Đếm thiếu' }],
  });
  expect(corrected.ok).toBe(true);
  expect(JSON.parse(corrected.reports[0]?.text ?? '').figures[0]).toMatchObject({
    reason: 'Đếm thiếu',
  });
});

test('what a field of the whole report causes in every row is said there, once', () => {
  const other = { ...head, reporter: 'Ủy ban MTTQ huyện Na Rì' };
  const { fields, rows: told } = view({ head: other });
  expect(fields).toEqual([
    {
      name: 'reporter',
      severity: 'warning',
      message: expect.stringMatching(/^Nên xem lại: .*Na Rì/),
    },
  ]);
  expect(told.flatMap(({ messages }) => messages)).toEqual([]);
});

test('mistakes and what to look at again are counted apart, and the latter is not called a mistake', () => {
  const { verdict, rows: told } = view({
    head: { ...head, document: '', reporter: 'Ủy ban MTTQ huyện Na Rì' },
    rows: [
      { target: '2017/mo-hinh', value: 'hai' },
      { target: '2017/danh-gia', value: '1' },
    ],
  });
  expect(verdict).toMatch(/^2 chỗ phải sửa/);
  expect(told[0]).toMatchObject({ bad: true, fields: ['value'], toReview: [] });
  const warned = view({ head: { ...head, reporter: 'Ủy ban MTTQ huyện Na Rì' } });
  expect(warned.verdict).toMatch(/^2 số liệu ghi được; 1 chỗ nên xem lại/);
  expect(warned.reports).toHaveLength(1);
});

test('a document of another period is told of once, at the document', () => {
  const { fields, rows: told } = view({ head: { ...head, document: 'Báo cáo quý II' } });
  expect(fields).toEqual([
    { name: 'document', severity: 'warning', message: expect.stringContaining('quý II') },
  ]);
  expect(told.flatMap(({ messages }) => messages)).toEqual([]);
});

test('a report before the day of its figures is told of in words for people', () => {
  const { fields } = view({ head: { ...head, reportedOn: '01/09/2017' } });
  expect(fields).toEqual([
    {
      name: 'reportedOn',
      severity: 'error',
      message: expect.stringMatching(/^Phải sửa: Ngày báo cáo trước ngày .*xem lại hai ngày/),
    },
  ]);
  expect(fields[0]?.message).not.toContain('asOf');
});
