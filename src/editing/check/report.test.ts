import { describe, expect, test } from 'vitest';
import type { Problem } from './problem.ts';
import { githubReport, jsonReport, markdownReport } from './report.ts';

const problem = (given: Partial<Problem> = {}): Problem => ({
  code: 'value',
  severity: 'error',
  file: 'content/areas.json',
  line: 3,
  column: 5,
  field: '0.kind',
  label: 'Loại',
  found: 'huyen',
  message: 'chỉ nhận “city”, “district”',
  fix: 'có phải ý bạn là “district”?',
  ...given,
});
const one = { problems: [problem()], files: 9 };

describe('GitHub annotations', () => {
  test('print one command for each problem, then the verdict', () => {
    expect(githubReport(one).split('\n')).toEqual([
      '::error file=content/areas.json,line=3,col=5,title=mã lỗi value::trường “0.kind” (Loại): chỉ nhận “city”, “district”%0ACách sửa: có phải ý bạn là “district”?',
      'Có 1 lỗi. Sửa các lỗi trên rồi chạy lại “npm run check”.',
    ]);
  });

  test('escape the command syntax, so that content cannot issue commands', () => {
    const bad = problem({
      severity: 'warning',
      file: 'content/a,b:c%.json',
      message: '100%\r\n::set-output name=x::y',
      field: null,
    });
    const [line, ...rest] = githubReport({ problems: [bad], files: 1 }).split('\n');
    expect(line).toContain('::warning file=content/a%2Cb%3Ac%25.json,line=3');
    expect(line).toContain('::100%25%0D%0A::set-output name=x::y%0A');
    expect(rest).toHaveLength(1);
  });
});

test('JSON contains every property of every problem', () => {
  const warning = problem({ severity: 'warning', code: 'falling' });
  const report = JSON.parse(jsonReport({ problems: [problem(), warning], files: 9 }));
  expect(report).toEqual({ files: 9, errors: 1, warnings: 1, problems: [problem(), warning] });
});

describe('the Markdown table', () => {
  test('lists errors before warnings, with counts', () => {
    const warning = problem({ severity: 'warning', code: 'falling', message: 'số giảm' });
    const text = markdownReport({ problems: [warning, problem()], files: 9 });
    expect(text).toContain('Đã kiểm tra 9 tệp: **1 lỗi**, 1 cảnh báo.');
    expect(text.indexOf('**lỗi**')).toBeLessThan(text.indexOf('**cảnh báo**'));
    expect(text).toContain('| `content/areas.json:3:5` | Loại |');
  });

  test('escapes content so that it cannot break out of its cell', () => {
    const text = markdownReport({
      problems: [problem({ message: 'a | b <script> @mttq\n# x', file: 'content/`x`.json' })],
      files: 1,
    });
    const rows = text.split('\n').filter((line) => line.startsWith('| **'));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('a \\| b \\<script\\> @\u200Bmttq \\# x');
    expect(rows[0]).toContain('``content/`x`.json:3:5``');
  });

  test('cuts off a list of a thousand problems, and says so', () => {
    const problems = Array.from({ length: 1000 }, (_, line) => problem({ line }));
    const text = markdownReport({ problems, files: 1 });
    expect(text.split('\n').filter((line) => line.startsWith('| **'))).toHaveLength(100);
    expect(text).toContain('… và 900 vấn đề nữa');
  });

  test('says that nothing was found when there are no problems', () => {
    expect(markdownReport({ problems: [], files: 9 })).toContain('Đã kiểm tra 9 tệp: không có lỗi');
  });
});
