import { expect, test } from 'vitest';
import type { ReportingRule } from '../../model/reporting.ts';
import { reportingPeriods } from '../reporting.ts';
import { isEveryMonth, quarterDays, reportTasks } from './report-tasks.ts';

const tasksOf = (...rules: ReadonlyArray<ReportingRule>) =>
  reportTasks(2017, reportingPeriods(2017, rules));
const shape = (tasks: ReturnType<typeof tasksOf>) =>
  tasks.map(({ id, time, periods }) => [id, time.group, periods.map(({ period }) => period)]);

test('periods that end together are one task, and the months are one for the year', () => {
  const tasks = tasksOf(
    { period: 'month', due: null },
    { period: 'quarter', due: null },
    { period: 'half-year', due: null },
    { period: 'year', due: null },
  );
  expect(shape(tasks)).toEqual([
    ['report/month', 'year', Array(12).fill('month')],
    ['report/quarter-1', 'q1', ['quarter']],
    ['report/quarter-2', 'q2', ['quarter', 'half-year']],
    ['report/quarter-3', 'q3', ['quarter']],
    ['report/quarter-4', 'q4', ['quarter', 'half-year', 'year']],
  ]);
  expect(tasks[0] && isEveryMonth(tasks[0])).toBe(true);
  expect(tasks.every(({ time }) => time.end === null)).toBe(true);
});

test('periods with different due days stay apart, each where its day is', () => {
  const tasks = tasksOf(
    { period: 'quarter', only: [2], due: 'ngày 10 tháng sau', dueOn: { day: 10, month: 'next' } },
    { period: 'half-year', only: [1], due: 'ngày 20/6', dueOn: { day: 20, month: 'last' } },
  );
  expect(shape(tasks)).toEqual([
    ['report/quarter-2', 'q3', ['quarter']],
    ['report/half-year-1', 'q2', ['half-year']],
  ]);
});

test('no rules, no tasks', () => {
  expect(tasksOf()).toEqual([]);
});

test('the days of a quarter', () => {
  expect(quarterDays(2017, 1)).toEqual({ start: '2017-01-01', end: '2017-03-31' });
  expect(quarterDays(2017, 4)).toEqual({ start: '2017-10-01', end: '2017-12-31' });
});
