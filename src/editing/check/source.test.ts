import { describe, expect, test } from 'vitest';
import * as set from '../../../tests/fixtures/content-set.ts';

const check = (changes: Parameters<typeof set.contentSet>[0]) => set.errorsOf(changes);
const VIETNAMESE = /[ăâđêôơưạảấầẩậắặẹẻếềểệịọốồổộớờợụứừựỳ]/;

describe('JSON that cannot be read', () => {
  test.each([
    ['a comma too many', '[\n  {"id": "a"},\n]', 3, 1],
    ['a comma too few', '[\n  {"id": "a" "name": "b"}\n]', 2, 14],
    ['a comment', '[\n  // ghi chú\n]', 2, 3],
    ['single quotes', "[\n  {'id': 1}\n]", 2, 4],
    ['an open bracket', '[\n  {"id": "a"}\n', 3, 1],
    ['something after the end', '[]\n[]', 2, 1],
    ['an empty file', '', 1, 1],
  ])('%s', (_case, text, line, column) => {
    const problems = check({ [set.OBSERVANCES]: text });
    expect(problems).toMatchObject([{ code: 'syntax', file: set.OBSERVANCES, line, column }]);
    expect(problems[0]?.message).toMatch(VIETNAMESE);
    expect(problems[0]?.fix).toMatch(VIETNAMESE);
  });
});

describe('frontmatter that cannot be read', () => {
  test.each([
    ['a colon in a title', 'title: Kỷ niệm: 70 năm', 2],
    ['an @ at the start', 'order: 1\ntitle: @mttq', 3],
    ['an open quotation mark', 'title: "Vì người nghèo', 3],
    ['an open bracket', 'levels: [district', 3],
    ['emphasis as in Markdown', 'title: *Quan trọng*', 2],
    ['one emphasised word', 'title: *Tết', 2],
  ])('%s', (_case, frontmatter, line) => {
    const problems = check({ 'content/programs/x.md': set.markdown(frontmatter) });
    expect(problems).toMatchObject([{ code: 'syntax', file: 'content/programs/x.md', line }]);
    expect(problems[0]?.message).toMatch(VIETNAMESE);
    expect(problems[0]?.fix).toMatch(VIETNAMESE);
  });

  test.each([
    ['no frontmatter', 'Nội dung.\n'],
    ['no second line of hyphens', '---\ntitle: Tết\n\nNội dung.\n'],
    ['an empty line first', '\n---\ntitle: Tết\n---\n'],
    ['an empty file', ''],
  ])('%s', (_case, text) => {
    expect(check({ 'content/programs/x.md': text })).toMatchObject([
      { code: 'syntax', line: 1, column: 1, message: 'tệp không bắt đầu bằng phần khai báo' },
    ]);
  });
});

describe('a duplicate field', () => {
  test('is reported in JSON at its second occurrence, at any depth', () => {
    const text = '[\n  {\n    "id": "a",\n    "tile": {"row": 1, "row": 2}\n  }\n]';
    expect(check({ [set.AREAS]: text })).toContainEqual(
      expect.objectContaining({
        code: 'duplicate-key',
        line: 4,
        column: 24,
        message: 'trường “row” được viết hai lần',
      }),
    );
  });

  test('two entries that a merge joined into one are to be parted, not shortened', () => {
    const text =
      '[\n  {\n    "id": "a",\n    "name": "A",\n    "id": "b",\n    "name": "B"\n  }\n]';
    const found = check({ [set.AREAS]: text }).filter(({ code }) => code === 'duplicate-key');
    expect(found).toMatchObject([{ line: 5, message: expect.stringContaining('“id”, “name”') }]);
    expect(found[0]?.fix).toMatch(/^không xóa dòng nào: tách thành hai mục/);
  });

  test('is not the same field in two entries', () => {
    const kinds = check({}).map((problem) => problem.code);
    expect(kinds).not.toContain('duplicate-key');
  });

  test('is reported in frontmatter at its second occurrence', () => {
    expect(check({ [set.ITEM]: set.item('summary: Một\nsummary: Hai') })).toMatchObject([
      {
        code: 'duplicate-key',
        file: set.ITEM,
        line: 8,
        column: 1,
        message: 'trường “summary” được viết hai lần',
      },
    ]);
  });
});

describe('damaged text', () => {
  test('merge conflict markers are the only problem reported', () => {
    const text = '[\n<<<<<<< HEAD\n  1\n=======\n  2\n>>>>>>> sua-loi\n]';
    expect(check({ [set.OBSERVANCES]: text })).toMatchObject([
      { code: 'conflict', file: set.OBSERVANCES, line: 2, column: 1 },
    ]);
  });

  test('decomposed characters (NFD) are reported with their line', () => {
    const body = `Dòng một.\n\nNgười nghèo\n`.normalize('NFD');
    const problems = check({ [set.ITEM]: set.item('', `80% trở lên số khu dân cư\n\n${body}`) });
    expect(problems).toMatchObject([{ code: 'nfc', file: set.ITEM, line: 12, column: 2 }]);
    expect(problems[0]?.message.normalize('NFC')).toContain('“Dòng một.”');
  });

  test('a hidden BOM is reported', () => {
    expect(check({ [set.OBSERVANCES]: '\uFEFF[]' })).toContainEqual(
      expect.objectContaining({
        code: 'bom',
        line: 1,
        column: 1,
        message: 'đầu tệp có ký tự ẩn BOM',
      }),
    );
  });

  test.each([
    ['JSON', set.OBSERVANCES, '\uFEFF[]'],
    ['Markdown', set.ITEM, `\uFEFF${set.item()}`],
  ])('a hidden BOM before %s is one problem with one fix', (_case, path, text) => {
    const mine = check({ [path]: text }).filter((problem) => problem.file === path);
    expect(mine).toMatchObject([{ code: 'bom', file: path, line: 1, column: 1 }]);
  });

  test('characters lost through a wrong encoding are reported', () => {
    expect(check({ [set.ITEM]: set.item('summary: Ng\uFFFDời nghèo') })).toMatchObject([
      { code: 'encoding', line: 7, column: 12 },
    ]);
  });
});
