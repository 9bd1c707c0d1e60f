import { expect, test } from 'vitest';
import { aMilestone } from '../../tests/fixtures/tiny-content.ts';
import { addDays } from './dates.ts';
import { monthStarts, yearLine } from './timeline.ts';
import { yearCalendar } from './year-calendar.ts';

const day = (id: string, date: string) =>
  aMilestone(`2017/${id}`, { when: { precision: 'day', date } });
const range = (id: string, start: string, end: string) =>
  aMilestone(`2017/${id}`, { when: { precision: 'range', start, end } });
const line = (...milestones: ReadonlyArray<ReturnType<typeof day>>) =>
  yearLine(2017, yearCalendar(2017, milestones, []).dated);

test('the peak season is one band from 17/10 to the end of 18/11', () => {
  const [band] = line(range('cao-diem', '2017-10-17', '2017-11-18'));
  // 17/10 is day 290 of 365; the band covers 33 days.
  expect(band?.left).toBeCloseTo((289 / 365) * 100, 1);
  expect(band?.width).toBeCloseTo((33 / 365) * 100, 1);
});

test('the first day, the last day and a range of the whole year stay within the line', () => {
  const marks = line(
    day('dau', '2017-01-01'),
    day('cuoi', '2017-12-31'),
    range('ca-nam', '2017-01-01', '2017-12-31'),
  );
  for (const { left, width } of marks) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + (width ?? 0)).toBeLessThanOrEqual(100);
  }
  expect(marks.find(({ entry }) => entry.anchor === 'cuoi')?.before).toBe(true);
});

test('labels of entries close together are in different rows', () => {
  const rows = line(day('a', '2017-05-18'), day('b', '2017-05-19'), day('c', '2017-09-02'));
  expect(rows.map(({ row }) => row)).toEqual([0, 1, 0]);
});

test('labels in one row never overlap, however many entries there are', () => {
  const many = Array.from({ length: 40 }, (_, i) => day(`m${i}`, addDays('2017-01-01', i * 9)));
  const marks = line(...many).filter(({ before }) => !before);
  for (const row of new Set(marks.map((mark) => mark.row))) {
    const places = marks.filter((mark) => mark.row === row).map(({ left }) => left);
    places.slice(1).forEach((place, index) => {
      expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual((83 / 365) * 100);
    });
  }
});

test('an entry without a day, or of another year, is not drawn', () => {
  const undated = aMilestone('2017/x', { when: { precision: 'month', month: '2017-12' } });
  expect(line(undated, day('khac', '2018-01-05'))).toEqual([]);
});

test('months begin at their first day', () => {
  const starts = monthStarts(2017);
  expect(starts).toHaveLength(12);
  expect(starts[0]).toBe(0);
  expect(starts[6]).toBeCloseTo((181 / 365) * 100, 1);
});

test('a label that would leave the line on a narrow screen is placed before its mark', () => {
  const [marks] = line(day('ngay-truyen-thong', '2017-11-18'));
  expect(marks?.before).toBe(true);
});
