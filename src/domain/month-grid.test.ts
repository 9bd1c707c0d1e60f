import { describe, expect, test } from 'vitest';
import { aMilestone, anObservance } from '../../tests/fixtures/tiny-content.ts';
import { addDays, daysBetween, weekday } from './dates.ts';
import { type Band, type GridWeek, monthGrid } from './month-grid.ts';
import { yearCalendar } from './year-calendar.ts';

const range = (id: string, start: string, end: string) =>
  aMilestone(`2017/${id}`, { when: { precision: 'range', start, end } });
const entriesOf = (...milestones: ReadonlyArray<ReturnType<typeof aMilestone>>) =>
  yearCalendar(2017, milestones, [anObservance('tet', 1, 1, null, { calendar: 'lunar' })]).dated;
const season = range('cao-diem', '2017-10-17', '2017-11-18');

const months = Array.from(
  { length: 60 },
  (_, index) => `${2015 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
);
const daysOf = (weeks: ReadonlyArray<GridWeek>) =>
  weeks.flatMap(({ days }) => days.flatMap((day) => day?.date ?? []));
const bandsOf = (weeks: ReadonlyArray<GridWeek>, anchor: string) =>
  weeks.flatMap(({ lanes }, week) =>
    lanes.flatMap((bands, lane) =>
      bands.filter(({ entry }) => entry.anchor === anchor).map((band) => ({ ...band, week, lane })),
    ),
  );

describe.each(months)('%s', (month) => {
  const weeks = monthGrid(month, entriesOf(season));

  test('contains each day of the month once, in order', () => {
    const days = daysOf(weeks);
    expect(days[0]).toBe(`${month}-01`);
    days.forEach((day, index) => {
      expect(day).toBe(addDays(`${month}-01`, index));
    });
    expect(addDays(days.at(-1) ?? '', 1).slice(8)).toBe('01');
  });

  test('consists of weeks of seven days that begin on Monday, none of them empty', () => {
    for (const { days } of weeks) {
      expect(days).toHaveLength(7);
      expect(days.some((day) => day !== null)).toBe(true);
      days.forEach((day, column) => {
        if (day) expect(weekday(day.date)).toBe(weekday(addDays('2017-01-02', column)));
      });
    }
  });
});

describe('a range of several days', () => {
  test('covers all its days in both months, and no others', () => {
    const covered = ['2017-10', '2017-11'].flatMap((month) => {
      const weeks = monthGrid(month, entriesOf(season));
      return bandsOf(weeks, 'cao-diem').flatMap(({ week, column, length }) =>
        (weeks[week]?.days ?? []).slice(column, column + length).map((day) => day?.date),
      );
    });
    expect(covered).toHaveLength(daysBetween('2017-10-17', '2017-11-18') + 1);
    expect(new Set(covered).size).toBe(covered.length);
    expect(covered[0]).toBe('2017-10-17');
    expect(covered.at(-1)).toBe('2017-11-18');
  });

  test('has one band per week, cut only by weeks and months, with one beginning and one end', () => {
    const ends = (month: string) =>
      bandsOf(monthGrid(month, entriesOf(season)), 'cao-diem').map((band: Band) =>
        [band.begins && 'begins', band.ends && 'ends', band.first && 'first']
          .filter(Boolean)
          .join(' '),
      );
    expect(ends('2017-10')).toEqual(['begins first', '', '']);
    expect(ends('2017-11')).toEqual(['first', '', 'ends']);
    expect(ends('2017-09')).toEqual([]);
  });

  test('keeps its row through the month; consecutive ranges get separate rows', () => {
    const other = range('khac', '2017-10-20', '2017-10-27');
    const weeks = monthGrid('2017-10', entriesOf(season, other));
    expect(new Set(bandsOf(weeks, 'cao-diem').map(({ lane }) => lane))).toEqual(new Set([0]));
    expect(bandsOf(weeks, 'khac').map(({ lane }) => lane)).toEqual([1, 1]);
  });

  test('is not repeated in the day cells', () => {
    const days = monthGrid('2017-10', entriesOf(season)).flatMap((week) => week.days);
    expect(days.flatMap((day) => day?.entries ?? [])).toEqual([]);
  });
});

test('a single-day entry is in its day, with the lunar day', () => {
  const weeks = monthGrid('2017-01', entriesOf(season));
  const day = weeks.flatMap(({ days }) => days).find((d) => d?.date === '2017-01-28');
  expect(day?.entries.map(({ anchor }) => anchor)).toEqual(['ngay-tet']);
  expect(day?.lunar).toEqual({ year: 2017, month: 1, leap: false, day: 1 });
});

test('weeks are numbered by ISO 8601: the first days of January can be in week 53 or 52', () => {
  expect(monthGrid('2016-01', []).map(({ number }) => number)).toEqual([53, 1, 2, 3, 4]);
  expect(monthGrid('2017-07', []).map(({ number }) => number)).toEqual([26, 27, 28, 29, 30, 31]);
});
