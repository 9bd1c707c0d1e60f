import { describe, expect, test } from 'vitest';
import { good } from '../../../tests/fixtures/broken/good.ts';
import { ledgerOf } from '../../../tests/fixtures/content-set.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { checkFiles } from '../check/check.ts';
import { movedDay, movedName, movedWhen } from './move-year.ts';
import { newEmptyYear, newYear } from './year.ts';

const move = { from: 2017, to: 2018, since: new Set([1930, 1947]) };

describe('names for the other year', () => {
  test.each([
    ['Hướng dẫn công tác phong trào năm 2017', 'Hướng dẫn công tác phong trào năm 2018'],
    ['Đánh giá trong 02 năm (2016, 2017)', 'Đánh giá trong 02 năm (2017, 2018)'],
    ['Kỷ niệm 70 năm Ngày Thương binh', 'Kỷ niệm 71 năm Ngày Thương binh'],
    [
      'Kỷ niệm 87 năm Ngày truyền thống (18/11/1930)',
      'Kỷ niệm 88 năm Ngày truyền thống (18/11/1930)',
    ],
    ['Tổng kết 10 năm', 'Tổng kết 10 năm'],
    ['Chọn 02 xã', 'Chọn 02 xã'],
  ])('%s → %s', (name, moved) => {
    expect(movedName(move, name)).toBe(moved);
  });
});

describe('days in the other year', () => {
  test('keep their date; 29/02 becomes 28/02', () => {
    expect(movedDay(move, '2017-07-27')).toBe('2018-07-27');
    expect(movedDay({ ...move, from: 2020, to: 2021 }, '2020-02-29')).toBe('2021-02-28');
  });

  test('a milestone on a lunar day moves to the solar day of that lunar day', () => {
    const tet = { calendar: 'lunar', month: 1, day: 1 } as never;
    const when = { precision: 'day', date: '2017-01-28' } as const;
    expect(movedWhen(move, when, tet)).toEqual({ precision: 'day', date: '2018-02-16' });
  });

  test.each([
    [
      { precision: 'month', month: '2017-12' },
      { precision: 'month', month: '2018-12' },
    ],
    [
      { precision: 'quarter', quarter: '2017-Q3' },
      { precision: 'quarter', quarter: '2018-Q3' },
    ],
    [
      { precision: 'year', year: 2017, printed: 'Cuối năm 2017' },
      { precision: 'year', year: 2018 },
    ],
    [
      { precision: 'unknown', printed: 'Tết' },
      { precision: 'unknown', printed: 'Tết' },
    ],
  ] as const)('%j → %j', (when, moved) => {
    expect(movedWhen(move, when)).toEqual(moved);
  });
});

/** The valid content with some files replaced. */
const content = (changes: Readonly<Record<string, (text: string) => string>> = {}) =>
  good.map(({ path, text }) => ({ path, text: changes[path]?.(text) ?? text }));

const made = (files: ReadonlyArray<SourceFile>, path: string) =>
  JSON.parse(files.find((file) => file.path === path)?.text ?? 'null');

describe('a new year', () => {
  const files = newYear(content(), 2018);

  test('has every file, and only entries to confirm as warnings', () => {
    expect(files.map(({ path }) => path).sort()).toEqual([
      'content/guidance/2018/i-2-4.md',
      'content/milestones/2018.json',
      'content/plans/2018.json',
      'content/progress/2018/ba-be.json',
      'content/progress/2018/na-ri.json',
      'content/targets/2018.json',
    ]);
    const problems = checkFiles([...content(), ...files]);
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'unconfirmed content/milestones/2018.json',
      'unconfirmed content/plans/2018.json',
      'unconfirmed content/targets/2018.json',
    ]);
  });

  test('contains nothing that only its own document can state', () => {
    expect(made(files, 'content/plans/2018.json')).toMatchObject({
      document: { symbol: null, issued: { precision: 'unknown' }, signer: null, position: null },
      closedOn: null,
      unconfirmed: true,
    });
  });

  test('moves windows and days, and copies clause and quote with their source document', () => {
    const { targets } = made(files, 'content/targets/2018.json');
    expect(targets[0]).toMatchObject({
      item: '2017/i-2-4',
      quote: '80% trở lên số khu dân cư',
      window: { start: '2018-01-01', due: '2018-04-10' },
      unconfirmed: true,
    });
    const { milestones } = made(files, 'content/milestones/2018.json');
    expect(milestones[0].when).toEqual({
      precision: 'range',
      start: '2018-10-17',
      end: '2018-11-18',
    });
  });

  test('begins without reports, and with the clauses as drafts without text', () => {
    expect(made(files, 'content/progress/2018/ba-be.json')).toEqual({
      area: 'ba-be',
      plan: '2018',
      observations: [],
    });
    const item = files.find(({ path }) => path.endsWith('i-2-4.md'))?.text;
    expect(item).toMatch(/draft: true\n---\n$/);
  });

  test('leaves out cancelled milestones', () => {
    const cancelled = (text: string) =>
      text.replace(
        '"guidance": [',
        '"cancelled": {"reason": "Bão", "on": "2017-09-01"}, "guidance": [',
      );
    const called = content({ 'content/milestones/2017.json': cancelled });
    const withLedger = content({
      'content/milestones/2017.json': cancelled,
      'content/calendar-ledger.json': () => ledgerOf(called),
    });
    const files = newYear(withLedger, 2018);
    expect(made(files, 'content/milestones/2018.json').milestones).toEqual([]);
  });

  test.each([
    [2017, undefined, 'năm 2017 đã có'],
    [2016, undefined, 'npm run new -- year 2016 --empty'],
    [2018, 2015, 'không có kế hoạch năm 2015'],
  ])('%i from %s is refused: %s', (year, from, words) => {
    expect(() => newYear(content(), year, from)).toThrow(words);
  });

  test('an existing file is never overwritten', () => {
    const stray = { path: 'content/progress/2018/ba-be.json', text: '{}' };
    expect(() => newYear([...content(), stray], 2018)).toThrow('lệnh này không ghi đè tệp nào');
  });

  test('can be created although a clause cites an undeclared document', () => {
    const cites = (text: string) => `${text}\nTheo Thông tri số 28/TTr-MTTW-BTT.\n`;
    const files = newYear(content({ 'content/guidance/2017/i-2-4.md': cites }), 2018);
    expect(files.map(({ path }) => path)).toContain('content/plans/2018.json');
  });

  test('is not copied from an unreadable file, and names it', () => {
    const broken = content({ 'content/targets/2017.json': () => '{' });
    expect(() => newYear(broken, 2018)).toThrow('content/targets/2017.json đang có lỗi');
  });

  test.each(['content/acronyms.json', 'content/progress/2017/ba-be.json'])(
    'is made although %s, which it does not copy, cannot be read',
    (path) => {
      expect(newYear(content({ [path]: () => '{' }), 2018)).not.toEqual([]);
    },
  );
});

describe('a year that is not copied from another', () => {
  test('passes the check, also when it is earlier than all others', () => {
    const files = newEmptyYear(content(), 2016);
    expect(files.map(({ path }) => path).sort()).toEqual([
      'content/milestones/2016.json',
      'content/plans/2016.json',
      'content/progress/2016/ba-be.json',
      'content/progress/2016/na-ri.json',
      'content/targets/2016.json',
    ]);
    expect(checkFiles([...content(), ...files])).toEqual([]);
  });

  test('states that nothing of its document is known', () => {
    expect(made(newEmptyYear(content(), 2018), 'content/plans/2018.json')).toMatchObject({
      document: {
        symbol: null,
        issued: { precision: 'unknown' },
        issuer: 'cong-an-tinh',
        signer: null,
      },
      closedOn: null,
      reporting: [],
    });
  });

  test('is refused when the year exists, or no organization could issue its document', () => {
    expect(() => newEmptyYear(content(), 2017)).toThrow('năm 2017 đã có');
    const nobody = content({ 'content/organizations.json': () => '[]' }).filter(
      ({ path }) => !path.startsWith('content/plans/'),
    );
    expect(() => newEmptyYear(nobody, 2018)).toThrow('chưa có cơ quan nào');
  });
});
