import { describe, expect, test } from 'vitest';
import * as set from '../../../tests/fixtures/content-set.ts';
import { readContent } from '../content-files.ts';
import { checkFiles } from './check.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const check = set.errorsOf;

describe('no content', () => {
  test('is not called valid: it is said how to begin', () => {
    const problems = checkFiles([]);
    expect(problems).toMatchObject([{ severity: 'error', message: 'chưa có nội dung' }]);
    expect(problems[0]?.fix).toContain('npm run init');
  });
});

describe('content without a fault', () => {
  test('the small set of these tests has no problem', () => {
    expect(check()).toEqual([]);
  });

  test('the content of this repository has no problem', () => {
    const files = readContent(ROOT);
    expect(files.map((file) => file.path)).toContain('content/plans/2017.json');
    expect(checkFiles(files)).toEqual([]);
  });

  test('the same, with the line ends of Windows', () => {
    const files = set.contentSet().map(({ path, text }) => ({
      path,
      text: text.replaceAll('\n', '\r\n'),
    }));
    const codes = new Set(checkFiles(files).map(({ code, severity }) => `${severity} ${code}`));
    // The small set is not in canonical form, which is a warning as well.
    expect([...codes].sort()).toEqual(['warning crlf', 'warning form']);
  });
});

describe('all faults in one run', () => {
  const broken = {
    [set.AREAS]: set.areas(set.area('ba-be', { communes: 0 }), set.area('na-ri', { kind: 'quan' })),
    [set.ITEM]: set.item('levels: [huyen]'),
    [set.PROGRESS]: set.progress(set.report({ numerator: -1 })),
    [set.TARGETS]: set.targets({ goal: 'tám mươi' }),
  };

  test('schema errors of several files and of one file are all reported, by file and line', () => {
    expect(check(broken).map(({ code, file, field }) => [code, file, field])).toEqual([
      ['value', set.AREAS, '0.communes'],
      ['value', set.AREAS, '1.kind'],
      ['value', set.ITEM, 'levels.0'],
      ['value', set.PROGRESS, 'observations.0.numerator'],
      ['type', set.TARGETS, 'targets.0.goal'],
    ]);
  });

  test('faults of one file and faults between files stand together, by file and line', () => {
    const problems = check({
      [set.ITEM]: set.item('levels: [huyen]\nowners:\n  lead: [so-y-te]\naudience: noi-bo'),
      [set.TARGETS]: set.targets({ goal: -1 }),
      [set.AREAS]: set.areas(set.area('ba-be'), set.area('ba-be')),
    });
    expect(problems.map(({ file, line, code }) => [file, line, code])).toEqual([
      [set.AREAS, 15, 'duplicate-id'],
      [set.ITEM, 7, 'value'],
      [set.ITEM, 9, 'reference'],
      [set.ITEM, 10, 'value'],
      [set.TARGETS, 10, 'value'],
    ]);
  });

  test('a file that cannot be read does not hide the faults of others', () => {
    const problems = check({ ...broken, [set.OBSERVANCES]: '[' });
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'syntax',
      'type',
      ...Array.from({ length: 4 }, () => 'value'),
    ]);
  });

  test('a file that cannot be read does not turn every reference to it into a fault', () => {
    const broken = '[{"id": "cong-an-tinh",}]';
    expect(check({ [set.ORGANIZATIONS]: broken }).map(({ code, file }) => [code, file])).toEqual([
      ['syntax', set.ORGANIZATIONS],
    ]);
  });

  test('a document with a fault of its own does not turn every citation of it into a fault', () => {
    const broken = set.directive('10-CT/TW', 'issued: {precision: day, date: "2017-02-31"}');
    expect(check({ [set.DIRECTIVE]: broken }).map(({ code, file }) => [code, file])).toEqual([
      ['date', set.DIRECTIVE],
    ]);
  });
});

describe('files that belong nowhere', () => {
  test.each([
    ['content/ghi-chu.txt'],
    ['content/guidance/i-1.md'],
    ['content/guidance/2017/phu/i-1.md'],
    ['content/guidance/2017/i-1.mdx'],
    ['content/directives/10-ct-tw.markdown'],
    ['content/progress/ba-be.json'],
    ['content/areas.jsonc'],
  ])('%s is reported, and its text is not read', (path) => {
    expect(check({ [path]: '<<<<<<< không đọc' })).toMatchObject([
      { code: 'unknown-file', file: path, line: 1, column: 1, field: null },
    ]);
  });
});
