import { describe, expect, test } from 'vitest';
import * as set from '../../../tests/fixtures/content-set.ts';
import { fixtureRoot } from '../../../tests/support/sites.ts';
import { readContent } from '../content-files.ts';
import { checkFiles } from './check.ts';

const check = set.errorsOf;

describe('no content', () => {
  test('reports an empty folder and says how to begin, instead of calling it valid', () => {
    const problems = checkFiles([]);
    expect(problems).toMatchObject([{ severity: 'error', message: 'chưa có nội dung' }]);
    expect(problems[0]?.fix).toContain('npm run init');
  });
});

describe('valid content', () => {
  test('the fixture content has no problems', () => {
    expect(check()).toEqual([]);
  });

  test.each(['province', 'two-years'] as const)('a whole site: %s', (name) => {
    const files = readContent(fixtureRoot(name));
    expect(files.length).toBeGreaterThan(3);
    expect(checkFiles(files)).toEqual([]);
  });

  test('the smallest site lacks nothing but the way to its office', () => {
    const problems = checkFiles(readContent(fixtureRoot('smallest')));
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning no-contact',
    ]);
  });

  test('CRLF line endings cause warnings only', () => {
    const files = set.contentSet().map(({ path, text }) => ({
      path,
      text: text.replaceAll('\n', '\r\n'),
    }));
    const codes = new Set(checkFiles(files).map(({ code, severity }) => `${severity} ${code}`));
    // The fixture content is not in canonical form, which is also a warning.
    expect([...codes].sort()).toEqual(['warning crlf', 'warning form']);
  });
});

describe('all problems in one run', () => {
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
      ['value', set.PROGRESS, 'figures.0.numerator'],
      ['type', set.TARGETS, 'targets.0.goal'],
    ]);
  });

  test('problems within a file and problems between files are sorted together, by file and line', () => {
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

  test('an unreadable file does not hide the problems of other files', () => {
    const problems = check({ ...broken, [set.OBSERVANCES]: '[' });
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'syntax',
      'type',
      ...Array.from({ length: 4 }, () => 'value'),
    ]);
  });

  test('an unreadable file does not make every reference to it a problem', () => {
    const broken = '[{"id": "cong-an-tinh",}]';
    expect(check({ [set.ORGANIZATIONS]: broken }).map(({ code, file }) => [code, file])).toEqual([
      ['syntax', set.ORGANIZATIONS],
    ]);
  });

  test('an invalid document does not make every citation of it a problem', () => {
    const broken = set.directive('10-CT/TW', 'issued: {precision: day, date: "2017-02-31"}');
    expect(check({ [set.DIRECTIVE]: broken }).map(({ code, file }) => [code, file])).toEqual([
      ['date', set.DIRECTIVE],
    ]);
  });
});

describe('files outside the known folders', () => {
  test.each([
    ['content/ghi-chu.txt'],
    ['content/guidance/i-1.md'],
    ['content/guidance/2017/phu/i-1.md'],
    ['content/guidance/2017/i-1.mdx'],
    ['content/directives/10-ct-tw.markdown'],
    ['content/progress/ba-be.json'],
    ['content/areas.jsonc'],
    ['content/sources/2016.txt'],
    ['content/sources/2017.docx'],
  ])('%s is reported, and its text is not read', (path) => {
    expect(check({ [path]: '<<<<<<< không đọc' })).toMatchObject([
      { code: 'unknown-file', file: path, line: 1, column: 1, field: null },
    ]);
  });

  test('accepts the official text of a year with a plan', () => {
    const text = 'HƯỚNG DẪN\u00a0\n{x}\n';
    const guidance = { [set.ITEM]: set.item('', 'HƯỚNG DẪN\n\n\\{x}') };
    const found = check({ ...guidance, 'content/sources/2017.txt': text });
    expect(found.filter(({ file }) => file.startsWith('content/sources'))).toEqual([]);
  });
});
