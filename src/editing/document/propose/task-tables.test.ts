import { expect, test } from 'vitest';
import type { Paragraph, Table } from '../content.ts';
import { tableText } from '../structure/lines.ts';
import { tasksIn } from './task-tables.ts';

const line = (text: string): Paragraph => ({
  kind: 'paragraph',
  label: null,
  bullet: null,
  text,
  isBold: false,
  isHeading: false,
  isCentred: false,
});
/** Cells with "/" hold several paragraphs. */
const table = (...rows: ReadonlyArray<string>): Table => ({
  kind: 'table',
  rows: rows.map((row) =>
    row.split('|').map((cell, column) => ({ column, paragraphs: cell.split('/').map(line) })),
  ),
});

const TASKS = table(
  'TT|Nội dung|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian',
  '1|Tập huấn|Văn phòng xã|Công an xã, Đoàn Thanh niên xã|Quý II 2026',
  '2|Sơ kết|Ban Chỉ đạo xã|Hội Phụ nữ xã/Hội Nông dân xã|Trước ngày 15-7-2026',
);
const words = `PHÂN CÔNG\n${tableText(TASKS)}`;

test('a table of tasks says who does it, with whom, until when', () => {
  const { owners, dates } = tasksIn(words, [TASKS], 2026);
  expect(owners.map(({ role, name }) => `${role}: ${name}`)).toEqual([
    'lead: Văn phòng xã',
    'partner: Công an xã',
    'partner: Đoàn Thanh niên xã',
    'lead: Ban Chỉ đạo xã',
    'partner: Hội Phụ nữ xã',
    'partner: Hội Nông dân xã',
  ]);
  expect(dates.map(({ kind, when }) => [kind, when])).toEqual([
    ['deadline', { precision: 'quarter', quarter: '2026-Q2' }],
    ['deadline', { precision: 'day', date: '2026-07-15' }],
  ]);
  for (const { quote, start, end } of [...owners, ...dates])
    expect(words.slice(start, end).trim()).toBe(quote);
});

test('a table of numbers says nothing of the kind', () => {
  const numbers = table('TT|Xã|Chỉ tiêu', '1|Xã A|5');
  expect(tasksIn(tableText(numbers), [numbers], 2026)).toEqual({ owners: [], dates: [] });
});
