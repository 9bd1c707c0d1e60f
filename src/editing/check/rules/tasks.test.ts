import { describe, expect, test } from 'vitest';
import * as set from '../../../../tests/fixtures/content-set.ts';
import { checkFiles } from '../check.ts';

const LEVELS = 'levels: [district, commune]';
const clause = (task: string, levels = LEVELS) =>
  set.item(`${levels}\ntasks:\n  - id: lap-danh-sach\n    verb: Lập danh sách\n${task}`);
const codesOf = (text: string) =>
  checkFiles(set.contentSet({ [set.ITEM]: text }))
    .filter(({ file }) => file === set.ITEM)
    .map(({ code, field }) => [code, field])
    .filter(([code]) => code !== 'not-entered');

test('a task that says only what and who is right', () => {
  expect(codesOf(clause('    levels: [commune]\n'))).toEqual([]);
  expect(codesOf(clause(''))).toEqual([]);
});

describe('a task is refused', () => {
  test.each([
    [
      'for a level that the clause does not name',
      '    levels: [province]\n',
      'task',
      'tasks.0.levels.0',
    ],
    ['from a paragraph that the clause lacks', '    paragraph: 9\n', 'task', 'tasks.0.paragraph'],
    [
      'on a day of another year',
      '    when: {precision: day, date: 2018-05-01}\n',
      'calendar',
      'tasks.0.when.date',
    ],
    [
      'in half of another year',
      '    when: {precision: half-year, half: 2018-H1}\n',
      'calendar',
      'tasks.0.when.half',
    ],
    [
      'with a milestone that does not exist',
      '    when: {precision: milestone, milestone: 2017/khong-co}\n',
      'reference',
      'tasks.0.when.milestone',
    ],
    [
      'with a target that does not exist',
      '    proof: {targets: [2017/khong-co]}\n',
      'reference',
      'tasks.0.proof.targets.0',
    ],
    [
      'with somebody who does not exist',
      '    with: {organizations: [khong-co]}\n',
      'reference',
      'tasks.0.with.organizations.0',
    ],
    [
      'as a regular report, which the plan already makes a task',
      '    when: {precision: periodic, every: [quarter], printed: hằng quý}\n',
      'task',
      'tasks.0.when',
    ],
    ['twice with one id', '  - id: lap-danh-sach\n    verb: Gửi\n', 'duplicate-id', 'tasks'],
  ])('%s', (_name, lines, code, field) => {
    expect(codesOf(clause(lines))).toEqual([[code, field]]);
  });

  test('when neither it nor its clause says whose it is', () => {
    expect(codesOf(clause('', 'levels: []'))).toEqual([['task', 'tasks.0.id']]);
  });
});

test.each(['Các xã lập danh sách', 'Phải lập danh sách', '02 xã lập danh sách', 'Trong năm, lập'])(
  '“%s” does not begin with a verb',
  (verb) => {
    expect(codesOf(clause('').replace('Lập danh sách', verb))).toEqual([
      ['task-verb', 'tasks.0.verb'],
    ]);
  },
);

test('a verb may begin like one of those words', () => {
  expect(codesOf(clause('').replace('Lập danh sách', 'Bàn giao'))).toEqual([]);
});

describe('compared with what was published', () => {
  const base = set.contentSet({ [set.ITEM]: clause('') });
  const gone = (text: string) =>
    checkFiles(set.contentSet({ [set.ITEM]: text }), { base }).filter(
      ({ code }) => code === 'task-gone',
    );

  test('other words are right', () => {
    expect(gone(clause('').replace('Lập danh sách', 'Rà soát'))).toEqual([]);
  });

  test('another id is a warning: ticks of readers hang on it', () => {
    expect(gone(clause('').replace('lap-danh-sach', 'lap-ds'))).toMatchObject([
      { severity: 'warning', field: 'tasks', message: expect.stringContaining('lap-danh-sach') },
    ]);
  });
});

test('a clause that gives work but has no task is listed as not entered', () => {
  const listed = (text: string, path: string) =>
    checkFiles(set.contentSet({ [path]: text })).some(({ code }) => code === 'not-entered');
  const said = set.item(LEVELS);
  const unsaid = said.replace(', tasks]', ']');
  const other = 'content/guidance/2017/i-2-5.md';
  const second = (text: string) => text.replace('I.2.4', 'I.2.5').replace('order: 1', 'order: 2');
  expect(listed(second(unsaid), other)).toBe(true);
  expect(listed(second(said), other)).toBe(false);
  // The clause on regular reports: its reports are tasks by themselves.
  expect(listed(unsaid, set.ITEM)).toBe(false);
});
