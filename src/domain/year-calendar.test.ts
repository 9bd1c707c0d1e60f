import { describe, expect, test } from 'vitest';
import { aMilestone, anObservance } from '../../tests/fixtures/tiny-content.ts';
import type { When } from '../model/dates.ts';
import { daysBetween } from './dates.ts';
import { byMonth, calendarYears, yearCalendar } from './year-calendar.ts';

const martyrs = anObservance('thuong-binh-liet-si', 7, 27, 1947);
const front = anObservance('truyen-thong-mttq', 11, 18, 1930);

describe('a milestone and its recurring day', () => {
  test('are one entry, under the milestone’s name', () => {
    const milestone = aMilestone('2017/70-nam', {
      title: 'Kỷ niệm 70 năm',
      observance: martyrs.id,
      main: true,
    });
    const { dated, undated } = yearCalendar(2017, [milestone], [martyrs]);
    expect(undated).toEqual([]);
    expect(dated).toHaveLength(1);
    expect(dated[0]).toMatchObject({
      id: '2017/70-nam',
      anchor: '70-nam',
      title: 'Kỷ niệm 70 năm',
      main: true,
      start: '2017-07-27',
      end: '2017-07-27',
      anniversary: 70,
      since: 1947,
    });
    expect(dated[0]?.observance).toEqual(martyrs);
  });

  test('without a milestone the recurring day is an entry of its own, with a stable id', () => {
    const { dated } = yearCalendar(2017, [], [front]);
    expect(dated).toMatchObject([
      {
        id: '2017/observance/truyen-thong-mttq',
        anchor: 'ngay-truyen-thong-mttq',
        start: '2017-11-18',
        end: '2017-11-18',
        anniversary: 87,
        milestone: null,
      },
    ]);
  });

  test('a recurring day whose first year is unknown has no anniversary number', () => {
    const { dated } = yearCalendar(2017, [], [anObservance('khoa-hoc', 5, 18, null)]);
    expect(dated[0]).toMatchObject({ anniversary: null, since: null });
  });

  test('the recurring day is in the calendar of another year too', () => {
    expect(yearCalendar(2018, [], [martyrs]).dated[0]).toMatchObject({
      id: '2018/observance/thuong-binh-liet-si',
      start: '2018-07-27',
      anniversary: 71,
    });
  });
});

describe('a milestone that was copied and not confirmed', () => {
  const copied = aMilestone('2018/ngay-thuong-binh-liet-si', {
    observance: martyrs.id,
    unconfirmed: true,
  });

  test('leaves the recurring day a separate entry with its own anchor', () => {
    const { dated } = yearCalendar(2018, [copied], [martyrs]);
    expect(dated.map(({ anchor }) => anchor).sort()).toEqual([
      'ngay-thuong-binh-liet-si',
      'ngay-thuong-binh-liet-si--hang-nam',
    ]);
  });
});

describe('days without a date', () => {
  const tet = anObservance('tet', 1, 1, null, { calendar: 'lunar' });

  test('a lunar day is placed on its solar day of each year', () => {
    expect(yearCalendar(2017, [], [tet]).dated).toMatchObject([
      { id: '2017/observance/tet', start: '2017-01-28', end: '2017-01-28' },
    ]);
    expect(yearCalendar(2018, [], [tet]).dated).toMatchObject([{ start: '2018-02-16' }]);
  });

  test('a lunar day that falls twice in a year has two entries with different ids', () => {
    const day = anObservance('mung-1-chap', 12, 1, null, { calendar: 'lunar' });
    expect(yearCalendar(2024, [], [day]).dated).toMatchObject([
      { id: '2024/observance/mung-1-chap', start: '2024-01-11' },
      { id: '2024/observance/mung-1-chap--2', start: '2024-12-31' },
    ]);
  });

  test('a milestone without a day keeps its words, and the recurring day stays a separate entry', () => {
    const milestone = aMilestone('2017/tet', {
      when: { precision: 'unknown', printed: 'Tết' },
      observance: 'tet',
    });
    const { dated, undated } = yearCalendar(2017, [milestone], [tet]);
    expect(dated).toMatchObject([{ id: '2017/observance/tet', start: '2017-01-28' }]);
    expect(undated).toMatchObject([{ id: '2017/tet', start: null, end: null }]);
  });

  const periods: Array<When> = [
    { precision: 'month', month: '2017-12' },
    { precision: 'quarter', quarter: '2017-Q3' },
    { precision: 'year', year: 2017, printed: 'Cuối năm 2017' },
    { precision: 'periodic', every: ['quarter'], printed: 'hằng quý' },
    { precision: 'unknown', printed: 'Tết' },
  ];
  test.each(periods)('a milestone known by $precision is never given a day', (when) => {
    const { dated, undated } = yearCalendar(2017, [aMilestone('2017/moc', { when })], []);
    expect(dated).toEqual([]);
    expect(undated).toMatchObject([{ start: null, end: null, when }]);
  });

  test('29 February is not moved to another day in a common year', () => {
    const { dated } = yearCalendar(2017, [], [anObservance('nam-nhuan', 2, 29, null)]);
    for (const { start } of dated)
      expect(() => daysBetween('2017-01-01', start ?? '')).not.toThrow();
    expect(yearCalendar(2016, [], [anObservance('nam-nhuan', 2, 29, null)]).dated).toHaveLength(1);
  });
});

describe('order', () => {
  const day = (id: string, date: string) => aMilestone(id, { when: { precision: 'day', date } });
  const season = aMilestone('2017/cao-diem', {
    when: { precision: 'range', start: '2017-10-17', end: '2017-11-18' },
  });
  const milestones = [
    aMilestone('2017/b-chua-ro', { when: { precision: 'unknown', printed: 'Tết' } }),
    day('2017/cuoi', '2017-12-31'),
    season,
    day('2017/mo-dau', '2017-10-17'),
    aMilestone('2017/a-chua-ro', { when: { precision: 'unknown', printed: 'hè' } }),
    day('2017/thang-chin', '2017-09-02'),
  ];
  const { dated, undated } = yearCalendar(2017, milestones, [front]);

  test('is by first day, then by last day; observances are sorted among the milestones', () => {
    expect(dated.map((entry) => entry.anchor)).toEqual([
      'thang-chin',
      'mo-dau',
      'cao-diem',
      'ngay-truyen-thong-mttq',
      'cuoi',
    ]);
  });

  test('is the order of writing for entries without a day', () => {
    expect(undated.map((entry) => entry.anchor)).toEqual(['b-chua-ro', 'a-chua-ro']);
  });

  test('a range is listed once, in the month it begins; empty months are left out', () => {
    expect(
      byMonth(dated).map(([month, entries]) => [month, entries.map((entry) => entry.anchor)]),
    ).toEqual([
      ['2017-09', ['thang-chin']],
      ['2017-10', ['mo-dau', 'cao-diem']],
      ['2017-11', ['ngay-truyen-thong-mttq']],
      ['2017-12', ['cuoi']],
    ]);
  });

  test('a range keeps its first and last day', () => {
    expect(dated.find((entry) => entry.anchor === 'cao-diem')).toMatchObject({
      start: '2017-10-17',
      end: '2017-11-18',
    });
  });
});

describe('a cancelled milestone', () => {
  const cancelled = { reason: 'Mưa lũ', on: '2017-07-20' };
  const milestone = aMilestone('2017/70-nam', { observance: martyrs.id, cancelled });
  const levels = ['province', 'district', 'commune'];
  const { dated } = yearCalendar(2017, [milestone], [martyrs], [], levels);

  test('stays on its day and says why', () => {
    expect(dated[0]).toMatchObject({ id: '2017/70-nam', start: '2017-07-27', cancelled });
  });

  test('leaves the recurring day on the calendar, because that is not cancelled', () => {
    expect(dated[1]).toMatchObject({
      id: '2017/observance/thuong-binh-liet-si',
      cancelled: null,
      levels,
    });
  });
});

test.each([
  ['2017-03-15', [2017], [2017, 2018]],
  ['2026-11-23', [2017], [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]],
  ['2017-03-15', [2017, 2018, 2016], [2016, 2017, 2018]],
  ['2026-11-23', [], [2026, 2027]],
])(
  'on %s the years with a calendar run from the first plan to the next year without a gap',
  (now, plans, years) => {
    expect(calendarYears(plans, now)).toEqual(years);
  },
);
