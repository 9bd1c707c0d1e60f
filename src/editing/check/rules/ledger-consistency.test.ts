import { describe, expect, test } from 'vitest';
import * as set from '../../../../tests/fixtures/content-set.ts';
import { LEDGER_FILE, ledgerText } from '../../../domain/calendar-ledger.ts';

const MILESTONES = 'content/milestones/2017.json';
const milestone = (given: object = {}) => ({
  id: 'cao-diem',
  title: 'Tháng cao điểm',
  kind: 'high-season',
  when: { precision: 'range', start: '2017-10-17', end: '2017-11-18' },
  guidance: ['2017/i-2-4'],
  ...given,
});
const milestones = (...list: ReadonlyArray<object>) =>
  JSON.stringify({ plan: '2017', milestones: list }, null, 2);
const observance = (given: object = {}) => ({
  id: 'tet',
  title: 'Tết',
  calendar: 'lunar',
  month: 1,
  day: 1,
  since: null,
  note: 'Theo lịch',
  ...given,
});

/** The ledger of one milestone and one recurring day, as published. */
const before = set.contentSet({
  [MILESTONES]: milestones(milestone()),
  [set.OBSERVANCES]: JSON.stringify([observance()]),
});
const ledger = before.find(({ path }) => path === LEDGER_FILE)?.text ?? '';
const rows: Array<Record<string, unknown>> = JSON.parse(ledger);
const check = (changes: Parameters<typeof set.contentSet>[0], base?: typeof before) =>
  set.errorsOf(
    {
      [MILESTONES]: milestones(milestone()),
      [set.OBSERVANCES]: JSON.stringify([observance()]),
      [LEDGER_FILE]: ledger,
      ...changes,
    },
    base ? { base } : {},
  );

test('a ledger that matches its content has no problems', () => {
  expect(rows.map(({ id }) => id)).toEqual(['2017/cao-diem', 'observance/tet']);
  expect(check({})).toEqual([]);
});

describe('an entry that is missing from the ledger', () => {
  test('is reported at its position, with the command that fixes it', () => {
    const text = milestones(milestone(), milestone({ id: 'moi' }));
    expect(check({ [MILESTONES]: text })).toMatchObject([
      {
        code: 'ledger',
        file: MILESTONES,
        line: 18,
        field: 'milestones.1.id',
        message: '“2017/moi” chưa có trong sổ UID của lịch (content/calendar-ledger.json)',
        fix: 'chạy “npm run generate” rồi gửi kèm tệp sổ đã đổi (hoặc nhờ người phụ trách chạy)',
      },
    ]);
  });

  test('is not reported while it or its plan is a draft', () => {
    const text = milestones(milestone(), milestone({ id: 'moi', draft: true }));
    expect(check({ [MILESTONES]: text })).toEqual([]);
    const plan = set.contentSet().find(({ path }) => path === 'content/plans/2017.json')?.text;
    const draft = JSON.stringify({ ...JSON.parse(plan ?? ''), year: 2018, draft: true });
    const when = { precision: 'unknown', printed: 'Tết' };
    const later = JSON.stringify({ plan: '2018', milestones: [milestone({ id: 'moi', when })] });
    expect(
      check({ 'content/plans/2018.json': draft, 'content/milestones/2018.json': later }),
    ).toEqual([]);
  });

  test('is reported when it is a recurring day', () => {
    const text = JSON.stringify([observance(), observance({ id: 'moi' })]);
    expect(check({ [set.OBSERVANCES]: text })).toMatchObject([
      { code: 'ledger', file: set.OBSERVANCES, field: '1.id' },
    ]);
  });

  test('is reported once when there is no ledger at all', () => {
    const message = 'chưa có sổ UID của lịch (content/calendar-ledger.json)';
    expect(check({ [LEDGER_FILE]: null })).toMatchObject([
      { code: 'ledger', file: LEDGER_FILE, line: 1, message },
    ]);
  });
});

describe('a published entry that was removed', () => {
  test.each([
    ['deleted', milestones()],
    ['given another id', milestones(milestone({ id: 'thang-cao-diem' }))],
  ])('because it was %s: it must be cancelled instead', (_case, text) => {
    const [gone] = check({ [MILESTONES]: text }).filter(({ file }) => file === LEDGER_FILE);
    expect(gone).toMatchObject({ code: 'ledger', line: 3, field: '0.id' });
    expect(gone?.message).toContain('“2017/cao-diem” đã công bố nhưng không còn');
    expect(gone?.fix).toContain('không xóa mốc đã công bố');
    expect(gone?.fix).toContain('cancelled');
  });

  test('is not reported when it becomes a draft, or when its file cannot be read', () => {
    expect(check({ [MILESTONES]: milestones(milestone({ draft: true })) })).toEqual([]);
    expect(check({ [MILESTONES]: '{' }).map(({ code }) => code)).toEqual(['syntax']);
  });
});

describe('a changed fact that the ledger does not record', () => {
  test.each([
    ['title', { title: 'Cao điểm' }],
    ['when', { when: { precision: 'day', date: '2017-10-17' } }],
    ['cancelled', { cancelled: { reason: 'mưa lũ', on: '2017-10-01' } }],
    ['levels', { levels: ['district'] }],
  ])('of a milestone: %s', (name, given) => {
    expect(check({ [MILESTONES]: milestones(milestone(given)) })).toMatchObject([
      {
        code: 'ledger',
        file: MILESTONES,
        field: `milestones.0.${name}`,
        fix: 'chạy “npm run generate” rồi gửi kèm tệp sổ đã đổi (hoặc nhờ người phụ trách chạy)',
      },
    ]);
  });

  test('is reported for a recurring day', () => {
    const text = JSON.stringify([observance({ day: 2 })]);
    expect(check({ [set.OBSERVANCES]: text })).toMatchObject([
      { code: 'ledger', file: set.OBSERVANCES, field: '0.day' },
    ]);
  });
});

describe('compared with what was published before', () => {
  test('an entry may not go together with its row', () => {
    const [first, ...others] = rows;
    const gone = {
      [MILESTONES]: milestones(),
      [LEDGER_FILE]: ledgerText(others as never),
    };
    expect(check(gone)).toEqual([]);
    expect(check(gone, before)).toMatchObject([
      { code: 'ledger', file: LEDGER_FILE, message: expect.stringContaining(`“${first?.id}”`) },
    ]);
  });

  test('what was never in the ledger may go', () => {
    expect(check({}, [])).toEqual([]);
  });
});

describe('the ledger itself', () => {
  const edited = (change: (copy: typeof rows) => void) => {
    const copy: typeof rows = JSON.parse(ledger);
    change(copy);
    return { [LEDGER_FILE]: ledgerText(copy as never) };
  };

  test('reports a changed UID with the previous one', () => {
    const text = edited(([first]) => Object.assign(first ?? {}, { uid: 'khác' }));
    expect(check(text)).toMatchObject([
      {
        code: 'ledger',
        file: LEDGER_FILE,
        line: 4,
        field: '0.uid',
        message: 'UID của “2017/cao-diem” đã bị đổi',
        fix: `ghi lại UID cũ: ${rows[0]?.uid}`,
      },
    ]);
  });

  test('reports a duplicate row', () => {
    const text = edited((copy) => copy.push(copy[0] ?? {}));
    expect(check(text)).toMatchObject([{ code: 'ledger', field: '2.id' }]);
  });

  test('reports a sequence that decreases', () => {
    const at = '2017-01-05T08:00:00+07:00';
    const text = edited(([first]) =>
      Object.assign(first ?? {}, { changes: [{ sequence: 4, at }] }),
    );
    const message = 'số thứ tự phải là 0, 1, 2 … theo từng lần thay đổi';
    expect(check(text)).toMatchObject([
      { code: 'value', file: LEDGER_FILE, field: '0.changes', message },
    ]);
  });

  test('is one problem when it cannot be read', () => {
    expect(check({ [LEDGER_FILE]: '[' }).map(({ code }) => code)).toEqual(['syntax']);
    expect(check({ [LEDGER_FILE]: '{}' }).map(({ file }) => file)).toContain(LEDGER_FILE);
  });
});
