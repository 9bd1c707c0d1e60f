import { describe, expect, test } from 'vitest';
import type { ObservanceData } from '../../model/observance.ts';
import type { TaskWhen } from '../../model/task.ts';
import { dueDays, type TaskTimeFacts, taskState, taskTime } from './task-time.ts';

const observance = (given: Partial<ObservanceData>): ObservanceData => ({
  id: 'ngay',
  title: 'Ngày',
  calendar: 'solar',
  month: 7,
  day: 27,
  since: null,
  note: 'x',
  draft: false,
  audience: 'public',
  ...given,
});

const facts: TaskTimeFacts = {
  year: 2017,
  holidays: [],
  milestone: (id) =>
    ({
      '2017/dip': { when: { precision: 'day', date: '2017-07-27' } as const },
      '2017/cao-diem': {
        when: { precision: 'range', start: '2017-10-17', end: '2017-11-18' } as const,
      },
      '2017/tet': { when: { precision: 'unknown', printed: 'Tết' } as const, observance: 'tet' },
      '2017/cuoi-nam': { when: { precision: 'year', year: 2017, printed: 'Cuối năm' } as const },
    })[id],
  observance: (id) =>
    id === 'tet' ? observance({ calendar: 'lunar', month: 1, day: 1 }) : undefined,
};
const groupOf = (when: TaskWhen | undefined) => taskTime(when, facts).group;

describe('where a task stands in the year', () => {
  test.each<[string, TaskWhen, string]>([
    ['a day', { precision: 'day', date: '2017-05-18' }, 'q2'],
    [
      'before the first day of a quarter',
      { precision: 'day', date: '2017-07-01', before: true },
      'q2',
    ],
    [
      'a range, by its last day',
      { precision: 'range', start: '2017-06-01', end: '2017-07-05' },
      'q3',
    ],
    ['a month', { precision: 'month', month: '2017-12' }, 'q4'],
    ['a quarter', { precision: 'quarter', quarter: '2017-Q3' }, 'q3'],
    ['the first half of the year', { precision: 'half-year', half: '2017-H1' }, 'q2'],
    [
      'a day of the next year, with the end of the plan',
      { precision: 'day', date: '2018-01-20' },
      'q4',
    ],
    ['a milestone with a day', { precision: 'milestone', milestone: '2017/dip' }, 'q3'],
    [
      'a milestone on a lunar day without a stated day',
      { precision: 'milestone', milestone: '2017/tet' },
      'q1',
    ],
    [
      'a milestone at the end of the year',
      { precision: 'milestone', milestone: '2017/cuoi-nam' },
      'year',
    ],
    ['the whole year', { precision: 'year', year: 2017 }, 'year'],
    ['every month', { precision: 'periodic', every: ['month'], printed: 'hằng tháng' }, 'year'],
    ['words only', { precision: 'unknown', printed: 'kịp thời' }, 'year'],
    ['an occasion', { precision: 'occasion', printed: 'khi có thiên tai' }, 'occasion'],
    [
      'days after something that may happen',
      { precision: 'after', days: 5, from: null, printed: 'sau 05 ngày' },
      'occasion',
    ],
  ])('%s', (_name, when, group) => {
    expect(groupOf(when)).toBe(group);
  });

  test('a task without a time belongs to the whole year and has no day', () => {
    expect(taskTime(undefined, facts)).toMatchObject({ group: 'year', start: null, end: null });
  });

  test('“dịp Tết” has its place in the year, but no day', () => {
    expect(taskTime({ precision: 'milestone', milestone: '2017/tet' }, facts)).toMatchObject({
      group: 'q1',
      end: null,
    });
  });
});

describe('how a task stands on a day', () => {
  test('is read in a browser from the first and the last day on which it is due', () => {
    expect(dueDays(season)).toEqual({ from: '2017-10-17', to: '2017-11-18' });
    expect(dueDays(taskTime(undefined, facts))).toBeNull();
  });

  const season = taskTime({ precision: 'milestone', milestone: '2017/cao-diem' }, facts);
  test.each([
    ['2017-01-15', 'coming'],
    ['2017-10-17', 'due'],
    ['2017-11-18', 'due'],
    ['2017-11-19', 'passed'],
  ])('%s: %s', (day, state) => {
    expect(taskState(season, day)).toBe(state);
  });

  test('a month before its last day it is due soon', () => {
    const day = taskTime({ precision: 'milestone', milestone: '2017/dip' }, facts);
    expect(taskState(day, '2017-06-26')).toBe('coming');
    expect(taskState(day, '2017-06-27')).toBe('due');
  });

  test('a quarter without a day passes when it ends', () => {
    const quarter = taskTime({ precision: 'quarter', quarter: '2017-Q3' }, facts);
    expect(taskState(quarter, '2017-10-01')).toBe('passed');
  });

  test('nothing is due in a closed year, nor what has no day', () => {
    expect(taskState(season, null)).toBeNull();
    expect(taskState(taskTime(undefined, facts), '2017-06-01')).toBeNull();
  });
});
