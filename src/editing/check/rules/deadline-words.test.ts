import { describe, expect, test } from 'vitest';
import { contentSet, targets } from '../../../../tests/fixtures/content-set.ts';
import { checkFiles } from '../check.ts';

const PLAN = 'content/plans/2017.json';
const MILESTONES = 'content/milestones/2017.json';
const TARGETS = 'content/targets/2017.json';

/** The warnings on words and deadlines: where each is, and what to write. */
const warnings = (path: string, text: string) =>
  checkFiles(contentSet({ [path]: text }))
    .filter(({ code }) => code === 'deadline-words')
    .map(({ field, fix }) => [field, fix.replace(/^.*viết (?:thêm )?/, '')]);

const plan = (...reporting: ReadonlyArray<object>) => {
  const file = contentSet({}).find(({ path }) => path === PLAN);
  return JSON.stringify({ ...JSON.parse(file?.text ?? ''), reporting });
};

describe('reports', () => {
  test.each([
    [
      'before',
      { period: 'year', due: 'trước ngày 15/11', dueOn: { day: 15, month: 11, before: true } },
    ],
    ['on', { period: 'year', due: 'chậm nhất ngày 15/11', dueOn: { day: 15, month: 11 } }],
    [
      'one of several days named',
      {
        period: 'year',
        due: '6 tháng trước ngày 10/6, năm trước ngày 15/11',
        dueOn: { day: 15, month: 11, before: true },
      },
    ],
    [
      'the last month by its number',
      {
        period: 'quarter',
        only: [1],
        due: 'trước ngày 15/3',
        dueOn: { day: 15, month: 'last', before: true },
      },
    ],
    ['words without a day', { period: 'month', due: 'cuối tháng' }],
    [
      'working days',
      {
        period: 'quarter',
        due: 'sau 05 ngày làm việc kể từ ngày kết thúc quý',
        dueAfter: { days: 5, working: true, from: 'period-end' },
      },
    ],
  ])('that agree with their words: %s', (_what, rule) => {
    expect(warnings(PLAN, plan(rule))).toEqual([]);
  });

  test.each([
    [
      {
        period: 'quarter',
        only: [1],
        due: 'trước ngày 15/3',
        dueOn: { day: 15, month: 'next', before: true },
      },
      'reporting.0.dueOn',
      '"dueOn": {"day":15,"month":3,"before":true}',
    ],
    [
      { period: 'quarter', due: 'sau 05 ngày làm việc', dueAfter: { days: 5, from: 'period-end' } },
      'reporting.0.dueAfter',
      '"dueAfter": {"days":5,"working":true,"from":"…"}',
    ],
    [
      { period: 'quarter', due: 'chậm nhất sau 10 ngày kể từ khi kết thúc quý' },
      'reporting.0.due',
      '"dueAfter": {"days":10,"from":"…"}',
    ],
  ])('that differ from their words: %j', (rule, field, fix) => {
    expect(warnings(PLAN, plan(rule))).toEqual([[field, fix]]);
  });
});

describe('milestones', () => {
  const milestone = (when: object, title: string) =>
    JSON.stringify({
      plan: '2017',
      milestones: [{ id: 'moc', title, kind: 'report', when, guidance: ['2017/i-2-4'] }],
    });
  const on = { precision: 'day', date: '2017-02-15' };

  test.each([
    [on, 'Gửi kế hoạch trước ngày 15/02', [['milestones.0.when', '"before": true']]],
    [{ ...on, before: true }, 'Gửi kế hoạch trước ngày 15/02', []],
    [
      { ...on, before: true },
      'Gửi kế hoạch chậm nhất ngày 15/2',
      [['milestones.0.when', 'bỏ "before"']],
    ],
    [on, 'Gửi kế hoạch; báo cáo trước ngày 20/3', []],
    [
      { precision: 'after', days: 10, working: true, from: null, printed: 'sau 05 ngày làm việc' },
      'Gửi kế hoạch',
      [['milestones.0.when', '"days": 5, "working": true']],
    ],
  ])('%j “%s”', (when, title, expected) => {
    expect(warnings(MILESTONES, milestone(when, title))).toEqual(expected);
  });
});

test.each([
  ['2017-11-30', 'xong trước ngày 30/11', '"due": "NĂM-11-30", "before": true'],
  ['2017-12-31', 'hoàn thành đến hết ngày 30/11', '"due": "NĂM-11-30"'],
  ['2017-11-30', 'hoàn thành đến hết ngày 30/11', null],
  ['2017-12-31', 'mỗi quý báo cáo trước ngày 20', null],
])('a target due on %s whose quote says “%s”', (due, quote, fix) => {
  const window = { start: '2017-01-01', due, basis: 'Cả năm' };
  const found = warnings(TARGETS, targets({ quote, window }));
  expect(found).toEqual(fix === null ? [] : [['targets.0.window.due', fix]]);
});
