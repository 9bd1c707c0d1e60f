import { expect, test } from 'vitest';
import { para, wordDocument } from '../../../scripts/support/word-document.ts';
import { officialMarkdown } from '../../domain/official-markdown.ts';
import { readDocument } from './read-document.ts';
import { readingOf, wordsOf } from './reading.ts';

const cell = (text: string) => `<w:tc>${para(text)}</w:tc>`;
const row = (...cells: ReadonlyArray<string>) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;

test('what follows a table is found at its own place', () => {
  const bytes = wordDocument(
    [
      para('1. Giao chỉ tiêu như sau:'),
      `<w:tbl>${row('Xã', 'Số nhà')}${row('Xã Hòa An', '12')}${row('Xã Tân Lập', '8')}</w:tbl>`,
      para('Hoàn thành trước ngày 30/6/2026.'),
    ].join(''),
  );
  const read = readDocument(bytes);
  if ('refused' in read) throw new Error(read.refused);
  const { parts, findings } = readingOf(read.content, []);
  const [date] = findings.filter(({ kind }) => kind === 'date');
  const words = wordsOf(parts[date?.part ?? 0] ?? { title: null, text: '' });
  expect(words).toContain('Xã Hòa An\t12');
  expect(words.slice(date?.start, date?.end)).toBe('trước ngày 30/6/2026');
});

test('titles and closings are read for what they name, no more', () => {
  const lines = [
    'CHƯƠNG TRÌNH HÀNH ĐỘNG',
    'thực hiện Nghị quyết số 68-NQ/TW, ngày 04/5/2025 của Bộ Chính trị',
    'I. VIỆC',
    '1. Làm.',
    'Trên đây là Chương trình, đề nghị các thôn báo cáo về Đảng ủy xã trước ngày 20/11/2026./.',
    'CHỦ TỊCH',
  ];
  const read = readDocument(new TextEncoder().encode(lines.join('\n')));
  if ('refused' in read) throw new Error(read.refused);
  const { parts, findings } = readingOf(read.content, [
    { id: 'nghi-quyet', name: 'Nghị quyết', codes: ['NQ'] },
  ]);
  expect(
    findings.map((one) => [
      parts[one.part]?.kind,
      one.kind === 'citation' ? one.symbol : one.quote,
    ]),
  ).toEqual([
    ['title', '68-NQ/TW'],
    ['closing', 'trước ngày 20/11/2026'],
    ['closing', 'Đảng ủy xã'],
  ]);
});

test('cells stay below their headings where a merged cell covers others', () => {
  const merged = (text: string, properties: string) =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${text === '' ? '<w:p/>' : para(text)}</w:tc>`;
  const bytes = wordDocument(
    [
      para('Phụ lục 1'),
      `<w:tbl>${row('TT', 'Đơn vị', 'Mức')}`,
      `<w:tr>${merged('1', '<w:vMerge w:val="restart"/>')}${cell('Xã A')}${cell('10')}</w:tr>`,
      `<w:tr>${merged('', '<w:vMerge/>')}${cell('Xã B')}${cell('20')}</w:tr>`,
      `<w:tr>${merged('Cụm miền núi', '<w:gridSpan w:val="3"/>')}</w:tr>`,
      `<w:tr>${merged('Tổng cộng', '<w:gridSpan w:val="2"/>')}${cell('30')}</w:tr></w:tbl>`,
    ].join(''),
  );
  const read = readDocument(bytes);
  if ('refused' in read) throw new Error(read.refused);
  const [annex] = readingOf(read.content, []).parts;
  expect(officialMarkdown(annex?.text ?? '').split('\n')).toEqual([
    '| TT | Đơn vị | Mức |',
    '| --- | --- | --- |',
    '| 1 | Xã A | 10 |',
    '|  | Xã B | 20 |',
    '| Cụm miền núi |  |  |',
    '| Tổng cộng |  | 30 |',
  ]);
});
