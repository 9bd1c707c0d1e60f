import { describe, expect, test } from 'vitest';
import { readContent } from '../../../scripts/content-files.ts';
import * as set from '../../../tests/fixtures/content-set.ts';
import { vi } from '../../strings/vi.ts';
import { checkContent } from './check.ts';
import { problemKinds } from './problem.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const check = (changes: Parameters<typeof set.contentSet>[0] = {}) =>
  checkContent(set.contentSet(changes)).problems;

describe('content without a fault', () => {
  test('the small set of these tests has no problem', () => {
    expect(check()).toEqual([]);
  });

  test('the content of this repository has no problem', () => {
    const files = readContent(ROOT);
    expect(files.map((file) => file.path)).toContain('content/plans/2017.json');
    expect(checkContent(files).problems).toEqual([]);
  });

  test('the same, with the line ends of Windows', () => {
    const files = set.contentSet().map(({ path, text }) => ({
      path,
      text: text.replaceAll('\n', '\r\n'),
    }));
    expect(checkContent(files).problems).toEqual([]);
  });
});

describe('the codes of problems', () => {
  test('each has an explanation on the editors’ page, and no explanation is left over', () => {
    expect(Object.keys(vi.editors.errors).sort()).toEqual([...problemKinds].sort());
  });

  test.each(problemKinds)('%s is explained in a Vietnamese sentence', (kind) => {
    expect(vi.editors.errors[kind]).toMatch(/^\p{Lu}.*[ăâđêôơưạảấầẩậắặẹẻếềểệịọốồổộớờợụứừựỳ].*\.$/u);
  });
});

describe('all faults in one run', () => {
  const broken = {
    [set.AREAS]: set.areas(set.area('ba-be', { communes: 0 }), set.area('na-ri', { kind: 'xa' })),
    [set.ITEM]: set.item('levels: [huyen]'),
    [set.PROGRESS]: set.progress(set.report({ numerator: -1 })),
    [set.TARGETS]: set.targets({ goal: 'tám mươi' }),
  };

  test('schema errors of several files and of one file are all reported, by file and line', () => {
    expect(check(broken).map(({ kind, file, field }) => [kind, file, field])).toEqual([
      ['schema', set.AREAS, '0.communes'],
      ['schema', set.AREAS, '1.kind'],
      ['schema', set.ITEM, 'levels.0'],
      ['schema', set.PROGRESS, 'observations.0.numerator'],
      ['schema', set.TARGETS, 'targets.0.goal'],
    ]);
  });

  test('faults of one file and faults between files stand together, by file and line', () => {
    const problems = check({
      [set.ITEM]: set.item('levels: [huyen]\nowners:\n  lead: [so-y-te]\naudience: noi-bo'),
      [set.TARGETS]: set.targets({ goal: -1 }),
      [set.AREAS]: set.areas(set.area('ba-be'), set.area('ba-be')),
    });
    expect(problems.map(({ file, line, kind }) => [file, line, kind])).toEqual([
      [set.AREAS, 15, 'duplicate-id'],
      [set.ITEM, 7, 'schema'],
      [set.ITEM, 9, 'reference'],
      [set.ITEM, 10, 'schema'],
      [set.TARGETS, 10, 'schema'],
    ]);
  });

  test('a file that cannot be read does not hide the faults of others', () => {
    const problems = check({ ...broken, [set.OBSERVANCES]: '[' });
    expect(problems.map(({ kind }) => kind).sort()).toEqual([
      ...Array.from({ length: 5 }, () => 'schema'),
      'syntax',
    ]);
  });

  test('a file that cannot be read does not turn every reference to it into a fault', () => {
    const broken = '[{"id": "cong-an-tinh",}]';
    expect(check({ [set.ORGANIZATIONS]: broken }).map(({ kind, file }) => [kind, file])).toEqual([
      ['syntax', set.ORGANIZATIONS],
    ]);
  });

  test('a document with a fault of its own does not turn every citation of it into a fault', () => {
    const broken = set.directive('10-CT/TW', 'issued: {precision: day, date: "2017-02-31"}');
    expect(check({ [set.DIRECTIVE]: broken }).map(({ kind, file }) => [kind, file])).toEqual([
      ['schema', set.DIRECTIVE],
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
      { kind: 'unknown-file', file: path, line: 1, column: 1, field: null },
    ]);
  });
});
