import { describe, expect, test } from 'vitest';
import * as set from '../../../../tests/fixtures/content-set.ts';

const MILESTONES = 'content/milestones/2017.json';

const milestone = (given: object) => ({
  id: 'moc',
  title: 'Mốc',
  kind: 'event',
  when: { precision: 'day', date: '2017-07-27' },
  guidance: ['2017/i-2-4'],
  ...given,
});
const file = (list: ReadonlyArray<object>, plan = '2017') =>
  `${JSON.stringify({ plan, milestones: list.map(milestone) }, null, 2)}\n`;
/** Problems of the milestones, except that the event ledger does not list them. */
const check = (text: string) =>
  set
    .errorsOf({ [MILESTONES]: text })
    .filter((problem) => problem.file === MILESTONES && problem.code !== 'ledger');
const lineOf = (text: string, words: string) =>
  text.split('\n').findIndex((line) => line.includes(words)) + 1;

describe('a milestone', () => {
  test.each([
    [
      'whose end is before its start',
      [{ when: { precision: 'range', start: '2017-11-18', end: '2017-10-17' } }],
      { code: 'date-order', field: 'milestones.0.when.end' },
      '"end"',
      'ngày kết thúc phải bằng hoặc sau ngày bắt đầu',
    ],
    [
      'on a day outside its plan year',
      [{}, { id: 'hai', when: { precision: 'day', date: '2018-01-05' } }],
      { code: 'calendar', field: 'milestones.1.when.date' },
      '2018-01-05',
      '“2018-01-05” nằm ngoài năm kế hoạch 2017',
    ],
    [
      'that ends outside its plan year',
      [{ when: { precision: 'range', start: '2017-12-20', end: '2018-01-05' } }],
      { code: 'calendar', field: 'milestones.0.when.end' },
      '"end"',
      '“2018-01-05” nằm ngoài năm kế hoạch 2017',
    ],
    [
      'in a quarter of another year',
      [{ when: { precision: 'quarter', quarter: '2016-Q4' } }],
      { code: 'calendar', field: 'milestones.0.when.quarter' },
      '2016-Q4',
      '“2016-Q4” nằm ngoài năm kế hoạch 2017',
    ],
    [
      'in another year',
      [{ when: { precision: 'year', year: 2016, printed: 'Cuối năm' } }],
      { code: 'calendar', field: 'milestones.0.when.year' },
      '"year": 2016',
      '“2016” nằm ngoài năm kế hoạch 2017',
    ],
    [
      'of an owner that does not exist',
      [{ owners: { lead: ['cong-an'] } }],
      { code: 'reference', field: 'milestones.0.owners.lead.0' },
      '"cong-an"',
      'không có “cong-an” trong nhóm cơ quan (content/organizations.json)',
    ],
    [
      'with the id of another',
      [{ id: 'mot' }, { id: 'mot' }],
      { code: 'duplicate-id', field: 'milestones.1.id' },
      null,
      'mã “2017/mot” đã được dùng',
    ],
    [
      'cancelled without a reason',
      [{ cancelled: { on: '2017-07-01' } }],
      { code: 'missing', field: 'milestones.0.cancelled.reason' },
      '"cancelled"',
      'còn thiếu',
    ],
  ])('%s', (_case, list, where, words, message) => {
    const text = file(list);
    const [problem, ...others] = check(text);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ ...where, file: MILESTONES });
    expect(problem?.message).toContain(message);
    expect(problem?.fix).not.toBe('');
    if (words) expect(problem?.line).toBe(lineOf(text, words));
  });

  test('without a year in its time is valid in any year', () => {
    const list = [
      { when: { precision: 'unknown', printed: 'Tết' } },
      { id: 'ky', when: { precision: 'periodic', every: ['month'], printed: 'hằng tháng' } },
    ];
    expect(check(file(list))).toEqual([]);
  });

  test('reports every problem, even with several in one file', () => {
    const list = [
      { id: 'a', kind: 'le-hoi' },
      { id: 'b', when: { precision: 'day', date: '2016-07-27' } },
    ];
    expect(check(file(list)).map(({ field }) => field)).toEqual([
      'milestones.0.kind',
      'milestones.1.when.date',
    ]);
  });
});

test('a milestones file has to name the year of its folder', () => {
  expect(check(file([{}], '2016'))).toContainEqual(
    expect.objectContaining({ code: 'wrong-place', field: 'plan' }),
  );
});
