import { describe, expect, test } from 'vitest';
import * as set from '../../../tests/fixtures/content-set.ts';

const check = (changes: Parameters<typeof set.contentSet>[0]) => set.errorsOf(changes);
/** The problems of one file with this text. */
const of = (path: string, text: string) =>
  check({ [path]: text }).filter((problem) => problem.file === path);
const VIETNAMESE = /[ăâđêôơưạảấầẩậắặẹẻếềểệịọốồổộớờợụứừựỳ]/;

/** Frontmatter begins on line 2; the test adds the sixth field of `set.item`, on line 7. */
const inItem = [
  {
    fault: 'a field that does not exist',
    code: 'unknown-field',
    line: 'ghichu: Hỏi lại',
    at: { line: 7, field: 'ghichu', label: null },
    words: ['ghichu'],
  },
  {
    fault: 'a value outside the list',
    code: 'value',
    line: 'audience: noi-bo',
    at: { line: 7, column: 11, field: 'audience', label: 'Dành cho ai: công chúng hay nội bộ' },
    words: ['noi-bo', '“staff”'],
  },
  {
    fault: 'a value outside the list, inside a list',
    code: 'value',
    line: 'levels: [district, huyen]',
    at: { line: 7, column: 20, field: 'levels.1', label: 'Cấp thực hiện' },
    words: ['huyen', '“district” (huyện)'],
  },
  {
    fault: 'text where yes or no is wanted',
    code: 'type',
    line: 'draft: "có"',
    at: { line: 7, column: 8, field: 'draft', label: 'Bản nháp' },
    words: ['có', 'true hoặc false'],
  },
  {
    fault: 'a field below another',
    code: 'type',
    line: 'owners:\n  lead: Công an tỉnh',
    at: { line: 8, column: 9, field: 'owners.lead', label: 'Cơ quan chủ trì' },
    words: ['Công an tỉnh', 'danh sách'],
  },
];

describe('a field of an item', () => {
  test.each(inItem)(
    '$fault: where it is, and what is wrong with what',
    ({ code, line, at, words }) => {
      const problems = check({ [set.ITEM]: set.item(line) });
      expect(problems).toMatchObject([{ code, file: set.ITEM, ...at }]);
      for (const word of words) expect(problems[0]?.message).toContain(word);
      expect(problems[0]?.message).toMatch(VIETNAMESE);
      expect(problems[0]?.fix).toMatch(VIETNAMESE);
    },
  );

  test('a missing field is reported as missing', () => {
    const [problem] = check({ [set.ITEM]: set.item().replace(/^title: .*\n/m, '') });
    expect(problem).toMatchObject({ code: 'missing', field: 'title', message: 'còn thiếu' });
  });
});

describe('a day that does not exist', () => {
  test('is reported in frontmatter', () => {
    const text = set.directive('10-CT/TW', 'issued: {precision: day, date: 2017-02-31}');
    const problems = of(set.DIRECTIVE, text);
    expect(problems).toMatchObject([
      { code: 'date', file: set.DIRECTIVE, line: 7, column: 32, field: 'issued.date' },
    ]);
    expect(problems[0]?.message).toContain('ngày có thật');
    expect(problems[0]?.message).toContain('2017-02-31');
  });

  test('is reported in a report', () => {
    const report = set.report({ asOf: '2017-02-29', reportedOn: '2017-03-05' });
    const problems = check({ [set.PROGRESS]: set.progress(report) });
    expect(problems).toMatchObject([
      {
        code: 'date',
        file: set.PROGRESS,
        line: 4,
        column: 11,
        field: 'asOf',
        label: 'Số liệu tính đến ngày',
      },
    ]);
    expect(problems[0]?.message).toContain('2017-02-29');
  });
});

describe('problems of whole files', () => {
  test.each([
    ['an object where a list is wanted', set.AREAS, '{}'],
    ['a list where an object is wanted', set.PROGRESS, '[]'],
    ['text where an object is wanted', set.PROGRESS, '"ba-be"'],
    ['nothing in the frontmatter', set.DIRECTIVE, '---\n---\n'],
    ['only words in the frontmatter', set.DIRECTIVE, '---\nchỉ thị\n---\n'],
  ])('%s', (_case, path, text) => {
    const mine = of(path, text);
    expect(mine).toMatchObject([{ code: 'type', line: 1, column: 1, field: null }]);
    expect(mine[0]?.message).toMatch(VIETNAMESE);
  });

  test('two list entries without an id are each missing it; “undefined” is not a duplicate id', () => {
    const { id: _, ...nameless } = set.area('x');
    const list = set.areas(set.area('ba-be'), nameless, nameless);
    expect(check({ [set.AREAS]: list }).map(({ code, field }) => [code, field])).toEqual([
      ['missing', '1.id'],
      ['missing', '2.id'],
    ]);
  });

  test('a list entry that is not an object does not stop the check', () => {
    expect(check({ [set.AREAS]: set.areas(set.area('ba-be'), null) })).toMatchObject([
      { code: 'type', file: set.AREAS, field: '1' },
    ]);
  });
});
