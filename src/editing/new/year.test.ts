import { describe, expect, test } from 'vitest';
import { good } from '../../../tests/fixtures/broken/good.ts';
import { ledgerOf } from '../../../tests/fixtures/content-set.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { checkFiles } from '../check/check.ts';
import { movedName } from './recurring.ts';
import { newEmptyYear, newYear } from './year.ts';

const move = { from: 2017, to: 2018 };

test.each([
  ['Hướng dẫn công tác phong trào năm 2017', 'Hướng dẫn công tác phong trào năm 2018'],
  ['Kỷ niệm 70 năm Ngày Thương binh', 'Kỷ niệm 70 năm Ngày Thương binh'],
  ['Số 120176', 'Số 120176'],
])('the name of the other year: %s → %s', (name, moved) => {
  expect(movedName(move, name)).toBe(moved);
});

/** The valid content with some files replaced. */
const content = (changes: Readonly<Record<string, (text: string) => string>> = {}) =>
  good.map(({ path, text }) => ({ path, text: changes[path]?.(text) ?? text }));

const made = (files: ReadonlyArray<SourceFile>, path: string) =>
  JSON.parse(files.find((file) => file.path === path)?.text ?? 'null');

/** A milestone of last year on a recurring day, and the frame of its document. */
const tet = {
  id: 'tet',
  title: 'Tết',
  calendar: 'lunar',
  month: 1,
  day: 1,
  since: null,
  note: 'Sách',
};
const onDays = (text: string) => {
  const set = JSON.parse(text);
  const [other] = set.milestones;
  const on = (id: string, title: string, date: string, observance: string) => ({
    ...other,
    ...{ id, title, observance, kind: 'anniversary', when: { precision: 'day', date } },
  });
  const days = [
    on('thuong-binh', 'Kỷ niệm 70 năm Ngày Thương binh', '2017-07-27', 'thuong-binh'),
    on('tet', 'Chăm lo Tết năm 2017', '2017-01-28', 'tet'),
    {
      ...on('da-huy', 'Đã hủy', '2017-07-27', 'thuong-binh'),
      cancelled: { reason: 'Bão', on: '2017-07-01' },
    },
  ];
  return JSON.stringify({ ...set, milestones: [...set.milestones, ...days] });
};
const title = {
  path: 'content/guidance/2017/tieu-de.md',
  text: '---\nplan: "2017"\npart: title\norder: 0\ntitle: Hướng dẫn năm 2017\n---\n\nHƯỚNG DẪN\n',
};

describe('a new year', () => {
  const changed = [
    ...content({
      'content/milestones/2017.json': onDays,
      'content/observances.json': (text) => JSON.stringify([...JSON.parse(text), tet]),
    }),
    title,
  ];
  const before = changed.map((file) =>
    file.path === 'content/calendar-ledger.json' ? { ...file, text: ledgerOf(changed) } : file,
  );
  const files = newYear(before, 2018);

  test('has a plan, the frame of its document, the reporting units, and entries to confirm as warnings', () => {
    expect(files.map(({ path }) => path).sort()).toEqual([
      'content/guidance/2018/tieu-de.md',
      'content/milestones/2018.json',
      'content/plans/2018.json',
      'content/targets/2018.json',
    ]);
    const problems = checkFiles([...before, ...files]).filter(({ file }) => file.includes('2018'));
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'unconfirmed content/milestones/2018.json',
      'unconfirmed content/plans/2018.json',
    ]);
  });

  test('contains nothing that only its own document can state', () => {
    expect(made(files, 'content/plans/2018.json')).toMatchObject({
      title: 'Năm 2018',
      document: { symbol: null, issued: { precision: 'unknown' }, signer: null, position: null },
      closedOn: null,
      unconfirmed: true,
    });
    expect(made(files, 'content/targets/2018.json')).toEqual({ plan: '2018', targets: [] });
  });

  test('has the milestones of recurring days, on their day of the year and with their number', () => {
    const { milestones } = made(files, 'content/milestones/2018.json');
    expect(
      milestones.map(({ id, title, when, unconfirmed }: Record<string, unknown>) => [
        ...[id, title, when, unconfirmed],
      ]),
    ).toEqual([
      [
        'thuong-binh',
        'Kỷ niệm 71 năm Ngày Thương binh',
        { precision: 'day', date: '2018-07-27' },
        true,
      ],
      ['tet', 'Chăm lo Tết năm 2018', { precision: 'day', date: '2018-02-16' }, true],
    ]);
  });

  test('begins without reports, and with the frame as drafts without text', () => {
    expect(files.filter(({ path }) => path.startsWith('content/progress/'))).toEqual([]);
    const frame = files.find(({ path }) => path.endsWith('tieu-de.md'))?.text;
    expect(frame).toBe(
      '---\nplan: "2018"\npart: title\norder: 0\ntitle: Hướng dẫn năm 2018\ndraft: true\n---\n',
    );
  });

  test.each([
    [2017, undefined, 'năm 2017 đã có'],
    [2016, undefined, 'npm run new -- year 2016 --empty'],
    [2018, 2015, 'không có kế hoạch năm 2015'],
  ])('%i from %s is refused: %s', (year, from, words) => {
    expect(() => newYear(content(), year, from)).toThrow(words);
  });

  test('an existing file is never overwritten', () => {
    const stray = { path: 'content/milestones/2018.json', text: '{}' };
    expect(() => newYear([...content(), stray], 2018)).toThrow('lệnh này không ghi đè tệp nào');
  });

  test('can be created although a clause cites an undeclared document', () => {
    const cites = (text: string) => `${text}\nTheo Thông tri số 28/TTr-MTTW-BTT.\n`;
    const files = newYear(content({ 'content/guidance/2017/i-2-4.md': cites }), 2018);
    expect(files.map(({ path }) => path)).toContain('content/plans/2018.json');
  });

  test('is not made from an unreadable file, and names it', () => {
    const broken = content({ 'content/milestones/2017.json': () => '{' });
    expect(() => newYear(broken, 2018)).toThrow('content/milestones/2017.json đang có lỗi');
  });

  test.each(['content/targets/2017.json', 'content/progress/2017/ba-be/bc-1.json'])(
    'is made although %s, which it does not need, cannot be read',
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
