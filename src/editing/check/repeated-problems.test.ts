import { expect, test } from 'vitest';
import type { Problem } from './problem.ts';
import { groupRepeats } from './repeated-problems.ts';
import { markdownReport } from './report.ts';
import { terminalReport } from './terminal-report.ts';

const inFile = (file: string, more: Partial<Problem> = {}): Problem => ({
  code: 'reference',
  severity: 'error',
  file: `content/progress/2031/${file}.json`,
  line: 3,
  column: 11,
  field: 'plan',
  label: 'Năm',
  found: '2031',
  message: 'không có năm “2031”',
  fix: 'tạo năm trước',
  ...more,
});
const files = Array.from({ length: 10 }, (_, at) => `ba-be/bc-${at}`);

test('one missing plan that ten reports name is said once, with all counted', () => {
  const problems = files.map((file) => inFile(file));
  const said = terminalReport({ problems, files: 12 });
  expect(said.match(/không có năm/g)).toHaveLength(1);
  expect(said).toContain('và 9 chỗ khác');
  expect(said).toContain('bc-1.json:3');
  expect(said).toMatch(/10 lỗi/);
  const table = markdownReport({ problems, files: 12 });
  expect(table.match(/không có năm/g)).toHaveLength(1);
  expect(table).toContain('và 9 chỗ khác');
});

test('what differs, or is wrong in a few files only, is said each time', () => {
  const few = files.slice(0, 3).map((file) => inFile(file));
  const others = files.map((file, at) => inFile(file, { message: `không có “${at}”` }));
  expect(groupRepeats([...few, ...others])).toHaveLength(13);
});
