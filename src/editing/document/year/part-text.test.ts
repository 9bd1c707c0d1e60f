import { expect, test } from 'vitest';
import type { DraftPart } from '../draft/draft.ts';
import { partBody, partSource } from './part-text.ts';

const part = (text: string): DraftPart => ({
  id: 'p0',
  kind: 'annex',
  level: 1,
  label: 'Phụ lục 1',
  title: null,
  text,
  heading: '',
  summary: '',
  levels: [],
  forerunner: null,
  findings: [],
});

test('cells that a merged cell covers stay empty', () => {
  const table = part('TT\tĐơn vị\tMức\n1\tXã A\t10\n\tXã B\t20\nTổng cộng\t\t30');
  expect(partBody(table).split('\n').slice(2)).toEqual([
    '| TT | Đơn vị | Mức |',
    '| --- | --- | --- |',
    '| 1 | Xã A | 10 |',
    '|  | Xã B | 20 |',
    '| Tổng cộng |  | 30 |',
  ]);
  expect(partSource(table)).toContain('\n\tXã B\t20\n');
});
