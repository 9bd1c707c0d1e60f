import { describe, expect, test } from 'vitest';
import * as set from '../../../tests/fixtures/content-set.ts';

const check = (changes: Parameters<typeof set.contentSet>[0]) => set.errorsOf(changes);

/** The body of `set.item` begins on line 10; the text follows after a blank line, on line 12. */
const body = (text: string) => set.item('', `80% trở lên số khu dân cư\n\n${text}`);

describe('a document cited in a text', () => {
  test('is reported at its line and column when no directive matches', () => {
    const problems = check({ [set.ITEM]: body('Theo Kế hoạch số 37/KH-UBND ngày 15/02/2017.') });
    expect(problems).toMatchObject([
      {
        code: 'citation',
        file: set.ITEM,
        line: 12,
        column: 18,
        field: null,
        message: 'số ký hiệu “37/KH-UBND” chưa có trong content/directives',
      },
    ]);
    expect(problems[0]?.fix).toContain('content/directives/37-kh-ubnd-2017.md');
  });

  test('is reported twice when it is cited twice', () => {
    const text = body('Kế hoạch 37/KH-UBND,\n\nvà lại 37/KH-UBND.');
    expect(check({ [set.ITEM]: text }).map(({ line, column }) => [line, column])).toEqual([
      [12, 10],
      [14, 8],
    ]);
  });

  test.each(['10-CT/TW', '10-CT/TW ngày 15/12/2016', '10–CT/TW'])(
    'that exists is none: %s',
    (text) => {
      expect(check({ [set.ITEM]: body(`Chỉ thị ${text}`) })).toEqual([]);
    },
  );

  test('is unknown when the date is not the document’s', () => {
    expect(check({ [set.ITEM]: body('Chỉ thị 10-CT/TW ngày 15/12/2011') })).toMatchObject([
      { code: 'citation', line: 12, column: 9 },
    ]);
  });

  test('is ambiguous when two documents match, unless the date decides', () => {
    const older = set.directive('10-CT/TW', 'issued: {precision: day, date: "2011-05-15"}');
    const files = { 'content/directives/10-ct-tw-2011.md': older };
    expect(check({ ...files, [set.ITEM]: body('Chỉ thị 10-CT/TW ngày 15/12/2016') })).toMatchObject(
      [],
    );
    expect(check({ ...files, [set.ITEM]: body('Chỉ thị 10-CT/TW') })).toMatchObject([
      { code: 'citation', message: 'số ký hiệu “10-CT/TW” trùng với nhiều văn bản' },
    ]);
  });

  test('is also checked in the notes of a directive', () => {
    const text = `${set.directive('10-CT/TW')}Thay Chỉ thị 99-CT/TW.\n`;
    expect(check({ [set.DIRECTIVE]: text })).toMatchObject([
      { code: 'citation', file: set.DIRECTIVE, line: 11, column: 14 },
    ]);
  });
});

describe('the words a target quotes', () => {
  test('have to appear in its clause', () => {
    expect(check({ [set.TARGETS]: set.targets({ quote: '90% trở lên' }) })).toMatchObject([
      {
        code: 'quote',
        file: set.TARGETS,
        field: 'targets.0.quote',
        message: 'lời trích không có trong mục 2017/i-2-4',
      },
    ]);
  });

  test.each([
    ['broken over two lines', 'Phấn đấu 80% trở lên\n\nsố khu dân cư.'],
    ['with more spaces', 'Phấn đấu 80%  trở lên số  khu dân cư.'],
    ['with a Markdown escape', 'Phấn đấu 80\\% trở lên số khu dân cư.'],
  ])('may be %s there', (_case, text) => {
    expect(check({ [set.ITEM]: set.item('', text) })).toEqual([]);
  });

  test('are not checked when the clause does not exist: only the reference is reported', () => {
    const text = set.targets({ item: '2017/i-9', quote: 'không đâu có' });
    expect(check({ [set.TARGETS]: text }).map(({ code }) => code)).toEqual(['reference']);
  });
});
